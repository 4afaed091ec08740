package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pricing authors get for the cards that ship: read each golden file aloud before it is changed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PricingExamplesTest {

    private static final Path EXAMPLES = Path.of("src", "main", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "authoring");
    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"city-car,1", "seaside-room,0", "flat-by-the-month,0"})
    void an_example_is_priced_and_checked_as_in_the_golden_files(String name, int checked) throws IOException {
        assertEquals(0, run("price", example(name)), this::errors);
        assertGolden(name + "-price.txt");
        assertEquals(checked, run("check-card", example(name)), this::errors);
        assertGolden(name + "-check.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-car", "seaside-room", "flat-by-the-month"})
    void an_example_is_valid_by_the_published_schema_and_its_price_is_proven(String name) throws IOException {
        assertEquals(List.of(), schema().validate(Files.readString(Path.of(example(name))), InputFormat.JSON));

        assertEquals(0, run("price", example(name), "--json"));
        JsonNode answer = JSON.readTree(printed());
        assertTrue(answer.get("findings").isEmpty(), answer::toString);
        assertFalse(answer.get("explanation").isEmpty(), answer::toString);
    }

    /** What to replace in the city car's card, by what, and where that is refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "graceMinutes": 29          | "graceMinutes": "29"         | /card/graceMinutes
            "weekly"                    | "weakly"                     | /card/tiers/weakly
            "charging": "per_day"       | "charging": "daily"          | /card/addOns/0/charging
            "zone": "Europe/Lisbon"     | "time": "Europe/Lisbon"      | /term/hire/time
            "hire": {                   | "nights": { "checkIn": "2030-07-01", "checkOut": "2030-07-02" }, "hire": { | /term
            """)
    void a_wrong_file_fails_by_the_schema_and_is_refused_at_its_pointer(String good, String bad, String pointer)
            throws IOException {
        String wrong = Files.readString(Path.of(example("city-car"))).replace(good, bad);

        assertFalse(schema().validate(wrong, InputFormat.JSON).isEmpty(), bad);
        assertEquals(2, run("price", file(wrong)), this::printed);
        assertTrue(errors().contains("\n  " + pointer + ": "), this::errors);
    }

    /** What no schema says: where it is refused, and what would do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "42.00"                        | "-42.00"                     | /card/tiers/daily/price/amount: expected 0 or more
            2030-09-03T12:15               | 2030-08-24T12:15             | /term/hire/returnAt: expected a time after pickupAt
            "code": "CDW", "quantity"      | "code": "CWD", "quantity"    | /choices/addOns: expected one of [CHILD_SEAT, CDW]
            "returnLocationId": "old town" }| "returnLocationId": "port" }| /card/oneWay: No price is set for returning elsewhere
            "daily"                        | "biWeekly"                   | /card: No whole rate plan comes of it
            """)
    void a_price_that_cannot_be_is_refused_with_what_would_do(String good, String bad, String said) throws IOException {
        String wrong = Files.readString(Path.of(example("city-car"))).replace(good, bad);

        assertEquals(2, run("price", file(wrong)), this::printed);
        assertTrue(errors().contains(said), this::errors);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertEquals(2, run("check-card", "no-such-card.json"));
        assertTrue(errors().contains("no-such-card.json"), this::errors);
    }

    @Test
    void complaints_are_told_to_machines_by_their_codes() {
        assertEquals(1, run("check-card", example("city-car"), "--json"));
        JsonNode report = JSON.readTree(printed());
        assertEquals("longer-costs-less", report.at("/complaints/0/code").asString());
        assertFalse(report.at("/tried").asString().isEmpty());
    }

    private Schema schema() {
        assertEquals(0, run("price", "--schema"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(printed());
    }

    private void assertGolden(String file) throws IOException {
        Files.createDirectories(Path.of("target", "authoring"));
        Files.writeString(Path.of("target", "authoring", file), printed());
        assertEquals(Files.readString(GOLDEN.resolve(file)), printed());
    }

    private static String example(String name) {
        return EXAMPLES.resolve(name + ".json").toString();
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("card.json"), content).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(List.of(arguments), Map.of(), print(out), print(err));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
