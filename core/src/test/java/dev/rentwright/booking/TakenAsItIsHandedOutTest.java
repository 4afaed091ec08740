package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Money that is held until the keys are handed out, and taken then (REC-10, captureTiming). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakenAsItIsHandedOutTest extends HeldMoney {

    TakenAsItIsHandedOutTest() {
        super(AT_CHECK_IN);
    }

    @Test
    void it_is_confirmed_on_the_hold_and_invoiced_and_nothing_is_earned() {
        story.pay(booking, PaymentPurpose.RENTAL);

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(
                GuaranteeType.CARD_HOLD, story.booking(booking).arrangements().guarantee());
        assertEquals(eur("516"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), story.balance(booking, Account.PSP_CLEARING));
        assertEquals(List.of(EntryKind.INVOICE), entries(story, booking));
        story.clock.set(Story.START.minusSeconds(1));
        story.works();
        assertEquals(eur("516"), story.provider.held(eur("0")));
    }

    @Test
    void handing_it_out_takes_rental_and_deposit_first() {
        hold();
        story.clock.set(Story.START);

        Step.CHECK_IN.take(story, booking).orThrow();

        assertEquals(BookingStatus.CHECKED_IN, story.status(booking));
        assertEquals(eur("816"), story.provider.kept(eur("0")));
        assertEquals(eur("816"), story.balance(booking, Account.PSP_CLEARING));
        assertEquals(BookingPaymentStatus.PAID_IN_FULL, story.view(booking).paymentStatus());
    }

    @Test
    void who_may_not_have_the_car_yet_keeps_the_money() {
        hold();
        story.clock.set(Story.START.minus(Duration.ofHours(2)));

        assertEquals(List.of(RefusalCode.CHECKIN_OUTSIDE_WINDOW), codes(Step.CHECK_IN.take(story, booking)));

        story.works();
        assertEquals(eur("816"), story.provider.held(eur("0")));
    }

    @Test
    void who_cannot_pay_does_not_get_the_car_and_may_pay_otherwise() {
        hold();
        story.clock.set(Story.START);
        story.provider.be(Mood.DECLINING);

        Outcome<?> declined = Step.CHECK_IN.take(story, booking);

        assertTrue(codes(declined).contains(RefusalCode.PAYMENT_DECLINED));
        assertTrue(codes(declined).contains(RefusalCode.PAYMENT_REQUIRED));
        assertEquals("card_declined", declined.refusals().get(0).facts().get("declineCode"));
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(GuaranteeType.NONE, story.booking(booking).arrangements().guarantee());
        assertEquals(eur("0"), story.provider.kept(eur("0")));

        story.cash(booking, PaymentPurpose.RENTAL, "516").orThrow();
        story.cash(booking, PaymentPurpose.DEPOSIT, "300").orThrow();
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void while_nobody_knows_whether_it_was_taken_the_car_stays_and_asking_again_goes_on() {
        hold();
        story.clock.set(Story.START);
        story.provider.be(Mood.SILENT);

        assertEquals(
                List.of(
                        RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE,
                        RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE,
                        RefusalCode.PAYMENT_REQUIRED),
                codes(Step.CHECK_IN.take(story, booking)));
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));

        story.provider.be(Mood.WELL);
        Step.CHECK_IN.take(story, booking).orThrow();
        assertEquals(eur("816"), story.provider.kept(eur("0")));
        assertEquals(eur("816"), story.view(booking).account().kept());
    }

    @Test
    void a_page_that_is_old_takes_no_money() {
        hold();
        story.clock.set(Story.START);

        Outcome<Booking> stale = story.checksIn(new Target(booking, Optional.of(0L)));

        assertEquals(List.of(RefusalCode.STALE_VERSION), codes(stale));
        assertEquals(eur("816"), story.provider.held(eur("0")));
        assertTrue(story.checksIn(
                        new Target(booking, Optional.of(story.booking(booking).version())))
                .isGranted());
    }

    @Test
    void who_sees_the_booking_as_it_is_learns_that_the_card_was_declined() {
        hold();
        story.clock.set(Story.START);
        story.provider.be(Mood.DECLINING);

        Outcome<Booking> declined = story.checksIn(
                new Target(booking, Optional.of(story.booking(booking).version())));

        assertTrue(codes(declined).contains(RefusalCode.PAYMENT_REQUIRED));
        assertFalse(codes(declined).contains(RefusalCode.STALE_VERSION));
    }

    @Test
    void what_is_paid_while_the_rental_runs_is_taken_at_once() {
        hold();
        story.clock.set(Story.START);
        Step.CHECK_IN.take(story, booking).orThrow();
        Step.ADD_CHARGE.take(story, booking).orThrow();

        story.pay(booking, PaymentPurpose.ADDITIONAL);

        assertEquals(eur("828"), story.provider.kept(eur("0")));
    }
}
