package dev.rentwright.fleet;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many vehicles a place holds as they come and go (domain A9): at one instant arrivals count before departures.
 *
 * @param now how many there are at the beginning
 * @param capacity how many there may be, 0 for any number (LOC-04)
 */
public record PlaceStock(int now, int capacity) {

    /** Comes or goes. */
    public enum Direction {
        IN,
        OUT
    }

    /** One vehicle that comes or goes. */
    public record Movement(Instant at, Direction direction) {}

    /** How many there are after a movement. */
    public record Level(Movement after, int vehicles) {}

    public PlaceStock {
        if (now < 0 || capacity < 0) {
            throw new IllegalArgumentException(
                    "expected a stock and a capacity of 0 or more, got " + now + " and " + capacity);
        }
    }

    /** The stock after each movement, in order. */
    public List<Level> after(Collection<Movement> movements) {
        List<Level> levels = new ArrayList<>();
        int vehicles = now;
        for (Movement movement : movements.stream()
                .sorted(Comparator.comparing(Movement::at).thenComparing(Movement::direction))
                .toList()) {
            vehicles += movement.direction() == Direction.IN ? 1 : -1;
            levels.add(new Level(movement, vehicles));
        }
        return levels;
    }

    /** Each movement after which there is less than nothing, {@code location.no-stock}, or too much, {@code location.over-capacity}. */
    public List<Refusal> troubles(Collection<Movement> movements) {
        return after(movements).stream()
                .flatMap(level -> trouble(level).stream())
                .toList();
    }

    /** The first movement from an instant on after which there is too much. */
    Optional<Refusal> tooMany(Collection<Movement> movements, Instant since) {
        return after(movements).stream()
                .filter(level -> !level.after().at().isBefore(since))
                .flatMap(level -> tooMany(level).stream())
                .findFirst();
    }

    private Optional<Refusal> trouble(Level level) {
        return level.vehicles() < 0
                ? Optional.of(Refusal.of(RefusalCode.LOCATION_NO_STOCK)
                        .with("start", level.after().at()))
                : tooMany(level);
    }

    private Optional<Refusal> tooMany(Level level) {
        return capacity > 0 && level.vehicles() > capacity
                ? Optional.of(Refusal.of(RefusalCode.LOCATION_OVER_CAPACITY)
                        .with("start", level.after().at())
                        .with("capacity", capacity))
                : Optional.empty();
    }
}
