package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.rule.Route;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What terms came to after rules when a book was asked before: who searches asks for one time and route for each rentable of
 * a card, and then again for the quote and with every extra that is ticked. Thread-safe; memory that is short takes it all.
 */
final class KnownRentals {

    /** When there are as many, all are forgotten. One takes about 3 KB. */
    private static final int MOST = 256;

    private final AtomicReference<SoftReference<Map<Question, Outcome<Rental>>>> known =
            new AtomicReference<>(new SoftReference<>(new ConcurrentHashMap<>()));

    /** What a term is known to come to, or is found out now. A refusal is found out each time. */
    Outcome<Rental> of(Term term, Optional<Route> route, Supplier<Outcome<Rental>> found) {
        Question question = new Question(term, route);
        Map<Question, Outcome<Rental>> all = all();
        @Nullable Outcome<Rental> rental = all.get(question);
        if (rental != null) {
            return rental;
        }
        Outcome<Rental> now = found.get();
        if (now.isGranted()) {
            if (all.size() >= MOST) {
                all.clear();
            }
            all.put(question, now);
        }
        return now;
    }

    private Map<Question, Outcome<Rental>> all() {
        @Nullable
        Map<Question, Outcome<Rental>> all =
                Objects.requireNonNull(known.get(), "never empty").get();
        if (all == null) {
            all = new ConcurrentHashMap<>();
            known.set(new SoftReference<>(all));
        }
        return all;
    }

    /** Everything that a rental depends on besides the plan and rules, where no rule asks how much is taken. */
    private record Question(Term term, Optional<Route> route) {}
}
