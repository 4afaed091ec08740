package dev.rentwright.calendar.ical;

import dev.rentwright.feed.CalendarFormat.Dirty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events of a calendar, each as a calendar of its own, so that one that is broken spoils no other.
 *
 * @param events in their order
 * @param complaint when it is no calendar, or ends in the middle of an event
 */
record EventTexts(List<String> events, Optional<Dirty> complaint) {

    private static final String BEFORE = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//feed//EN\r\n";
    private static final String AFTER = "END:VCALENDAR\r\n";

    static EventTexts of(byte[] calendar) {
        List<String> events = new ArrayList<>();
        StringBuilder event = new StringBuilder();
        boolean inside = false;
        boolean seen = false;
        for (String line : new String(calendar, StandardCharsets.UTF_8).split("\r?\n", -1)) {
            String word = line.strip();
            seen |= word.equalsIgnoreCase("BEGIN:VCALENDAR");
            if (word.equalsIgnoreCase("BEGIN:VEVENT")) {
                event.setLength(0);
                inside = true;
            }
            if (inside) {
                event.append(line).append("\r\n");
            }
            if (word.equalsIgnoreCase("END:VEVENT")) {
                events.add(BEFORE + event + AFTER);
                inside = false;
            }
        }
        String what = !seen ? "it is no calendar" : "it ends in the middle of an event";
        return new EventTexts(events, !seen || inside ? Optional.of(new Dirty("calendar", what)) : Optional.empty());
    }
}
