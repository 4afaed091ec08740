package dev.rentwright.fleet;

import java.time.Duration;

/**
 * When a rentable counts as fully booked (AVL-15).
 *
 * @param horizon how far customers look ahead
 * @param shortest the shortest free time that is worth showing
 */
public record FleetPolicy(Duration horizon, Duration shortest) {

    /** Nothing free for a day within the next thirty. */
    public static final FleetPolicy DEFAULT = new FleetPolicy(Duration.ofDays(30), Duration.ofDays(1));

    public FleetPolicy {
        if (shortest.isNegative() || shortest.isZero() || horizon.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("expected a shortest time of more than 0 and a horizon no shorter, got "
                    + shortest + " and " + horizon);
        }
    }
}
