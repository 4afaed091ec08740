package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.tariff.RateCard;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cards by the text that they are kept as, for making one of its text costs more than pricing by it. The text is what the
 * database just gave, never a number for it: a card that somebody replaced, or put and took back, has another. Thread-safe.
 */
final class KnownCards {

    /** When there are as many, all are forgotten. */
    private static final int MOST = 500;

    private final Map<String, RateCard> known = new ConcurrentHashMap<>();

    RateCard of(String text) {
        if (known.size() >= MOST && !known.containsKey(text)) {
            known.clear();
        }
        return known.computeIfAbsent(text, unknown -> Json.read(unknown, RateCard.class));
    }
}
