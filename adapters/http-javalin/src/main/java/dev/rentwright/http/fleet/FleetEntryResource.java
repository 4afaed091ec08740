package dev.rentwright.http.fleet;

import dev.rentwright.fleet.FleetEntry;
import dev.rentwright.fleet.NearFuture;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("One line of the fleet.")
record FleetEntryResource(
        StockResource rentable,
        @Says("Of a vehicle.") Optional<VehicleFileResource> vehicle,

        @Says("What it is needed for next, running bookings included.")
        Optional<NextBooking> nextBooking,

        @Says("What customers are shown without dates; derived from its calendar.")
        NearFuture nearFuture) {

    @Says("A booking that a rentable is needed for.")
    record NextBooking(
            UUID bookingId,
            Instant from,
            @Says("With the turnaround.") Instant until) {}

    static FleetEntryResource of(FleetEntry entry) {
        return new FleetEntryResource(
                StockResource.of(entry.rentable()),
                entry.rentable().vehicle().map(VehicleFileResource::of),
                entry.next().map(next -> new NextBooking(next.booking(), next.from(), next.until())),
                entry.nearFuture());
    }
}
