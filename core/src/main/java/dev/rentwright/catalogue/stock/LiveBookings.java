package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.RentableId;
import java.util.List;
import java.util.UUID;

/** Who still needs a rentable; answered by a room above, which knows what a booking is. */
@FunctionalInterface
public interface LiveBookings {

    /** The bookings of a rentable that are not over: requested, accepted, confirmed or running (REC-26). */
    List<UUID> of(RentableId rentable);
}
