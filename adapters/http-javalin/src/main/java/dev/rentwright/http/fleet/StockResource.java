package dev.rentwright.http.fleet;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Upkeep;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Says("A rentable as staff see it, of whatever kind.")
record StockResource(
        UUID id,
        RentableKind kind,
        UUID supplierId,
        UUID categoryId,
        String displayName,
        @Says("May it be sold.") PublicationStatus publication,

        @Says("What it is doing now; never whether it is free on a date.")
        OperationalStatus operation,

        @Says("Where it is, unless it is out or on the road.")
        Optional<UUID> currentLocationId,

        @Says("The parking spot that it stands on there.") Optional<UUID> spotId,

        @Says("When somebody last said that it is clean.") Optional<Instant> lastCleaned,
        Optional<LocalDate> lastService,
        Optional<LocalDate> nextService,
        @Says("Odometer at which it is due again.") Optional<Long> nextServiceKm,
        @Says("1, poor, to 5, as new.") Optional<Integer> condition,
        String notes,
        long version) {

    static StockResource of(Rentable rentable) {
        Upkeep upkeep = rentable.upkeep();
        return new StockResource(
                rentable.id().value(),
                rentable.kind(),
                rentable.supplier().value(),
                rentable.category().value(),
                rentable.displayName(),
                rentable.publication(),
                rentable.operation(),
                rentable.currentLocation().map(LocationId::value),
                rentable.spot(),
                upkeep.lastCleaned(),
                upkeep.lastService(),
                upkeep.nextService(),
                upkeep.nextServiceKm(),
                upkeep.condition(),
                upkeep.notes(),
                rentable.version());
    }
}
