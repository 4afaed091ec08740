package dev.rentwright.vocabulary;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.status.OperationalStatus;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Everything about a booking that decides how it is called.
 *
 * @param status where it stands
 * @param payment how far it is paid
 * @param captured whether money ever came, given back or not
 * @param depositOnly whether its deposit was paid, and nothing for the rental yet
 * @param depositDue whether a deposit is asked for at all
 * @param guaranteed whether something stands for it if the customer never comes (BKG-20)
 * @param asset what its rentable is doing; available where none is assigned, for then none is taken
 */
public record Situation(
        BookingStatus status,
        BookingPaymentStatus payment,
        boolean captured,
        boolean depositOnly,
        boolean depositDue,
        boolean guaranteed,
        OperationalStatus asset) {

    public Situation {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(asset, "asset");
    }

    /** The situation of a booking on a date. */
    public static Situation of(
            Booking booking, BookingAccount account, LocalDate today, boolean guaranteed, OperationalStatus asset) {
        boolean captured = account.rentalPaid().plus(account.depositCaptured()).isPositive();
        return new Situation(
                booking.status(),
                account.status(today),
                captured,
                account.isDepositOnly(),
                account.depositDue().isPositive(),
                guaranteed,
                asset);
    }
}
