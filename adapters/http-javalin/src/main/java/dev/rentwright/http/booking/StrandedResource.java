package dev.rentwright.http.booking;

import dev.rentwright.booking.assignment.ListStranded;
import dev.rentwright.http.wire.Says;
import java.util.Optional;

@Says("A booking that is still to come on a rentable.")
record StrandedResource(
        BookingSummary booking,
        @Says("False while it is only planned there.") boolean assigned) {

    static StrandedResource of(ListStranded.Stranded stranded) {
        return new StrandedResource(
                BookingSummary.of(stranded.booking(), Optional.empty()),
                !stranded.claim().isMovable());
    }
}
