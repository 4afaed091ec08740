package dev.rentwright.imports.csv;

import static dev.rentwright.imports.csv.CarFixture.aCar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.imports.csv.RefusedRow.Fault;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.party.RegisterSupplier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DirtyRowTest {

    @TempDir
    Path folder;

    private final Engine engine = Engine.empty();

    @ParameterizedTest
    @CsvSource({
        "rate.daily, ''",
        "rate.daily, 0",
        "rate.daily, -5",
        "rate.daily, $32",
        "rate.daily, 1e3",
        "rate.daily, 32.005",
        "rate.daily, 1000000",
        "rate.daily, NaN",
        "location.latitude, 16.9",
        "location.latitude, 91",
        "location.latitude, north",
        "location.longitude, 97.1",
        "location.longitude, ''",
        "location.state, XX",
        "location.state, tx",
        "location.country, DE",
        "location.country, ''",
        "location.city, ''",
        "location.city, ???",
        "vehicle.year, 1885",
        "vehicle.year, 2028",
        "vehicle.year, 2018.5",
        "vehicle.year, '20l8'",
        "vehicle.type, spaceship",
        "vehicle.model, ' '",
        "fuelType, plutonium",
        "owner.id, ''",
        "owner.id, Smith",
    })
    void a_cell_that_makes_no_sense_refuses_its_row_alone(String column, String cell) {
        CarFixture dirty = aCar().of("7").with(column, cell);

        ImportReport report = engine.take(CarFixture.file(folder, aCar(), dirty, aCar().of("8")));

        assertEquals(2, report.taken());
        assertEquals(2, engine.rentables().size());
        assertEquals(2, engine.suppliers().size());
        RefusedRow refused = report.refused().get(0);
        assertEquals(3, refused.line());
        assertEquals(
                List.of(Optional.of(column)),
                refused.faults().stream().map(Fault::column).toList());
        assertTrue(refused.faults().get(0).reason().endsWith("got '" + cell.strip() + "'"), refused.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "rate.daily, 0.01",
        "rate.daily, 999999.99",
        "vehicle.year, 1886",
        "vehicle.year, 2027",
        "location.latitude, 72",
        "location.longitude, -180",
        "fuelType, plug_in_hybrid",
        "vehicle.type, TRUCK"
    })
    void a_cell_at_its_limit_is_taken(String column, String cell) {
        assertEquals(
                1,
                engine.take(CarFixture.file(folder, aCar().with(column, cell))).taken());
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() {
        ImportReport report = engine.take(CarFixture.file(
                folder, aCar().price("0").with("vehicle.year", "1").in("Bedford", "ZZ")));

        assertEquals(
                List.of(Optional.of("vehicle.year"), Optional.of("location.state"), Optional.of("rate.daily")),
                report.refused().get(0).faults().stream().map(Fault::column).toList());
        assertTrue(report.summary().contains("1 rows read: 0 taken"), report.summary());
        assertTrue(report.summary().contains("line 2: vehicle.year: expected a whole year"), report.summary());
    }

    @Test
    void a_line_of_another_width_is_refused_and_a_stray_quote_spoils_its_own_line_only() {
        String good = aCar().line(CarFixture.COLUMNS);
        ImportReport report = engine.take(CarFixture.text(
                folder,
                String.join(
                        "\n",
                        String.join(",", CarFixture.COLUMNS),
                        "GASOLINE,5",
                        good + ",more",
                        aCar().with("location.city", "\"Bedford").line(CarFixture.COLUMNS),
                        aCar().with("location.city", "\"Bed\"ford").line(CarFixture.COLUMNS),
                        good)));

        assertEquals(1, report.taken());
        assertEquals(
                List.of(2L, 3L, 4L, 5L),
                report.refused().stream().map(RefusedRow::line).toList());
    }

    @Test
    void bytes_that_are_no_text_refuse_their_row() {
        String text = String.join(",", CarFixture.COLUMNS) + "\n"
                + aCar().in("Cañon City", "CO").line(CarFixture.COLUMNS) + "\n"
                + aCar().in("Nul\0", "CO").line(CarFixture.COLUMNS);

        ImportReport report = engine.take(CarFixture.bytes(folder, text.getBytes(StandardCharsets.ISO_8859_1)));

        assertEquals(2, report.refused().size());
    }

    @Test
    void a_new_city_out_at_sea_is_refused_and_its_owner_with_it() {
        ImportReport report = engine.take(CarFixture.file(
                folder, aCar(), aCar().of("9").in("Atlantis", "FL").at("18", "-70")));

        assertEquals(1, report.taken());
        assertEquals(3, report.refused().get(0).line());
        assertEquals(1, engine.suppliers().size());
    }

    @Test
    void a_row_that_the_engine_refuses_leaves_nothing_behind() {
        Path file = CarFixture.file(folder, aCar(), aCar().of("9").in("Tampa", "FL"));
        Engine elsewhere = Engine.empty();
        elsewhere.take(file);
        String plate = elsewhere.rentables().stream()
                .filter(rentable -> elsewhere
                        .rentwright()
                        .ports()
                        .suppliers()
                        .byId(rentable.supplier())
                        .orElseThrow()
                        .name()
                        .equals("Owner 9"))
                .map(rentable -> elsewhere.vehicle(rentable).licensePlate())
                .findFirst()
                .orElseThrow();
        addCarWithPlate(plate);

        ImportReport report = engine.take(file);

        assertEquals(1, report.taken());
        assertEquals(3, report.refused().get(0).line());
        assertTrue(report.refused().get(0).toString().contains("licensePlate"), report.summary());
        assertEquals(
                List.of("Host", "Owner 1025778"),
                engine.suppliers().stream().map(s -> s.name()).toList());
        assertEquals(report.refused(), engine.take(file).refused());
    }

    @Test
    void a_missing_column_is_named_and_nothing_is_taken() {
        List<String> columns = new ArrayList<>(CarFixture.COLUMNS);
        columns.remove("rate.daily");
        Path file = CarFixture.file(folder, columns, List.of(aCar()));

        assertUnreadable(file, "[rate.daily]");
        assertEquals(List.of(), engine.stocktaking());
    }

    @Test
    void a_column_that_is_there_twice_an_empty_file_and_none_at_all_are_told_apart() {
        Path twice = CarFixture.text(folder, String.join(",", CarFixture.COLUMNS) + ",rate.daily\n");
        assertUnreadable(twice, "twice");

        Path empty = CarFixture.text(folder, "");
        assertUnreadable(empty, "empty");

        Path none = folder.resolve("none.csv");
        assertUnreadable(none, "found none");
    }

    private void assertUnreadable(Path file, String because) {
        String message =
                assertThrows(UnreadableFile.class, () -> engine.take(file)).toString();
        assertTrue(message.contains(because), message);
    }

    private void addCarWithPlate(String plate) {
        Actor desk = Actor.staff("desk");
        var engineRoom = engine.rentwright();
        engineRoom
                .catalogue()
                .addRentable()
                .add(AddRentable.Command.car(
                        desk,
                        engineRoom
                                .parties()
                                .registerSupplier()
                                .register(new RegisterSupplier.Command(desk, "Host"))
                                .id(),
                        engineRoom
                                .catalogue()
                                .defineCategory()
                                .define(DefineCategory.Command.vehicles(desk, "ECON", "Economy"))
                                .orThrow()
                                .id(),
                        engineRoom
                                .locations()
                                .registerLocation()
                                .register(RegisterLocation.Command.of(desk, "HQ", "Berlin", "DE", "Europe/Berlin"))
                                .orThrow()
                                .id(),
                        plate,
                        "VW",
                        "Golf",
                        2020))
                .orThrow();
    }
}
