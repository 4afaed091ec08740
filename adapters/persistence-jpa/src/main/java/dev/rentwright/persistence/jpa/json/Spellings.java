package dev.rentwright.persistence.jpa.json;

import java.util.IdentityHashMap;

/**
 * How values were spelled that a transaction has read. What is frozen is written again as it is, from a quote into a booking
 * say, and need not be spelled anew; values never change, so the very same one has the very same spelling.
 */
public final class Spellings {

    private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();

    /** The value of a text, whose spelling is kept in mind. */
    public <T> T read(String json, Class<T> type) {
        T value = Json.read(json, type);
        known.put(value, json);
        return value;
    }

    /** The value as text. */
    public String write(Object value) {
        String spelling = known.get(value);
        return spelling != null ? spelling : Json.write(value);
    }
}
