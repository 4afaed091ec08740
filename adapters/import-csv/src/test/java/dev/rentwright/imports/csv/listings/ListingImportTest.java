package dev.rentwright.imports.csv.listings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.imports.csv.ImportReport;
import dev.rentwright.imports.csv.Progress;
import dev.rentwright.persistence.memory.MemoryPorts;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.tariff.RateTier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListingImportTest {

    private static final String VARIABLE = "RENTWRIGHT_DATA_SETS";
    private static final Path FILE = Path.of(Optional.ofNullable(System.getProperty(VARIABLE))
                    .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                    .orElse("../../../shared/data"))
            .resolve("listings.csv");
    private static final String HEADER = "id,host_id,neighbourhood_group,neighbourhood,latitude,longitude,room_type,price,"
            + "minimum_nights,availability_365\n";

    @TempDir
    private Path folder;

    private final MemoryPorts ports = new MemoryPorts();

    @Test
    void homes_are_taken_with_their_price_and_minimum_and_what_is_wrong_is_told() throws IOException {
        String text = HEADER
                + "7,70,Manhattan,Kips Bay,40.74,-73.98,Entire home/apt,152,30,0\n"
                + ",,,,,,,,,\n"
                + "8,70,Manhattan,Kips Bay,40.74,-73.98,Private room,0,0,0\n"
                + "7,70,Manhattan,Kips Bay,40.74,-73.98,Shared room,9,1,0\n";
        ImportReport report = take(text);

        assertEquals(4, report.read());
        assertEquals(1, report.taken());
        assertEquals(
                List.of(
                        "line 3: expected a home, got a row of empty cells",
                        "line 4: price: expected a price in dollars and cents above 0 and below 1000000, got '0'; "
                                + "minimum_nights: expected a whole number from 1 to 100000, got '0'",
                        "line 5: id: expected each home once, got '7'"),
                report.refused().stream().map(Object::toString).toList());
        assertEquals("152.00", price("7"));
        assertEquals(Optional.of(30), minimum("7"));

        assertEquals(1, take(text).unchanged());
        assertEquals(1, take(text.replace(",152,30,", ",152,14,")).changed());
        assertEquals(Optional.of(14), minimum("7"));
        assertEquals(1, take(text.replace(",152,30,", ",99,14,")).changed());
        assertEquals("99.00", price("7"));
    }

    @Test
    void every_home_of_the_real_file_is_there_and_every_empty_row_is_told() throws IOException {
        assumeTrue(Files.isReadable(FILE), "skipped: no " + FILE + "; name its folder in " + VARIABLE);
        List<String[]> rows = Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells.length > 0)
                .toList();
        List<String[]> homes = rows.stream().filter(cells -> !cells[0].isEmpty()).toList();

        ImportReport report = ListingImport.on(engine()).run(FILE, Progress.SILENT);

        assertEquals(rows.size(), report.read());
        assertEquals(homes.size(), report.taken());
        assertEquals(rows.size() - homes.size(), report.refused().size());
        assertTrue(report.refused().stream().allMatch(row -> row.toString().contains("empty cells")));
        for (String[] home : homes) {
            assertEquals(home[7] + ".00", price(home[0]));
            assertEquals(Optional.of(Integer.parseInt(home[8])), minimum(home[0]));
        }
        ImportReport again = ListingImport.on(engine()).run(FILE, Progress.SILENT);
        assertEquals(homes.size(), again.unchanged());
    }

    private ImportReport take(String text) throws IOException {
        return ListingImport.on(engine())
                .run(Files.writeString(folder.resolve("homes.csv"), text), Progress.SILENT);
    }

    private Rentwright engine() {
        return Rentwright.on(ports).open();
    }

    private RentableId home(String number) {
        return new RentableId(ports.externalReferences()
                .find(new Reference("listings.csv", "listing", number))
                .orElseThrow());
    }

    private String price(String number) {
        return Optional.ofNullable(ports.rateCards()
                        .of(home(number))
                        .orElseThrow()
                        .time()
                        .tiers()
                        .get(RateTier.DAILY))
                .orElseThrow()
                .list()
                .amount()
                .toPlainString();
    }

    private Optional<Integer> minimum(String number) {
        return ports.stayRules()
                .of(new RuledThing.OfRentable(home(number)))
                .flatMap(StayRules::minimumDays);
    }
}
