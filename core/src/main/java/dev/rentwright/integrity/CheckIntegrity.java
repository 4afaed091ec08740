package dev.rentwright.integrity;

import dev.rentwright.identity.Actor;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Asks the stores whether the invariants hold (DR-30). Changes nothing; asks one invariant after the other, each in a unit
 * of work of its own, so that nothing is kept waiting by a long look.
 */
public interface CheckIntegrity {

    /**
     * Checks, and hands over each violation as it is found.
     *
     * @throws dev.rentwright.identity.Forbidden when the actor lacks {@code system:maintenance}
     */
    Report check(Command command, Consumer<Violation> each);

    /**
     * What is to be checked.
     *
     * @param invariants which, at least one
     * @param atMostEach how many violations of each are handed over, from 1
     */
    record Command(Actor actor, Set<Invariant> invariants, int atMostEach) {

        /** As many of each as people can look at. */
        public static final int MOST = 1_000;

        public Command {
            Objects.requireNonNull(actor, "actor");
            if (invariants.isEmpty() || atMostEach < 1) {
                throw new IllegalArgumentException(
                        "expected invariants and a number from 1, got " + invariants + " and " + atMostEach);
            }
            invariants = Set.copyOf(EnumSet.copyOf(invariants));
        }

        /** All of them. */
        public static Command all(Actor actor) {
            return new Command(actor, EnumSet.allOf(Invariant.class), MOST);
        }
    }

    /**
     * What was found.
     *
     * @param at when the check began
     * @param found how many violations of each invariant that was checked, those beyond the limit not counted
     * @param complete false when an invariant had as many as the limit, so that there may be more
     */
    record Report(Instant at, Map<Invariant, Integer> found, boolean complete) {
        public Report {
            Objects.requireNonNull(at, "at");
            found = Collections.unmodifiableMap(new EnumMap<>(found));
        }

        /** True when nothing was found. */
        public boolean isClean() {
            return found.values().stream().allMatch(count -> count == 0);
        }
    }
}
