package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** An attempt that must be refused, in words that help. */
final class Refused {
    private Refused() {}

    static void saying(String words, Executable attempt) {
        String message =
                String.valueOf(assertThrows(PostgresUnavailable.class, attempt).getMessage());
        assertTrue(message.contains(words), () -> "expected '" + words + "' in: " + message);
    }
}
