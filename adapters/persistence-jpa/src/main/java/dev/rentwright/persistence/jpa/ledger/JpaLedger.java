package dev.rentwright.persistence.jpa.ledger;

import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Ledger;
import dev.rentwright.ledger.Posting;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PayableId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries with their postings: one statement writes an entry, one query reads all of a booking. */
public final class JpaLedger implements Ledger {

    private final Transactions transactions;

    public JpaLedger(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void post(Entry entry) {
        List<Posting> postings = entry.postings();
        transactions.use(transaction -> transaction.later(
                """
                with entry as (
                    insert into ledger_entries (entry_id, booking_id, kind, event_id, currency, posted_at)
                    values (?, ?, ?, ?, ?, ?) returning entry_id)
                insert into ledger_postings (entry_id, line, account, amount)
                select entry_id, line, account, amount::numeric
                from entry, unnest(?, ?) with ordinality as posting (account, amount, line)
                """,
                entry.id(),
                entry.payable().value(),
                entry.kind(),
                entry.eventId(),
                postings.get(0).amount().currencyCode(),
                entry.at(),
                postings.stream().map(posting -> Codes.of(posting.account())).toArray(String[]::new),
                postings.stream()
                        .map(posting -> posting.amount().amount().toPlainString())
                        .toArray(String[]::new)));
    }

    @Override
    public List<Entry> of(PayableId payable) {
        List<Line> lines = transactions.with(transaction -> transaction.rows("""
                select e.entry_id, e.kind, e.event_id, e.currency, e.posted_at, p.account, p.amount
                from ledger_entries e join ledger_postings p on p.entry_id = e.entry_id
                where e.booking_id = ? order by e.seq, p.line
                """, Line::of, payable.value()));
        Map<UUID, List<Line>> entries = new LinkedHashMap<>();
        lines.forEach(line ->
                entries.computeIfAbsent(line.entry(), id -> new ArrayList<>()).add(line));
        return entries.values().stream().map(entry -> entry(payable, entry)).toList();
    }

    private static Entry entry(PayableId payable, List<Line> lines) {
        Line first = lines.get(0);
        return new Entry(
                first.entry(),
                payable,
                first.kind(),
                first.event(),
                lines.stream().map(Line::posting).toList(),
                first.at());
    }

    private record Line(UUID entry, EntryKind kind, UUID event, Instant at, Posting posting) {

        static Line of(ResultSet row) throws SQLException {
            Money amount = Money.of(row.getBigDecimal("amount"), Currencies.ofStored(row.getString("currency")));
            return new Line(
                    row.getObject("entry_id", UUID.class),
                    Codes.read(EntryKind.class, row.getString("kind")),
                    row.getObject("event_id", UUID.class),
                    row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                    new Posting(Codes.read(Account.class, row.getString("account")), amount));
        }
    }
}
