package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.ExternalReferences;
import java.util.Optional;
import java.util.UUID;

/** Which of ours a thing of another system became. */
public final class JpaExternalReferences implements ExternalReferences {

    private final Transactions transactions;

    public JpaExternalReferences(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void lock(Reference reference) {
        Transaction transaction = transactions.running();
        if (transaction == null) {
            throw new IllegalStateException("expected a unit of work around locking " + reference + ", got none");
        }
        transaction.rows(
                "select 1 from pg_advisory_xact_lock(hashtextextended('external ' || ? || ' ' || ? || ' ' || ?, 0))",
                row -> reference,
                reference.system(),
                reference.kind(),
                reference.key());
    }

    @Override
    public Optional<UUID> find(Reference reference) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select our_id from external_references where system = ? and kind = ? and key = ?",
                        row -> row.getObject(1, UUID.class),
                        reference.system(),
                        reference.kind(),
                        reference.key()))
                .stream()
                .findFirst();
    }

    @Override
    public void record(Reference reference, UUID ours) {
        int kept = transactions.with(
                transaction -> transaction.update("""
                insert into external_references as known (system, kind, key, our_id) values (?, ?, ?, ?)
                on conflict (system, kind, key) do update set our_id = excluded.our_id
                where known.our_id = excluded.our_id
                """, reference.system(), reference.kind(), reference.key(), ours));
        if (kept == 0) {
            throw new IllegalStateException("expected " + reference + " to be unknown or already " + ours);
        }
    }
}
