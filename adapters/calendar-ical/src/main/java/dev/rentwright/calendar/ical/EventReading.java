package dev.rentwright.calendar.ical;

import dev.rentwright.feed.BusyTime;
import dev.rentwright.feed.CalendarFormat.Dirty;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Duration;

/** What one event says: a busy time, or why it says none. */
record EventReading(Optional<BusyTime> busy, Optional<Dirty> dirty) {

    /** Read off the text, for an event that is too broken to be taken apart must be known all the same: it has not vanished. */
    private static final Pattern UID =
            Pattern.compile("^UID(?:;[^:]*)?:(.*\\S)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

    /** Nothing, for an event that says that it takes no time. */
    static Optional<EventReading> of(String text, ZoneId zone, String name) {
        Matcher uid = UID.matcher(FOLD.matcher(text).replaceAll(""));
        String entry = uid.find() ? uid.group(1) : name;
        try {
            VEvent event = new CalendarBuilder()
                    .build(new StringReader(text))
                    .<VEvent>getComponents("VEVENT")
                    .get(0);
            entry = value(event, Property.UID).orElse(entry);
            if (says(event, Property.STATUS, "CANCELLED") || says(event, Property.TRANSP, "TRANSPARENT")) {
                return Optional.empty();
            }
            if (event.getProperty(Property.RRULE).isPresent()) {
                return Optional.of(dirty(entry, "it is repeated"));
            }
            if (value(event, Property.UID).isEmpty()) {
                return Optional.of(dirty(entry, "it has no uid"));
            }
            return Optional.of(new EventReading(Optional.of(new BusyTime(entry, span(event, zone))), Optional.empty()));
        } catch (IOException | ParserException | RuntimeException wrong) {
            return Optional.of(dirty(entry, String.valueOf(wrong.getMessage())));
        }
    }

    void fold(Consumer<BusyTime> onBusy, Consumer<Dirty> onDirty) {
        busy.ifPresent(onBusy);
        dirty.ifPresent(onDirty);
    }

    private static BusyTime.Span span(VEvent event, ZoneId zone) {
        Temporal start =
                date(event, Property.DTSTART).orElseThrow(() -> new IllegalArgumentException("it has no start"));
        Optional<Temporal> end = date(event, Property.DTEND);
        Optional<TemporalAmount> length =
                event.<Duration>getProperty(Property.DURATION).map(Duration::getDuration);
        if (start instanceof LocalDate from) {
            Temporal until =
                    end.orElseGet(() -> length.<Temporal>map(from::plus).orElse(from.plusDays(1)));
            if (until instanceof LocalDate date) {
                // Some write the last day as the end of a day's event: no time is no event, so a day is meant.
                return new BusyTime.Dates(from, date.equals(from) ? from.plusDays(1) : date);
            }
            throw new IllegalArgumentException("it begins on a date and ends at a time");
        }
        Instant from = instant(start, zone);
        return new BusyTime.Times(
                from,
                end.map(until -> instant(until, zone))
                        .or(() -> length.map(amount -> instant(start.plus(amount), zone)))
                        .orElseThrow(() -> new IllegalArgumentException("it has no end")));
    }

    private static Instant instant(Temporal time, ZoneId zone) {
        if (time instanceof Instant instant) {
            return instant;
        }
        if (time instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        if (time instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.atZone(zone).toInstant();
        }
        throw new IllegalArgumentException("it ends on a date and begins at a time");
    }

    private static Optional<Temporal> date(VEvent event, String name) {
        return event.<DateProperty<?>>getProperty(name).map(DateProperty::getDate);
    }

    private static Optional<String> value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).filter(text -> !text.isBlank());
    }

    private static boolean says(VEvent event, String name, String word) {
        return value(event, name).filter(word::equalsIgnoreCase).isPresent();
    }

    private static EventReading dirty(String entry, String reason) {
        return new EventReading(Optional.empty(), Optional.of(new Dirty(entry, reason)));
    }
}
