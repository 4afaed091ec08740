package dev.rentwright.booking.transition;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** The accepted offer is still good (domain P23); its total and currency are right by construction. */
record PriceGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "PRICE";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        return facts
                .quoteExpiry()
                .filter(expiry -> !facts.now().isBefore(expiry))
                .map(expiry -> Refusal.of(RefusalCode.QUOTE_EXPIRED).with("expiredAt", expiry))
                .stream()
                .toList();
    }
}
