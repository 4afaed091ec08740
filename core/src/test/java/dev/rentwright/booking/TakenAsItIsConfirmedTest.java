package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Money that is held before the owner answers, and taken as the booking is confirmed (REC-10, captureTiming). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakenAsItIsConfirmedTest extends HeldMoney {

    private static final BookingPolicy BY_PEOPLE = BookingPolicy.DAILY_VEHICLE.acceptedByPeople();

    TakenAsItIsConfirmedTest() {
        super(BY_PEOPLE);
    }

    @Test
    void what_is_paid_before_the_owner_answers_is_only_held_and_stands_in_no_books() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);

        assertEquals(PaymentStatus.AUTHORIZED, story.payment(payment).status());
        assertEquals(BookingStatus.PENDING, story.status(booking));
        assertEquals(eur("516"), story.provider.held(eur("0")));
        assertEquals(eur("0"), story.provider.kept(eur("0")));
        BookingView view = story.view(booking);
        assertEquals(BookingPaymentStatus.AUTHORIZED, view.paymentStatus());
        assertEquals(EscrowStatus.NONE, view.escrow());
        assertEquals(eur("516"), view.account().rentalAuthorized());
        assertEquals(eur("0"), view.nextDue());
        assertEquals(List.of(), entries(story, booking));
    }

    @Test
    void accepting_takes_the_money_first_and_the_booking_is_confirmed_when_it_has_come() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);

        Step.APPROVE.take(story, booking).orThrow();
        assertEquals(BookingStatus.APPROVED, story.status(booking));
        assertEquals(Optional.of(eur("516")), story.payment(payment).toCapture());
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(PaymentStatus.SUCCEEDED, story.payment(payment).status());
        assertEquals(eur("516"), story.provider.kept(eur("0")));
        assertEquals(eur("516"), story.balance(booking, Account.PSP_CLEARING));
        assertEquals(
                GuaranteeType.PREPAID, story.booking(booking).arrangements().guarantee());
    }

    @Test
    void staff_who_confirm_meanwhile_change_nothing_and_the_money_is_taken_once() {
        story.pay(booking, PaymentPurpose.RENTAL);
        story.provider.be(Mood.SILENT);
        assertTrue(Step.CONFIRM.take(story, booking).isGranted());
        story.works();
        assertTrue(Step.CONFIRM.take(story, booking).isGranted());
        assertEquals(BookingStatus.APPROVED, story.status(booking));

        story.provider.be(Mood.WELL);
        story.clock.forward(Duration.ofMinutes(1));
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("516"), story.provider.kept(eur("0")));
        assertEquals(eur("516"), story.view(booking).account().kept());
    }

    @Test
    void a_hold_that_cannot_be_taken_leaves_the_booking_approved_and_says_that_the_payment_failed() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);
        Step.APPROVE.take(story, booking).orThrow();
        story.provider.be(Mood.DECLINING);
        story.works();

        assertEquals(BookingStatus.APPROVED, story.status(booking));
        assertEquals(PaymentStatus.FAILED, story.payment(payment).status());
        assertTrue(story.told().contains("dev.rentwright.payment.failed.v1"));
        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(Step.CONFIRM.take(story, booking)));

        story.provider.be(Mood.WELL);
        story.pay(booking, PaymentPurpose.RENTAL);
        story.works();
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("516"), story.provider.kept(eur("0")));
    }

    @Test
    void who_is_declined_has_the_hold_back_and_needs_no_refund() {
        PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);

        Step.DECLINE.take(story, booking).orThrow();
        story.works();

        assertEquals(PaymentStatus.VOIDED, story.payment(payment).status());
        assertNothingHeldAndNothingBooked(story, booking);
        assertFalse(story.view(booking).payments().stream().anyMatch(Payment::isRefund));
    }

    @Test
    void a_request_that_nobody_answers_gives_the_hold_back() {
        story.pay(booking, PaymentPurpose.RENTAL);

        story.clock.forward(Duration.ofDays(2));
        story.works();
        story.works();

        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        assertNothingHeldAndNothingBooked(story, booking);
    }

    @Test
    void a_booking_that_is_given_up_while_its_money_is_being_taken_has_it_back() {
        story.pay(booking, PaymentPurpose.RENTAL);
        Step.APPROVE.take(story, booking).orThrow();
        story.provider.be(Mood.SILENT);
        story.works();
        story.provider.be(Mood.WELL);

        Step.CANCEL_AS_STAFF.take(story, booking).orThrow();
        story.works();
        story.works();

        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        assertEquals(eur("0"), story.provider.kept(eur("0")));
        assertEquals(eur("0"), story.provider.held(eur("0")));
        assertEquals(eur("0"), story.balance(booking, Account.PSP_CLEARING));
    }

    @Test
    void a_hold_that_comes_when_the_car_was_taken_is_given_back() {
        Story easy = new Story(BookingPolicy.DAILY_VEHICLE.capturing(CaptureTiming.ON_CONFIRM));
        BookingId late = easy.booked();
        PaymentId intent = easy.start(late, PaymentPurpose.RENTAL).orThrow().id();
        easy.clock.forward(Duration.ofMinutes(20));
        easy.rival().orThrow();

        easy.completes(intent, State.SUCCEEDED);
        easy.works();

        BookingStage.Cancelled lost = assertInstanceOf(
                BookingStage.Cancelled.class, easy.booking(late).stage());
        assertEquals(CancellationCause.AVAILABILITY_LOST, lost.cause());
        assertNothingHeldAndNothingBooked(easy, late);
    }

    @Test
    void a_booking_that_accepts_itself_is_approved_on_the_hold_and_confirmed_on_the_money() {
        Story easy = new Story(BookingPolicy.DAILY_VEHICLE.capturing(CaptureTiming.ON_CONFIRM));
        BookingId itself = easy.booked();
        easy.pay(itself, PaymentPurpose.RENTAL);

        assertEquals(
                List.of(BookingEventType.CREATED, BookingEventType.APPROVED, BookingEventType.CONFIRMED),
                easy.life(itself));
        assertEquals(eur("516"), easy.provider.kept(eur("0")));
    }

    @Test
    void the_deadline_waits_for_an_answer_that_was_asked_for_in_time() {
        Step.APPROVE.take(story, booking).orThrow();
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.clock.forward(Duration.ofHours(24).minusMinutes(1));
        story.provider.becomes(intent, State.AUTHORIZED);
        story.tells("held", intent);
        story.provider.be(Mood.DOWN);
        story.works();
        assertEquals(BookingStatus.APPROVED, story.status(booking));

        story.clock.forward(Duration.ofMinutes(2));
        story.works();
        assertEquals(BookingStatus.APPROVED, story.status(booking));
        story.provider.be(Mood.WELL);
        story.clock.forward(Duration.ofMinutes(5));
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void an_answer_that_does_not_come_keeps_the_car_for_a_quarter_of_an_hour_and_no_longer() {
        Step.APPROVE.take(story, booking).orThrow();
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.clock.forward(Duration.ofHours(24).minusMinutes(1));
        story.provider.becomes(intent, State.AUTHORIZED);
        story.tells("held", intent);
        story.provider.be(Mood.DOWN);
        story.works();

        story.clock.forward(Duration.ofMinutes(15));
        story.works();
        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        story.provider.be(Mood.WELL);
        story.clock.forward(Duration.ofHours(1));
        story.works();

        assertNothingHeldAndNothingBooked(story, booking);
    }

    @Test
    void with_a_part_in_cash_the_car_is_kept_until_the_rest_has_been_taken() {
        Story easy = new Story(BookingPolicy.DAILY_VEHICLE.capturing(CaptureTiming.ON_CONFIRM));
        BookingId mixed = easy.booked();
        PaymentId intent = easy.start(mixed, PaymentPurpose.DEPOSIT).orThrow().id();
        easy.provider.becomes(intent, State.AUTHORIZED);
        easy.tells("held", intent);
        easy.provider.be(Mood.DOWN);
        easy.works();

        easy.cash(mixed, PaymentPurpose.RENTAL, "25").orThrow();

        assertEquals(BookingStatus.APPROVED, easy.status(mixed));
        assertEquals(
                Optional.empty(),
                easy.ports
                        .claims()
                        .of(easy.booking(mixed).claimReference())
                        .orElseThrow()
                        .expiresAt());
    }

    @Test
    void what_still_waits_for_its_papers_takes_no_money() {
        Story strict = Story.withPapers(BY_PEOPLE.asking(DocumentsPolicy.SIGNED_WITH_ID_AT_CONFIRM));
        BookingId waits = strict.booked();
        strict.pay(waits, PaymentPurpose.RENTAL);

        Step.APPROVE.take(strict, waits).orThrow();
        strict.works();

        assertEquals(BookingStatus.APPROVED, strict.status(waits));
        assertEquals(eur("516"), strict.provider.held(eur("0")));
    }

    @Test
    void a_hold_is_enough_where_only_a_hold_is_required_and_is_taken_all_the_same() {
        Story trusting = new Story(BookingPolicy.DAILY_VEHICLE
                .requiring(ConfirmationRequirement.AUTHORIZED)
                .capturing(CaptureTiming.ON_CONFIRM));
        BookingId trusted = trusting.booked();
        PaymentId intent =
                trusting.start(trusted, PaymentPurpose.DEPOSIT).orThrow().id();
        trusting.provider.becomes(intent, State.AUTHORIZED);
        trusting.tells("held", intent);
        trusting.provider.be(Mood.DOWN);
        trusting.works();
        assertEquals(BookingStatus.APPROVED, trusting.status(trusted));

        trusting.provider.be(Mood.WELL);
        trusting.clock.forward(Duration.ofMinutes(1));
        trusting.works();

        assertEquals(BookingStatus.CONFIRMED, trusting.status(trusted));
        assertEquals(eur("300"), trusting.provider.kept(eur("0")));
    }
}
