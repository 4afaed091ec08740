package dev.rentwright.paperwork;

import dev.rentwright.availability.Duty;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Charges;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentsFile;
import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.identity.Actor;
import dev.rentwright.party.AdditionalDriver;
import java.util.List;
import java.util.Optional;

/** Shows what lies in the folder of a booking (AGR-06), or of a customer (DOC-06). */
public interface ViewPapers {

    /** Agreement, documents, drivers and chauffeur of a booking; empty when there is none of that id. */
    Optional<Papers> of(Actor actor, BookingId booking);

    /** The documents of an owner, oldest first; empty when there is no such owner for the actor (DR-20). */
    Optional<List<Document>> documents(Actor actor, DocumentOwner owner);

    /**
     * What lies there.
     *
     * @param status the documents axis (BKG-17)
     * @param missing what of all that is asked for is not there yet, or was not found good: {@code SIGNED_} an agreement that
     *     both are to sign, {@code VERIFIED_} a kind that somebody is to bring and to look at, else a kind that is to be brought
     * @param file agreement and documents, the customer's among them
     * @param drivers who may drive besides the customer
     * @param duty the chauffeur's, if the supplier sends one
     * @param charges what the rental came to beside its price so far (AGR-01)
     */
    record Papers(
            DocumentsStatus status,
            List<String> missing,
            DocumentsFile file,
            List<AdditionalDriver> drivers,
            Optional<Duty> duty,
            Charges charges) {
        public Papers {
            missing = List.copyOf(missing);
            drivers = List.copyOf(drivers);
        }
    }
}
