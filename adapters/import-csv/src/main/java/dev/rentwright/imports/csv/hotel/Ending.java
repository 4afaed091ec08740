package dev.rentwright.imports.csv.hotel;

import dev.rentwright.booking.BookingStatus;
import java.util.Arrays;
import java.util.Optional;

/** How a stay of the file ended. */
enum Ending {
    CHECK_OUT("Check-Out", BookingStatus.COMPLETED),
    CANCELED("Canceled", BookingStatus.CANCELLED),
    NO_SHOW("No-Show", BookingStatus.NO_SHOW);

    private final String text;
    private final BookingStatus status;

    Ending(String text, BookingStatus status) {
        this.text = text;
        this.status = status;
    }

    static Optional<Ending> of(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
    }

    /** Where its booking must end. */
    BookingStatus status() {
        return status;
    }
}
