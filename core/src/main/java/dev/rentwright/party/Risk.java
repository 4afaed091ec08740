package dev.rentwright.party;

import java.util.Objects;
import java.util.Optional;

/**
 * How much is risked with a customer, as the house judges it (PTY-33); no business of suppliers', nor of the customer's.
 *
 * @param level how much
 * @param creditScore what a credit agency says, by its own scale; empty where nobody was asked
 */
public record Risk(Level level, Optional<Integer> creditScore) {

    /** How much is risked. */
    public enum Level {
        LOW,
        MEDIUM,
        /** Nothing is paid later, somebody has seen who it is, and a person accepts each booking. */
        HIGH
    }

    /** Of whoever nobody has judged. */
    public static final Risk UNJUDGED = new Risk(Level.LOW, Optional.empty());

    public Risk {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(creditScore, "creditScore");
    }

    /** Whether the house takes care. */
    public boolean isHigh() {
        return level == Level.HIGH;
    }
}
