package dev.rentwright.persistence.jpa.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How values were spelled that a transaction has read. What is frozen is written again as it is, from a quote into a booking
 * say, and need be neither spelled anew nor, when the booking is looked at, understood anew; values never change, so the very
 * same one has the very same spelling, and the same spelling is the same value.
 */
public final class Spellings {

    private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();
    private final Map<String, Object> understood = new HashMap<>();

    /** The value of a text, whose spelling is kept in mind. */
    public <T> T read(String json, Class<T> type) {
        Object before = understood.get(json);
        if (type.isInstance(before)) {
            return type.cast(before);
        }
        T value = Json.read(json, type);
        known.put(value, json);
        understood.put(json, value);
        return value;
    }

    /** The value as text. */
    public String write(Object value) {
        String spelling = known.get(value);
        return spelling != null ? spelling : Json.write(value);
    }
}
