package dev.rentwright.booking.policy;

import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentsRequirement;
import java.util.Objects;
import java.util.Set;

/**
 * Which papers a supplier asks for, stage by stage (REC-10, {@code documentsRequirement}).
 *
 * @param atConfirm before the booking is confirmed (T5)
 * @param atCheckIn before the rentable is handed over (T7)
 */
public record DocumentsPolicy(DocumentsRequirement atConfirm, DocumentsRequirement atCheckIn) {

    /** None at all: a host that keeps its papers elsewhere. */
    public static final DocumentsPolicy NONE =
            new DocumentsPolicy(DocumentsRequirement.NONE, DocumentsRequirement.NONE);

    /** An agreement signed by both before the keys are handed over (AGR-04): vehicles by the day. */
    public static final DocumentsPolicy SIGNED_AT_CHECK_IN =
            new DocumentsPolicy(DocumentsRequirement.NONE, DocumentsRequirement.SIGNED_AGREEMENT);

    /** An identity paper, recorded before the keys are handed over: rooms, and whatever is rented by the month. */
    public static final DocumentsPolicy ID_AT_CHECK_IN =
            new DocumentsPolicy(DocumentsRequirement.NONE, DocumentsRequirement.NONE.recording(DocumentKind.ID_PROOF));

    /** An agreement signed by both and an identity paper before the keys are handed over: vehicles by the month (AGR-04). */
    public static final DocumentsPolicy SIGNED_WITH_ID_AT_CHECK_IN = new DocumentsPolicy(
            DocumentsRequirement.NONE, DocumentsRequirement.SIGNED_AGREEMENT.recording(DocumentKind.ID_PROOF));

    /**
     * An agreement signed by both and an identity paper that somebody found good before it is confirmed: leases (BKG-39),
     * whose documents axis is to stand at SIGNED by then (REC-10). What changes after that is signed before the keys are
     * handed over.
     */
    public static final DocumentsPolicy SIGNED_WITH_ID_AT_CONFIRM = new DocumentsPolicy(
            DocumentsRequirement.SIGNED_AGREEMENT.verifying(DocumentKind.ID_PROOF),
            DocumentsRequirement.SIGNED_AGREEMENT);

    public DocumentsPolicy {
        Objects.requireNonNull(atConfirm, "atConfirm");
        Objects.requireNonNull(atCheckIn, "atCheckIn");
    }

    /**
     * The same, with papers that were asked for of one booking: who asks wants to look at them, so that each is found good
     * before it is confirmed (DOC-13, BKG-39).
     */
    public DocumentsPolicy requesting(Set<DocumentKind> kinds) {
        return new DocumentsPolicy(atConfirm.verifying(kinds.toArray(DocumentKind[]::new)), atCheckIn);
    }

    /** What the whole rental asks for; the documents axis tells how much of it is there. */
    public DocumentsRequirement whole() {
        return atConfirm.and(atCheckIn);
    }
}
