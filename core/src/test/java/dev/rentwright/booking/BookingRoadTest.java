package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.TurnaroundPolicy;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.PriceLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The road that most rentals take, from the request to the settlement, and how they come back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingRoadTest {

    private final Story story = new Story();

    @Test
    void a_request_holds_the_car_with_its_turnaround_until_the_hold_expires() {
        BookingId booking = story.booked();

        Claim claim = claim(booking).orElseThrow();
        assertEquals(BookingStatus.PENDING, story.status(booking));
        assertEquals(ClaimKind.HOLD, claim.kind());
        assertEquals(Story.END.plus(Story.TURNAROUND), claim.until());
        assertEquals(Optional.of(Story.FIRST_OF_MAY.plus(Duration.ofMinutes(15))), claim.expiresAt());
    }

    @Test
    void what_staff_make_stays_on_hold_until_it_is_paid_or_was_to_begin() {
        BookingId booking = byStaff(story.car);
        BookingId other = byStaff(story.otherCar);
        assertEquals(
                new BookingStage.Pending(Optional.empty()),
                story.booking(booking).stage());
        assertEquals(Optional.of(Story.START), claim(booking).orElseThrow().expiresAt());

        story.clock.set(Story.START.minusSeconds(60));
        story.works();
        assertEquals(BookingStatus.PENDING, story.status(booking));
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));

        story.clock.set(Story.START);
        story.works();
        assertEquals(BookingStatus.CANCELLED, story.status(other));
        assertEquals(Optional.empty(), claim(other));
    }

    private BookingId byStaff(RentableId car) {
        return story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(Story.DESK, story.quote(car).id(), story.ada))
                .orThrow()
                .id();
    }

    @Test
    void a_second_request_for_the_same_days_is_refused_and_told_what_is_free_instead() {
        story.booked();

        Outcome<Booking> second = story.request(story.quote(story.car));

        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(second));
        assertEquals(
                List.of(story.otherCar.value()),
                second.refusals().get(0).facts().get("alternatives"));
    }

    @Test
    void the_deposit_alone_confirms_and_books_the_car_and_the_rental_is_invoiced() {
        BookingId booking = story.booked();

        story.pay(booking, PaymentPurpose.DEPOSIT);

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(ClaimKind.BOOKED, claim(booking).orElseThrow().kind());
        assertEquals(eur("516.00"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("-430.00"), story.balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("-86.00"), story.balance(booking, Account.TAX_PAYABLE));
    }

    @Test
    void a_rental_paid_and_returned_in_time_is_completed_and_the_books_are_even() {
        BookingId booking = story.returned(Story.END, 2000, "1");

        story.completes(booking).orThrow();
        story.works();

        assertEquals(BookingStatus.COMPLETED, story.status(booking));
        assertEquals(
                List.of(
                        BookingEventType.CREATED,
                        BookingEventType.APPROVED,
                        BookingEventType.CONFIRMED,
                        BookingEventType.CHECKED_IN,
                        BookingEventType.CHECKED_OUT,
                        BookingEventType.COMPLETED),
                story.life(booking));
        assertSettled(booking);
        assertEquals(eur("-430.00"), story.balance(booking, Account.OWNER_PAYABLE));
        assertEquals(eur("516.00"), story.balance(booking, Account.PSP_CLEARING));
        assertEquals(eur("516.00"), story.provider.kept(eur("0")));
        assertEquals(BookingPaymentStatus.PAID_IN_FULL, story.view(booking).paymentStatus());
    }

    @Test
    void the_settlement_grace_completes_it_without_a_person() {
        BookingId booking = story.returned(Story.END, 2000, "1");

        story.clock.forward(Duration.ofDays(1).minusMillis(1));
        story.works();
        assertEquals(BookingStatus.CHECKED_OUT, story.status(booking));
        story.clock.forward(Duration.ofMillis(1));
        story.works();
        assertEquals(BookingStatus.COMPLETED, story.status(booking));
    }

    @Test
    void the_car_is_out_while_it_runs_and_back_at_its_place_with_its_kilometres_after() {
        BookingId booking = story.running();
        assertEquals(OperationalStatus.IN_USE, story.theCar().operation());
        assertEquals(Optional.empty(), story.theCar().currentLocation());

        story.clock.set(Story.END);
        story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(Story.DESK, Target.of(booking), Condition.of(2345, "1")))
                .orThrow();

        assertEquals(OperationalStatus.AVAILABLE, story.theCar().operation());
        assertEquals(Optional.of(story.place), story.theCar().currentLocation());
        assertEquals(2345, story.theCar().vehicle().orElseThrow().odometerKm());
    }

    @Test
    void where_cars_are_cleaned_nobody_has_one_that_came_back_until_it_is_clean() {
        Story washing = new Story(BookingPolicy.DAILY_VEHICLE.turningAround(TurnaroundPolicy.CLEAN));
        washing.returned(Story.END, 2000, "1");
        assertEquals(OperationalStatus.CLEANING, washing.theCar().operation());
        BookingId next = washing.request(washing.quote(washing.car, "2026-05-14T12:00", "2026-05-15T12:00"))
                .orThrow()
                .id();
        washing.pay(next, PaymentPurpose.RENTAL);
        washing.pay(next, PaymentPurpose.DEPOSIT);
        washing.clock.forward(Duration.ofHours(2));

        assertEquals(
                RefusalCode.ASSET_NOT_READY,
                washing.checksIn(Target.of(next)).refusals().get(0).code());
        washing.ports.rentables().save(washing.theCar().moved(OperationTrigger.MARK_CLEAN));
        washing.checksIn(Target.of(next)).orThrow();
    }

    @Test
    void a_late_return_with_too_many_kilometres_and_too_little_fuel_is_charged_with_tax() {
        BookingId booking = story.returned(Story.END.plus(Duration.ofHours(26)), 1000 + 2400 + 142, "0.625");

        // W42, W38 and W39: two more chargeable days allow 400 km more.
        assertEquals(
                List.of("50.00", "16.00", "35.50", "44.34", "15.00", "32.17"),
                story.booking(booking).charges().atReturn().stream()
                        .map(PriceLine::amount)
                        .map(amount -> amount.amount().toPlainString())
                        .toList());
        assertEquals(eur("193.01"), story.view(booking).account().balance());
    }

    @Test
    void a_car_that_is_to_come_back_full_leaves_with_a_warning_where_it_is_not() {
        assertEquals(Optional.empty(), warning(story.running()));

        Story other = new Story();
        BookingId booking = other.confirmed();
        other.clock.set(Story.START);
        other.does
                .counter()
                .checkIn()
                .checkIn(new CheckIn.Command(Story.DESK, Target.of(booking), Condition.of(1000, "0.9")))
                .orThrow();
        assertEquals(Optional.of("FUEL_BELOW_FULL"), warning(other, booking));
    }

    private Optional<Object> warning(BookingId booking) {
        return warning(story, booking);
    }

    private static Optional<Object> warning(Story story, BookingId booking) {
        return story.ports.bookings().events(booking).stream()
                .flatMap(event -> Optional.ofNullable(event.data().get("warning")).stream())
                .findFirst();
    }

    @Test
    void what_the_return_adds_is_taken_from_the_deposit_and_the_rest_of_it_goes_back() {
        BookingId booking = story.returned(Story.END, 1000 + 2142, "1");

        story.completes(booking).orThrow();
        story.works();

        assertEquals(eur("42.60"), story.booking(booking).charges().depositApplied());
        assertEquals(
                eur("257.40"), story.view(booking).account().depositCaptured().minus(eur("42.60")));
        assertSettled(booking);
        assertEquals(eur("558.60"), story.provider.kept(eur("0")));
    }

    @Test
    void charges_above_the_deposit_keep_it_open_until_the_rest_is_paid() {
        BookingId booking = story.returned(Story.END.plus(Duration.ofDays(6)), 1000, "1");
        assertEquals(eur("360.00"), story.view(booking).account().balance());

        assertEquals(List.of(RefusalCode.BOOKING_NOT_SETTLED), codes(story.completes(booking)));
        story.cash(booking, PaymentPurpose.RENTAL, "60").orThrow();
        story.completes(booking).orThrow();
        story.works();

        assertEquals(BookingStatus.COMPLETED, story.status(booking));
        assertSettled(booking);
    }

    @Test
    void an_early_return_is_repriced_and_the_difference_goes_back() {
        BookingId booking = story.returned(Instant.parse("2026-05-10T08:00:00Z"), 1500, "1");

        // W43 without its fee: 280.00 instead of 430.00, both with 20 % tax.
        assertEquals(
                eur("336.00"),
                story.booking(booking).charges().repriced().orElseThrow().total());
        story.completes(booking).orThrow();
        story.works();
        assertSettled(booking);
        assertEquals(eur("336.00"), story.provider.kept(eur("0")));
        assertEquals(eur("-56.00"), story.balance(booking, Account.TAX_PAYABLE));
    }

    @Test
    void an_early_return_frees_the_car_from_then_on() {
        BookingId booking = story.returned(Instant.parse("2026-05-10T08:00:00Z"), 1500, "1");

        assertEquals(
                Instant.parse("2026-05-10T09:00:00Z"),
                claim(booking).orElseThrow().until());
    }

    @Test
    void a_return_within_the_first_minute_is_an_early_return_too() {
        BookingId booking = story.returned(Story.START.plusSeconds(30), 1000, "1");

        assertEquals(BookingStatus.CHECKED_OUT, story.status(booking));
        assertTrue(story.view(booking).account().balance().isNegativeOrZero());
    }

    @Test
    void a_command_repeated_answers_as_the_first_time_and_writes_nothing() {
        BookingId booking = story.returned(Story.END, 2000, "1");
        Booking completed = story.completes(booking).orThrow();
        Object before = story.ports.look();

        Booking again = story.completes(booking).orThrow();

        assertEquals(completed, again);
        assertEquals(before, story.ports.look());
    }

    @Test
    void a_caller_who_read_an_older_version_is_refused() {
        BookingId booking = story.booked();
        long read = story.booking(booking).version();
        story.pay(booking, PaymentPurpose.DEPOSIT);

        Outcome<Booking> outcome = story.does
                .endings()
                .cancelBooking()
                .cancel(new CancelBooking.Command(
                        Story.ADA, new Target(booking, Optional.of(read)), "late", Optional.empty()));

        assertEquals(List.of(RefusalCode.STALE_VERSION), codes(outcome));
        assertEquals(
                story.booking(booking).version(),
                outcome.refusals().get(0).facts().get("currentVersion"));
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_caller_who_read_this_version_is_not() {
        BookingId booking = story.confirmed();
        Target latest = new Target(booking, Optional.of(story.booking(booking).version()));

        Outcome<Booking> outcome = story.does
                .endings()
                .cancelBooking()
                .cancel(new CancelBooking.Command(Story.ADA, latest, "in time", Optional.empty()));

        assertEquals(BookingStatus.CANCELLED, outcome.orThrow().status());
    }

    private void assertSettled(BookingId booking) {
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), story.balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("0"), story.balance(booking, Account.DEPOSIT_LIABILITY));
    }

    private Optional<Claim> claim(BookingId booking) {
        return story.ports.claims().of(story.booking(booking).claimReference());
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
