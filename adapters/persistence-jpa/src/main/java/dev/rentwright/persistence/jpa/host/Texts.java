package dev.rentwright.persistence.jpa.host;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text of several statements that travel in one message. The same text every time, for the driver looks up what it has
 * prepared by it: a new one of some thousand characters would be put together and read twice for each message. Thread-safe.
 */
final class Texts {

    /** When there are as many, all are forgotten. */
    private static final int MOST = 2_000;

    private final Map<List<String>, String> known = new ConcurrentHashMap<>();

    /** With semicolons between them. */
    String of(List<String> statements) {
        String text = known.get(statements);
        if (text != null) {
            return text;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(List.copyOf(statements), unknown -> String.join(";\n", unknown));
    }
}
