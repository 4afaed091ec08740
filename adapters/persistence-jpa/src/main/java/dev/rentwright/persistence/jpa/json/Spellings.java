package dev.rentwright.persistence.jpa.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How values were spelled that a transaction has read. What is frozen is written again as it is, from a quote into a booking
 * say, and need be neither spelled anew nor, when the booking is looked at, understood anew; values never change, so the very
 * same one has the very same spelling, and the same spelling is the same value.
 */
public final class Spellings {

    private final IdentityHashMap<Object, Spelled> known = new IdentityHashMap<>();
    private final Map<String, Object> understood = new HashMap<>();

    /** The value of a text in the row of an id; its spelling is kept in mind, and where it stands. */
    public <T> T read(UUID row, String json, Class<T> type) {
        Object before = understood.get(json);
        if (type.isInstance(before)) {
            return type.cast(before);
        }
        T value = Json.read(json, type);
        known.put(value, new Spelled(row, json));
        understood.put(json, value);
        return value;
    }

    /** The value as text. */
    public String write(Object value) {
        Spelled spelled = known.get(value);
        return spelled != null ? spelled.json() : Json.write(value);
    }

    /** Whether a value was read from the row of an id, where it can be copied from as it stands. */
    public boolean standsIn(UUID row, Object value) {
        Spelled spelled = known.get(value);
        return spelled != null && spelled.row().equals(row);
    }

    private record Spelled(UUID row, String json) {}
}
