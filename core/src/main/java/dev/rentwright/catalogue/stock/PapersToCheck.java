package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.host.DueWork;
import dev.rentwright.location.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Takes vehicles out of service of which the insurance or the registration has expired (CAT-08, REC-07). One that is on a rental
 * comes back first, one that is mended or blocked is let go first: its turn comes then. Once its papers are renewed, whoever
 * has seen them returns it to service.
 */
final class PapersToCheck implements DueWork {

    private static final Set<OperationalStatus> READY =
            Set.of(OperationalStatus.AVAILABLE, OperationalStatus.RESERVED, OperationalStatus.CLEANING);

    private final CatalogueNeeds needs;
    private final Stock stock;

    PapersToCheck(CatalogueNeeds needs, Stock stock) {
        this.needs = needs;
        this.stock = stock;
    }

    @Override
    public String name() {
        return "vehicle-papers";
    }

    @Override
    public List<Item> due(int limit) {
        Instant now = needs.clock().instant();
        return needs.unitOfWork().run(() -> needs.rentables().readyWithExpiredPapers(now, limit)).stream()
                .map(vehicle ->
                        new Item(vehicle.toString(), () -> needs.unitOfWork().run(() -> takeOut(vehicle))))
                .toList();
    }

    /** Asked again, because somebody may have renewed its papers or handed it out meanwhile. */
    private boolean takeOut(RentableId id) {
        return needs.rentables()
                .byId(id)
                .filter(vehicle -> READY.contains(vehicle.operation()) && hasExpired(vehicle))
                .map(vehicle -> stock.save(vehicle.moved(OperationTrigger.TAKE_OUT)))
                .isPresent();
    }

    private boolean hasExpired(Rentable vehicle) {
        return needs.locations()
                .byId(vehicle.currentLocation().orElseGet(vehicle::house))
                .map(Location::zone)
                .filter(zone -> !vehicle.papersLastThrough(
                        LocalDate.ofInstant(needs.clock().instant(), zone)))
                .isPresent();
    }
}
