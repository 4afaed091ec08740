package dev.rentwright.calendar.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.feed.BusyTime;
import dev.rentwright.feed.CalendarFormat.Dirty;
import dev.rentwright.feed.CalendarFormat.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of feeds, and events as others write them. */
class ICalendarLawsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    private final ICalendar format = new ICalendar();

    @Property(tries = 200)
    void what_is_written_is_read_back(@ForAll("busyTimes") List<BusyTime> busy) {
        Reading read = format.read(format.write(busy, NOW), BERLIN);

        assertEquals(List.of(), read.dirty());
        assertEquals(busy, read.busy());
    }

    @Property(tries = 200)
    void lines_end_with_crlf_and_have_at_most_75_octets(@ForAll("busyTimes") List<BusyTime> busy) {
        String written = new String(format.write(busy, NOW), StandardCharsets.UTF_8);

        assertTrue(written.endsWith("END:VCALENDAR\r\n"), written);
        assertEquals(-1, written.replace("\r\n", "").indexOf('\n'));
        assertTrue(
                Arrays.stream(written.split("\r\n", -1))
                        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                written);
    }

    @Property(tries = 100)
    void any_bytes_are_read_without_failing(@ForAll byte[] bytes) {
        assertEquals(List.of(), format.read(bytes, BERLIN).busy());
    }

    @Example
    void rooms_are_told_in_dates_and_cars_in_utc() {
        String written = new String(
                format.write(
                        List.of(
                                new BusyTime("a@x", dates("2026-07-01", "2026-07-04")),
                                new BusyTime("b@x", new BusyTime.Times(NOW, NOW.plusSeconds(3600)))),
                        NOW),
                StandardCharsets.UTF_8);

        assertTrue(written.contains("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260704\r\n"), written);
        assertTrue(written.contains("DTSTART:20261121T180000Z\r\nDTEND:20261121T190000Z\r\n"), written);
    }

    @Example
    void a_later_feed_has_a_higher_sequence() {
        List<BusyTime> busy = List.of(new BusyTime("a@x", dates("2026-07-01", "2026-07-04")));

        assertTrue(sequence(format.write(busy, NOW.plusSeconds(60))) > sequence(format.write(busy, NOW)));
    }

    @Example
    void a_date_without_an_end_is_one_day() {
        assertEquals(
                List.of(new BusyTime("a", dates("2026-07-01", "2026-07-02"))),
                read("UID:a\r\nDTSTART;VALUE=DATE:20260701").busy());
        assertEquals(
                List.of(new BusyTime("a", dates("2026-07-01", "2026-07-04"))),
                read("UID:a\r\nDTSTART;VALUE=DATE:20260701\r\nDURATION:P3D").busy());
    }

    @Example
    void times_are_those_of_their_zone_or_of_the_place() {
        Instant eight = Instant.parse("2026-07-01T08:00:00Z");
        List<BusyTime> expected = List.of(new BusyTime("a", new BusyTime.Times(eight, eight.plusSeconds(3600))));

        assertEquals(
                expected,
                read("UID:a\r\nDTSTART:20260701T100000\r\nDTEND:20260701T110000")
                        .busy());
        assertEquals(
                expected,
                read("UID:a\r\nDTSTART;TZID=Europe/Paris:20260701T100000\r\nDTEND;TZID=Europe/Paris:20260701T110000")
                        .busy());
    }

    @Example
    void what_is_broken_is_told_and_spoils_nothing_else() {
        String good = "BEGIN:VEVENT\r\nUID:good\r\nDTSTART;VALUE=DATE:20260701\r\nEND:VEVENT\r\n";
        for (String bad : List.of(
                "UID:bad\r\nDTSTART;VALUE=DATE:20261341",
                "UID:bad\r\nDTSTART;VALUE=DATE:20260705\r\nDTEND;VALUE=DATE:20260701",
                "UID:bad\r\nDTSTART:nonsense",
                "UID:bad",
                "DTSTART;VALUE=DATE:20260705",
                "UID:bad\r\nDTSTART;VALUE=DATE:20260705\r\nRRULE:FREQ=DAILY",
                "UID:good\r\nDTSTART;VALUE=DATE:20260709")) {
            Reading read = format.read(calendar(good + "BEGIN:VEVENT\r\n" + bad + "\r\nEND:VEVENT\r\n"), BERLIN);

            assertEquals(List.of(new BusyTime("good", dates("2026-07-01", "2026-07-02"))), read.busy(), bad);
            assertEquals(1, read.dirty().size(), bad);
            assertEquals(
                    bad.startsWith("UID:")
                            ? bad.substring(4).lines().findFirst().orElseThrow()
                            : "event 2",
                    read.dirty().get(0).entry());
            assertTrue(read.whole());
        }
        Reading none = format.read("<html>".getBytes(StandardCharsets.UTF_8), BERLIN);
        assertEquals(List.of(new Dirty("calendar", "it is no calendar")), none.dirty());
        assertFalse(none.whole());
    }

    @Example
    void what_takes_no_time_is_left_out() {
        assertEquals(
                new Reading(List.of(), List.of(), true),
                read("UID:a\r\nDTSTART;VALUE=DATE:20260701\r\nSTATUS:CANCELLED"));
        assertEquals(
                new Reading(List.of(), List.of(), true),
                read("UID:a\r\nDTSTART;VALUE=DATE:20260701\r\nTRANSP:TRANSPARENT"));
    }

    private Reading read(String event) {
        return format.read(calendar("BEGIN:VEVENT\r\n" + event + "\r\nEND:VEVENT\r\n"), BERLIN);
    }

    private static byte[] calendar(String events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n" + events + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static BusyTime.Dates dates(String from, String until) {
        return new BusyTime.Dates(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static int sequence(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        int at = text.indexOf("SEQUENCE:") + 9;
        return Integer.parseInt(text.substring(at, text.indexOf('\r', at)));
    }

    @Provide
    Arbitrary<List<BusyTime>> busyTimes() {
        Arbitrary<BusyTime.Span> dates = Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(1, 90))
                .as((day, days) -> new BusyTime.Dates(
                        LocalDate.parse("2026-01-01").plusDays(day),
                        LocalDate.parse("2026-01-01").plusDays(day + days)));
        Arbitrary<BusyTime.Span> times = Combinators.combine(
                        Arbitraries.longs().between(0, 80_000_000),
                        Arbitraries.longs().between(1, 8_000_000))
                .as((second, seconds) ->
                        new BusyTime.Times(NOW.plusSeconds(second), NOW.plusSeconds(second + seconds)));
        Arbitrary<String> words =
                Arbitraries.strings().alpha().numeric().withChars("-@.,;éß漢").ofMaxLength(90);
        return Combinators.combine(words, Arbitraries.oneOf(dates, times))
                .as((word, span) -> new BusyTime.Span[] {span})
                .list()
                .ofMaxSize(6)
                .flatMap(spans -> words.list()
                        .ofSize(spans.size())
                        .map(names -> IntStream.range(0, spans.size())
                                .mapToObj(i -> new BusyTime(i + "-" + names.get(i), spans.get(i)[0]))
                                .toList()));
    }
}
