package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.persistence.jpa.host.Part;
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

    /** Of the table q, as {@link #part} reads them. */
    public static final String COLUMNS = SHAPE.columns("q");

    private static final String BY_ID = "select " + COLUMNS + " from quotes q where q.quote_id = ?";

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
        return transactions.with(transaction -> {
            Part<Quote> quote = part(transaction);
            return transaction.rows(BY_ID, row -> quote.read(row, 1), id.value()).stream()
                    .findFirst();
        });
    }

    /** A quote, of the table q. */
    public static Part<Quote> part(Transaction transaction) {
        return new Part<>(
                COLUMNS,
                SHAPE.width(),
                (row, from) -> QuoteMapper.quote(SHAPE.read(row, from), transaction.spellings()));
    }
}
