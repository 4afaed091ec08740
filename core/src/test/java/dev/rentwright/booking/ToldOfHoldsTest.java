package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a provider tells of a hold late, twice or after it has ended (REC-10, captureTiming). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ToldOfHoldsTest extends HeldMoney {

    ToldOfHoldsTest() {
        super(AT_CHECK_IN);
    }

    @Test
    void asking_again_for_what_is_held_answers_with_the_hold() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);

        assertEquals(
                payment, story.start(booking, PaymentPurpose.RENTAL).orThrow().id());
        assertEquals(1, story.view(booking).payments().size());
    }

    @Test
    void a_hold_that_ends_by_itself_backs_nothing_and_the_car_waits_for_other_money() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        Instant waitedFor = story.booking(booking).timerAt().orElseThrow();
        story.view(booking).payments().forEach(story::loses);

        assertEquals(PaymentStatus.VOIDED, story.payment(payment).status());
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(GuaranteeType.NONE, story.booking(booking).arrangements().guarantee());
        assertTrue(story.booking(booking).timerAt().orElseThrow().isBefore(waitedFor));
        story.clock.set(Story.START);
        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(Step.CHECK_IN.take(story, booking)));

        hold();
        assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
    }

    @Test
    void a_hold_that_comes_for_a_payment_that_had_failed_is_a_payment_of_its_own() {
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.completes(intent, State.FAILED);

        story.triesAnotherCard(intent);
        story.tells("told-again", intent);
        story.clock.forward(Duration.ofDays(1));
        story.works();

        assertEquals(PaymentStatus.FAILED, story.payment(intent).status());
        assertEquals(2, story.view(booking).payments().size());
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("516"), story.provider.held(eur("0")));
        Step.CANCEL_AS_STAFF.take(story, booking).orThrow();
        story.works();
        assertEquals(eur("0"), story.provider.held(eur("0")));
    }

    @Test
    void while_a_late_hold_is_looked_up_another_payment_is_an_intent_of_its_own() {
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.completes(intent, State.FAILED);
        story.provider.be(Mood.DOWN);
        story.triesAnotherCard(intent);
        assertEquals(BookingStatus.PENDING, story.status(booking));

        story.provider.be(Mood.WELL);
        PaymentId other = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.completes(other, State.AUTHORIZED);
        story.clock.forward(Duration.ofMinutes(1));
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("516"), story.provider.held(eur("0")));
    }

    @Test
    void a_late_hold_that_is_told_of_again_counts_only_once_it_was_looked_up() {
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.completes(intent, State.FAILED);
        story.provider.be(Mood.DOWN);
        story.triesAnotherCard(intent);
        story.provider.becomes(intent, State.CANCELED);

        story.hears(held("told-again", intent));
        story.works();

        assertEquals(eur("0"), story.view(booking).account().rentalAuthorized());
        assertEquals(BookingStatus.PENDING, story.status(booking));
    }

    @Test
    void a_late_hold_that_was_taken_is_taken_once_however_often_it_is_told() {
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.completes(intent, State.FAILED);
        story.triesAnotherCard(intent);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Story.START);
        Step.CHECK_IN.take(story, booking).orThrow();

        story.hears(held("told-again", intent));
        story.works();
        story.works();

        assertEquals(3, story.view(booking).payments().size());
        assertEquals(eur("816"), story.view(booking).account().kept());
    }

    @Test
    void what_is_told_of_a_hold_that_has_ended_since_makes_no_new_one() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);
        byte[] old = story.provider.message("told-late", payment, story.clock.instant());
        story.loses(story.payment(payment));

        story.hears(old);
        story.works();
        story.clock.forward(Duration.ofDays(1));
        story.works();

        assertEquals(PaymentStatus.VOIDED, story.payment(payment).status());
        assertEquals(eur("0"), story.view(booking).account().rentalAuthorized());
        assertFalse(story.view(booking).payments().stream().anyMatch(Payment::isOpen));
    }

    @Test
    void what_is_told_of_a_card_that_was_refused_before_ends_no_hold() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);

        story.hears(story.provider.message(
                "refused-before",
                payment,
                story.payment(payment).providerPaymentId().orElseThrow(),
                State.FAILED,
                eur("516"),
                story.clock.instant()));
        story.works();

        assertTrue(story.payment(payment).isHeld());
        assertEquals(
                GuaranteeType.CARD_HOLD, story.booking(booking).arrangements().guarantee());
    }

    @Test
    void a_hold_that_waits_for_a_card_again_has_ended() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);
        story.provider.loosens(payment);

        story.clock.forward(Duration.ofDays(1));
        story.works();

        assertEquals(PaymentStatus.FAILED, story.payment(payment).status());
    }

    @Test
    void a_hold_that_comes_for_a_booking_that_has_ended_is_given_back() {
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.provider.be(Mood.DOWN);
        Step.CANCEL_AS_CUSTOMER.take(story, booking).orThrow();
        story.provider.be(Mood.WELL);
        story.provider.becomes(intent, State.AUTHORIZED);
        story.tells("late", intent);

        story.works();
        story.works();

        assertNothingHeldAndNothingBooked(story, booking);
    }

    private byte[] held(String eventId, PaymentId intent) {
        String id = story.payment(intent).providerPaymentId().orElseThrow();
        return story.provider.message(eventId, intent, id, State.AUTHORIZED, eur("516"), story.clock.instant());
    }
}
