package dev.rentwright.http.booking;

import dev.rentwright.booking.Target;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import java.util.Optional;
import java.util.UUID;

@Says("Which rentable a booking is given.")
record AssignBody(
        @Says("What staff chose; without it the one that has been free longest of its category is taken.")
        Optional<UUID> rentableId) {

    AssignRentable.Command command(Actor actor, Target target) {
        return new AssignRentable.Command(actor, target, rentableId.map(RentableId::new));
    }
}
