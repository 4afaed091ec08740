package dev.rentwright.cancellation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/** How long before the start something was cancelled (domain L5). */
public sealed interface Notice {

    /** The last instant that still counts as this much notice. */
    Instant cutoff(ZonedDateTime start);

    /** Calendar days: the start's local time that many days earlier, whatever the clocks did in between. */
    record Days(int days) implements Notice {
        @Override
        public Instant cutoff(ZonedDateTime start) {
            return start.minusDays(days).toInstant();
        }
    }

    /** Elapsed hours. */
    record Hours(int hours) implements Notice {
        @Override
        public Instant cutoff(ZonedDateTime start) {
            return start.toInstant().minus(Duration.ofHours(hours));
        }
    }
}
