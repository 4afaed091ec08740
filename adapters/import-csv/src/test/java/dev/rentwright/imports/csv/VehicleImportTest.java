package dev.rentwright.imports.csv;

import static dev.rentwright.imports.csv.CarFixture.aCar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.Location;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.money.Money;
import dev.rentwright.persistence.memory.MemoryPorts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VehicleImportTest {

    private static final Actor DESK = Actor.staff("desk");

    @TempDir
    Path folder;

    private final Engine engine = Engine.empty();

    @Test
    void a_row_becomes_a_vehicle_with_its_owner_place_category_and_price() {
        ImportReport report = engine.take(CarFixture.file(folder, aCar()));

        assertEquals(new ImportReport(1, 1, 0, 0, List.of()), report);
        Rentable rentable = engine.onlyRentable();
        Vehicle vehicle = engine.vehicle(rentable);
        Location location = engine.locations().get(0);
        assertEquals("Kia Forte 2018", rentable.displayName());
        assertTrue(vehicle.licensePlate().matches("IMP-[A-Z0-9]{10}"), vehicle.licensePlate());
        assertEquals(Optional.of(FuelType.GASOLINE), vehicle.specification().fuel());
        assertEquals("32.00", engine.price(rentable));
        assertEquals("Owner 1025778", engine.suppliers().get(0).name());
        assertEquals("CAR", engine.categories().get(0).code());
        assertEquals(Optional.empty(), engine.categories().get(0).acriss());
        assertEquals("TX-BEDFORD", location.code());
        assertEquals("Bedford, TX", location.name());
        assertEquals(ZoneId.of("America/Chicago"), location.zone());
        assertEquals(Optional.of(location.id()), rentable.currentLocation());
    }

    @Test
    void what_the_file_leaves_empty_stays_unknown() {
        engine.take(CarFixture.file(folder, aCar().with("fuelType", "").with("vehicle.make", "")));

        Vehicle vehicle = engine.vehicle(engine.onlyRentable());
        assertEquals(Optional.empty(), vehicle.specification().fuel());
        assertEquals(Optional.empty(), vehicle.make());
        assertEquals("Forte 2018", engine.onlyRentable().displayName());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Path file = CarFixture.file(folder, aCar(), aCar().of("2"), aCar().in("Tampa", "FL"));
        engine.take(file);
        List<Rentable> before = engine.rentables();

        ImportReport again = engine.take(file);

        assertEquals(new ImportReport(3, 0, 0, 3, List.of()), again);
        assertEquals(before, engine.rentables());
    }

    @Test
    void a_file_of_known_cars_needs_no_map_of_zones() {
        Path file = CarFixture.file(folder, aCar());
        engine.take(file);

        ImportReport again = VehicleImport.on(engine.rentwright(), () -> {
                    throw new AssertionError("loaded a map of zones");
                })
                .run(file, Progress.SILENT);

        assertEquals(1, again.unchanged());
    }

    @Test
    void another_price_changes_the_daily_rate_and_leaves_the_rest_of_the_card() {
        engine.take(CarFixture.file(folder, aCar()));
        Rentable rentable = engine.onlyRentable();
        engine.rentwright()
                .tariff()
                .setRateCard()
                .onRentable(DESK, rentable.id(), engine.card(rentable).withDeposit(Money.of("200", "USD")))
                .orThrow();

        ImportReport report = engine.take(CarFixture.file(folder, aCar().price("35.50")));

        assertEquals(new ImportReport(1, 0, 1, 0, List.of()), report);
        assertEquals("35.50", engine.price(engine.onlyRentable()));
        assertEquals(
                Optional.of(Money.of("200", "USD")),
                engine.card(rentable).fees().securityDeposit());
    }

    @Test
    void columns_may_stand_in_another_order_and_be_more() {
        List<String> reversed = new ArrayList<>(CarFixture.COLUMNS);
        Collections.reverse(reversed);
        reversed.add(3, "colour");
        engine.take(CarFixture.file(folder, aCar()));

        ImportReport report = engine.take(CarFixture.file(folder, reversed, List.of(aCar())));

        assertEquals(new ImportReport(1, 0, 0, 1, List.of()), report);
    }

    @Test
    void marks_line_ends_quotes_and_blank_lines_of_other_programs_are_understood() {
        String text = "\uFEFF" + String.join(",", CarFixture.COLUMNS) + "\r\n\r\n"
                + aCar().with("vehicle.model", "\"Forte, \"\"S\"\"\"").line(CarFixture.COLUMNS) + "\r\n";

        ImportReport report = engine.take(CarFixture.text(folder, text));

        assertEquals(1, report.taken());
        assertEquals("Forte, \"S\"", engine.vehicle(engine.onlyRentable()).model());
    }

    @Test
    void equal_cars_are_different_cars_with_plates_of_their_own() {
        engine.take(CarFixture.file(folder, aCar(), aCar(), aCar().price("40")));

        List<String> plates = engine.rentables().stream()
                .map(rentable -> engine.vehicle(rentable).licensePlate())
                .sorted()
                .toList();
        assertEquals(List.of(plates.get(0), plates.get(0) + "-2", plates.get(0) + "-3"), plates);
    }

    @Test
    void spellings_of_a_city_are_one_place_and_namesakes_in_other_states_are_others() {
        engine.take(CarFixture.file(
                folder,
                aCar().in("DENVER ", "CO"),
                aCar().in("denver", "CO"),
                aCar().in("Denver", "NC"),
                aCar().in("Tyson’s", "VA"),
                aCar().in("Tysons", "VA")));

        assertEquals(
                List.of("Denver, CO", "Denver, NC", "Tyson’s, VA"),
                engine.locations().stream().map(Location::name).toList());
    }

    @Test
    void a_code_that_another_place_has_is_passed_over() {
        engine.rentwright()
                .locations()
                .registerLocation()
                .register(RegisterLocation.Command.of(DESK, "TX-BEDFORD", "Springfield", "US", "America/Chicago"))
                .orThrow();

        engine.take(CarFixture.file(folder, aCar()));
        engine.take(CarFixture.file(folder, aCar()));

        assertEquals(2, engine.locations().size());
        assertTrue(engine.locations().stream().anyMatch(place -> place.code().matches("TX-BEDF[A-Z0-9]{3}")));
    }

    @Test
    void a_category_that_is_already_there_is_used() {
        engine.rentwright()
                .catalogue()
                .defineCategory()
                .define(DefineCategory.Command.vehicles(DESK, "CAR", "Our cars"))
                .orThrow();

        engine.take(CarFixture.file(folder, aCar()));

        assertEquals(1, engine.categories().size());
        assertEquals(engine.categories().get(0).id(), engine.onlyRentable().category());
    }

    @Test
    void progress_is_told_from_nothing_to_all() {
        List<String> told = new ArrayList<>();
        CarFixture[] cars = IntStream.range(0, 250)
                .mapToObj(number -> aCar().of("" + number))
                .toArray(CarFixture[]::new);

        engine.take(CarFixture.file(folder, cars), (done, total) -> told.add(done + "/" + total));

        assertEquals(List.of("0/250", "100/250", "200/250", "250/250"), told);
    }

    @Test
    void an_import_that_was_stopped_half_way_is_finished_by_the_next() {
        Path file = manyCars();
        assertThrows(
                IllegalStateException.class,
                () -> engine.take(file, (done, total) -> {
                    if (done >= 200) {
                        throw new IllegalStateException("stopped");
                    }
                }));
        assertEquals(200, engine.rentables().size());

        ImportReport rest = engine.take(file);

        assertEquals(new ImportReport(250, 50, 0, 200, List.of()), rest);
        assertEquals(fresh(file), engine.stocktaking());
    }

    @Test
    void a_store_that_goes_away_ends_the_import_and_leaves_nothing_half_written() {
        Path file = manyCars();
        MemoryPorts store = new MemoryPorts();
        Engine failing = Engine.on(FailingPorts.after(333, store));

        assertThrows(FailingPorts.Gone.class, () -> failing.take(file));

        Engine later = Engine.on(store);
        assertNotEquals(0, later.rentables().size());
        assertTrue(later.suppliers().size() <= later.rentables().size());
        later.take(file);
        assertEquals(fresh(file), later.stocktaking());
    }

    private Path manyCars() {
        return CarFixture.file(
                folder,
                IntStream.range(0, 250)
                        .mapToObj(number -> aCar().of("" + number).in("City " + (char) ('A' + number % 26), "CA"))
                        .toArray(CarFixture[]::new));
    }

    private static List<String> fresh(Path file) {
        Engine other = Engine.empty();
        other.take(file);
        return other.stocktaking();
    }
}
