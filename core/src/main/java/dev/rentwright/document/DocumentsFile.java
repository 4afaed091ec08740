package dev.rentwright.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The papers of one booking, its customer's among them, as they lie on the desk.
 *
 * @param documents in any order
 * @param agreements the agreement and its addenda, by part
 * @param covers what the booking says now; empty where nobody compares
 */
public record DocumentsFile(
        List<Document> documents, List<RentalAgreement> agreements, Optional<RentalAgreement.Covers> covers) {

    /** Nothing was recorded. */
    public static final DocumentsFile EMPTY = new DocumentsFile(List.of(), List.of(), Optional.empty());

    public DocumentsFile {
        documents = List.copyOf(documents);
        agreements = List.copyOf(agreements);
    }

    /** Where the axis stands for a requirement (REC-10, documents axis). */
    public DocumentsStatus status(DocumentsRequirement required) {
        if (required.isNothing()) {
            return DocumentsStatus.NOT_REQUIRED;
        }
        boolean noAgreement = required.signedAgreement() && latest().isEmpty();
        if (noAgreement || required.kinds().stream().anyMatch(kind -> !has(kind))) {
            return DocumentsStatus.PENDING;
        }
        if (required.kinds().stream().anyMatch(kind -> !hasVerified(kind))) {
            return DocumentsStatus.SUBMITTED;
        }
        return isSigned() ? DocumentsStatus.SIGNED : DocumentsStatus.VERIFIED;
    }

    /** What is missing for a requirement, in words that machines read; none when it is met. */
    public List<String> missing(DocumentsRequirement required) {
        List<String> missing = new ArrayList<>();
        if (required.signedAgreement() && !isSigned()) {
            missing.add("SIGNED_" + DocumentKind.RENTAL_AGREEMENT);
        }
        Arrays.stream(DocumentKind.values()).forEach(kind -> {
            if (required.verified().contains(kind) && !hasVerified(kind)) {
                missing.add("VERIFIED_" + kind);
            } else if (required.recorded().contains(kind) && !has(kind)) {
                missing.add(kind.name());
            }
        });
        return missing;
    }

    /** Whether the latest part is signed by both and says what the booking says. */
    public boolean isSigned() {
        return latest().filter(part -> part.status() == AgreementStatus.SIGNED)
                .filter(part -> covers.isEmpty() || part.covers().stillSays(covers.get()))
                .isPresent();
    }

    /** The agreement, or its latest addendum. */
    public Optional<RentalAgreement> latest() {
        return agreements.isEmpty() ? Optional.empty() : Optional.of(agreements.get(agreements.size() - 1));
    }

    private boolean has(DocumentKind kind) {
        return documents.stream()
                .anyMatch(document -> document.kind() == kind && document.status() != DocumentStatus.REJECTED);
    }

    private boolean hasVerified(DocumentKind kind) {
        return documents.stream()
                .anyMatch(document -> document.kind() == kind && document.status() == DocumentStatus.VERIFIED);
    }
}
