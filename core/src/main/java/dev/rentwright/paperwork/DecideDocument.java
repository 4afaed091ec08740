package dev.rentwright.paperwork;

import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Finds a paper good, or wanting (DOC-07). */
public interface DecideDocument {

    /**
     * The document, VERIFIED or REJECTED. A booking that waited for it alone is confirmed in the same transaction (REC-10
     * T5), the document's own booking that is; of a listing whose proof of ownership is found good the owner is verified (CAT-29).
     * Such a proof nobody decides who acts for a supplier, and none of them a customer. Refused with {@code not-found} and {@code document.illegal-transition}.
     */
    Outcome<Document> decide(Command command);

    /**
     * Which document, and what was found.
     *
     * @param good whether it was found good
     * @param remark why not, at most 500 characters, may be empty
     */
    record Command(Actor actor, DocumentId document, boolean good, String remark) {}
}
