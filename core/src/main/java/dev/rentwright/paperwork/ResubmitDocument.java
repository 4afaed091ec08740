package dev.rentwright.paperwork;

import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Puts a new upload in the place of a rejected one (DOC-07). */
public interface ResubmitDocument {

    /** The document, PENDING again. Refused with {@code not-found} and {@code document.illegal-transition}. */
    Outcome<Document> resubmit(Command command);

    /** Which document, and where the new file lies. */
    record Command(Actor actor, DocumentId document, String reference) {}
}
