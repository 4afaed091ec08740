package dev.rentwright.quote;

import java.time.Instant;

/**
 * From when a price is looked at.
 *
 * @param at the instant
 * @param past whether it is another than now, so that prices are read as they stood
 */
record Vantage(Instant at, boolean past) {

    static Vantage now(Instant now) {
        return new Vantage(now, false);
    }

    static Vantage asOf(Instant then) {
        return new Vantage(then, true);
    }
}
