package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.Quotes;
import java.util.Optional;

/** Quotes in their table. */
public final class JpaQuotes implements Quotes {

    private final Transactions transactions;

    public JpaQuotes(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Quote quote) {
        QuoteRow row = QuoteMapper.row(quote);
        transactions.use(transaction -> transaction.persist(row));
    }

    @Override
    public Optional<Quote> byId(QuoteId id) {
        return transactions.with(
                transaction -> transaction.find(QuoteRow.class, id.value()).map(QuoteMapper::quote));
    }
}
