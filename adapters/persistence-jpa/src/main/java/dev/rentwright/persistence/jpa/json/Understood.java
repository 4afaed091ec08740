package dev.rentwright.persistence.jpa.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values by the text that they are kept as, where few texts are read by many bookings. The text is what the database just
 * gave, never a number for it: a value that somebody replaced, or put and took back, has another. Thread-safe.
 *
 * @param <T> never changes once it is made
 */
public final class Understood<T> {

    /** When there are as many, all are forgotten. */
    private static final int MOST = 500;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    private Understood(Function<String, T> reading) {
        this.reading = reading;
    }

    /** Nothing is understood yet. */
    public static <T> Understood<T> as(Class<T> type) {
        return by(text -> Json.read(text, type));
    }

    /** Nothing is understood yet. */
    static <T> Understood<T> by(Function<String, T> reading) {
        return new Understood<>(reading);
    }

    /** The value of a text; the same for the same text, as long as it is remembered. */
    public T of(String text) {
        T value = known.get(text);
        if (value != null) {
            return value;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, reading);
    }
}
