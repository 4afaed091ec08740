package dev.rentwright.persistence.memory;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.integrity.Invariant;
import dev.rentwright.integrity.Violation;
import dev.rentwright.payment.Payment;
import java.util.Optional;

/** Something that is not true, of whichever law it breaks. */
record Finding(String kind, String id, Optional<BookingId> booking, String text) {

    static Finding at(Booking booking, String text) {
        return new Finding("booking", booking.id().toString(), Optional.of(booking.id()), text);
    }

    static Finding at(Payment payment, String text) {
        return new Finding(
                "payment",
                payment.id().toString(),
                Optional.of(new BookingId(payment.payable().value())),
                text);
    }

    static Finding at(String kind, Object id, String text) {
        return new Finding(kind, id.toString(), Optional.empty(), text);
    }

    Violation breaking(Invariant invariant) {
        return new Violation(invariant, kind, id, booking, text);
    }
}
