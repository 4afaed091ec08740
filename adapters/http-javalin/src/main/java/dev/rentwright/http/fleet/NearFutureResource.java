package dev.rentwright.http.fleet;

import dev.rentwright.fleet.NearFuture;
import dev.rentwright.http.wire.Says;
import java.util.UUID;

@Says("Whether a rentable can be had soon.")
record NearFutureResource(
        UUID rentableId,

        @Says(
                "Fully booked when no time of the shortest length that is sold is free within the days that are looked at;"
                        + " derived from its calendar at this moment.")
        NearFuture nearFuture) {}
