package dev.rentwright.pricing.rule;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which rules won when it was asked before: a search asks for one category, place and time for each of its rentables,
 * whatever their plans are, and so does whoever searches next. Thread-safe.
 */
final class KnownWinners {

    /** When there are as many, all are forgotten. */
    private static final int MOST = 256;

    private final Map<Question, Winners> known = new ConcurrentHashMap<>();

    /** Who won, where it is known. */
    Optional<Winners> of(Question question) {
        return Optional.ofNullable(known.get(question));
    }

    void remember(Question question, Winners winners) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(question, winners);
    }

    /**
     * What winners depend on, but for the rules.
     *
     * @param category of what is rented
     * @param place where it begins
     * @param first date of a row of them
     * @param size how many dates
     * @param units chargeable days or nights
     * @param time nanosecond of the day at which it begins
     */
    record Question(CategoryId category, LocationId place, int first, int size, long units, long time) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Question that
                    && first == that.first
                    && size == that.size
                    && units == that.units
                    && time == that.time
                    && category.equals(that.category)
                    && place.equals(that.place);
        }

        @Override
        public int hashCode() {
            int ids = 31 * category.hashCode() + place.hashCode();
            return (31 * (31 * ids + first) + size) * 31 + Long.hashCode(31 * units + time);
        }
    }
}
