package dev.rentwright.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a paper: its kind, where it lies, and whether somebody found it good (REC-18, DOC-04, DOC-06). The file
 * itself is with whoever keeps files. Immutable; a move makes the next value.
 *
 * @param id which one
 * @param owner whose
 * @param kind what it is
 * @param reference where the file lies, or what is printed on it; 1 to 500 characters
 * @param status how far it has come
 * @param remark why it was rejected, at most 500 characters, may be empty
 * @param recordedAt when it came
 * @param recordedBy who brought it
 * @param decidedBy who looked at it, once somebody did
 * @param version for optimistic locking, from 1
 */
public record Document(
        DocumentId id,
        DocumentOwner owner,
        DocumentKind kind,
        String reference,
        DocumentStatus status,
        String remark,
        Instant recordedAt,
        String recordedBy,
        Optional<String> decidedBy,
        long version) {

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
        if (reference.isBlank() || reference.length() > 500) {
            throw new IllegalArgumentException(
                    "expected a reference of 1 to 500 characters, got " + reference.length());
        }
        if (remark.length() > 500) {
            throw new IllegalArgumentException("expected a remark of at most 500 characters, got " + remark.length());
        }
        if (decidedBy.isEmpty() != (status == DocumentStatus.PENDING)) {
            throw new IllegalArgumentException("expected somebody who decided exactly where it is decided, got "
                    + status + " by " + decidedBy.orElse("nobody"));
        }
    }

    /** A new one, PENDING. */
    public static Document pending(
            DocumentId id, DocumentOwner owner, DocumentKind kind, String reference, Instant at, String by) {
        return new Document(id, owner, kind, reference, DocumentStatus.PENDING, "", at, by, Optional.empty(), 1);
    }

    /** The same document after somebody looked at it; the caller has asked {@link DocumentTransitions}. */
    public Document decided(DocumentStatus next, String by, String why) {
        return new Document(id, owner, kind, reference, next, why, recordedAt, recordedBy, Optional.of(by), version);
    }

    /** The same document with another upload in place of the rejected one. */
    public Document resubmitted(String anew, Instant at, String by) {
        return new Document(id, owner, kind, anew, DocumentStatus.PENDING, "", at, by, Optional.empty(), version);
    }

    /** The same document at another version, for stores. */
    public Document atVersion(long next) {
        return new Document(id, owner, kind, reference, status, remark, recordedAt, recordedBy, decidedBy, next);
    }
}
