package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.cancellation.Settlement;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.identity.Actor;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rentals that end otherwise: given up, refused, timed out, never begun, broken off, undone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingsTest {

    private final Story story = new Story();

    @Test
    void a_customer_who_cancels_exactly_48_hours_before_pays_nothing() {
        BookingId booking = cancelledAt(Story.START.minus(Duration.ofDays(2)), Story.ADA);

        assertCancelled(booking, CancellationCause.CUSTOMER, "0.00");
        assertKept(booking, "0.00");
        assertEquals(BookingPaymentStatus.REFUNDED, story.view(booking).paymentStatus());
    }

    @Test
    void a_customer_who_cancels_a_moment_later_pays_one_day() {
        BookingId booking = cancelledAt(Story.START.minus(Duration.ofDays(2)).plusMillis(1), Story.ADA);

        // W53
        assertCancelled(booking, CancellationCause.CUSTOMER, "51.60");
        assertKept(booking, "51.60");
        assertEquals(eur("-51.60"), story.balance(booking, Account.OWNER_PAYABLE));
        assertEquals(
                BookingPaymentStatus.PARTIALLY_REFUNDED, story.view(booking).paymentStatus());
    }

    @Test
    void a_supplier_who_cancels_in_the_last_minute_costs_the_customer_nothing() {
        BookingId booking =
                cancelledAt(Story.START.minus(Duration.ofMinutes(1)), Actor.supplier("owner", story.supplier));

        assertCancelled(booking, CancellationCause.SUPPLIER, "0.00");
        assertKept(booking, "0.00");
    }

    @Test
    void staff_who_cancel_for_the_customer_name_the_customer_as_the_cause() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(1)));

        story.does
                .endings()
                .cancelBooking()
                .cancel(new CancelBooking.Command(
                        Story.DESK, Target.of(booking), "she rang up", Optional.of(CancellationCause.CUSTOMER)))
                .orThrow();
        story.works();

        assertCancelled(booking, CancellationCause.CUSTOMER, "51.60");
    }

    @Test
    void staff_who_cancel_a_confirmed_booking_say_why() {
        BookingId booking = story.confirmed();

        Outcome<?> silent = Step.CANCEL_WITHOUT_REASON.take(story, booking);

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(silent));
        assertEquals("reason", silent.refusals().get(0).facts().get("field"));
        assertTrue(Step.CANCEL_AS_STAFF.take(story, booking).isGranted());
    }

    @Test
    void a_booking_that_waits_for_acceptance_costs_nothing_to_give_up_however_late() {
        Story byPeople = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        byPeople.clock.set(Story.START.minus(Duration.ofHours(1)));
        BookingId booking = byPeople.booked();
        byPeople.cash(booking, PaymentPurpose.RENTAL, "516").orThrow();

        byPeople.cancels(Story.ADA, booking).orThrow();

        assertEquals(eur("0"), byPeople.view(booking).account().kept());
    }

    @Test
    void a_preview_tells_what_the_cancellation_does_and_changes_nothing() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(47)));
        Object before = story.ports.look();

        Settlement preview = story.does
                .endings()
                .previewCancellation()
                .preview(Story.ADA, booking, Optional.empty())
                .orThrow();

        assertEquals(before, story.ports.look());
        assertEquals(eur("51.60"), preview.penalty());
        assertEquals(eur("464.40"), preview.refund());
        story.cancels(Story.ADA, booking).orThrow();
        assertCancelled(booking, CancellationCause.CUSTOMER, "51.60");
    }

    @Test
    void a_customer_who_has_paid_and_is_waited_for_less_than_a_day_has_not_stayed_away() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.plus(Duration.ofHours(24)).minusMillis(1));

        assertEquals(List.of(RefusalCode.NOSHOW_TOO_EARLY), codes(Step.NO_SHOW.take(story, booking)));
        story.works();
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void after_a_day_who_has_paid_has_stayed_away_and_pays_all_of_it_but_not_the_deposit() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.plus(Duration.ofHours(24)));

        story.works();
        story.works();

        assertEquals(BookingStatus.NO_SHOW, story.status(booking));
        assertKept(booking, "516.00");
        assertEquals(eur("0"), story.balance(booking, Account.DEPOSIT_LIABILITY));
        assertEquals(
                Optional.empty(), story.ports.claims().of(story.booking(booking).claimReference()));
    }

    @Test
    void who_was_let_pay_later_is_waited_for_two_hours_for_nothing_backs_the_booking() {
        BookingId booking = story.booked();
        story.does
                .requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.DESK, Target.of(booking), true))
                .orThrow();
        assertEquals(GuaranteeType.NONE, story.booking(booking).arrangements().guarantee());
        story.clock.set(Story.START.plus(Duration.ofHours(2)));

        story.works();

        assertEquals(BookingStatus.NO_SHOW, story.status(booking));
        assertEquals(eur("516.00"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void what_was_paid_by_the_confirmation_backs_the_booking() {
        BookingId paid = story.booked();
        story.pay(paid, PaymentPurpose.RENTAL);
        assertEquals(GuaranteeType.PREPAID, story.booking(paid).arrangements().guarantee());

        Story other = new Story();
        BookingId deposit = other.booked();
        other.pay(deposit, PaymentPurpose.DEPOSIT);
        assertEquals(
                GuaranteeType.DEPOSIT, other.booking(deposit).arrangements().guarantee());
    }

    @Test
    void who_stays_away_having_paid_only_the_deposit_loses_it_and_owes_the_rest() {
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Story.START.plus(Duration.ofHours(24)));

        story.works();

        assertEquals(eur("216.00"), story.view(booking).account().balance());
        assertEquals(eur("216.00"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), story.balance(booking, Account.DEPOSIT_LIABILITY));
    }

    @Test
    void a_hold_is_given_up_at_the_instant_at_which_it_expires_and_not_before() {
        BookingId booking = story.booked();
        story.clock.set(Story.FIRST_OF_MAY.plus(Duration.ofMinutes(15)).minusMillis(1));
        story.works();
        assertEquals(BookingStatus.PENDING, story.status(booking));

        story.clock.forward(Duration.ofMillis(1));
        story.works();

        assertCancelled(booking, CancellationCause.TIMEOUT, "0.00");
        assertEquals(
                List.of(BookingEventType.CREATED, BookingEventType.HOLD_EXPIRED, BookingEventType.CANCELLED),
                story.life(booking));
    }

    @Test
    void an_expired_hold_frees_the_car_before_any_timer_has_run() {
        story.booked();
        story.clock.forward(Duration.ofMinutes(15));

        assertEquals(BookingStatus.CONFIRMED, story.rival().orThrow().status());
    }

    @Test
    void an_owner_who_does_not_answer_in_two_days_has_let_it_pass() {
        Story byPeople = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        BookingId booking = byPeople.booked();
        byPeople.clock.forward(Duration.ofDays(2));

        byPeople.works();

        assertEquals(BookingStatus.CANCELLED, byPeople.status(booking));
        assertEquals(List.of(BookingEventType.CREATED, BookingEventType.CANCELLED), byPeople.life(booking));
    }

    @Test
    void an_accepted_booking_waits_a_day_for_its_payment() {
        Story byPeople = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        BookingId booking = byPeople.booked();
        Step.APPROVE.take(byPeople, booking).orThrow();
        assertEquals(BookingStatus.APPROVED, byPeople.status(booking));

        byPeople.clock.forward(Duration.ofDays(1).minusMillis(1));
        byPeople.works();
        assertEquals(BookingStatus.APPROVED, byPeople.status(booking));
        byPeople.clock.forward(Duration.ofMillis(1));
        byPeople.works();
        assertEquals(BookingStatus.CANCELLED, byPeople.status(booking));
    }

    @Test
    void an_accepted_booking_is_given_up_at_its_start_when_that_comes_first() {
        Story byPeople = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        byPeople.clock.set(Story.START.minus(Duration.ofHours(3)));
        BookingId booking = byPeople.booked();

        Step.APPROVE.take(byPeople, booking).orThrow();

        assertEquals(Optional.of(Story.START), byPeople.booking(booking).timerAt());
    }

    @Test
    void an_owner_who_declines_gives_back_everything() {
        Story byPeople = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        BookingId booking = byPeople.booked();
        byPeople.pay(booking, PaymentPurpose.RENTAL);
        byPeople.pay(booking, PaymentPurpose.DEPOSIT);
        assertEquals(BookingStatus.PENDING, byPeople.status(booking));

        Step.DECLINE.take(byPeople, booking).orThrow();
        byPeople.works();

        assertEquals(BookingStatus.DECLINED, byPeople.status(booking));
        assertEquals(eur("0"), byPeople.provider.kept(eur("0")));
        assertEquals(eur("0"), byPeople.balance(booking, Account.PSP_CLEARING));
        assertEquals(
                BookingStatus.PENDING,
                byPeople.request(byPeople.quote(byPeople.car)).orThrow().status());
    }

    @Test
    void only_a_request_can_be_declined() {
        Outcome<?> outcome = Step.DECLINE.take(story, story.confirmed());

        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(outcome));
        assertEquals(
                List.of("CHECK_IN", "CANCEL", "NO_SHOW"),
                outcome.refusals().get(0).facts().get("allowed"));
    }

    @Test
    void a_rental_broken_off_is_settled_as_an_early_return_and_the_car_is_looked_at_first() {
        BookingId booking = story.running();
        story.clock.set(Instant.parse("2026-05-10T08:00:00Z"));

        Step.TERMINATE.take(story, booking).orThrow();
        story.works();

        assertCancelled(booking, CancellationCause.EARLY_TERMINATION, "336.00");
        assertKept(booking, "336.00");
        assertEquals(eur("-280.00"), story.balance(booking, Account.OWNER_PAYABLE));
        assertEquals(OperationalStatus.OUT_OF_SERVICE, story.theCar().operation());
    }

    @Test
    void whoever_breaks_a_rental_off_says_why() {
        BookingId booking = story.running();

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(Step.TERMINATE_WITHOUT_REASON.take(story, booking)));
    }

    @Test
    void a_rental_undone_gives_everything_back_and_leaves_the_books_empty() {
        BookingId booking = story.returned(Story.END.plus(Duration.ofHours(26)), 4000, "0.5");
        assertTrue(story.booking(booking).charges().returnTotal().isPositive());

        Step.VOID.take(story, booking).orThrow();
        story.works();

        assertCancelled(booking, CancellationCause.ADMIN_VOID, "0.00");
        assertKept(booking, "0.00");
        for (Account account : Account.values()) {
            assertEquals(eur("0"), story.balance(booking, account), account.name());
        }
    }

    private BookingId cancelledAt(Instant at, Actor actor) {
        BookingId booking = story.confirmed();
        story.clock.set(at);
        story.cancels(actor, booking).orThrow();
        story.works();
        return booking;
    }

    private void assertCancelled(BookingId booking, CancellationCause cause, String penalty) {
        BookingStage.Cancelled cancelled =
                (BookingStage.Cancelled) story.booking(booking).stage();
        assertEquals(cause, cancelled.cause());
        assertEquals(eur(penalty), cancelled.penalty());
    }

    /** What is kept by our account, by the provider, and by the books, which owe and are owed nothing. */
    private void assertKept(BookingId booking, String amount) {
        Money kept = eur(amount);
        assertEquals(kept, story.view(booking).account().kept());
        assertEquals(kept, story.provider.kept(eur("0")));
        assertEquals(kept, story.balance(booking, Account.PSP_CLEARING));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), story.balance(booking, Account.ESCROW_LIABILITY));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
