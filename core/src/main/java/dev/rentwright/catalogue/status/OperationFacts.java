package dev.rentwright.catalogue.status;

import java.util.List;
import java.util.UUID;

/**
 * What the guards of the daily work look at.
 *
 * @param state what it is doing
 * @param liveBookings bookings that are not over
 * @param rentalEnded whether the rental that it is on ends with this move
 */
record OperationFacts(OperationalStatus state, List<UUID> liveBookings, boolean rentalEnded) {

    OperationFacts {
        liveBookings = List.copyOf(liveBookings);
    }
}
