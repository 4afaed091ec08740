package dev.rentwright.http.location;

import dev.rentwright.http.wire.Says;
import dev.rentwright.location.OpeningHours;
import dev.rentwright.location.OpeningHours.Interval;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Says("When a place is open.")
record HoursBody(
        @Says("A weekday without an entry is closed.") @NotNull @Size(max = 50)
        List<@Valid @NotNull Weekly> weekly,

        @Says("A date with no intervals is closed.")
        Optional<@Size(max = 400) List<@Valid @NotNull SpecialDay>> exceptions) {

    @Says("Open on a weekday from one local time to another, both included; an earlier closing is on the next day.")
    record Weekly(
            @NotNull DayOfWeek day,

            @Says(value = "Local.", example = "08:00") @NotNull
            LocalTime opens,

            @Says(value = "Local.", example = "20:00") @NotNull
            LocalTime closes) {}

    @Says("Other hours on one date.")
    record SpecialDay(
            @NotNull LocalDate date,
            @NotNull @Size(max = 10) List<@Valid @NotNull Open> intervals) {}

    @Says("From one local time to another, both included.")
    record Open(@NotNull LocalTime opens, @NotNull LocalTime closes) {}

    OpeningHours hours() {
        Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
        weekly.forEach(one -> week.merge(one.day(), List.of(new Interval(one.opens(), one.closes())), HoursBody::both));
        Map<LocalDate, List<Interval>> dates = new LinkedHashMap<>();
        exceptions
                .orElse(List.of())
                .forEach(one -> dates.put(
                        one.date(),
                        one.intervals().stream()
                                .map(open -> new Interval(open.opens(), open.closes()))
                                .toList()));
        return new OpeningHours(week, dates);
    }

    static HoursBody of(OpeningHours hours) {
        List<Weekly> week = hours.weekly().entrySet().stream()
                .flatMap(day -> day.getValue().stream()
                        .map(interval -> new Weekly(day.getKey(), interval.opens(), interval.closes())))
                .toList();
        List<SpecialDay> dates = hours.exceptions().entrySet().stream()
                .map(date -> new SpecialDay(
                        date.getKey(),
                        date.getValue().stream()
                                .map(interval -> new Open(interval.opens(), interval.closes()))
                                .toList()))
                .toList();
        return new HoursBody(week, dates.isEmpty() ? Optional.empty() : Optional.of(dates));
    }

    private static List<Interval> both(List<Interval> one, List<Interval> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
