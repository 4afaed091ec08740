package dev.rentwright.paperwork;

import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Records a paper of a booking or a customer: what it is and where it lies (DOC-04, DOC-06). */
public interface RecordDocument {

    /** The new document, PENDING. Refused with {@code not-found} when there is no such booking or customer. */
    Outcome<Document> record(Command command);

    /** Whose, what, and where the file lies. */
    record Command(Actor actor, DocumentOwner owner, DocumentKind kind, String reference) {}
}
