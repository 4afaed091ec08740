package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.CaptureTiming;
import dev.rentwright.booking.policy.ConfirmationRequirement;
import dev.rentwright.booking.policy.DepositPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Money that is held first and taken later, or never (REC-10, captureTiming). */
class CaptureTimingTest {

    private static final BookingPolicy BY_PEOPLE = BookingPolicy.DAILY_VEHICLE.acceptedByPeople();
    private static final BookingPolicy AT_CHECK_IN =
            BookingPolicy.DAILY_VEHICLE.securing(DepositPolicy.TAKEN).capturing(CaptureTiming.ON_CHECK_IN);

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class TakenAsItIsConfirmed {

        private final Story story = new Story(BY_PEOPLE);
        private final BookingId booking = story.booked();

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
            PaymentId intent =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
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
            PaymentId intent =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
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
            PaymentId intent =
                    easy.start(mixed, PaymentPurpose.DEPOSIT).orThrow().id();
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

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class TakenAsItIsHandedOut {

        private final Story story = new Story(AT_CHECK_IN);
        private final BookingId booking = story.booked();

        @Test
        void it_is_confirmed_on_the_hold_and_invoiced_and_nothing_is_earned() {
            story.pay(booking, PaymentPurpose.RENTAL);

            assertEquals(BookingStatus.CONFIRMED, story.status(booking));
            assertEquals(
                    GuaranteeType.CARD_HOLD,
                    story.booking(booking).arrangements().guarantee());
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
            assertEquals(
                    GuaranteeType.NONE, story.booking(booking).arrangements().guarantee());
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
            assertTrue(story.checksIn(new Target(
                            booking, Optional.of(story.booking(booking).version())))
                    .isGranted());
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
                    strict.payment(deposit).captured(),
                    strict.view(late).account().depositApplied());
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
        void a_hold_that_ends_by_itself_backs_nothing_and_the_car_waits_for_other_money() {
            PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);
            story.pay(booking, PaymentPurpose.DEPOSIT);
            Instant waitedFor = story.booking(booking).timerAt().orElseThrow();
            story.view(booking).payments().forEach(story::loses);

            assertEquals(PaymentStatus.VOIDED, story.payment(payment).status());
            assertEquals(BookingStatus.CONFIRMED, story.status(booking));
            assertEquals(
                    GuaranteeType.NONE, story.booking(booking).arrangements().guarantee());
            assertTrue(story.booking(booking).timerAt().orElseThrow().isBefore(waitedFor));
            story.clock.set(Story.START);
            assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(Step.CHECK_IN.take(story, booking)));

            hold();
            assertTrue(Step.CHECK_IN.take(story, booking).isGranted());
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

        @Test
        void asking_again_for_what_is_held_answers_with_the_hold() {
            PaymentId payment = story.pay(booking, PaymentPurpose.RENTAL);

            assertEquals(
                    payment,
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id());
            assertEquals(1, story.view(booking).payments().size());
        }

        @Test
        void a_hold_that_comes_for_a_payment_that_had_failed_is_a_payment_of_its_own() {
            PaymentId intent =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
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
            PaymentId intent =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
            story.completes(intent, State.FAILED);
            story.provider.be(Mood.DOWN);
            story.triesAnotherCard(intent);
            assertEquals(BookingStatus.PENDING, story.status(booking));

            story.provider.be(Mood.WELL);
            PaymentId other =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
            story.completes(other, State.AUTHORIZED);
            story.clock.forward(Duration.ofMinutes(1));
            story.works();

            assertEquals(BookingStatus.CONFIRMED, story.status(booking));
            assertEquals(eur("516"), story.provider.held(eur("0")));
        }

        @Test
        void a_late_hold_that_is_told_of_again_counts_only_once_it_was_looked_up() {
            PaymentId intent =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
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
            PaymentId intent =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
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
                    GuaranteeType.CARD_HOLD,
                    story.booking(booking).arrangements().guarantee());
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
            PaymentId intent =
                    story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
            story.provider.be(Mood.DOWN);
            Step.CANCEL_AS_CUSTOMER.take(story, booking).orThrow();
            story.provider.be(Mood.WELL);
            story.provider.becomes(intent, State.AUTHORIZED);
            story.tells("late", intent);

            story.works();
            story.works();

            assertNothingHeldAndNothingBooked(story, booking);
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

        private byte[] held(String eventId, PaymentId intent) {
            String id = story.payment(intent).providerPaymentId().orElseThrow();
            return story.provider.message(eventId, intent, id, State.AUTHORIZED, eur("516"), story.clock.instant());
        }

        private void hold() {
            story.pay(booking, PaymentPurpose.RENTAL);
            story.pay(booking, PaymentPurpose.DEPOSIT);
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

    private static void assertNothingHeldAndNothingBooked(Story story, BookingId booking) {
        assertEquals(eur("0"), story.provider.held(eur("0")));
        assertEquals(eur("0"), story.provider.kept(eur("0")));
        assertEquals(List.of(), entries(story, booking));
    }

    private static List<EntryKind> entries(Story story, BookingId booking) {
        return story.ports.ledger().of(story.booking(booking).payable()).stream()
                .map(Entry::kind)
                .toList();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
