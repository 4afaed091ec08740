package dev.rentwright.architecture.canary;

import dev.rentwright.booking.BookingStage;
import java.time.Instant;

/** Makes up where a booking stands. */
final class StageCanary {

    BookingStage confirmed(Instant at) {
        return new BookingStage.Confirmed(at);
    }
}
