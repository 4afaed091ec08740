package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.IdempotencyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Remembered answers. While a key's first request runs, an advisory lock of its transaction stands for it, so that a
 * second one is told at once and a crash leaves nothing behind.
 */
public final class JpaIdempotencyStore implements IdempotencyStore {

    private static final String KEEP_OTHERS_OFF = """
            select pg_try_advisory_xact_lock(
                hashtextextended(concat_ws(chr(31), 'rentwright', ?::text, ?::text, ?::text), 0))
            """;

    /** Behind the lock, in a statement of its own: only then it sees what the last one who had the lock remembered. */
    private static final String REMEMBERED = """
            select request_hash, response_status, response_headers, response_body from idempotency_keys
            where caller = ? and operation = ? and key = ? and expires_at > ?
            """;

    private static final Recall FRESH = new Recall.Fresh();

    private final Transactions transactions;

    public JpaIdempotencyStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Recall recall(IdempotencyKey key, String fingerprint, Instant now) {
        Transaction transaction = transactions.running();
        if (transaction == null) {
            throw new IllegalStateException("expected recall inside a unit of work, which keeps others off the key");
        }
        if (transaction.mayAssume()) {
            transaction.assumeAnswer(
                    true, KEEP_OTHERS_OFF, row -> row.getBoolean(1), key.caller(), key.operation(), key.key());
            transaction.assumeAnswer(
                    FRESH, REMEMBERED, row -> recall(row, fingerprint), key.caller(), key.operation(), key.key(), now);
            return FRESH;
        }
        Asked<List<Boolean>> ours =
                transaction.ask(KEEP_OTHERS_OFF, row -> row.getBoolean(1), key.caller(), key.operation(), key.key());
        Asked<List<Recall>> remembered = transaction.ask(
                REMEMBERED, row -> recall(row, fingerprint), key.caller(), key.operation(), key.key(), now);
        return remembered.get().stream().findFirst().orElseGet(() -> ours.get().get(0) ? FRESH : new Recall.Running());
    }

    private static Recall recall(ResultSet row, String fingerprint) throws SQLException {
        return row.getString(1).equals(fingerprint)
                ? new Recall.Answered(new StoredAnswer(row.getInt(2), row.getString(3), row.getString(4)))
                : new Recall.Reused();
    }

    @Override
    public void remember(IdempotencyKey key, String fingerprint, StoredAnswer answer, Instant now, Instant expiresAt) {
        transactions.use(transaction -> transaction.later(
                """
                insert into idempotency_keys as k (caller, operation, key, request_hash, response_status, response_headers,
                    response_body, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (caller, operation, key) do update
                set request_hash = excluded.request_hash, response_status = excluded.response_status,
                    response_headers = excluded.response_headers, response_body = excluded.response_body,
                    created_at = excluded.created_at, expires_at = excluded.expires_at,
                    -- an answer that still counts is never written over: no state of that name is known to the table
                    state = case when k.expires_at <= excluded.created_at then excluded.state else 'answered twice' end
                """,
                key.caller(),
                key.operation(),
                key.key(),
                fingerprint,
                answer.status(),
                answer.headers(),
                answer.body(),
                now,
                expiresAt));
    }

    @Override
    public int forgetExpired(Instant now, int atMost) {
        return transactions.with(transaction -> transaction.update("""
                delete from idempotency_keys
                where (caller, operation, key) in (
                    select caller, operation, key from idempotency_keys
                    where expires_at <= ? order by expires_at limit ? for update skip locked)
                """, now, atMost));
    }
}
