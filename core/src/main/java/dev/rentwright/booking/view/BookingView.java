package dev.rentwright.booking.view;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.EscrowStatus;
import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import java.util.List;

/**
 * A booking as its parties see it.
 *
 * @param booking as it stands
 * @param account what it costs and what has been paid
 * @param paymentStatus how far it is paid today
 * @param escrow where the rent is that was paid
 * @param payments oldest first
 * @param available false for a request that holds nothing while somebody else has what it asks for (REC-10 T2)
 * @param dueNow what is owed by today and has not come
 * @param nextDue what is to be paid next; what is held for it already is not asked for again
 * @param allowed what may be done to it, whatever the guards will say
 * @param documents how much is there of the papers that are asked for (BKG-17)
 */
public record BookingView(
        Booking booking,
        BookingAccount account,
        BookingPaymentStatus paymentStatus,
        EscrowStatus escrow,
        List<Payment> payments,
        boolean available,
        Money dueNow,
        Money nextDue,
        List<BookingTrigger> allowed,
        DocumentsStatus documents) {

    public BookingView {
        payments = List.copyOf(payments);
        allowed = List.copyOf(allowed);
    }
}
