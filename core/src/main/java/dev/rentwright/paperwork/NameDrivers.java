package dev.rentwright.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.party.AdditionalDriver;
import java.util.List;

/** Says who may drive besides the customer (BKG-13, PTY-43). */
public interface NameDrivers {

    /** The most that one booking may have. */
    int MOST = 9;

    /**
     * The drivers as they are then, in the place of those before. Refused with {@code not-found}, {@code
     * booking.illegal-transition} once it is back or has ended, {@code driver.too-young} for whoever is below the vehicle's
     * minimum age on the local pickup date (CAT-12), {@code licence.expires-during-rental} for a licence that was shown and
     * does not last, and {@code invalid-value} for more than were paid for where each further driver costs, or for what
     * nobody drives.
     */
    Outcome<List<AdditionalDriver>> name(Command command);

    /** Which booking, and who; nobody takes all of them off it. */
    record Command(Actor actor, BookingId booking, List<AdditionalDriver> drivers) {
        public Command {
            drivers = List.copyOf(drivers);
            if (drivers.size() > MOST) {
                throw new IllegalArgumentException("expected at most " + MOST + " drivers, got " + drivers.size());
            }
        }
    }
}
