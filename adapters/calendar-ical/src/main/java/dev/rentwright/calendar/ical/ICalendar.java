package dev.rentwright.calendar.ical;

import dev.rentwright.feed.BusyTime;
import dev.rentwright.feed.CalendarFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** iCalendar, RFC 5545. Immutable and safe to share. */
public final class ICalendar implements CalendarFormat {

    /** Sequences count seconds from here: they rise with time, whatever has changed, and fit until 2094. */
    private static final Instant FIRST_SEQUENCE = Instant.parse("2026-01-01T00:00:00Z");

    private static final int NOT_FOLDED = 100_000;

    @Override
    public byte[] write(List<BusyTime> busy, Instant stampedAt) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Rentwright//Availability//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        busy.forEach(one -> calendar.add(event(one, stampedAt)));
        StringWriter unfolded = new StringWriter();
        try {
            // Without the library's check: a calendar without events is none by the letter, but tells that all is free.
            new CalendarOutputter(false, NOT_FOLDED).output(calendar, unfolded);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.folded(unfolded.toString()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Reading read(byte[] calendar, ZoneId zone) {
        Map<String, BusyTime> busy = new LinkedHashMap<>();
        List<Dirty> dirty = new ArrayList<>();
        EventTexts texts = EventTexts.of(calendar);
        texts.complaint().ifPresent(dirty::add);
        int place = 0;
        for (String text : texts.events()) {
            String name = "event " + ++place;
            EventReading.of(text, zone, name)
                    .ifPresent(read -> read.fold(
                            one -> Optional.ofNullable(busy.putIfAbsent(one.uid(), one))
                                    .ifPresent(
                                            first -> dirty.add(new Dirty(one.uid(), "its uid has been used before"))),
                            dirty::add));
        }
        return new Reading(List.copyOf(busy.values()), dirty, texts.complaint().isEmpty());
    }

    private static VEvent event(BusyTime busy, Instant stampedAt) {
        VEvent event = new VEvent(false);
        event.add(new Uid(busy.uid()));
        event.add(new DtStamp(stampedAt));
        event.add(new Sequence((int) Duration.between(FIRST_SEQUENCE, stampedAt).toSeconds()));
        if (busy.span() instanceof BusyTime.Dates dates) {
            event.add(new DtStart<>(dates.from()));
            event.add(new DtEnd<>(dates.until()));
        } else if (busy.span() instanceof BusyTime.Times times) {
            event.add(new DtStart<>(times.from()));
            event.add(new DtEnd<>(times.until()));
        }
        event.add(new Summary("Not available"));
        event.add(ImmutableTransp.OPAQUE);
        return event;
    }
}
