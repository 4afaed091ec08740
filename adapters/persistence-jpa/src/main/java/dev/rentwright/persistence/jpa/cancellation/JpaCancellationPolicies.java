package dev.rentwright.persistence.jpa.cancellation;

import dev.rentwright.cancellation.CancellationPolicies;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.quote.QuoteId;
import java.util.Optional;

/** Policies in their table: one row for whatever has one of its own. */
public final class JpaCancellationPolicies implements CancellationPolicies {

    private static final String QUOTED = """
            select p.policy
            from quotes q
            join rentables r on r.rentable_id = q.rentable_id
            join cancellation_policies p on p.rentable_id = r.rentable_id or p.supplier_id = r.supplier_id
            where q.quote_id = ?
            order by p.rentable_id nulls last limit 1
            """;

    private final Transactions transactions;

    public JpaCancellationPolicies(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(PolicyHolder on, CancellationPolicy policy) {
        String column = column(on);
        transactions.use(transaction -> transaction.update(
                "insert into cancellation_policies (" + column + ", policy) values (?, ?::jsonb) on conflict (" + column
                        + ") do update set policy = excluded.policy, updated_at = now()",
                on.value(),
                Json.write(policy)));
    }

    @Override
    public Optional<CancellationPolicy> of(PolicyHolder on) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select policy from cancellation_policies where " + column(on) + " = ?",
                        row -> Json.read(row.getString(1), CancellationPolicy.class),
                        on.value()))
                .stream()
                .findFirst();
    }

    /** Asks for what counts for the rentable of a quote together with others: its own policy, else its supplier's. */
    public static Asked<Optional<CancellationPolicy>> askQuoted(Transaction transaction, QuoteId quote) {
        return transaction
                .ask(QUOTED, row -> Json.read(row.getString(1), CancellationPolicy.class), quote.value())
                .map(found -> found.stream().findFirst());
    }

    private static String column(PolicyHolder on) {
        return on instanceof PolicyHolder.OfSupplier ? "supplier_id" : "rentable_id";
    }
}
