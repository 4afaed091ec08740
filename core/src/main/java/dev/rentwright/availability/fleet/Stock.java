package dev.rentwright.availability.fleet;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many units stand at a place as time goes on (domain A9): what stood there, and what came, less what left.
 *
 * @param place where
 * @param initial what stands there before the first movement
 * @param capacity how many it may hold, 0 for any number (LOC-04)
 */
public record Stock(LocationId place, int initial, int capacity) {

    public Stock {
        Objects.requireNonNull(place, "place");
        if (initial < 0 || capacity < 0) {
            throw new IllegalArgumentException(
                    "expected 0 or more units and places, got " + initial + " and " + capacity);
        }
    }

    /** Coming comes before leaving at the same instant. */
    public enum Direction {
        IN,
        OUT
    }

    /** A unit that comes or leaves. */
    public record Movement(Instant at, Direction direction) {
        public Movement {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(direction, "direction");
        }
    }

    /**
     * What stands there after a movement.
     *
     * @param units less than none where more left than there was
     * @param refusal {@code location.no-stock} below none, {@code location.over-capacity} above what it may hold
     */
    public record Level(Movement after, int units, Optional<Refusal> refusal) {}

    /** The stock after each movement, in their order whatever order they are told in. */
    public List<Level> after(Collection<Movement> movements) {
        List<Level> levels = new ArrayList<>();
        int units = initial;
        for (Movement movement : movements.stream()
                .sorted(Comparator.comparing(Movement::at).thenComparing(Movement::direction))
                .toList()) {
            units += movement.direction() == Direction.IN ? 1 : -1;
            levels.add(new Level(movement, units, refusal(movement, units)));
        }
        return levels;
    }

    private Optional<Refusal> refusal(Movement movement, int units) {
        if (movement.direction() == Direction.OUT && units < 0) {
            return Optional.of(told(RefusalCode.LOCATION_NO_STOCK, movement, units));
        }
        return movement.direction() == Direction.IN && capacity > 0 && units > capacity
                ? Optional.of(told(RefusalCode.LOCATION_OVER_CAPACITY, movement, units)
                        .with("capacity", capacity))
                : Optional.empty();
    }

    private Refusal told(RefusalCode code, Movement movement, int units) {
        return Refusal.of(code)
                .with("location", place.value())
                .with("at", movement.at())
                .with("stock", units);
    }
}
