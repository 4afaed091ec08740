package dev.rentwright.damage;

import java.time.Duration;

/**
 * For how long what cannot be used is kept off the market before anybody knows when it will be repaired (MNT-08).
 *
 * @param major what has to be repaired first
 * @param totalLoss what will hardly come back
 */
public record DamagePolicy(Duration major, Duration totalLoss) {

    /** A week, and a year. */
    public static final DamagePolicy USUAL = new DamagePolicy(Duration.ofDays(7), Duration.ofDays(365));

    public DamagePolicy {
        if (major.isNegative() || major.isZero() || totalLoss.compareTo(major) < 0) {
            throw new IllegalArgumentException("expected more than 0 for what is repaired and no less for a wreck, got "
                    + major + " and " + totalLoss);
        }
    }

    Duration of(DamageSeverity severity) {
        return severity == DamageSeverity.TOTAL_LOSS ? totalLoss : major;
    }
}
