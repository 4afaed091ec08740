package dev.rentwright.paperwork;

import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/**
 * Records a paper of a booking, a customer, a listing, a vehicle or a supplier: what it is and where it lies (DOC-04, DOC-06,
 * CAT-29).
 */
public interface RecordDocument {

    /** The new document, PENDING. Refused with {@code not-found} when there is no such owner, or it is
     * another supplier's (DR-20). */
    Outcome<Document> record(Command command);

    /** Whose, what, and where the file lies. */
    record Command(Actor actor, DocumentOwner owner, DocumentKind kind, String reference) {}
}
