package dev.rentwright.persistence.memory;

import dev.rentwright.fleet.Transfer;
import dev.rentwright.fleet.TransferId;
import dev.rentwright.fleet.Transfers;
import dev.rentwright.host.Page;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryTransfers implements Transfers {

    private static final Comparator<Transfer> EARLIEST_FIRST = Comparator.comparing(Transfer::departs)
            .thenComparing(Sorting.byId(transfer -> transfer.id().value()));

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final Table<TransferId, Transfer> transfers;

    MemoryTransfers(MemoryUnitOfWork unit, MemoryRentables rentables) {
        this.unit = unit;
        this.rentables = rentables;
        this.transfers = new Table<>("transfer", unit);
    }

    @Override
    public void add(Transfer transfer) {
        unit.call(() -> transfers.add(transfer.id(), transfer));
    }

    @Override
    public void save(Transfer transfer) {
        unit.call(() -> {
            Optional<Long> stored = transfers.get(transfer.id()).map(Transfer::version);
            long next = Versions.after("transfer " + transfer.id(), stored, transfer.version());
            transfers.put(transfer.id(), transfer.atVersion(next));
        });
    }

    @Override
    public Optional<Transfer> byId(TransferId id) {
        return unit.call(() -> transfers.get(id));
    }

    @Override
    public List<Transfer> open(LocationId place) {
        return unit.call(() -> transfers.all().stream()
                .filter(Transfer::isOpen)
                .filter(transfer ->
                        transfer.from().equals(place) || transfer.to().equals(place))
                .sorted(EARLIEST_FIRST)
                .toList());
    }

    @Override
    public List<Transfer> neverLeft(Instant now, int limit) {
        return unit.call(() -> transfers.all().stream()
                .filter(transfer -> transfer.neverLeft(now))
                .sorted(Comparator.comparing(Transfer::arrives)
                        .thenComparing(Sorting.byId(transfer -> transfer.id().value())))
                .limit(limit)
                .toList());
    }

    @Override
    public Page<Transfer> list(Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(
                transfers.all().stream().filter(one -> filter.includes(one, rentables.owner(one.vehicle()))),
                EARLIEST_FIRST,
                page));
    }
}
