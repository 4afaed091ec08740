package dev.rentwright.imports.csv.hotel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.imports.csv.Progress;
import dev.rentwright.persistence.memory.MemoryPorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small hotels that never were, full to the last room. */
class HotelReplayLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 25);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
    private static final String HEADER = "lead_time,arrival_date_year,arrival_date_month,arrival_date_day_of_month,"
            + "stays_in_weekend_nights,stays_in_week_nights,adults,children,babies,market_segment,distribution_channel,"
            + "reserved_room_type,assigned_room_type,adr,reservation_status,reservation_status_date\n";

    @Property(tries = 40)
    void whatever_happened_happens_again_in_as_many_rooms_as_the_peak(@ForAll("bookings") List<String> rows)
            throws IOException {
        Path file = written(rows);
        MemoryPorts ports = new MemoryPorts();

        ReplayReport report = HotelReplay.on(ports).run(file, Progress.SILENT);
        ReplayReport again = HotelReplay.on(ports).run(file, Progress.SILENT);

        assertEquals(List.of(), report.refused(), report::summary);
        assertEquals(List.of(), report.dirty(), report::summary);
        assertTrue(report.isFaithful(), report::summary);
        assertEquals(rows.size(), report.replayed());
        assertEquals(rows.size(), again.unchanged());
        assertEquals(report.states(), again.states());
    }

    @Property(tries = 20)
    void one_room_less_and_somebody_is_refused(@ForAll("bookings") List<String> rows) throws IOException {
        Path file = written(rows);
        for (String type : HotelReplay.on(new MemoryPorts())
                .run(file, Progress.SILENT)
                .rooms()
                .keySet()) {
            ReplayReport less = HotelReplay.on(new MemoryPorts())
                    .building(rooms -> oneLess(rooms, type))
                    .run(file, Progress.SILENT);
            assertTrue(
                    less.refused().stream().anyMatch(row -> row.toString().contains("availability.conflict")),
                    () -> type + ": " + less.summary());
        }
    }

    /** Two types of room within two weeks, around a night in which clocks change. */
    @Provide
    Arbitrary<List<String>> bookings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("A", "B"),
                        Arbitraries.of("A", "A", "B"),
                        Arbitraries.of("Check-Out", "Check-Out", "Canceled", "No-Show"),
                        Arbitraries.integers().between(0, 12))
                .as(HotelReplayLawsTest::row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static String row(
            int arrivesAfter, int lead, int nights, String reserved, String assigned, String ending, int endsAfter) {
        LocalDate arrival = FIRST.plusDays(arrivesAfter);
        LocalDate ended = switch (ending) {
            case "Canceled" -> arrival.minusDays(lead).plusDays(Math.min(lead, endsAfter));
            case "No-Show" -> arrival;
            default -> arrival.plusDays(Math.min(nights, endsAfter));
        };
        return String.join(
                ",",
                Integer.toString(lead),
                Integer.toString(arrival.getYear()),
                arrival.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                Integer.toString(arrival.getDayOfMonth()),
                "0",
                Integer.toString(nights),
                "2,0,0,Direct,Direct",
                reserved,
                assigned,
                "80.50",
                ending,
                ended.format(DATE));
    }

    private static Path written(List<String> rows) throws IOException {
        Path file = Files.createTempFile("hotel", ".csv");
        file.toFile().deleteOnExit();
        return Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
    }

    private static SortedMap<String, Integer> oneLess(SortedMap<String, Integer> rooms, String type) {
        SortedMap<String, Integer> less = new TreeMap<>(rooms);
        less.merge(type, -1, Integer::sum);
        return less;
    }
}
