package dev.rentwright.persistence.memory;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.util.List;

final class MemoryFreeRentables implements FreeRentables {

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final MemoryClaims claims;

    MemoryFreeRentables(MemoryUnitOfWork unit, MemoryRentables rentables, MemoryClaims claims) {
        this.unit = unit;
        this.rentables = rentables;
        this.claims = claims;
    }

    @Override
    public List<RentableId> find(Query query) {
        return unit.call(() -> rentables
                .all()
                .filter(rentable -> isOffered(rentable, query) && isFree(rentable, query))
                .map(Rentable::id)
                .sorted(Sorting.byId(RentableId::value))
                .limit(query.limit())
                .toList());
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
