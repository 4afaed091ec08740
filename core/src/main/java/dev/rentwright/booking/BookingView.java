package dev.rentwright.booking;

import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.payment.Payment;
import java.util.List;

/**
 * A booking as its parties see it.
 *
 * @param booking as it stands
 * @param account what it costs and what has been paid
 * @param payments oldest first
 * @param allowed what may be done to it, whatever the guards will say
 * @param documents how much is there of the papers that are asked for (BKG-17)
 */
public record BookingView(
        Booking booking,
        BookingAccount account,
        List<Payment> payments,
        List<BookingTrigger> allowed,
        DocumentsStatus documents) {

    public BookingView {
        payments = List.copyOf(payments);
        allowed = List.copyOf(allowed);
    }
}
