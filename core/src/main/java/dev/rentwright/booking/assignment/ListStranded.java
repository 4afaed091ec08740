package dev.rentwright.booking.assignment;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;
import java.util.Objects;

/** What is still to come for a rentable: the list to work through when it becomes unusable (AVL-24). */
public interface ListStranded {

    /**
     * Its bookings that have not begun, planned or assigned, by their start. Each can be moved: an assigned one by {@link
     * AssignRentable}, those that are only planned by {@link ReplanCategory}. Refused with {@code not-found}.
     */
    Outcome<List<Stranded>> of(Actor actor, RentableId rentable);

    /** A booking, and how it stands on the rentable. */
    record Stranded(Booking booking, Claim claim) {
        public Stranded {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(claim, "claim");
        }
    }
}
