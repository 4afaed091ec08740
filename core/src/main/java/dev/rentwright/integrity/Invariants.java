package dev.rentwright.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/** Evaluates the invariants over everything that a store keeps. It trusts no constraint, and no use case. */
public interface Invariants {

    /** How late a timer or a step with a provider may be before somebody should look: a day. */
    Duration OVERDUE = Duration.ofDays(1);

    /**
     * Hands over what breaks one invariant, one by one, each thing at most once; nothing when all is well. What is read is
     * one moment's state, and never the whole of it in memory.
     */
    void violations(Question question, Consumer<Violation> each);

    /**
     * What is asked.
     *
     * @param invariant which law
     * @param now a hold that has expired does not block, and a timer after it is not due
     * @param atMost how many violations are handed over
     */
    record Question(Invariant invariant, Instant now, int atMost) {
        public Question {
            Objects.requireNonNull(invariant, "invariant");
            Objects.requireNonNull(now, "now");
            if (atMost < 1) {
                throw new IllegalArgumentException("expected to be handed at least 1 violation, got " + atMost);
            }
        }

        /** Timers that were due before this instant are overdue. */
        public Instant overdueBefore() {
            return now.minus(OVERDUE);
        }
    }
}
