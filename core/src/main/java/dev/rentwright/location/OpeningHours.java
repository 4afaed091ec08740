package dev.rentwright.location;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When a location is open: intervals per weekday, and for named dates other intervals or none (domain A8).
 *
 * @param weekly a weekday without an entry is closed
 * @param exceptions a date with an empty list is closed
 */
public record OpeningHours(Map<DayOfWeek, List<Interval>> weekly, Map<LocalDate, List<Interval>> exceptions) {

    /** Never closed. */
    public static final OpeningHours ALWAYS = new OpeningHours(
            java.util.Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(day -> day, day -> List.of(Interval.WHOLE_DAY))),
            Map.of());

    public OpeningHours {
        Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, intervals) -> week.put(day, List.copyOf(intervals)));
        Map<LocalDate, List<Interval>> dates = new TreeMap<>();
        exceptions.forEach((date, intervals) -> dates.put(date, List.copyOf(intervals)));
        weekly = java.util.Collections.unmodifiableMap(week);
        exceptions = java.util.Collections.unmodifiableMap(dates);
    }

    /** True when somebody is there at that local time; both ends of an interval count as open. */
    public boolean isOpenAt(LocalDateTime local) {
        LocalDate date = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        return on(date).stream().anyMatch(interval -> interval.coversOnItsDay(time))
                || on(date.minusDays(1)).stream().anyMatch(interval -> interval.coversOnTheNext(time));
    }

    private List<Interval> on(LocalDate date) {
        List<Interval> exception = exceptions.get(date);
        return exception != null ? exception : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /**
     * Open from one time of day to another, both included; a closing time before the opening time lies on the next day.
     *
     * @param opens local
     * @param closes local
     */
    public record Interval(LocalTime opens, LocalTime closes) {

        static final Interval WHOLE_DAY = new Interval(LocalTime.MIDNIGHT, LocalTime.of(23, 59));

        private boolean crossesMidnight() {
            return closes.isBefore(opens);
        }

        private boolean coversOnItsDay(LocalTime time) {
            return !time.isBefore(opens) && (crossesMidnight() || !time.isAfter(closes));
        }

        private boolean coversOnTheNext(LocalTime time) {
            return crossesMidnight() && !time.isAfter(closes);
        }
    }
}
