package dev.rentwright.quote;

import dev.rentwright.availability.ClaimReference;
import java.time.Instant;
import java.util.Optional;

/**
 * From when a price is looked at.
 *
 * @param at the instant
 * @param past whether it is another than now, so that prices are read as they stood
 * @param before the booking that is priced again, where it is one: demand is what it was before that (domain P7)
 */
record Vantage(Instant at, boolean past, Optional<ClaimReference> before) {

    static Vantage now(Instant now) {
        return new Vantage(now, false, Optional.empty());
    }

    static Vantage asOf(Instant then) {
        return new Vantage(then, true, Optional.empty());
    }

    Vantage before(ClaimReference booking) {
        return new Vantage(at, past, Optional.of(booking));
    }
}
