package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.ledger.Account;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Of money that is held as much is taken as is owed in the end, and the rest is given back (REC-10, captureTiming). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakenInPartTest extends HeldMoney {

    TakenInPartTest() {
        super(AT_CHECK_IN);
    }

    @Test
    void giving_it_up_in_time_gives_all_of_the_hold_back() {
        hold();

        Step.CANCEL_AS_CUSTOMER.take(story, booking).orThrow();
        story.works();

        assertEquals(eur("0"), story.provider.held(eur("0")));
        assertEquals(eur("0"), story.provider.kept(eur("0")));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertFalse(story.view(booking).payments().stream().anyMatch(Payment::isRefund));
    }

    @Test
    void giving_it_up_late_takes_the_penalty_of_the_hold_and_gives_the_rest_back() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);
        story.clock.set(Story.START.minus(Duration.ofHours(1)));

        Step.CANCEL_AS_CUSTOMER.take(story, booking).orThrow();
        story.works();

        Money penalty = penalty();
        assertTrue(penalty.isPositive() && penalty.compareTo(eur("300")) < 0, penalty::toString);
        assertEquals(penalty, story.payment(payment).captured());
        assertEquals(eur("516"), story.payment(payment).amount());
        assertPaidExactly(penalty);
    }

    @Test
    void the_penalty_is_taken_of_the_deposit_that_is_held_where_nothing_else_is() {
        PaymentId deposit = story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Story.START.minus(Duration.ofHours(1)));

        Step.CANCEL_AS_CUSTOMER.take(story, booking).orThrow();
        story.works();

        Money penalty = penalty();
        assertEquals(penalty, story.payment(deposit).captured());
        assertEquals(penalty, story.view(booking).account().depositApplied());
        assertPaidExactly(penalty);
    }

    @Test
    void a_deposit_that_is_forfeited_is_taken_of_its_hold() {
        CancellationPolicy usual = CancellationPolicy.CAR_STANDARD;
        Story strict =
                new Story(AT_CHECK_IN.cancelledBy(usual.daily(usual.daily().forfeitingDeposits())));
        BookingId late = strict.booked();
        strict.pay(late, PaymentPurpose.RENTAL);
        PaymentId deposit = strict.pay(late, PaymentPurpose.DEPOSIT);
        strict.clock.set(Story.START.minus(Duration.ofHours(1)));

        Step.CANCEL_AS_CUSTOMER.take(strict, late).orThrow();
        strict.works();

        // One day of 516.00 and the deposit, as where both had been taken; of the rental's hold as far as it goes.
        assertEquals(eur("351.60"), strict.provider.kept(eur("0")));
        assertEquals(eur("0"), strict.provider.held(eur("0")));
        assertEquals(eur("0"), strict.balance(late, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), strict.balance(late, Account.DEPOSIT_LIABILITY));
        assertEquals(
                strict.payment(deposit).captured(), strict.view(late).account().depositApplied());
    }

    @Test
    void who_never_comes_pays_out_of_both_holds_as_much_as_that_costs() {
        hold();
        story.clock.set(Story.START.plus(Duration.ofHours(24)));
        story.works();
        story.works();

        assertEquals(BookingStatus.NO_SHOW, story.status(booking));
        assertPaidExactly(story.view(booking).account().rentalDue());
    }

    @Test
    void of_a_price_that_fell_less_is_taken_and_the_rest_is_given_back() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.modifies(booking, Story.from("2026-05-05T10:00", "2026-05-09T10:00"))
                .orThrow();
        Money cheaper = story.booking(booking).terms().price().total();
        assertTrue(cheaper.compareTo(eur("516")) < 0);

        story.clock.set(Instant.parse("2026-05-05T08:00:00Z"));
        Step.CHECK_IN.take(story, booking).orThrow();

        assertEquals(cheaper, story.payment(payment).captured());
        assertEquals(cheaper.plus(eur("300")), story.provider.kept(eur("0")));
        assertFalse(story.view(booking).payments().stream().anyMatch(Payment::isRefund));
    }

    @Test
    void of_a_price_that_rose_only_the_difference_is_asked_for_and_the_first_hold_stays() {
        PaymentId first = story.pay(booking, PaymentPurpose.RENTAL);
        story.modifies(booking, Story.from("2026-05-04T10:00", "2026-05-16T10:00"))
                .orThrow();
        Money dearer = story.booking(booking).terms().price().total();

        PaymentId second = story.pay(booking, PaymentPurpose.RENTAL);
        story.clock.forward(Duration.ofHours(1));
        story.works();

        assertEquals(dearer.minus(eur("516")), story.payment(second).amount());
        assertTrue(story.payment(first).isHeld());
        assertEquals(dearer, story.provider.held(eur("0")));
    }

    @Test
    void a_hold_that_nobody_needs_is_given_back_when_cash_was_paid_meanwhile() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);

        story.cash(booking, PaymentPurpose.RENTAL, "516").orThrow();
        story.works();

        assertEquals(PaymentStatus.VOIDED, story.payment(payment).status());
        assertEquals(eur("0"), story.provider.held(eur("0")));
        assertEquals(eur("516"), story.view(booking).account().kept());
    }

    private Money penalty() {
        return ((BookingStage.Cancelled) story.booking(booking).stage()).penalty();
    }

    private void assertPaidExactly(Money cost) {
        assertEquals(cost, story.provider.kept(eur("0")));
        assertEquals(eur("0"), story.provider.held(eur("0")));
        assertEquals(cost, story.balance(booking, Account.PSP_CLEARING));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), story.balance(booking, Account.DEPOSIT_LIABILITY));
        assertFalse(story.view(booking).payments().stream().anyMatch(Payment::isRefund));
    }
}
