package dev.rentwright.persistence.jpa.ledger;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.ledger.Escrows;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Dealing;
import dev.rentwright.payment.PayableId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Escrows in their table, one per booking. */
public final class JpaEscrows implements Escrows {

    private final Transactions transactions;

    public JpaEscrows(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(Escrow escrow) {
        transactions.use(transaction -> transaction.update(
                """
                insert into escrows (booking_id, supplier_id, dealing, commission_rate, next_at) values (?, ?, ?, ?, ?)
                on conflict (booking_id) do update set dealing = excluded.dealing,
                    commission_rate = excluded.commission_rate, next_at = excluded.next_at
                """,
                escrow.payable().value(),
                escrow.supplier().value(),
                escrow.dealing().role(),
                escrow.dealing().commission().value(),
                escrow.nextAt()));
    }

    @Override
    public Optional<Escrow> of(PayableId payable) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select * from escrows where booking_id = ?", JpaEscrows::escrow, payable.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<PayableId> due(Instant now, int limit) {
        return transactions.with(transaction -> transaction.rows(
                "select booking_id from escrows where next_at <= ? order by next_at, booking_id limit ?",
                row -> new PayableId(row.getObject(1, UUID.class)),
                now,
                limit));
    }

    private static Escrow escrow(ResultSet row) throws SQLException {
        Dealing dealing = new Dealing(
                Codes.read(Dealing.Role.class, row.getString("dealing")),
                Percentage.of(row.getBigDecimal("commission_rate")));
        return new Escrow(
                new PayableId(row.getObject("booking_id", UUID.class)),
                new SupplierId(row.getObject("supplier_id", UUID.class)),
                dealing,
                Optional.ofNullable(row.getObject("next_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
