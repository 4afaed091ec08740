package dev.rentwright.pricing.rule;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which rules won when it was asked before: a search asks for one category, place and time for each of its rentables,
 * whatever their plans are, and so does whoever searches next. Thread-safe.
 */
final class KnownWinners {

    /** When there are as many, all are forgotten. */
    private static final int MOST = 4096;

    private final Map<Question, Winners> known = new ConcurrentHashMap<>();

    /** What is known to have won, or is found out now. */
    Winners of(Route route, RuleTree.Asked asked, Supplier<Winners> found) {
        Question question = new Question(route.category(), route.pickup(), asked);
        Winners winners = known.get(question);
        if (winners != null) {
            return winners;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Winners now = found.get();
        known.put(question, now);
        return now;
    }

    private record Question(CategoryId category, LocationId place, RuleTree.Asked asked) {}
}
