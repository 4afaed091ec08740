package dev.rentwright.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where transfers are kept, beside their claims. */
public interface Transfers {

    /** Keeps a new one; a second with the same id is a defect and fails. */
    void add(Transfer transfer);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(Transfer transfer);

    /** Empty when there is none of that id. */
    Optional<Transfer> byId(TransferId id);

    /** Those that lead to or from a place and are neither over nor given up, by departure, then id. */
    List<Transfer> open(LocationId place);

    /** Those that nobody has started though they were to have arrived by now, by arrival, then id. */
    List<Transfer> neverLeft(Instant now, int limit);

    /** Those that match, by departure, then id. */
    Page<Transfer> list(Filter filter, Page.Request page);

    /** What to list; whatever is empty does not narrow. */
    record Filter(Optional<RentableId> vehicle, Optional<TransferStatus> status, Optional<SupplierId> supplier) {

        /** The same, narrowed to what one supplier owns. */
        public Filter of(SupplierId owner) {
            return new Filter(vehicle, status, Optional.of(owner));
        }

        /** Whether a transfer is one of them, of a vehicle of some supplier. */
        public boolean includes(Transfer transfer, SupplierId owner) {
            return vehicle.filter(id -> !id.equals(transfer.vehicle())).isEmpty()
                    && status.filter(wanted -> wanted != transfer.status()).isEmpty()
                    && supplier.filter(wanted -> !wanted.equals(owner)).isEmpty();
        }
    }
}
