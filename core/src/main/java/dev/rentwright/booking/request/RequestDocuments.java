package dev.rentwright.booking.request;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Set;

/** The owner asks for papers of a booking that is not confirmed yet (DOC-13, BKG-39); {@link ApproveBooking} does so in one step. */
public interface RequestDocuments {

    /**
     * The booking, which is not confirmed before somebody has found each of them good. What is asked for already is not asked
     * for twice. Refused with {@code booking.illegal-transition} once it is confirmed or over, {@code not-found}, {@code
     * stale-version}, and {@code invalid-value} for no papers at all.
     */
    Outcome<Booking> request(Command command);

    /** Of which booking, and which kinds; those that were asked for before stay asked for. */
    record Command(Actor actor, Target target, Set<DocumentKind> documents) {
        public Command {
            documents = Set.copyOf(documents);
        }
    }
}
