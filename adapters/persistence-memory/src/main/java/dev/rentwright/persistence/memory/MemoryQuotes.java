package dev.rentwright.persistence.memory;

import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.Quotes;
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
