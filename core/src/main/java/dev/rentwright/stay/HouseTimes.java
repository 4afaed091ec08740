package dev.rentwright.stay;

import java.time.LocalTime;
import java.util.Objects;

/**
 * When a house lets guests in, and when it wants them out, in local time (domain T7, BKG-06). Guests leave before others
 * come, so that stays whose dates touch never overlap as instants.
 *
 * @param checkIn from when on they may come
 * @param checkOut until when they must have left
 */
public record HouseTimes(LocalTime checkIn, LocalTime checkOut) {

    /** From two in the afternoon to noon. */
    public static final HouseTimes USUAL = new HouseTimes(LocalTime.of(14, 0), LocalTime.NOON);

    /** From midnight to midnight, as vehicles are rented by the month (REC-09). */
    public static final HouseTimes MIDNIGHT = new HouseTimes(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public HouseTimes {
        Objects.requireNonNull(checkIn, "checkIn");
        requireOutBeforeIn(checkIn, checkOut);
    }

    static void requireOutBeforeIn(LocalTime in, LocalTime out) {
        if (out.isAfter(in)) {
            throw new IllegalArgumentException(
                    "expected a check-out at or before the check-in at " + in + ", got " + out);
        }
    }
}
