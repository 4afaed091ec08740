package dev.rentwright.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Four thousand real cars. The file is no part of the project: it is looked for in the folder that the property or environment
 * variable {@code RENTWRIGHT_DATA_SETS} names, else beside the project.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealFileTest {

    private static final String VARIABLE = "RENTWRIGHT_DATA_SETS";
    private static final Path FILE = Path.of(Optional.ofNullable(System.getProperty(VARIABLE))
                    .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                    .orElse("../../../shared/data"))
            .resolve("vehicles.csv");

    @Test
    void every_car_is_in_stock_afterwards_and_a_second_import_finds_nothing_to_do() throws IOException {
        assumeTrue(Files.isReadable(FILE), "skipped: no " + FILE + "; name its folder in " + VARIABLE);
        List<Map<String, String>> rows = sweep();
        Engine engine = Engine.empty();

        ImportReport report = VehicleImport.on(engine.rentwright()).run(FILE, Progress.SILENT);

        assertEquals(List.of(), report.refused());
        assertEquals(rows.size(), report.read());
        assertEquals(rows.size(), report.taken());
        assertStock(engine, rows);
        assertZones(engine.locations());

        ImportReport again = VehicleImport.on(engine.rentwright()).run(FILE, Progress.SILENT);
        assertEquals(new ImportReport(rows.size(), 0, 0, rows.size(), List.of()), again);
        assertEquals(rows.size(), engine.rentables().size());
    }

    private static void assertStock(Engine engine, List<Map<String, String>> rows) {
        List<Rentable> stock = engine.rentables();
        assertEquals(
                distinct(rows, row -> cell(row, "owner.id")), engine.suppliers().size());
        assertEquals(distinct(rows, RealFileTest::city), engine.locations().size());
        assertEquals(
                distinct(rows, row -> cell(row, "vehicle.type")),
                engine.categories().size());
        assertEquals(
                rows.stream()
                        .map(row -> new BigDecimal(cell(row, "rate.daily")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(2),
                stock.stream()
                        .map(rentable -> new BigDecimal(engine.price(rentable)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(
                counted(
                        rows,
                        row -> cell(row, "vehicle.make") + " " + cell(row, "vehicle.model") + " "
                                + cell(row, "vehicle.year")),
                counted(stock, Rentable::displayName));
        assertEquals(
                rows.stream().filter(row -> cell(row, "fuelType").isEmpty()).count(),
                stock.stream()
                        .filter(rentable ->
                                engine.vehicle(rentable).specification().fuel().isEmpty())
                        .count());
        assertEquals(
                rows.size(),
                stock.stream()
                        .map(rentable -> engine.vehicle(rentable).licensePlate())
                        .distinct()
                        .count());
    }

    private static void assertZones(List<Location> locations) {
        for (Location location : locations) {
            String state = location.address().state().orElseThrow();
            String zone = location.zone().getId();
            assertTrue(!state.equals("HI") || zone.equals("Pacific/Honolulu"), location.toString());
            assertTrue(!state.equals("AZ") || zone.equals("America/Phoenix"), location.toString());
            assertTrue(!state.equals("CA") || zone.equals("America/Los_Angeles"), location.toString());
            assertTrue(!state.equals("NY") || zone.equals("America/New_York"), location.toString());
        }
    }

    /** As plainly as can be: the file has no quotes and no empty lines. */
    private static List<Map<String, String>> sweep() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        String[] titles = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(titles, line.split(",", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] titles, String[] cells) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < titles.length; i++) {
            row.put(titles[i], cells[i].strip());
        }
        return row;
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }

    private static String city(Map<String, String> row) {
        return cell(row, "location.state")
                + cell(row, "location.city").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static <T> long distinct(List<T> all, Function<T, String> key) {
        return all.stream().map(key).distinct().count();
    }

    private static <T> Map<String, Long> counted(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
