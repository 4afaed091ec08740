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
     * Its bookings that have not begun, planned or assigned, by their start, whatever kind it is of. Each can be moved: an
     * assigned one by {@link AssignRentable}, those that are only planned by {@link ReplanCategory}. Refused with {@code
     * not-found}.
     */
    Outcome<List<Stranded>> of(Actor actor, RentableId rentable);

    /**
     * A booking, and how it stands on the rentable.
     *
     * @param alternatives what is free for it now and of its kind and supplier, those of its own category first; whether
     *     another category is a better one is for staff to say. What people and papers it asks for, {@link AssignRentable} asks
     */
    record Stranded(Booking booking, Claim claim, List<RentableId> alternatives) {
        public Stranded {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(claim, "claim");
            alternatives = List.copyOf(alternatives);
        }
    }
}
