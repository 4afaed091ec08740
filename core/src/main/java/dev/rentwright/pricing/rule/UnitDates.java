package dev.rentwright.pricing.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The dates of price units, by which rules match them (domain P6): a row of dates for nights and nearly all rental days, but
 * any dates for billing periods and where clocks carry a rental day over midnight. Dates are counted in days of the epoch.
 */
public final class UnitDates {

    private static final int WEEK = 7;

    private static final int[] IN_ROW = {};

    /** A bit for every seventh unit of a word, the first with them. */
    private static final long EVERY_SEVENTH = 0x8102_0408_1020_4081L;

    private final int size;
    private final int first;

    /** Empty where the dates are a row. */
    private final int[] each;

    private UnitDates(int size, int first, int[] each) {
        this.size = size;
        this.first = first;
        this.each = each;
    }

    /** One date after the other. */
    public static UnitDates inRow(int first, int size) {
        return new UnitDates(size, first, IN_ROW);
    }

    /** Any dates, in order. */
    public static UnitDates of(int[] days) {
        return new UnitDates(days.length, days[0], days);
    }

    /** One bit per weekday, Monday's first. */
    public static int mask(Set<DayOfWeek> weekdays) {
        return weekdays.stream().mapToInt(day -> 1 << (day.getValue() - 1)).reduce(0, (some, more) -> some | more);
    }

    /** The weekday of a date, Monday being 0. The epoch began on a Thursday. */
    public static int weekday(int day) {
        return Math.floorMod(day + 3, WEEK);
    }

    /** Whether they are one date after the other. */
    boolean isRow() {
        return each.length == 0;
    }

    public int size() {
        return size;
    }

    public int first() {
        return first;
    }

    public int last() {
        return day(size - 1);
    }

    public int day(int unit) {
        return each.length == 0 ? first + unit : each[unit];
    }

    /** How many units, from the first on, have a date before another. */
    public int before(int day) {
        if (each.length == 0) {
            return (int) Math.max(0, Math.min(size, (long) day - first));
        }
        int unit = 0;
        while (unit < size && each[unit] < day) {
            unit++;
        }
        return unit;
    }

    public LocalDate date(int unit) {
        return LocalDate.ofEpochDay(day(unit));
    }

    /** Which of 64 units, from {@code word * 64} on, have a date in a window and on one of some weekdays: a bit for each. */
    long within(int from, int to, int weekdays, int word) {
        int begin = word * Long.SIZE;
        int end = Math.min(begin + Long.SIZE, size);
        if (each.length == 0) {
            // In longs: a window without an end reaches further than ints do.
            long lowest = Math.max((long) from - first, begin);
            long above = Math.min((long) to - first + 1, end);
            return lowest >= above
                    ? 0
                    : bits((int) lowest - begin, (int) above - begin) & onWeekdays(weekdays, weekday(first + begin));
        }
        long found = 0;
        for (int unit = begin; unit < end; unit++) {
            int day = each[unit];
            if (day >= from && day <= to && (weekdays >> weekday(day) & 1) != 0) {
                found |= 1L << unit;
            }
        }
        return found;
    }

    private static long bits(int lowest, int above) {
        return (-1L >>> (Long.SIZE - (above - lowest))) << lowest;
    }

    /** The weekdays as seen from a unit on a given one, repeated every week. */
    private static long onWeekdays(int weekdays, int firstWeekday) {
        int turned = (weekdays >> firstWeekday | weekdays << (WEEK - firstWeekday)) & 0x7F;
        return turned * EVERY_SEVENTH;
    }
}
