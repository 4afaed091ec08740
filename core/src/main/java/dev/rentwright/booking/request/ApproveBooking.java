package dev.rentwright.booking.request;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Set;

/** The owner accepts a request: T2 of REC-10 (BKG-22). */
public interface ApproveBooking {

    /**
     * The booking, APPROVED and held until its payment deadline; confirmed in the same transaction when it is paid already,
     * and as soon as the provider has taken it when its money is held (REC-10, captureTiming). One
     * that changed after it was accepted is accepted anew, where the supplier wants that ({@link
     * dev.rentwright.booking.policy.ChangePolicy#askAgain}). Told again it answers as it stands, also once it was confirmed
     * (BKG-30).
     */
    Outcome<Booking> approve(Command command);

    /**
     * Which booking, and what goes with it.
     *
     * @param note may be empty
     * @param documents papers that somebody is to find good before it is confirmed, beside what its policy asks for (DOC-13);
     *     asked for of what is not accepted yet, and afterwards by {@link RequestDocuments}
     */
    record Command(Actor actor, Target target, String note, Set<DocumentKind> documents) {

        /** With a note alone. */
        public Command(Actor actor, Target target, String note) {
            this(actor, target, note, Set.of());
        }

        public Command {
            documents = Set.copyOf(documents);
        }
    }
}
