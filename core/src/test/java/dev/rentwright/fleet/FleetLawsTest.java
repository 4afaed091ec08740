package dev.rentwright.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.PlaceStock.Direction;
import dev.rentwright.fleet.PlaceStock.Movement;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FleetLawsTest {

    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");
    private static final RentableId CAR = new RentableId(new UUID(0, 1));
    private static final int HORIZON = 48;

    /** Hours that are taken, told hour by hour, against the walk over claims. */
    @Property
    void something_is_free_exactly_when_enough_free_hours_follow_each_other(
            @ForAll @Size(HORIZON + 4) List<Boolean> taken, @ForAll @IntRange(min = 1, max = 12) int needed) {
        boolean expected = false;
        int free = 0;
        for (int hour = 0; hour < HORIZON; hour++) {
            free = taken.get(hour) ? 0 : free + 1;
            expected |= free >= needed;
        }
        List<Claim> claims = new ArrayList<>();
        for (int hour = 0; hour < taken.size(); hour++) {
            if (taken.get(hour)) {
                claims.add(claim(hour));
            }
        }

        assertEquals(expected, ViewFleetService.hasGap(claims, START, at(HORIZON), Duration.ofHours(needed)));
    }

    @Property
    void stock_is_what_was_there_and_came_less_what_went(
            @ForAll @IntRange(max = 5) int now, @ForAll("movements") List<Movement> movements) {
        List<PlaceStock.Level> levels = new PlaceStock(now, 0).after(movements);

        for (PlaceStock.Level level : levels) {
            Instant at = level.after().at();
            boolean arrives = level.after().direction() == Direction.IN;
            long atMost = now
                    + movements.stream()
                            .filter(m -> m.direction() == Direction.IN && !m.at().isAfter(at))
                            .count()
                    - movements.stream()
                            .filter(m -> m.direction() == Direction.OUT && m.at().isBefore(at))
                            .count();
            assertTrue(level.vehicles() <= atMost, () -> levels.toString());
            assertTrue(!arrives || level.vehicles() > now - movements.size() - 1);
        }
        long net = movements.stream()
                .mapToInt(m -> m.direction() == Direction.IN ? 1 : -1)
                .sum();
        assertEquals(
                now + net,
                levels.isEmpty() ? now : levels.get(levels.size() - 1).vehicles());
    }

    @Property
    void trouble_is_told_exactly_when_a_level_leaves_the_bounds(
            @ForAll @IntRange(max = 5) int now,
            @ForAll @IntRange(max = 5) int capacity,
            @ForAll("movements") List<Movement> movements) {
        PlaceStock stock = new PlaceStock(now, capacity);

        List<RefusalCode> told =
                stock.troubles(movements).stream().map(Refusal::code).toList();

        List<RefusalCode> expected = stock.after(movements).stream()
                .map(PlaceStock.Level::vehicles)
                .filter(level -> level < 0 || (capacity > 0 && level > capacity))
                .map(level -> level < 0 ? RefusalCode.LOCATION_NO_STOCK : RefusalCode.LOCATION_OVER_CAPACITY)
                .toList();
        assertEquals(expected, told);
    }

    @Provide
    Arbitrary<List<Movement>> movements() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.of(Direction.class))
                .as((hour, direction) -> new Movement(at(hour), direction))
                .list()
                .ofMaxSize(8);
    }

    private static Claim claim(int hour) {
        UUID id = new UUID(1, hour);
        return new Claim(
                new ClaimId(id),
                CAR,
                at(hour),
                at(hour + 1),
                ClaimKind.BOOKED,
                new ClaimReference(id),
                Optional.empty());
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
