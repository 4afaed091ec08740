package dev.rentwright.persistence.memory;

import dev.rentwright.availability.AvailabilityIndex;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.IndexedUnit;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every rentable and its claims in core's {@link AvailabilityIndex}, told by the tables of every change, and of every change
 * that a unit of work takes back. Touched only by whose turn it is.
 */
final class IndexedStock {

    /** No hold is dead to this index before the table of claims has removed it: none had expired then. */
    private static final Instant BEFORE_ALL_TIMES = Instant.EPOCH;

    /** Kept beside what is to come, for those who look for a rental that would have begun a moment ago. */
    private static final Duration LOOKING_BACK = Duration.ofDays(1);

    private final MemoryUnitOfWork unit;
    private final AvailabilityIndex index = new AvailabilityIndex(BEFORE_ALL_TIMES);
    private Instant begins = BEFORE_ALL_TIMES;

    IndexedStock(MemoryUnitOfWork unit) {
        this.unit = unit;
    }

    /** A rentable is new, or may be offered otherwise than before. */
    void offered(Optional<Rentable> before, Rentable rentable) {
        Optional<IndexedUnit> known = before.map(IndexedUnit::of);
        IndexedUnit next = IndexedUnit.of(rentable);
        if (known.equals(Optional.of(next))) {
            return;
        }
        index.know(next);
        unit.changed(() -> known.ifPresentOrElse(index::know, () -> index.forget(next.id())));
    }

    /** A claim stands, and nothing is in its way, dead or alive. */
    void entered(Claim claim) {
        index.enter(claim, BEFORE_ALL_TIMES);
        unit.changed(() -> index.strike(claim));
    }

    /** A claim is gone. */
    void struck(Claim claim) {
        index.strike(claim);
        unit.changed(() -> index.enter(claim, BEFORE_ALL_TIMES));
    }

    /** All that is free, in no order; empty for a period that the index does not remember. */
    Optional<List<RentableId>> free(FreeRentables.Query query) {
        Instant remembered = query.now().minus(LOOKING_BACK);
        if (remembered.isAfter(begins.plus(LOOKING_BACK))) {
            index.advance(remembered);
            begins = remembered;
        }
        return query.from().isBefore(begins) ? Optional.empty() : Optional.of(index.findAll(query));
    }
}
