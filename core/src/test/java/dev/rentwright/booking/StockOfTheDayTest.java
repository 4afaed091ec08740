package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.time.RequestedPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What stands ready for the customers of today (REC-07, RESERVED). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StockOfTheDayTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-05-03T22:00:00Z");

    private final Story story = new Story();

    @Test
    void a_car_is_reserved_from_the_midnight_before_it_is_fetched() {
        story.confirmed();

        worksAt(MIDNIGHT.minusMillis(1));
        assertIs(OperationalStatus.AVAILABLE, story.car);
        worksAt(MIDNIGHT);
        assertIs(OperationalStatus.RESERVED, story.car);
        assertIs(OperationalStatus.AVAILABLE, story.otherCar);
    }

    @Test
    void a_booking_that_is_given_up_on_the_day_gives_the_car_back() {
        BookingId booking = story.confirmed();
        worksAt(MIDNIGHT);

        story.cancels(Story.ADA, booking).orThrow();
        worksAt(MIDNIGHT);

        assertIs(OperationalStatus.AVAILABLE, story.car);
    }

    @Test
    void who_does_not_come_gives_the_car_back() {
        story.confirmed();

        worksAt(Story.START.plus(Duration.ofHours(2)));
        assertIs(OperationalStatus.RESERVED, story.car);
        worksAt(Story.START.plus(Duration.ofDays(1)));
        worksAt(Story.START.plus(Duration.ofDays(1)));

        assertIs(OperationalStatus.AVAILABLE, story.car);
    }

    @Test
    void another_car_that_is_agreed_on_stands_ready_instead() {
        BookingId booking = story.confirmed();
        worksAt(MIDNIGHT);

        story.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.of(story.otherCar)))
                .orThrow();
        worksAt(MIDNIGHT);

        assertIs(OperationalStatus.AVAILABLE, story.car);
        assertIs(OperationalStatus.RESERVED, story.otherCar);
    }

    @Test
    void what_stands_ready_can_be_blocked_before_it_is_fetched_and_stands_ready_again() {
        story.confirmed();
        worksAt(MIDNIGHT);

        story.clock.set(Instant.parse("2026-05-04T04:00:00Z"));
        story.fleet
                .blockRentable()
                .block(new BlockRentable.Command(
                        Story.DESK,
                        story.car,
                        BlockKind.OWNER,
                        RequestedPeriod.of("2026-05-04T06:00", "2026-05-04T08:00"),
                        "washed",
                        false))
                .orThrow();
        assertIs(OperationalStatus.BLOCKED, story.car);
        worksAt(Instant.parse("2026-05-04T05:59:00Z"));
        assertIs(OperationalStatus.BLOCKED, story.car);
        worksAt(Instant.parse("2026-05-04T06:00:00Z"));

        assertIs(OperationalStatus.RESERVED, story.car);
    }

    @Test
    void a_car_that_is_fetched_and_brought_back_is_not_reserved_for_anybody() {
        story.returned(Story.END, 1500, "1");

        worksAt(Story.END);

        assertIs(OperationalStatus.AVAILABLE, story.car);
    }

    private void worksAt(Instant now) {
        story.clock.set(now);
        story.fleet.dueWork().forEach(work -> work.round(100, () -> true));
        story.works();
    }

    private void assertIs(OperationalStatus status, RentableId rentable) {
        assertEquals(
                status, story.ports.rentables().byId(rentable).orElseThrow().operation());
    }
}
