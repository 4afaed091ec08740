package dev.rentwright.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How rental days are counted (domain T4). */
public enum RentalClock {

    /**
     * From the pickup time to the same time on the wall on the next local date, in the pickup's zone. A day lasts 23 or
     * 25 hours when clocks change in it, and nobody pays an hour for that. The default.
     */
    WALL_CLOCK {
        @Override
        Instant boundaryAt(RentalPeriod period, long k) {
            // A pickup in the second pass of an overlap would resolve to the first: day 0 begins when it began.
            return k == 0
                    ? period.start()
                    : LocalTimes.resolve(period.startLocal().toLocalDateTime().plusDays(k), period.zone());
        }

        /** Local times are a first guess: where clocks changed it is off by a day, and the boundaries decide. */
        @Override
        long daysIn(RentalPeriod period) {
            long days = ChronoUnit.DAYS.between(
                    period.startLocal().toLocalDateTime(), period.endLocal().toLocalDateTime());
            while (boundaryAt(period, days + 1).compareTo(period.end()) <= 0) {
                days++;
            }
            while (boundaryAt(period, days).isAfter(period.end())) {
                days--;
            }
            return days;
        }
    },

    /** In blocks of 24 hours, whatever clocks do. */
    ELAPSED_24H {
        @Override
        Instant boundaryAt(RentalPeriod period, long k) {
            return period.start().plus(Duration.ofHours(Math.multiplyExact(24, k)));
        }

        @Override
        long daysIn(RentalPeriod period) {
            return period.duration().toHours() / 24;
        }
    };

    /** The greatest number of rental days that are over by the period's end, and the minutes after them. */
    public RentalLength measure(RentalPeriod period) {
        if (period.isSteady()) {
            return RentalLength.ofMinutes(period.minutes());
        }
        long days = daysIn(period);
        return new RentalLength(days, ChronoUnit.MINUTES.between(boundaryAt(period, days), period.end()));
    }

    /**
     * The end of rental day {@code k}, counted from the pickup and never from the day before; 0 is the pickup itself. The
     * period's end plays no part.
     *
     * @throws IllegalArgumentException if {@code k} is negative
     */
    public Instant boundary(RentalPeriod period, long k) {
        if (k < 0) {
            throw new IllegalArgumentException("Rental days are counted from 0, but asked for " + k);
        }
        return boundaryAt(period, k);
    }

    abstract Instant boundaryAt(RentalPeriod period, long k);

    abstract long daysIn(RentalPeriod period);
}
