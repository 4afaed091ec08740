package dev.rentwright.persistence.memory;

import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Ledger;
import dev.rentwright.payment.PayableId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

final class MemoryLedger implements Ledger {

    private final MemoryUnitOfWork unit;
    private final Table<UUID, Entry> entries;
    private final Table<Posted, UUID> posted;
    private final Journal<PayableId, Entry> books;

    MemoryLedger(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.entries = new Table<>("ledger entry", unit);
        this.posted = new Table<>("posting of an event", unit);
        this.books = new Journal<>(unit);
    }

    @Override
    public void post(Entry entry) {
        unit.call(() -> {
            entries.add(entry.id(), entry);
            posted.add(new Posted(entry.payable(), entry.kind(), entry.eventId()), entry.id());
            books.append(entry.payable(), entry);
        });
    }

    @Override
    public List<Entry> of(PayableId payable) {
        return unit.call(() -> books.of(payable));
    }

    /** All of them, for those in this package whose turn it is. */
    Stream<Entry> all() {
        return entries.all().stream();
    }

    private record Posted(PayableId payable, EntryKind kind, UUID eventId) {}
}
