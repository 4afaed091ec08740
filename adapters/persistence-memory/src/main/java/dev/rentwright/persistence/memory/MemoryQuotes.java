package dev.rentwright.persistence.memory;

import dev.rentwright.pricing.Quote;
import dev.rentwright.pricing.QuoteId;
import dev.rentwright.pricing.Quotes;
import java.util.Optional;

final class MemoryQuotes implements Quotes {

    private final MemoryUnitOfWork unit;
    private final Table<QuoteId, Quote> quotes;

    MemoryQuotes(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.quotes = new Table<>("quote", unit);
    }

    @Override
    public void add(Quote quote) {
        unit.call(() -> quotes.add(quote.id(), quote));
    }

    @Override
    public Optional<Quote> byId(QuoteId id) {
        return unit.call(() -> quotes.get(id));
    }
}
