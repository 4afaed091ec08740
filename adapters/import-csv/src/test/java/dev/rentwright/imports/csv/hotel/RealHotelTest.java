package dev.rentwright.imports.csv.hotel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Ports;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.identity.Actor;
import dev.rentwright.imports.csv.Progress;
import dev.rentwright.imports.csv.RefusedRow;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Violation;
import dev.rentwright.persistence.memory.MemoryPorts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resort's real bookings through the engine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealHotelTest {

    private static final Map<String, BookingStatus> STATES = Map.of(
            "Check-Out", BookingStatus.COMPLETED,
            "Canceled", BookingStatus.CANCELLED,
            "No-Show", BookingStatus.NO_SHOW);

    /** As many rows from the first on; all of them in the long profile, which takes minutes. */
    private static final int ROWS = Integer.getInteger("rentwright.hotel.rows", 1_000);

    /** The largest party that ever moved in. */
    private static final int BEDS = 5;

    @TempDir
    private Path folder;

    @Test
    void every_row_ends_as_the_file_says_without_an_overlap_in_no_more_rooms_than_its_peak() throws IOException {
        RealBookings.orSkip();
        Path file = RealBookings.slice(folder, 1, ROWS);
        Map<Long, Map<String, String>> rows = RealBookings.rows(file);
        MemoryPorts ports = new MemoryPorts();

        ReplayReport report = HotelReplay.on(ports).run(file, Progress.SILENT);

        assertEquals(rows.size(), report.read());
        assertEquals(
                rows.entrySet().stream()
                        .filter(row -> nights(row.getValue()) == 0 || number(row.getValue(), "adults") == 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new)),
                lines(report.dirty()));
        Set<Long> crowded = rows.entrySet().stream()
                .filter(row -> !lines(report.dirty()).contains(row.getKey()))
                .filter(row -> number(row.getValue(), "adults") + number(row.getValue(), "children") > BEDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(crowded, lines(report.refused()));
        assertTrue(
                report.refused().stream().allMatch(row -> row.toString().contains("stay.over-occupancy")),
                () -> report.refused().toString());
        assertEquals(List.of(), report.astray());
        report.rooms().forEach((type, count) -> assertEquals(count.peak(), count.built(), type));

        assertRows(ports, file, rows, report);
        assertEquals(List.of(), violations(ports));

        ReplayReport again = HotelReplay.on(ports).run(file, Progress.SILENT);
        assertEquals(0, again.replayed());
        assertEquals(report.replayed(), again.unchanged());
        assertEquals(report.states(), again.states());
    }

    @Test
    void with_one_room_less_of_any_type_somebody_is_refused() throws IOException {
        RealBookings.orSkip();
        Path slice = RealBookings.slice(folder, 1, 250);
        ReplayReport enough = HotelReplay.on(new MemoryPorts()).run(slice, Progress.SILENT);
        assertEquals(List.of(), enough.refused());
        assertTrue(enough.isFaithful());

        for (String type : enough.rooms().keySet()) {
            ReplayReport less = HotelReplay.on(new MemoryPorts())
                    .building(rooms -> oneLess(rooms, type))
                    .run(slice, Progress.SILENT);
            assertTrue(
                    less.refused().stream().anyMatch(row -> row.toString().contains("availability.conflict")),
                    () -> type + ": " + less.summary());
        }
    }

    /** Row by row: the state, the type of room that was lived in, and what it cost. */
    private static void assertRows(
            MemoryPorts ports, Path file, Map<Long, Map<String, String>> rows, ReplayReport report) {
        Set<Long> left = lines(report.dirty());
        left.addAll(lines(report.refused()));
        for (Stay stay : StayReader.read(file).stays()) {
            Map<String, String> row = Optional.ofNullable(rows.get(stay.line())).orElseThrow();
            if (!left.contains(stay.line())) {
                Booking booking = ports.bookings()
                        .byId(new BookingId(ports.externalReferences()
                                .find(stay.reference())
                                .orElseThrow()))
                        .orElseThrow();
                assertEquals(STATES.get(cell(row, "reservation_status")), booking.status(), row::toString);
                assertEquals(
                        new BigDecimal(cell(row, "adr"))
                                .multiply(BigDecimal.valueOf(nights(row)))
                                .setScale(2),
                        booking.terms().price().total().amount(),
                        row::toString);
                assertEquals(source(row), booking.origin().source(), row::toString);
                if (booking.status() == BookingStatus.COMPLETED) {
                    assertEquals(
                            type(ports, cell(row, "assigned_room_type")),
                            category(ports, booking.rentable().orElseThrow()),
                            row::toString);
                }
            }
        }
    }

    private static BookingSource source(Map<String, String> row) {
        return cell(row, "market_segment").equals("Groups")
                ? BookingSource.GROUP
                : List.of(cell(row, "market_segment"), cell(row, "distribution_channel"))
                                .contains("Corporate")
                        ? BookingSource.CORPORATE
                        : cell(row, "distribution_channel").equals("TA/TO") ? BookingSource.OTA : BookingSource.DIRECT;
    }

    private static CategoryId type(MemoryPorts ports, String type) {
        return new CategoryId(ports.externalReferences()
                .find(new Reference(Hotel.SYSTEM, "type", type))
                .orElseThrow());
    }

    private static CategoryId category(MemoryPorts ports, RentableId room) {
        return ports.rentables().byId(room).orElseThrow().category();
    }

    private static List<Violation> violations(Ports ports) {
        List<Violation> found = new ArrayList<>();
        Rentwright.on(ports)
                .open()
                .integrity()
                .checkIntegrity()
                .check(CheckIntegrity.Command.all(Actor.system("test")), found::add);
        return found;
    }

    private static SortedMap<String, Integer> oneLess(SortedMap<String, Integer> rooms, String type) {
        SortedMap<String, Integer> less = new TreeMap<>(rooms);
        less.merge(type, -1, Integer::sum);
        return less;
    }

    private static Set<Long> lines(List<RefusedRow> rows) {
        return rows.stream().map(RefusedRow::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int nights(Map<String, String> row) {
        return number(row, "stays_in_weekend_nights") + number(row, "stays_in_week_nights");
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(cell(row, column));
    }
}
