package dev.rentwright.pricing.rule;

import dev.rentwright.money.Fraction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of a category is taken at a place on each date, when the price is made (domain P7). Compared exactly, never as
 * a decimal. Immutable, and stored with the quote.
 *
 * @param byDate what is known; a date that is missing has a multiplier of 1
 */
public record Utilisation(SortedMap<LocalDate, Taken> byDate) {

    /** Nothing is known. */
    public static final Utilisation UNKNOWN = new Utilisation(new TreeMap<>());

    public Utilisation {
        byDate = Collections.unmodifiableSortedMap(new TreeMap<>(byDate));
    }

    /** What is known of some dates. */
    public static Utilisation of(Map<LocalDate, Taken> byDate) {
        return new Utilisation(new TreeMap<>(byDate));
    }

    /** The share taken on a date; empty when it is not known or nothing is sellable. */
    public Optional<Fraction> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date)).flatMap(Taken::share);
    }

    /**
     * Units of one date.
     *
     * @param taken occupied or held, blocked ones not among them
     * @param sellable that could be sold, blocked ones not among them
     */
    public record Taken(int taken, int sellable) {
        public Taken {
            if (taken < 0 || sellable < 0) {
                throw new IllegalArgumentException("expected units of 0 or more, got " + taken + " of " + sellable);
            }
        }

        Optional<Fraction> share() {
            return sellable == 0 ? Optional.empty() : Optional.of(Fraction.of(taken, sellable));
        }
    }
}
