package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.pricing.later.Dues;
import dev.rentwright.quote.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Homes by the month are asked for, paid and released period by period (domain L8). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeriodByPeriodTest extends Letting {

    @Test
    void each_period_is_asked_for_a_week_ahead_and_its_rent_released_a_day_after_it_began() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 3, false), false, "2026-09-01");
        assertEquals(List.of(InvoiceStatus.PAID), asked(booking));

        clock.set(Instant.parse("2026-09-02T12:59:59Z"));
        work();
        assertEquals(eur("-1200.00"), balance(booking, Account.ESCROW_LIABILITY));
        clock.set(Instant.parse("2026-09-02T13:00:00Z"));
        work();
        work();
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("-120.00"), balance(booking, Account.COMMISSION_REVENUE));

        // Midnight in Paris, a week before October.
        clock.set(Instant.parse("2026-09-23T21:59:59Z"));
        work();
        assertEquals(1, asked(booking).size());
        clock.set(Instant.parse("2026-09-23T22:00:00Z"));
        work();
        work();
        assertEquals(List.of(InvoiceStatus.PAID, InvoiceStatus.PAID), asked(booking));
        assertEquals(eur("-1200.00"), balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(EscrowStatus.OPEN, view(booking).escrow());

        clock.set(Instant.parse("2026-10-02T12:00:00Z"));
        work();
        assertEquals(eur("-240.00"), balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(EscrowStatus.RELEASED, view(booking).escrow());
    }

    @Test
    void a_request_by_the_month_has_a_draft_that_is_dropped_with_it_and_is_paid_when_its_first_period_is() {
        BookingId booking = requested(new When.Months(LocalDate.parse("2026-09-01"), 3, false), false);
        assertEquals(List.of(InvoiceStatus.DRAFT), asked(booking));
        assertEquals(BookingPaymentStatus.NONE, view(booking).paymentStatus());

        pay(booking, eur("1199"));
        assertEquals(BookingPaymentStatus.PARTIALLY_PAID, view(booking).paymentStatus());
        pay(booking, eur("1"));
        assertEquals(BookingPaymentStatus.PAID, view(booking).paymentStatus());

        does.endings()
                .cancelBooking()
                .cancel(new CancelBooking.Command(Story.ADA, Target.of(booking), "no", Optional.empty()))
                .orThrow();
        assertEquals(List.of(InvoiceStatus.CANCELLED), asked(booking));
    }

    @Test
    void what_a_quote_says_is_due_at_once_and_later_is_what_its_booking_asks_for() {
        BookingId booking = requested(new When.Months(LocalDate.parse("2026-09-15"), 3, false), false);
        Dues said = ports.quotes()
                .byId(view(booking).booking().terms().quote())
                .orElseThrow()
                .dues();

        BookingAccount account = view(booking).account();
        assertEquals(account.firstDueMissing(), said.rental());
        assertEquals(account.depositDue(), said.deposit());
        assertEquals(
                account.dues().stream()
                        .skip(1)
                        .map(due -> due.from() + " " + due.amount())
                        .toList(),
                said.later().stream()
                        .map(due -> due.from() + " " + due.rental())
                        .toList());
        pay(booking, said.rental());
        assertEquals(BookingPaymentStatus.PAID, view(booking).paymentStatus());
    }
}
