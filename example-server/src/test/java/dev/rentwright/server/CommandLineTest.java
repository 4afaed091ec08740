package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void serving_is_what_happens_when_nothing_is_said() {
        assertEquals(new CommandLine.Serve(), CommandLine.of(List.of()));
        assertEquals(new CommandLine.Serve(), CommandLine.of(List.of("serve")));
        assertEquals(
                new CommandLine.ImportVehicles(Path.of("cars.csv")),
                CommandLine.of(List.of("import", "vehicles", "cars.csv")));
        assertEquals(
                new CommandLine.ImportListings(Path.of("homes.csv")),
                CommandLine.of(List.of("import", "listings", "homes.csv")));
        assertEquals(
                new CommandLine.ImportHotel(Path.of("bookings.csv")),
                CommandLine.of(List.of("import", "hotel", "bookings.csv")));
    }

    @Test
    void what_authors_ask_names_a_file_and_how_to_answer() {
        assertEquals(new CommandLine.Price(Path.of("card.json"), false), CommandLine.of(List.of("price", "card.json")));
        assertEquals(
                new CommandLine.CheckCard(Path.of("card.json"), true),
                CommandLine.of(List.of("check-card", "card.json", "--json")));
        assertEquals(new CommandLine.PriceSchema(), CommandLine.of(List.of("price", "--schema")));
        assertEquals(2, run(Map.of(), "price"));
        assertEquals(2, run(Map.of(), "price", "--json"));
        assertEquals(2, run(Map.of(), "check-card", "card.json", "--xml"));
    }

    @Test
    void the_integrity_check_is_asked_for_by_two_words() {
        assertEquals(new CommandLine.CheckIntegrity(), CommandLine.of(List.of("integrity", "check")));
        assertEquals(2, run(Map.of(), "integrity"));
    }

    @Test
    void help_and_version_are_printed_and_end_well() {
        assertEquals(0, run(Map.of(), "--help"));
        assertTrue(text(out).contains("RENTWRIGHT_PORT"));
        assertEquals(0, run(Map.of(), "--version"));
        assertTrue(text(out).contains("rentwright "));
    }

    @Test
    void a_command_that_is_not_understood_points_to_the_help() {
        assertEquals(2, run(Map.of(), "import", "boats", "fleet.csv"));
        assertTrue(text(err).contains("--help"), text(err));
    }

    @Test
    void a_wrong_environment_is_refused_before_anything_starts() {
        assertEquals(2, run(Map.of("RENTWRIGHT_PORT", "many"), "serve"));
        assertTrue(text(err).contains("RENTWRIGHT_PORT: expected a whole number of 0 to 65535, got 'many'"), text(err));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertEquals(1, run(Map.of(), "import", "vehicles", "no-such-file.csv"));
        assertTrue(text(err).contains("no-such-file.csv"), text(err));
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Main.run(List.of(arguments), environment, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream of) {
        return of.toString(StandardCharsets.UTF_8);
    }
}
