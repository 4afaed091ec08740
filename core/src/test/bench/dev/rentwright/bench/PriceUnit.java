package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import java.time.LocalDate;

/**
 * A rental day, or the extra hours, as the fact that a rule engine reasons about. A rule that matches offers itself by its
 * index in {@link RuleColumns}; of one type the smallest wins, in whatever order the engine lets them speak. Public, with
 * getters, because the engines compile against it.
 */
public final class PriceUnit {

    private final String category;
    private final String location;
    private final LocalDate date;
    private final int length;
    private final int[] types;
    private final int[] winners;

    PriceUnit(Trip trip, LocalDate date, int length, RuleColumns rules) {
        this.category = trip.category();
        this.location = trip.location();
        this.date = date;
        this.length = length;
        this.types = rules.type;
        this.winners = rules.winnerless(1);
    }

    /** Of what is rented. */
    public String getCategory() {
        return category;
    }

    /** Where it is picked up. */
    public String getLocation() {
        return location;
    }

    /** The date, counted in days. */
    public long getDay() {
        return date.toEpochDay();
    }

    /** 1 for Monday. */
    public int getWeekday() {
        return date.getDayOfWeek().getValue();
    }

    /** Chargeable days of the trip. */
    public int getLength() {
        return length;
    }

    /** Said by a rule that matches. */
    public void offer(int rule) {
        int type = types[rule];
        winners[type] = Math.min(winners[type], rule);
    }

    /** Whether a rule matches, for engines whose conditions are written in Java. */
    boolean isMatchedBy(StoredRule rule) {
        return rule.isAt(category, location) && rule.lasts(length) && rule.isOn(date);
    }

    int[] winners() {
        return winners;
    }
}
