package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.policy.TurnaroundPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigurationTest {

    @Test
    void an_empty_environment_means_the_defaults_of_the_readme() {
        Configuration defaults = Configuration.of(Map.of("PATH", "/usr/bin"));

        assertEquals(7070, defaults.port());
        assertEquals(Path.of("rentwright-data"), defaults.data());
        assertEquals(Optional.empty(), defaults.database());
        assertEquals(Duration.ofMinutes(15), defaults.hold());
        assertEquals(Duration.ofMinutes(15), defaults.quotesFor());
        assertEquals(Optional.empty(), defaults.capture());
        assertEquals(Optional.empty(), defaults.exchangeRates());
    }

    @Test
    void when_money_is_taken_is_said_in_the_words_of_the_policy() {
        for (CaptureTiming timing : CaptureTiming.values()) {
            assertEquals(
                    Optional.of(timing),
                    Configuration.of(Map.of("RENTWRIGHT_CAPTURE", timing.name().toLowerCase(Locale.ROOT)))
                            .capture());
        }
    }

    @Test
    void what_happens_to_a_car_that_came_back_is_said_in_the_words_of_the_policy() {
        assertEquals(Optional.empty(), Configuration.of(Map.of()).turnaround());
        for (TurnaroundPolicy policy : TurnaroundPolicy.values()) {
            assertEquals(
                    Optional.of(policy),
                    Configuration.of(Map.of(
                                    "RENTWRIGHT_TURNAROUND", policy.name().toLowerCase(Locale.ROOT)))
                            .turnaround());
        }
        assertThrows(Configuration.Refused.class, () -> Configuration.of(Map.of("RENTWRIGHT_TURNAROUND", "polish")));
    }

    @Test
    void every_problem_is_named_at_once_and_no_secret_is_shown() {
        Configuration.Refused refused = assertThrows(
                Configuration.Refused.class,
                () -> Configuration.of(Map.of(
                        "RENTWRIGHT_PORT", "70700",
                        "RENTWRIGHT_HOLD", "soon",
                        "RENTWRIGHT_QUOTES_FOR", "PT0S",
                        "RENTWRIGHT_CAPTURE", "never",
                        "RENTWRIGHT_EXCHANGE_RATES", "nowhere.xml",
                        "RENTWRIGHT_WORK_EVERY", "PT0.5S",
                        "RENTWRIGHT_POTR", "7070",
                        "DATABASE_URL", "mysql://root:hunter2@db/rentals")));

        String problems = String.join("\n", refused.problems());
        assertEquals(8, refused.problems().size(), problems);
        for (String name : new String[] {
            "RENTWRIGHT_PORT:",
            "RENTWRIGHT_HOLD:",
            "RENTWRIGHT_QUOTES_FOR:",
            "RENTWRIGHT_CAPTURE: expected on_payment, on_confirm or on_check_in",
            "RENTWRIGHT_EXCHANGE_RATES: expected a file that can be read",
            "RENTWRIGHT_WORK_EVERY:",
            "RENTWRIGHT_POTR:",
            "DATABASE_URL:"
        }) {
            assertTrue(problems.contains(name), name);
        }
        assertFalse(problems.contains("hunter2"));
    }

    @Test
    void a_database_address_is_taken_apart_in_both_spellings() {
        Configuration.DatabaseAddress address = Configuration.of(
                        Map.of("DATABASE_URL", "postgresql://fleet:s3cr3t@db.example:5433/rentals?sslmode=require"))
                .database()
                .orElseThrow();

        assertEquals("jdbc:postgresql://db.example:5433/rentals?sslmode=require", address.jdbcUrl());
        assertEquals(Optional.of("fleet"), address.user());
        assertEquals(Optional.of("s3cr3t"), address.password());
        assertFalse(address.toString().contains("s3cr3t"));
        assertEquals(
                "jdbc:postgresql://db/rentals",
                Configuration.of(Map.of("DATABASE_URL", "jdbc:postgresql://db/rentals"))
                        .database()
                        .orElseThrow()
                        .jdbcUrl());
    }
}
