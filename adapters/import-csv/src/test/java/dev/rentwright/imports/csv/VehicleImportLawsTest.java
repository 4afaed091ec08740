package dev.rentwright.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VehicleImportLawsTest {

    @Property(tries = 150)
    void any_part_in_any_order_and_then_the_whole_end_in_the_stock_of_the_whole(
            @ForAll("cars") List<CarFixture> whole, @ForAll Random chance) throws IOException {
        List<CarFixture> part = shuffled(whole, chance).subList(0, chance.nextInt(whole.size() + 1));
        List<CarFixture> shuffled = shuffled(whole, chance);
        Engine once = Engine.empty();
        Engine often = Engine.empty();

        take(once, whole);
        take(often, part);
        ImportReport rest = take(often, shuffled);
        ImportReport again = take(often, shuffled);

        assertEquals(once.stocktaking(), often.stocktaking());
        assertEquals(0, again.taken() + again.changed());
        assertEquals(rest.refused(), again.refused());
        assertEquals(once.rentables().size(), again.unchanged());
    }

    /** Few of everything, so that cars, owners, cities and codes meet; some rows that must be refused. */
    @Provide
    Arbitrary<List<CarFixture>> cars() {
        Arbitrary<String> cities = Arbitraries.of(
                "Denver", "DENVER", "denver ", "Fort Worth", "Fort Wayne", "Harrison", "Harrison Township", "Marietta");
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.of("Forte", "forte", "Soul"),
                        cities,
                        Arbitraries.of("CO", "TX", "ZZ"),
                        Arbitraries.of("32.5", "40.25", "18.5"),
                        Arbitraries.of("-97.1", "-104.9"),
                        Arbitraries.of("32", "32.00", "45", "0"))
                .as((owner, model, city, state, latitude, longitude, price) -> CarFixture.aCar()
                        .of(owner)
                        .with("vehicle.model", model)
                        .in(city, state)
                        .at(latitude, longitude)
                        .price(price))
                .list()
                .ofMaxSize(60);
    }

    private static List<CarFixture> shuffled(List<CarFixture> cars, Random chance) {
        List<CarFixture> shuffled = new ArrayList<>(cars);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    private static ImportReport take(Engine engine, List<CarFixture> cars) throws IOException {
        Path folder = Files.createTempDirectory("import-law");
        Path file = CarFixture.file(folder, CarFixture.COLUMNS, cars);
        try {
            return engine.take(file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
