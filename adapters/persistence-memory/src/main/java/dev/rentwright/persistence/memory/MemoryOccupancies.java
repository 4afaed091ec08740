package dev.rentwright.persistence.memory;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Counting;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class MemoryOccupancies implements Occupancies {

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final MemoryClaims claims;

    MemoryOccupancies(MemoryUnitOfWork unit, MemoryRentables rentables, MemoryClaims claims) {
        this.unit = unit;
        this.rentables = rentables;
        this.claims = claims;
    }

    @Override
    public Map<LocalDate, Occupancy> on(Query query) {
        return unit.call(() -> {
            List<RentableId> units = rentables
                    .all()
                    .filter(rentable -> isCounted(rentable, query))
                    .map(Rentable::id)
                    .toList();
            return Counting.count(query, units, claims(units, query));
        });
    }

    private List<Claim> claims(List<RentableId> units, Query query) {
        List<Day> days = query.days();
        Instant from = days.get(0).from();
        Instant until = days.get(days.size() - 1).until();
        return units.stream()
                .flatMap(rentable -> claims.blocking(rentable, from, until, query.now()).stream())
                .toList();
    }

    private static boolean isCounted(Rentable rentable, Query query) {
        return rentable.isSellable()
                && rentable.category().equals(query.category())
                && rentable.offeredAt().contains(query.place());
    }
}
