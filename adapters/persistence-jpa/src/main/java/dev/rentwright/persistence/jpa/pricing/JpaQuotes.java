package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.Quotes;
import java.util.Optional;

/** Quotes in their table. */
public final class JpaQuotes implements Quotes {

    private static final RowShape<QuoteRow> SHAPE = RowShape.of(QuoteRow.class);
    private static final String BY_ID = "select " + SHAPE.columns("q") + " from quotes q where q.quote_id = ?";

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
        return transactions.with(transaction -> ask(transaction, id).get());
    }

    /** Asks for a quote together with others. */
    public static Asked<Optional<Quote>> ask(Transaction transaction, QuoteId id) {
        return Asked.first(transaction.ask(
                BY_ID, row -> QuoteMapper.quote(SHAPE.read(row, 1), transaction.spellings()), id.value()));
    }
}
