package dev.rentwright.http.booking;

import dev.rentwright.booking.Swap;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.UUID;

@Says("What a running rental gave back for another.")
record SwapResource(
        UUID rentableId,
        Instant at,
        @Says("Driven in this rental, whole kilometres.") long kilometres,
        @Says("How it had been handed over.") HandoverResource out,
        @Says("How it came back.") HandoverResource in) {

    static SwapResource of(Swap swap) {
        return new SwapResource(
                swap.rentable().value(),
                swap.at(),
                swap.kilometres(),
                HandoverResource.of(swap.out()),
                HandoverResource.of(swap.in()));
    }
}
