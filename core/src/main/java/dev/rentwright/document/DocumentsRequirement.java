package dev.rentwright.document;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What papers one stage of a rental asks for (REC-10, {@code documentsRequirement}).
 *
 * @param signedAgreement whether the agreement must be signed by both
 * @param recorded kinds that must be there, looked at or not
 * @param verified kinds that somebody must have found good
 */
public record DocumentsRequirement(boolean signedAgreement, Set<DocumentKind> recorded, Set<DocumentKind> verified) {

    /** Nothing. */
    public static final DocumentsRequirement NONE = new DocumentsRequirement(false, Set.of(), Set.of());

    /** An agreement signed by both, and nothing else. */
    public static final DocumentsRequirement SIGNED_AGREEMENT = new DocumentsRequirement(true, Set.of(), Set.of());

    public DocumentsRequirement {
        Objects.requireNonNull(recorded, "recorded");
        recorded = Set.copyOf(recorded);
        verified = Set.copyOf(verified);
    }

    /** The same, with kinds that must be there. */
    public DocumentsRequirement recording(DocumentKind... kinds) {
        return new DocumentsRequirement(signedAgreement, with(recorded, Set.of(kinds)), verified);
    }

    /** The same, with kinds that must have been found good. */
    public DocumentsRequirement verifying(DocumentKind... kinds) {
        return new DocumentsRequirement(signedAgreement, recorded, with(verified, Set.of(kinds)));
    }

    /** What either asks for. */
    public DocumentsRequirement and(DocumentsRequirement other) {
        return new DocumentsRequirement(
                signedAgreement || other.signedAgreement,
                with(recorded, other.recorded),
                with(verified, other.verified));
    }

    /** Every kind that is asked for. */
    public Set<DocumentKind> kinds() {
        return with(recorded, verified);
    }

    /** True when it asks for nothing. */
    public boolean isNothing() {
        return !signedAgreement && recorded.isEmpty() && verified.isEmpty();
    }

    private static Set<DocumentKind> with(Set<DocumentKind> some, Set<DocumentKind> more) {
        Set<DocumentKind> all = EnumSet.noneOf(DocumentKind.class);
        all.addAll(some);
        all.addAll(more);
        return all;
    }
}
