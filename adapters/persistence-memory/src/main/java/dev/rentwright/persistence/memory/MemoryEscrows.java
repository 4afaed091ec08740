package dev.rentwright.persistence.memory;

import dev.rentwright.ledger.Escrow;
import dev.rentwright.ledger.Escrows;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class MemoryEscrows implements Escrows {

    private static final Comparator<Escrow> LONGEST_WAITING_FIRST = Comparator.<Escrow, Instant>comparing(
                    escrow -> escrow.nextAt().orElseThrow())
            .thenComparing(Sorting.byId(escrow -> escrow.payable().value()));

    private final MemoryUnitOfWork unit;
    private final Table<PayableId, Escrow> escrows;

    MemoryEscrows(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.escrows = new Table<>("escrow", unit);
    }

    @Override
    public void keep(Escrow escrow) {
        unit.call(() -> escrows.put(escrow.payable(), escrow));
    }

    @Override
    public Optional<Escrow> of(PayableId payable) {
        return unit.call(() -> escrows.get(payable));
    }

    @Override
    public List<PayableId> due(Instant now, int limit) {
        return unit.call(() -> escrows.all().stream()
                .filter(escrow -> escrow.nextAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(LONGEST_WAITING_FIRST)
                .map(Escrow::payable)
                .limit(limit)
                .toList());
    }

    /** All of them, for those in this package whose turn it is. */
    Stream<Escrow> all() {
        return escrows.all().stream();
    }
}
