package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.counter.SwapRentable;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.Blocked;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A car that is given back for another in the middle of a rental (REC-10 I2, BKG-43). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SwapTest {

    private static final Instant FIFTH_DAY = Instant.parse("2026-05-09T10:00:00Z");

    private final Story story = new Story();

    @Test
    void a_rental_goes_on_with_another_car_at_the_agreed_price() {
        BookingId booking = story.running();
        Booking before = story.booking(booking);
        story.clock.set(FIFTH_DAY);

        Booking after = swap(booking, story.otherCar, Condition.of(2000, "0.8")).orThrow();

        assertEquals(BookingStatus.CHECKED_IN, after.status());
        assertEquals(Optional.of(story.otherCar), after.rentable());
        assertEquals(before.terms(), after.terms());
        assertEquals(before.period(), after.period());
        Claim claim = claim(booking);
        assertEquals(story.otherCar, claim.rentable());
        assertEquals(FIFTH_DAY, claim.from());
        assertEquals(Story.END.plus(Story.TURNAROUND), claim.until());
        assertFalse(claim.isMovable());
        Rentable back = story.theCar();
        assertEquals(OperationalStatus.AVAILABLE, back.operation());
        assertEquals(Optional.of(story.place), back.currentLocation());
        assertEquals(2000, back.vehicle().orElseThrow().odometerKm());
        assertEquals(
                OperationalStatus.IN_USE,
                story.ports.rentables().byId(story.otherCar).orElseThrow().operation());
        BookingEvent told = story.ports.bookings().events(booking).stream()
                .reduce((one, next) -> next)
                .orElseThrow();
        assertEquals(BookingEventType.ASSIGNED, told.kind());
        assertEquals(story.car.toString(), told.data().get("before"));
    }

    @Test
    void kilometres_and_fuel_of_both_count_as_if_it_had_been_one() {
        BookingId swapped = story.running();
        story.clock.set(FIFTH_DAY);
        swap(swapped, story.otherCar, Condition.of(2000, "0.8")).orThrow();
        story.clock.set(Story.END);
        Booking back = returns(swapped, Condition.of(2300, "1"));

        Story other = new Story();
        BookingId one = other.returned(Story.END, 3300, "0.8");

        assertTrue(back.charges().returnTotal().isPositive());
        assertEquals(other.booking(one).charges(), back.charges());
    }

    @Test
    void what_was_given_back_is_there_for_others_at_once_and_what_was_taken_is_not() {
        BookingId booking = story.running();
        story.clock.set(FIFTH_DAY);
        swap(booking, story.otherCar, Condition.of(2000, "1")).orThrow();

        assertTrue(story.request(story.quote(story.car, "2026-05-11T10:00", "2026-05-12T10:00"))
                .isGranted());
        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT),
                codes(story.request(story.quote(story.otherCar, "2026-05-11T10:00", "2026-05-12T10:00"))));
    }

    @Test
    void what_was_given_back_is_made_ready_first() {
        BookingId booking = story.running();
        story.clock.set(FIFTH_DAY);
        swap(booking, story.otherCar, Condition.of(2000, "1")).orThrow();

        Outcome<Booking> tooSoon = story.request(story.quote(story.car, "2026-05-09T12:30", "2026-05-10T10:00"));
        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(tooSoon));
        assertTrue(story.request(story.quote(story.car, "2026-05-09T13:00", "2026-05-10T10:00"))
                .isGranted());
        story.clock.set(Instant.parse("2026-05-09T11:00:00Z"));
        story.works();
        assertEquals(OperationalStatus.AVAILABLE, story.theCar().operation());
    }

    @Test
    void what_needs_longer_than_when_the_next_was_booked_is_made_ready_in_what_is_left() {
        BookingId booking = story.running();
        BookingId next = story.request(story.quote(story.car, "2026-05-14T11:00", "2026-05-15T10:00"))
                .orThrow()
                .id();
        story.pay(next, PaymentPurpose.RENTAL);
        story.pay(next, PaymentPurpose.DEPOSIT);
        Rentable car = story.theCar();
        story.ports
                .rentables()
                .save(car.with(new RentalConditions(
                        car.modes(), car.minimumAge(), Turnaround.ofCategory(Duration.ofHours(5)))));
        story.clock.set(Story.END.minusSeconds(3600));

        swap(booking, story.otherCar, Condition.of(2000, "1")).orThrow();

        Claim after = claim(next);
        List<Claim> kept =
                story.ports.claims().blocking(story.car, story.clock.instant(), after.until(), story.clock.instant());
        assertEquals(
                List.of(ClaimKind.BLOCK, ClaimKind.BOOKED),
                kept.stream().map(Claim::kind).toList());
        assertEquals(after.from(), kept.get(0).until());
    }

    @Test
    void what_was_swapped_because_it_broke_goes_to_the_workshop_at_once_and_stays_there() {
        BookingId booking = story.running();
        story.clock.set(FIFTH_DAY);
        swap(booking, story.otherCar, Condition.of(2000, "1")).orThrow();

        Outcome<Blocked> workshop = story.fleet
                .blockRentable()
                .block(new BlockRentable.Command(
                        Story.DESK,
                        story.car,
                        BlockKind.MAINTENANCE,
                        new RequestedPeriod(Moment.of("2026-05-09T12:00"), Moment.of("2026-05-10T12:00")),
                        "brakes",
                        false));

        assertEquals(BlockStatus.STARTED, workshop.orThrow().block().status());
        story.clock.set(Instant.parse("2026-05-09T11:00:00Z"));
        story.works();
        assertEquals(OperationalStatus.MAINTENANCE, story.theCar().operation());
    }

    @Test
    void told_again_it_is_swapped_once() {
        BookingId booking = story.running();
        story.clock.set(FIFTH_DAY);
        Booking first = swap(booking, story.otherCar, Condition.of(2000, "1")).orThrow();
        Object before = story.ports.look();
        story.clock.forward(Duration.ofMinutes(1));

        assertEquals(
                first, swap(booking, story.otherCar, Condition.of(2000, "1")).orThrow());

        assertEquals(before, story.ports.look());
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(swap(booking, story.otherCar, Condition.of(2001, "1"))));
    }

    @Test
    void it_may_be_swapped_again_and_longer() {
        BookingId booking = story.running();
        story.clock.set(FIFTH_DAY);
        swap(booking, story.otherCar, Condition.of(2000, "1")).orThrow();
        story.clock.set(FIFTH_DAY.plusSeconds(3600));
        swap(booking, story.car, Condition.of(1100, "1"), Condition.of(2000, "1"))
                .orThrow();
        story.extendsUntil(booking, "2026-05-16T10:00").orThrow();

        assertEquals(2, story.booking(booking).arrangements().swaps().size());
        assertEquals(FIFTH_DAY.plusSeconds(3600), claim(booking).from());
        story.clock.set(Instant.parse("2026-05-16T08:00:00Z"));
        Booking back = returns(booking, Condition.of(2900, "1"));
        assertEquals(Story.eur("0.00"), back.charges().returnTotal(), "2,000 of 2,400 km that are included");
    }

    @Test
    void a_car_that_was_out_for_no_time_is_settled_as_well() {
        BookingId booking = story.running();
        swap(booking, story.otherCar, Condition.of(1000, "1")).orThrow();
        returns(booking, Condition.of(1000, "1"));

        assertEquals(BookingStatus.CHECKED_OUT, story.status(booking));
    }

    @Test
    void whatever_stands_against_it_is_told_and_nothing_changes() {
        BookingId waiting = story.confirmed();
        assertEquals(
                List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION),
                codes(swap(waiting, story.otherCar, Condition.of(1000, "1"))));
    }

    @Test
    void refusals_of_a_running_rental() {
        BookingId booking = story.running();
        Booking before = story.booking(booking);
        story.clock.set(FIFTH_DAY);

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(swap(booking, story.car, Condition.of(2000, "1"))));
        assertEquals(
                List.of(RefusalCode.ODOMETER_DECREASING), codes(swap(booking, story.otherCar, Condition.of(999, "1"))));
        assertEquals(
                List.of(RefusalCode.HANDOVER_INCOMPLETE),
                codes(swap(
                        booking,
                        story.otherCar,
                        Condition.of(2000, "1"),
                        new Condition(Optional.empty(), Optional.empty(), ""))));
        assertEquals(
                List.of(RefusalCode.NOT_FOUND),
                codes(swap(booking, new RentableId(new java.util.UUID(0, 7)), Condition.of(2000, "1"))));
        story.clock.set(Story.END);
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(swap(booking, story.otherCar, Condition.of(2000, "1"))),
                "what should have ended is extended first");

        assertEquals(before, story.booking(booking));
        assertEquals(OperationalStatus.IN_USE, story.theCar().operation());
    }

    @Test
    void a_car_that_somebody_else_has_then_is_not_given() {
        BookingId booking = story.running();
        BookingId later = story.request(story.quote(story.otherCar, "2026-05-12T10:00", "2026-05-13T10:00"))
                .orThrow()
                .id();
        story.pay(later, PaymentPurpose.RENTAL);
        story.pay(later, PaymentPurpose.DEPOSIT);
        story.clock.set(FIFTH_DAY);

        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT),
                codes(swap(booking, story.otherCar, Condition.of(2000, "1"))));
        assertEquals(story.car, claim(booking).rentable());
    }

    private Outcome<Booking> swap(BookingId booking, RentableId to, Condition back) {
        return swap(booking, to, back, Condition.of(1000, "1"));
    }

    private Outcome<Booking> swap(BookingId booking, RentableId to, Condition back, Condition out) {
        return story.does
                .counter()
                .swapRentable()
                .swap(new SwapRentable.Command(Story.DESK, Target.of(booking), to, Optional.empty(), back, out));
    }

    private Booking returns(BookingId booking, Condition seen) {
        return story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(Story.DESK, Target.of(booking), seen))
                .orThrow();
    }

    private Claim claim(BookingId booking) {
        return story.ports.claims().of(story.booking(booking).claimReference()).orElseThrow();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
