package dev.rentwright.pricing.rule;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Who won on dates that were asked for before: for one category, place, length and time of day, whatever the plan, and
 * whichever of the dates a rental has. A search asks the same for each of its rentables, and who searches next asks for other
 * dates nearby. Thread-safe.
 */
final class KnownWinners {

    /**
     * What is kept at most, then all is forgotten: every question counts one, and every rule that wins around its dates, which
     * takes 8 KB with what it makes of the prices of one plan. Where more than that win around some dates, that is kept, so
     * that these are not added up again and again.
     */
    static final int MOST = 320;

    private final Map<Question, Answer> known = new ConcurrentHashMap<>();

    private final AtomicInteger kept = new AtomicInteger();

    /**
     * Who wins around some dates, found for who asks more than once; never where that are too many.
     *
     * @param find who wins on some dates
     */
    Optional<KnownDates> of(Question question, Function<UnitDates, Winners> find) {
        Answer before = known.get(question);
        if (before != null && before.found()) {
            return before.dates();
        }
        Answer now = before == null ? Answer.ASKED_ONCE : Answer.of(KnownDates.dates(question.stretch()), find);
        int more = 1 + now.dates().map(KnownDates::rules).orElse(0);
        if (kept.addAndGet(more) > MOST) {
            known.clear();
            kept.set(more);
        }
        known.put(question, now);
        return now.dates();
    }

    /**
     * What is known of a question.
     *
     * @param found whether it was looked for; what was asked once may never be again
     * @param dates who wins, where that are not too many
     */
    private record Answer(boolean found, Optional<KnownDates> dates) {

        static final Answer ASKED_ONCE = new Answer(false, Optional.empty());

        static Answer of(UnitDates dates, Function<UnitDates, Winners> find) {
            Winners winners = find.apply(dates);
            return new Answer(
                    true, winners.size() > MOST ? Optional.empty() : Optional.of(KnownDates.of(dates, winners)));
        }
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
