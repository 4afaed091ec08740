package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.change.AddCharge;
import dev.rentwright.booking.change.AddOption;
import dev.rentwright.booking.change.DecideCancellation;
import dev.rentwright.booking.change.GuaranteeBooking;
import dev.rentwright.booking.change.RequestCancellation;
import dev.rentwright.booking.change.WithdrawCancellation;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.counter.DeleteBooking;
import dev.rentwright.booking.counter.WalkIn;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.ChangePolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.Notice;
import dev.rentwright.cancellation.Penalty;
import dev.rentwright.cancellation.PenaltyWindow;
import dev.rentwright.cancellation.Settlement;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.Quote;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.DistanceUnit;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.MileageTerms;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is arranged about a booking without moving it, and the counter's composites. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArrangementsTest {

    private static final ChangePolicy BY_REQUEST = new ChangePolicy(
            CancellationMode.APPROVAL_REQUIRED, Duration.ofDays(1), Duration.ofDays(2), false, 1, Optional.empty());

    private final Story story = new Story(BookingPolicy.DAILY_VEHICLE.asking(DocumentsPolicy.NONE));

    @Test
    void where_cancelling_needs_an_answer_the_customer_asks_and_the_desk_accepts() {
        Story asking = new Story(BookingPolicy.DAILY_VEHICLE.changing(BY_REQUEST));
        BookingId booking = asking.confirmed();
        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(asking.cancels(Story.ADA, booking)));

        asks(asking, booking).orThrow();
        decides(asking, booking, true).orThrow();
        asking.works();

        BookingStage.Cancelled cancelled =
                (BookingStage.Cancelled) asking.booking(booking).stage();
        assertEquals(CancellationCause.CUSTOMER, cancelled.cause());
        assertEquals(eur("0"), asking.view(booking).account().kept());
        assertTrue(asking.life(booking).contains(BookingEventType.CANCEL_REQUESTED));
    }

    @Test
    void staff_cancel_at_once_all_the_same() {
        Story asking = new Story(BookingPolicy.DAILY_VEHICLE.changing(BY_REQUEST));

        assertTrue(Step.CANCEL_AS_STAFF.take(asking, asking.confirmed()).isGranted());
    }

    @Test
    void a_rejected_request_leaves_the_booking_and_may_be_made_again() {
        BookingId booking = story.confirmed();
        asks(story, booking).orThrow();

        decides(story, booking, false).orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(
                Optional.of(CancellationRequest.State.REJECTED),
                story.booking(booking).arrangements().cancellation().map(CancellationRequest::state));
        assertTrue(asks(story, booking).isGranted());
    }

    @Test
    void a_withdrawn_request_can_no_longer_be_accepted() {
        BookingId booking = story.confirmed();
        asks(story, booking).orThrow();
        story.does
                .changes()
                .withdrawCancellation()
                .withdraw(new WithdrawCancellation.Command(Story.ADA, Target.of(booking)))
                .orThrow();

        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(decides(story, booking, true)));
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_guaranteed_booking_is_waited_for_a_day() {
        BookingId booking = story.confirmed();
        story.does
                .changes()
                .guaranteeBooking()
                .guarantee(new GuaranteeBooking.Command(Story.DESK, Target.of(booking), GuaranteeType.CORPORATE))
                .orThrow();
        story.clock.set(Story.START.plus(Duration.ofDays(1)).minusMillis(1));
        story.works();
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(List.of(RefusalCode.NOSHOW_TOO_EARLY), codes(Step.NO_SHOW.take(story, booking)));

        story.clock.forward(Duration.ofMillis(1));
        story.works();

        assertEquals(BookingStatus.NO_SHOW, story.status(booking));
    }

    @Test
    void a_charge_is_owed_posted_and_paid() {
        BookingId booking = story.running();

        charge(booking, "60", "10").orThrow();

        assertEquals(eur("60.00"), story.view(booking).account().balance());
        assertEquals(eur("60.00"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("-50.00"), story.balance(booking, Account.OWNER_PAYABLE));
        story.pay(booking, PaymentPurpose.ADDITIONAL);
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void a_charge_with_more_tax_than_itself_is_none() {
        BookingId booking = story.running();

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(charge(booking, "60", "60.01")));
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(charge(booking, "0", "0")));
    }

    @Test
    void an_option_taken_on_the_way_is_priced_for_the_whole_rental_at_the_frozen_plan() {
        story.prices(Story.card().withAddOns(AddOn.perDay("GPS", "Navigation", UnitPrice.of("5", "EUR"))));
        BookingId booking = story.running();
        story.prices(Story.card());

        option(booking, "GPS").orThrow();

        assertEquals(eur("60.00"), story.view(booking).account().balance());
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(option(booking, "GPS")));
        assertTrue(option(booking, "TENT").refusals().size() > 0);
    }

    @Test
    void kilometres_of_an_option_are_those_of_the_odometer_where_the_card_counts_miles() {
        AddOn track = new AddOn(
                "TRACK",
                "Track",
                AddOnKind.OPTION,
                AddOnCharging.PER_KM,
                AddOnAvailability.PRICED,
                UnitPrice.of("0.10", "EUR"),
                Optional.empty());
        MileageTerms miles = new MileageTerms.PerRental(1000, DistanceUnit.MILE, UnitPrice.of("1", "EUR"));
        story.prices(Story.card().withMileage(miles).withAddOns(track));
        BookingId booking = story.running();
        option(booking, "TRACK").orThrow();
        story.clock.set(Story.END);

        story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(Story.DESK, Target.of(booking), Condition.of(1100, "1")))
                .orThrow();

        assertEquals(
                eur("10.00"), story.booking(booking).charges().atReturn().get(0).amount());
    }

    @Test
    void a_walk_in_leaves_the_counter_with_the_car() {
        story.clock.set(Story.START.minus(Duration.ofMinutes(20)));
        Quote quote = story.quote(story.car);

        Booking booking = walkIn(quote, Optional.of(PaymentMethod.CASH)).orThrow();

        assertEquals(BookingStatus.CHECKED_IN, booking.status());
        assertEquals(
                List.of(
                        BookingEventType.CREATED,
                        BookingEventType.APPROVED,
                        BookingEventType.CONFIRMED,
                        BookingEventType.CHECKED_IN),
                story.life(booking.id()));
        assertEquals(eur("816.00"), story.view(booking.id()).account().kept());
    }

    @Test
    void a_walk_in_that_pays_nothing_gets_nothing() {
        story.clock.set(Story.START.minus(Duration.ofMinutes(20)));
        Quote quote = story.quote(story.car);
        Object before = story.ports.look();

        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(walkIn(quote, Optional.empty())));

        assertEquals(before, story.ports.look());
    }

    @Test
    void deleting_cancels_what_has_not_begun_and_hides_what_is_over() {
        BookingId booking = story.confirmed();

        delete(booking).orThrow();
        assertEquals(BookingStatus.CANCELLED, story.status(booking));
        assertTrue(story.booking(booking).arrangements().hiddenAt().isEmpty());

        delete(booking).orThrow();
        assertTrue(story.booking(booking).arrangements().hiddenAt().isPresent());
    }

    @Test
    void what_runs_is_not_deleted() {
        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(delete(story.running())));
    }

    @Test
    void a_part_that_is_not_refundable_is_kept_whole_and_pays_no_other_penalty() {
        CancellationPolicy keeping = CancellationPolicy.CAR_STANDARD.daily(
                CancellationPolicy.CAR_STANDARD.daily().keeping(LineKind.OPTION));
        Story story = new Story(BookingPolicy.DAILY_VEHICLE.cancelledBy(keeping));
        story.prices(Story.card().withAddOns(AddOn.perBooking("FERRY", "Ferry", UnitPrice.of("50", "EUR"))));
        BookingId booking = story.booked();
        story.modifies(booking, Amendment.NONE.with(List.of(new ChosenAddOn("FERRY", 1))))
                .orThrow();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.clock.set(Story.START.minus(Duration.ofHours(1)));

        // One day of 516.00 and the ferry with its tax, 60.00, of which no day is taken.
        assertEquals(eur("111.60"), preview(story, booking).penalty());
        story.cancels(Story.ADA, booking).orThrow();
        story.works();
        assertEquals(eur("111.60"), story.view(booking).account().kept());
    }

    @Test
    void a_forfeited_deposit_is_a_further_penalty_and_only_where_there_is_one() {
        CancellationPolicy harsh = CancellationPolicy.CAR_STANDARD.daily(
                CancellationPolicy.CAR_STANDARD.daily().forfeitingDeposits());
        Story story = new Story(BookingPolicy.DAILY_VEHICLE.cancelledBy(harsh));
        BookingId booking = story.confirmed();
        assertEquals(eur("0"), preview(story, booking).forfeited());
        story.clock.set(Story.START.minus(Duration.ofHours(1)));
        assertEquals(eur("300.00"), preview(story, booking).forfeited());

        story.cancels(Story.ADA, booking).orThrow();
        story.works();

        assertEquals(eur("351.60"), story.view(booking).account().kept());
        assertEquals(eur("0"), story.balance(booking, Account.DEPOSIT_LIABILITY));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("351.60"), story.balance(booking, Account.PSP_CLEARING));
    }

    @Test
    void nothing_is_booked_whose_penalty_would_be_in_another_currency() {
        Penalty francs = new Penalty.Fixed(Money.of("40", "CHF"));
        CancellationPolicy foreign = CancellationPolicy.CAR_STANDARD.daily(
                ModeRules.of(francs, francs, new PenaltyWindow(new Notice.Hours(48), new Penalty.None())));
        Story abroad = new Story(BookingPolicy.DAILY_VEHICLE.cancelledBy(foreign));

        Refusal refusal = abroad.request(abroad.quote(abroad.car)).refusals().get(0);

        assertEquals(RefusalCode.MONEY_CURRENCY_MISMATCH, refusal.code());
        assertEquals(Map.of("field", "cancellationPolicy", "expected", "EUR", "actual", "CHF"), refusal.facts());
    }

    @Test
    void a_policy_that_is_changed_later_changes_nothing_for_a_booking() {
        BookingId booking = story.confirmed();

        assertEquals(
                CancellationPolicy.CAR_STANDARD, story.booking(booking).terms().policy());
    }

    private static Settlement preview(Story story, BookingId booking) {
        return story.does
                .endings()
                .previewCancellation()
                .preview(Story.ADA, booking, Optional.empty())
                .orThrow();
    }

    private Outcome<Booking> walkIn(Quote quote, Optional<PaymentMethod> paidBy) {
        return story.does
                .counter()
                .walkIn()
                .serve(new WalkIn.Command(Story.DESK, quote.id(), story.ada, Condition.of(1000, "1"), paidBy));
    }

    private Outcome<Booking> delete(BookingId booking) {
        return story.does.counter().deleteBooking().delete(new DeleteBooking.Command(Story.ADA, Target.of(booking)));
    }

    private Outcome<Booking> option(BookingId booking, String code) {
        return story.does
                .changes()
                .addOption()
                .add(new AddOption.Command(Story.DESK, Target.of(booking), new ChosenAddOn(code, 1)));
    }

    private Outcome<Booking> charge(BookingId booking, String amount, String tax) {
        return story.does
                .changes()
                .addCharge()
                .add(new AddCharge.Command(Story.DESK, Target.of(booking), "CLEANING", "sand", eur(amount), eur(tax)));
    }

    private static Outcome<Booking> asks(Story story, BookingId booking) {
        return story.does
                .changes()
                .requestCancellation()
                .request(new RequestCancellation.Command(Story.ADA, Target.of(booking), "ill"));
    }

    private static Outcome<Booking> decides(Story story, BookingId booking, boolean accept) {
        return story.does
                .changes()
                .decideCancellation()
                .decide(new DecideCancellation.Command(Story.DESK, Target.of(booking), accept, "well"));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
