package dev.rentwright.persistence.jpa.json;

import org.jspecify.annotations.Nullable;

/** What is nearly always written the same is spelled once: the last value, and how. Safe for use by several threads. */
public final class Respelled<T> {

    private volatile @Nullable Spelled<T> last;

    /** The value as text. */
    public String write(T value) {
        Spelled<T> known = last;
        if (known != null && known.value().equals(value)) {
            return known.json();
        }
        String json = Json.write(value);
        last = new Spelled<>(value, json);
        return json;
    }

    private record Spelled<T>(T value, String json) {}
}
