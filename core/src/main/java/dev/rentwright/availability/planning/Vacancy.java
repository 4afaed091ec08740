package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;

/**
 * How full a category is within a window (domain A4).
 *
 * @param units sellable units
 * @param peak the largest number of them occupied at one moment: assigned or not, blocks included
 */
public record Vacancy(int units, int peak) {

    public Vacancy {
        if (units < 0 || peak < 0) {
            throw new IllegalArgumentException("expected 0 or more, got " + units + " units and a peak of " + peak);
        }
    }

    /**
     * Counts a window, half-open; a candidate's has its turnaround at the end.
     *
     * @param units how many could be sold
     * @param claims whatever is alive on them; what lies outside the window does not count
     */
    public static Vacancy within(Instant from, Instant until, int units, Collection<Claim> claims) {
        TreeMap<Instant, Integer> steps = new TreeMap<>();
        claims.stream().filter(claim -> claim.overlaps(from, until)).forEach(claim -> {
            steps.merge(claim.from().isBefore(from) ? from : claim.from(), 1, Integer::sum);
            steps.merge(claim.until(), -1, Integer::sum);
        });
        int occupied = 0;
        int peak = 0;
        for (int step : steps.values()) {
            occupied += step;
            peak = Math.max(peak, occupied);
        }
        return new Vacancy(units, peak);
    }

    /** How many more there could be at every moment of the window. */
    public int free() {
        return Math.max(0, units - peak);
    }

    /** True when one more fits; enough only while no unit is pinned and all rentals come back (domain A4). */
    public boolean isAvailable() {
        return peak < units;
    }
}
