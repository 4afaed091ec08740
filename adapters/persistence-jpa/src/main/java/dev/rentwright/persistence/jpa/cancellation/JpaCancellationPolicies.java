package dev.rentwright.persistence.jpa.cancellation;

import dev.rentwright.cancellation.CancellationPolicies;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import java.util.Optional;

/** Policies in their table: one row for whatever has one of its own. */
public final class JpaCancellationPolicies implements CancellationPolicies {

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
    public void takeOff(PolicyHolder on) {
        transactions.use(transaction ->
                transaction.update("delete from cancellation_policies where " + column(on) + " = ?", on.value()));
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

    private static String column(PolicyHolder on) {
        return on instanceof PolicyHolder.OfSupplier ? "supplier_id" : "rentable_id";
    }
}
