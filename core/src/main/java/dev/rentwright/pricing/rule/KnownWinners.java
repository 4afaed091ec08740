package dev.rentwright.pricing.rule;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Who won on dates that were asked for before: for one category, place, length and time of day, whatever the plan, and
 * whichever of the dates a rental has. A search asks the same for each of its rentables, and who searches next asks for other
 * dates nearby. Thread-safe.
 */
final class KnownWinners {

    /**
     * What is kept at most, then all is forgotten: every question counts one, and every rule that wins around its dates, which
     * takes 5 KB.
     */
    private static final int MOST = 500;

    /** Empty where it was asked once, and may never be again. */
    private final Map<Question, Optional<KnownDates>> known = new ConcurrentHashMap<>();

    private final AtomicInteger kept = new AtomicInteger();

    /** Who wins around some dates, made for who asks more than once. */
    Optional<KnownDates> of(Question question, Supplier<KnownDates> make) {
        Optional<KnownDates> before = known.get(question);
        if (before != null && before.isPresent()) {
            return before;
        }
        Optional<KnownDates> now = before == null ? Optional.empty() : Optional.of(make.get());
        int more = 1 + now.map(KnownDates::rules).orElse(0);
        if (kept.addAndGet(more) > MOST) {
            known.clear();
            kept.set(more);
        }
        known.put(question, now);
        return now;
    }

    /**
     * What winners depend on, but for the rules.
     *
     * @param category of what is rented
     * @param place where it begins
     * @param stretch which dates
     * @param lengths chargeable days or nights between which no rule tells a difference
     * @param times of the day at which it begins, such
     */
    record Question(CategoryId category, LocationId place, int stretch, int lengths, int times) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Question that
                    && stretch == that.stretch
                    && lengths == that.lengths
                    && times == that.times
                    && category.equals(that.category)
                    && place.equals(that.place);
        }

        @Override
        public int hashCode() {
            int ids = 31 * category.hashCode() + place.hashCode();
            return ((31 * ids + stretch) * 31 + lengths) * 31 + times;
        }
    }
}
