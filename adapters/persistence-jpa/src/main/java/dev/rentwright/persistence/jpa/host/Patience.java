package dev.rentwright.persistence.jpa.host;

import java.time.Duration;

/**
 * How long a transaction waits, and how often it is run again.
 *
 * @param forLocks for a row that another transaction holds (DR-02)
 * @param forStatements for one statement to end (DR-02)
 * @param forIdleness for the work to come back to the database, before its connection is taken away (DR-02)
 * @param attempts how often a unit of work is run before it is given up, from 1 (FM-03)
 */
public record Patience(Duration forLocks, Duration forStatements, Duration forIdleness, int attempts) {

    /** Two seconds for locks, five for statements, ten in between, five attempts. */
    public static final Patience DEFAULT =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10), 5);

    public Patience {
        if (forLocks.toMillis() < 1 || forStatements.toMillis() < 1 || forIdleness.toMillis() < 1 || attempts < 1) {
            throw new IllegalArgumentException(
                    "expected time-outs of at least a millisecond and at least one attempt, got " + forLocks + ", "
                            + forStatements + ", " + forIdleness + " and " + attempts);
        }
    }
}
