package dev.rentwright.persistence.memory;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.util.List;

/** Asks the index; what it has forgotten, a period that is over, is looked up in the calendars. */
final class MemoryFreeRentables implements FreeRentables {

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final MemoryClaims claims;
    private final IndexedStock stock;

    MemoryFreeRentables(MemoryUnitOfWork unit, MemoryRentables rentables, MemoryClaims claims, IndexedStock stock) {
        this.unit = unit;
        this.rentables = rentables;
        this.claims = claims;
        this.stock = stock;
    }

    @Override
    public List<RentableId> find(Query query) {
        return unit.call(() -> stock.free(query).orElseGet(() -> lookedUp(query)).stream()
                .filter(rentable -> isThere(rentable, query))
                .sorted(Sorting.byId(RentableId::value))
                .limit(query.limit())
                .toList());
    }

    /** The index knows times, not places. */
    private boolean isThere(RentableId id, Query query) {
        return rentables
                .byId(id)
                .filter(rentable -> claims.whereabouts(rentable.id(), query.now())
                        .allow(query.journey(), query.from(), query.until().plus(rentable.turnaround())))
                .isPresent();
    }

    private List<RentableId> lookedUp(Query query) {
        return rentables
                .all()
                .filter(rentable -> isOffered(rentable, query) && isFree(rentable, query))
                .map(Rentable::id)
                .toList();
    }

    private static boolean isOffered(Rentable rentable, Query query) {
        return rentable.isSellable()
                && rentable.offeredAt().contains(query.offeredAt())
                && rentable.modes().contains(query.mode())
                && query.category()
                        .filter(category -> !category.equals(rentable.category()))
                        .isEmpty();
    }

    private boolean isFree(Rentable rentable, Query query) {
        return claims.blocking(rentable.id(), query.from(), query.until().plus(rentable.turnaround()), query.now())
                .isEmpty();
    }
}
