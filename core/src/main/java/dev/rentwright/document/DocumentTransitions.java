package dev.rentwright.document;

import static dev.rentwright.document.DocumentStatus.PENDING;
import static dev.rentwright.document.DocumentStatus.REJECTED;
import static dev.rentwright.document.DocumentStatus.VERIFIED;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The document machine (DOC-07), the only place that knows which status follows which. */
public final class DocumentTransitions {

    /** Every row. What was verified stays so: a document that turns out wrong is followed by another of its kind. */
    public static final TransitionTable<DocumentStatus, DocumentTrigger, Document> TABLE =
            TransitionTable.<DocumentStatus, DocumentTrigger, Document>of(
                            "document", RefusalCode.DOCUMENT_ILLEGAL_TRANSITION, DocumentStatus.class)
                    .row("verify", PENDING, DocumentTrigger.VERIFY, VERIFIED)
                    .row("reject", PENDING, DocumentTrigger.REJECT, REJECTED)
                    .row("resubmit", REJECTED, DocumentTrigger.RESUBMIT, PENDING)
                    .finals(VERIFIED)
                    .startsIn(PENDING)
                    .build();

    private DocumentTransitions() {}
}
