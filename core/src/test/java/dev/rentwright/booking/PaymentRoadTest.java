package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.payment.ReceiveProviderMessage.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Money that comes late, twice, never, or is told of in any order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentRoadTest {

    private static final Duration HOLD = Duration.ofMinutes(15);

    private final Story story = new Story();
    private final BookingId booking = story.booked();

    @Test
    void money_that_comes_after_the_hold_was_given_up_goes_back_and_the_booking_stays_cancelled() {
        PaymentId intent = start();
        story.clock.forward(HOLD);
        story.works();
        assertEquals(BookingStatus.CANCELLED, story.status(booking));

        story.provider.becomes(intent, State.SUCCEEDED);
        story.hears(story.provider.message("late", intent, story.clock.instant()));
        carryOut();

        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        assertNothingKept();
    }

    @Test
    void money_that_comes_after_a_cancellation_pays_what_that_cost_first_and_the_rest_goes_back() {
        story.does
                .requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.DESK, Target.of(booking), true))
                .orThrow();
        PaymentId intent = start();
        story.clock.set(Story.START.minus(Duration.ofHours(2)));
        story.cancels(Story.ADA, booking).orThrow();
        Money penalty = story.view(booking).account().balance();
        assertEquals(eur("51.60"), penalty);

        story.completes(intent, State.SUCCEEDED);
        carryOut();

        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        assertEquals(penalty, story.provider.kept(eur("0")));
        assertEquals(eur("0"), story.view(booking).account().balance());
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void money_that_comes_to_a_dead_hold_confirms_when_the_car_is_still_free() {
        PaymentId intent = start();
        story.clock.forward(HOLD.plusMinutes(5));

        story.completes(intent, State.SUCCEEDED);

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("516"), story.view(booking).account().kept());
    }

    @Test
    void money_that_comes_to_a_dead_hold_goes_back_when_the_car_was_taken() {
        PaymentId intent = start();
        story.clock.forward(HOLD.plusMinutes(5));
        story.rival().orThrow();

        story.completes(intent, State.SUCCEEDED);
        carryOut();

        BookingStage.Cancelled lost = assertInstanceOf(
                BookingStage.Cancelled.class, story.booking(booking).stage());
        assertEquals(CancellationCause.AVAILABILITY_LOST, lost.cause());
        assertNothingKept();
    }

    @Test
    void when_expiry_and_payment_meet_and_the_payment_is_seen_first_it_is_confirmed_and_kept() {
        PaymentId intent = start();
        story.clock.forward(HOLD);

        story.completes(intent, State.SUCCEEDED);

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("516"), story.provider.kept(eur("0")));
    }

    @Test
    void when_expiry_and_payment_meet_and_the_expiry_is_seen_first_the_money_goes_back() {
        PaymentId intent = start();
        story.clock.forward(HOLD);
        // The round looks the intent up before the timer runs; only a message can be later than that.
        story.provider.be(Mood.DOWN);
        story.works();
        story.provider.be(Mood.WELL);

        story.completes(intent, State.SUCCEEDED);
        carryOut();

        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        assertNothingKept();
    }

    @Test
    void a_declined_card_is_told_with_its_code_and_the_booking_waits_for_another() {
        story.provider.be(Mood.DECLINING);

        Outcome<Payment> declined = story.start(booking, PaymentPurpose.RENTAL);

        assertEquals(List.of(RefusalCode.PAYMENT_DECLINED), codes(declined));
        assertEquals("card_declined", declined.refusals().get(0).facts().get("declineCode"));
        assertEquals(false, declined.refusals().get(0).facts().get("retryable"));
        assertEquals(PaymentStatus.FAILED, onlyPayment().status());
        assertEquals(BookingStatus.PENDING, story.status(booking));
        story.provider.be(Mood.WELL);
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void money_for_a_payment_that_had_failed_is_a_payment_of_its_own_however_often_it_is_told() {
        PaymentId intent = start();
        story.completes(intent, State.FAILED);
        assertEquals(PaymentStatus.FAILED, story.payment(intent).status());

        story.hears(succeeded("late-1", intent));
        story.hears(succeeded("late-2", intent));
        story.works();

        assertEquals(PaymentStatus.FAILED, story.payment(intent).status());
        assertEquals(2, story.view(booking).payments().size());
        assertEquals(eur("516"), story.view(booking).account().kept());
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void starting_twice_answers_with_the_same_intent() {
        assertEquals(start(), start());
        assertEquals(1, story.view(booking).payments().size());
    }

    @Test
    void a_second_payment_of_what_was_paid_meanwhile_goes_back() {
        PaymentId intent = start();
        story.cash(booking, PaymentPurpose.RENTAL, "516").orThrow();
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));

        story.completes(intent, State.SUCCEEDED);
        carryOut();

        assertEquals(eur("516"), story.view(booking).account().kept());
        assertEquals(eur("0"), story.provider.kept(eur("0")));
        assertEquals(PaymentStatus.REFUNDED, story.payment(intent).status());
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void a_provider_that_is_down_leaves_the_payment_open_and_it_is_opened_when_due() {
        story.provider.be(Mood.DOWN);

        Outcome<Payment> unknown = story.start(booking, PaymentPurpose.RENTAL);

        assertEquals(List.of(RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE), codes(unknown));
        assertEquals(PaymentStatus.INITIATED, onlyPayment().status());
        story.provider.be(Mood.WELL);
        story.clock.forward(Duration.ofSeconds(29));
        story.works();
        assertEquals(Optional.empty(), onlyPayment().clientSecret());
        story.clock.forward(Duration.ofSeconds(1));
        story.works();
        assertTrue(onlyPayment().clientSecret().isPresent());
    }

    @Test
    void asking_again_after_an_unknown_outcome_goes_on_with_the_same_payment() {
        story.provider.be(Mood.SILENT);
        story.start(booking, PaymentPurpose.RENTAL);
        Payment open = onlyPayment();
        story.provider.be(Mood.WELL);

        assertEquals(open.id(), start());
    }

    @Test
    void an_unknown_outcome_is_looked_up_and_never_shown_as_failed() {
        story.provider.be(Mood.SILENT);
        story.start(booking, PaymentPurpose.RENTAL);
        assertEquals(PaymentStatus.INITIATED, onlyPayment().status());
        story.provider.becomes(onlyPayment().id(), State.SUCCEEDED);
        story.provider.be(Mood.WELL);

        story.clock.forward(Duration.ofSeconds(30));
        story.works();

        assertEquals(PaymentStatus.SUCCEEDED, onlyPayment().status());
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_message_that_never_comes_is_made_up_for_by_looking() {
        PaymentId intent = start();
        story.provider.becomes(intent, State.SUCCEEDED);

        story.clock.forward(Duration.ofSeconds(30));
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void the_same_message_twice_counts_once() {
        PaymentId intent = start();
        story.provider.becomes(intent, State.SUCCEEDED);
        assertInstanceOf(Receipt.Stored.class, story.tells("same", intent));
        assertInstanceOf(Receipt.Stored.class, story.tells("same", intent));
        story.works();
        Object before = story.ports.look();

        story.tells("same", intent);
        story.works();

        assertEquals(before, story.ports.look());
        assertEquals(eur("516"), story.view(booking).account().rentalPaid());
    }

    @Test
    void news_that_is_older_than_what_is_known_changes_nothing() {
        PaymentId intent = start();
        byte[] open = story.provider.message("open", intent, story.clock.instant());
        story.provider.becomes(intent, State.AUTHORIZED);
        byte[] authorized = story.provider.message("authorized", intent, story.clock.instant());
        story.completes(intent, State.SUCCEEDED);
        Payment paid = story.payment(intent);

        story.hears(authorized);
        story.hears(open);
        story.works();

        assertEquals(paid, story.payment(intent));
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_message_about_something_unknown_is_kept_for_three_days_and_then_parked() {
        PaymentId unknown = new PaymentId(new UUID(7, 7));
        story.hears(story.provider.message("stray", unknown, "pi-7", State.SUCCEEDED, eur("1"), story.clock.instant()));
        story.works();
        assertEquals(Optional.empty(), story.ports.parked("stray"));

        story.clock.forward(Duration.ofDays(3));
        story.works();
        assertEquals(Optional.empty(), story.ports.parked("stray"));
        story.clock.forward(Duration.ofMinutes(1));
        story.works();
        assertTrue(story.ports.parked("stray").isPresent());
    }

    @Test
    void a_message_with_another_amount_than_was_asked_is_parked_for_staff() {
        PaymentId intent = start();
        story.hears(
                story.provider.message("cheap", intent, "pi-1", State.SUCCEEDED, eur("1.00"), story.clock.instant()));

        story.works();

        assertEquals(Optional.of("asked for 516.00 EUR, told of 1.00 EUR"), story.ports.parked("cheap"));
        assertEquals(PaymentStatus.INITIATED, story.payment(intent).status());
        assertEquals(BookingStatus.PENDING, story.status(booking));
    }

    @Test
    void a_message_that_is_not_signed_or_comes_to_no_door_of_ours_is_not_stored() {
        PaymentId intent = start();
        byte[] body = succeeded("forged", intent);
        Object before = story.ports.look();

        assertInstanceOf(Receipt.Rejected.class, story.hears("fake", Map.of("signature", "bad"), body));
        assertInstanceOf(Receipt.UnknownProvider.class, story.hears("nobody", Map.of("signature", "good"), body));
        assertInstanceOf(
                Receipt.Ignored.class,
                story.hears("fake", Map.of("signature", "good"), "evt|other".getBytes(StandardCharsets.UTF_8)));

        assertEquals(before, story.ports.look());
    }

    @Test
    void a_refund_that_the_provider_does_not_answer_is_asked_for_again_and_done_once() {
        story.pay(booking, PaymentPurpose.RENTAL);
        story.provider.be(Mood.SILENT);
        story.cancels(Story.ADA, booking).orThrow();
        story.works();
        assertEquals(eur("516"), story.balance(booking, Account.PSP_CLEARING));
        story.provider.be(Mood.WELL);

        story.clock.forward(Duration.ofSeconds(5));
        story.works();

        assertNothingKept();
    }

    @Test
    void an_intent_of_a_booking_that_ended_is_withdrawn() {
        PaymentId intent = start();
        story.cancels(Story.ADA, booking).orThrow();

        story.works();

        assertEquals(PaymentStatus.VOIDED, story.payment(intent).status());
        assertEquals(
                List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(story.start(booking, PaymentPurpose.RENTAL)));
    }

    @Test
    void an_intent_that_was_never_opened_is_not_opened_for_a_booking_that_ended() {
        story.provider.be(Mood.DOWN);
        story.start(booking, PaymentPurpose.RENTAL);
        PaymentId intent = onlyPayment().id();
        story.cancels(Story.ADA, booking).orThrow();
        story.provider.be(Mood.WELL);

        story.works();

        assertEquals(Optional.empty(), onlyPayment().clientSecret());
        assertEquals(PaymentStatus.FAILED, story.payment(intent).status());
    }

    @Test
    void an_intent_that_is_paid_before_it_can_be_withdrawn_goes_back() {
        PaymentId intent = start();
        story.cancels(Story.ADA, booking).orThrow();
        story.provider.becomes(intent, State.SUCCEEDED);

        story.works();
        carryOut();

        assertEquals(PaymentStatus.REFUNDED, story.payment(intent).status());
        assertNothingKept();
    }

    @Test
    void a_part_of_the_rental_keeps_the_hold_alive_but_does_not_confirm() {
        story.cash(booking, PaymentPurpose.RENTAL, "515.99").orThrow();

        assertEquals(BookingStatus.PENDING, story.status(booking));
        assertEquals(
                Optional.empty(),
                story.ports
                        .claims()
                        .of(story.booking(booking).claimReference())
                        .orElseThrow()
                        .expiresAt());
        story.clock.forward(HOLD.plusHours(1));
        carryOut();
        assertEquals(BookingStatus.PENDING, story.status(booking));
        story.cash(booking, PaymentPurpose.RENTAL, "0.01").orThrow();
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_part_of_the_rental_goes_back_when_the_rest_has_not_come_by_the_start() {
        story.cash(booking, PaymentPurpose.RENTAL, "515.99").orThrow();

        story.clock.set(Story.START);
        carryOut();

        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        assertNothingKept();
    }

    @Test
    void the_till_takes_no_more_than_is_due_and_nothing_in_another_currency() {
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.cash(booking, PaymentPurpose.RENTAL, "516.01")));
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.cash(booking, PaymentPurpose.RENTAL, "0")));
        assertEquals(
                List.of(RefusalCode.MONEY_CURRENCY_MISMATCH), codes(Step.CASH_OF_ANOTHER_COUNTRY.take(story, booking)));
        assertTrue(story.cash(booking, PaymentPurpose.RENTAL, "516.00").isGranted());
    }

    @Test
    void nothing_is_opened_for_which_nothing_is_due() {
        story.pay(booking, PaymentPurpose.DEPOSIT);

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.start(booking, PaymentPurpose.DEPOSIT)));
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.start(booking, PaymentPurpose.DAMAGE)));
        assertTrue(story.start(booking, PaymentPurpose.RENTAL).isGranted());
    }

    private PaymentId start() {
        return story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
    }

    private byte[] succeeded(String eventId, PaymentId intent) {
        return story.provider.message(eventId, intent, "pi-1", State.SUCCEEDED, eur("516"), story.clock.instant());
    }

    private Payment onlyPayment() {
        List<Payment> payments = story.view(booking).payments();
        assertEquals(1, payments.size());
        return payments.get(0);
    }

    /** Refunds are promised in one round and carried out in the next. */
    private void carryOut() {
        story.works();
    }

    private void assertNothingKept() {
        assertEquals(eur("0"), story.view(booking).account().kept());
        assertEquals(eur("0"), story.provider.kept(eur("0")));
        assertEquals(eur("0"), story.balance(booking, Account.PSP_CLEARING));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
