package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.change.ExtendBooking;
import dev.rentwright.booking.change.Until;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.settlement.TerminateBooking;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.Penalty;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.quote.When;
import dev.rentwright.stay.RuledThing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Homes by the month and on a lease that are left before they are over, after notice or without (domain L6, L7). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeTest extends Letting {

    @Test
    void who_breaks_a_lease_loses_the_deposit_where_the_policy_keeps_it() {
        houseRules(CancellationPolicy.FLEXIBLE.lease().forfeitingDeposits());
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));
        give(booking, Optional.empty()).orThrow();
        clock.set(Instant.parse("2027-05-09T09:00:00Z"));

        leave(booking).orThrow();

        // What W51 comes to, and the deposit of 3,700.00.
        assertEquals(eur("19964.09"), view(booking).account().rentalDue());
        assertEquals(
                List.of(AdditionalCharge.BREAK_FEE, AdditionalCharge.FORFEITED_DEPOSIT),
                view(booking).booking().charges().added().stream()
                        .map(AdditionalCharge::code)
                        .toList());
        assertEquals(List.of(eur("5550")), penalties(booking));
        complete(booking);
        assertEquals(eur("-1996.41"), balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(eur("19964.09"), view(booking).account().kept());
        assertEquals(eur("0"), view(booking).account().depositReturned());
        assertEquals(eur("0"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), balance(booking, Account.DEPOSIT_LIABILITY));
    }

    @Test
    void who_stays_until_the_end_of_a_lease_has_the_deposit_back_whatever_the_policy_says() {
        houseRules(CancellationPolicy.FLEXIBLE.lease().forfeitingDeposits());
        BookingId booking = lease();
        clock.set(Instant.parse("2027-09-15T09:00:00Z"));

        leave(booking).orThrow();

        assertEquals(List.of(), view(booking).booking().charges().added());
    }

    @Test
    void w51_a_lease_is_left_after_its_notice_with_a_break_fee() {
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));

        Booking noticed = give(booking, Optional.empty()).orThrow();

        assertEquals(
                Optional.of(LocalDate.parse("2027-05-09")),
                noticed.arrangements().notice().map(NoticeGiven::leaving));
        clock.set(Instant.parse("2027-05-09T09:00:00Z"));
        leave(booking).orThrow();
        // Rent of 16/30, seven whole months and 8/31, and a month for breaking it.
        assertEquals(eur("16264.09"), view(booking).account().rentalDue());
        assertEquals(List.of(eur("1850")), penalties(booking));
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
        complete(booking);
        // A tenth of the penalty, too (domain L12).
        assertEquals(eur("-1626.41"), balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(eur("-14637.68"), balance(booking, Account.OWNER_PAYABLE));
        assertEquals(eur("16264.09"), view(booking).account().kept());
        assertEquals(eur("0"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("16264.09"), balance(booking, Account.PSP_CLEARING));
    }

    @Test
    void a_lease_that_is_voided_after_it_was_broken_owes_no_penalty_and_keeps_no_commission() {
        houseRules(CancellationPolicy.FLEXIBLE.lease().forfeitingDeposits());
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));
        leave(booking).orThrow();

        does.settlements()
                .voidBooking()
                .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "the wrong home"))
                .orThrow();

        assertEquals(eur("0"), balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(eur("0"), balance(booking, Account.OWNER_PAYABLE));
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("0"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), balance(booking, Account.DEPOSIT_LIABILITY));
    }

    private List<Money> penalties(BookingId booking) {
        return ports.invoices().of(view(booking).booking().payable()).stream()
                .map(Invoice::demand)
                .filter(demand -> demand.kind() == InvoiceKind.PENALTY)
                .map(Demand::total)
                .toList();
    }

    @Test
    void who_leaves_a_lease_without_a_word_pays_for_the_notice_all_the_same() {
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));

        leave(booking).orThrow();

        assertEquals(eur("16264.09"), view(booking).account().rentalDue());
    }

    @Test
    void a_lease_that_is_broken_off_is_settled_by_the_same_rules() {
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));

        does.settlements()
                .terminateBooking()
                .terminate(new TerminateBooking.Command(Story.BOSS, Target.of(booking), "breach"))
                .orThrow();

        assertEquals(eur("16264.09"), view(booking).account().rentalDue());
        assertEquals(eur("0"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
    }

    @Test
    void a_home_that_is_left_on_its_first_day_stays_open_until_its_term_is_over() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 2, false), false, "2026-09-01");
        leave(booking).orThrow();
        Object before = ports.look();

        Outcome<Booking> early = does.settlements()
                .completeBooking()
                .complete(new CompleteBooking.Command(Story.DESK, Target.of(booking)));

        assertEquals(List.of(RefusalCode.BOOKING_NOT_SETTLED), codes(early));
        assertEquals(List.of("balance", "term"), early.refusals().get(0).facts().get("open"));
        assertEquals(before, ports.look());
        clock.set(Instant.parse("2026-11-01T12:00:00Z"));
        complete(booking);
        assertEquals(BookingStatus.COMPLETED, view(booking).booking().status());
    }

    @Test
    void who_gave_notice_is_asked_for_the_months_until_then_and_for_a_part_of_the_last() {
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-10-10" + NOON));
        work();
        assertEquals(List.of(eur("1200.00"), eur("1200.00")), totals(booking));

        give(booking, Optional.of(LocalDate.parse("2026-12-11"))).orThrow();
        clock.set(Instant.parse("2026-10-25" + NOON));
        work();
        assertEquals(List.of(eur("1200.00"), eur("1200.00"), eur("1200.00")), totals(booking));
        assertEquals(eur("3987.10"), view(booking).account().rentalDue());
        clock.set(Instant.parse("2026-11-25" + NOON));
        work();
        // Ten of December's 31 days.
        assertEquals(List.of(eur("1200.00"), eur("1200.00"), eur("1200.00"), eur("387.10")), totals(booking));
        clock.set(Instant.parse("2026-12-11T08:00:00Z"));
        leave(booking).orThrow();
        assertEquals(4, asked(booking).size());
        assertEquals(eur("3987.10"), view(booking).account().rentalDue());
        assertEquals(eur("2787.10"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(
                Optional.empty(),
                view(booking).booking().charges().added().stream().findAny());
    }

    @Test
    void an_invoice_that_was_sent_for_more_than_is_rented_is_credited_with_the_notice() {
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-09-25" + NOON));
        work();
        assertEquals(eur("1200.00"), balance(booking, Account.CUSTOMER_RECEIVABLE));

        give(booking, Optional.of(LocalDate.parse("2026-10-26"))).orThrow();

        // October has 31 days, of which six are not rented.
        assertEquals(eur("967.74"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(2, asked(booking).size());
        assertEquals(
                eur("967.74"),
                ports.invoices().of(view(booking).booking().payable()).get(1).outstanding());
    }

    @Test
    void who_stays_longer_than_their_notice_said_owes_rent_until_they_leave_and_keeps_others_off() {
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-09-05" + NOON));
        give(booking, Optional.of(LocalDate.parse("2026-10-11"))).orThrow();
        assertEquals(Instant.parse("2026-10-11T10:00:00Z"), claimedUntil(booking));
        clock.set(Instant.parse("2026-10-11T10:00:00Z"));
        work();
        assertEquals(Instant.parse("2026-10-11T10:15:00Z"), claimedUntil(booking));
        assertEquals(eur("387.10"), balance(booking, Account.CUSTOMER_RECEIVABLE));

        clock.set(Instant.parse("2026-11-04" + NOON));
        work();
        leave(booking).orThrow();

        // October, and three of November's thirty days.
        assertEquals(eur("2520.00"), view(booking).account().rentalDue());
        assertEquals(eur("1320.00"), balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void who_stays_into_a_month_that_was_credited_with_their_notice_is_asked_for_it_after_all() {
        ModeRules atOnce = ModeRules.of(new Penalty.None(), new Penalty.None());
        BookingPolicy hasty = BookingPolicy.DAILY_VEHICLE
                .asking(DocumentsPolicy.NONE)
                .cancelledBy(new CancellationPolicy("HASTY", 1, atOnce, atOnce, atOnce));
        BookingUseCases hastily = Rentwright.on(ports)
                .clock(clock)
                .policies(BookingPolicies.always(hasty))
                .open()
                .bookings();
        BookingId booking = runningByTheMonth(hastily, 12);
        clock.set(Instant.parse("2026-09-25" + NOON));
        work();
        give(booking, Optional.of(LocalDate.parse("2026-09-30"))).orThrow();
        // Of September a day is not rented, and nothing of October.
        assertEquals(eur("-40.00"), balance(booking, Account.CUSTOMER_RECEIVABLE));

        clock.set(Instant.parse("2026-10-04" + NOON));
        work();
        leave(booking).orThrow();

        // Three of October's 31 days.
        assertEquals(eur("1316.13"), view(booking).account().rentalDue());
        assertEquals(eur("116.13"), balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void a_house_with_a_notice_of_its_own_is_left_by_that() {
        rentwright
                .stays()
                .setStayRules()
                .put(Story.DESK, new RuledThing.OfRentable(home), rules(Optional.empty(), Optional.of(75)))
                .orThrow();
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-09-05" + NOON));

        Booking noticed = give(booking, Optional.empty()).orThrow();

        assertEquals(
                Optional.of(LocalDate.parse("2026-11-19")),
                noticed.arrangements().notice().map(NoticeGiven::leaving));
    }

    @Test
    void what_was_given_notice_of_does_not_go_on() {
        BookingId booking = runningByTheMonth(3);
        give(booking, Optional.of(LocalDate.parse("2026-10-11"))).orThrow();
        Object before = ports.look();

        Outcome<?> longer = does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(Story.ADA, Target.of(booking), new Until.Months(4)));

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(longer));
        assertEquals("notice", longer.refusals().get(0).facts().get("field"));
        assertEquals(before, ports.look());
    }

    @Test
    void notice_is_given_once() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 6, false), false, "2026-09-01");
        give(booking, Optional.of(LocalDate.parse("2026-12-01"))).orThrow();

        assertTrue(give(booking, Optional.of(LocalDate.parse("2026-12-01"))).isGranted());
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE), codes(give(booking, Optional.of(LocalDate.parse("2026-12-05")))));
    }

    @Test
    void nights_are_given_no_notice_of() {
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(give(booking, Optional.empty())));
    }
}
