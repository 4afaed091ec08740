package dev.rentwright.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The instant that a local time means (domain T3). Clocks that go forward skip local times, a gap; clocks that go back
 * show some twice, an overlap. Seconds are dropped first.
 */
public final class LocalTimes {

    private LocalTimes() {}

    /**
     * The instant of {@code local} in {@code zone}: a time in a gap moves forward by the length of the gap, in an overlap
     * it is the earlier of the two. This is how {@code java.time} resolves a zoned date-time.
     */
    public static Instant resolve(LocalDateTime local, ZoneId zone) {
        return minute(local).atZone(zone).toInstant();
    }

    /**
     * The instant of {@code local} when the input names its offset, which decides between the two instants of an overlap.
     *
     * <p>In a gap every offset is refused, also those before and after it: a time that no clock showed has no offset, and
     * the two readings would lie a gap apart. Without an offset the same time is accepted and moves forward.
     *
     * @throws InvalidOffset if {@code zone} does not have the offset {@code claimed} at that local time
     */
    public static Instant resolve(LocalDateTime local, ZoneOffset claimed, ZoneId zone) {
        LocalDateTime minute = minute(local);
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(minute);
        if (!valid.contains(claimed)) {
            throw new InvalidOffset(minute, claimed, valid, zone);
        }
        return minute.toInstant(claimed);
    }

    private static LocalDateTime minute(LocalDateTime local) {
        return local.truncatedTo(ChronoUnit.MINUTES);
    }
}
