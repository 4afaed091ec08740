package dev.rentwright.cancellation;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.Supplier;
import dev.rentwright.party.Suppliers;
import java.util.Optional;
import java.util.UUID;

/** What a policy may stand on (REC-10, REC-19). */
public sealed interface PolicyHolder {

    /** Its id, whatever it is. */
    UUID value();

    /** What it is called when it is not found. */
    String kind();

    /** Whose it is; empty where there is no such supplier or rentable. */
    Optional<SupplierId> owner(Suppliers suppliers, Rentables rentables);

    /** All that a supplier offers. */
    record OfSupplier(SupplierId supplier) implements PolicyHolder {
        @Override
        public UUID value() {
            return supplier.value();
        }

        @Override
        public String kind() {
            return "supplier";
        }

        @Override
        public Optional<SupplierId> owner(Suppliers suppliers, Rentables rentables) {
            return suppliers.byId(supplier).map(Supplier::id);
        }
    }

    /** One rentable. */
    record OfRentable(RentableId rentable) implements PolicyHolder {
        @Override
        public UUID value() {
            return rentable.value();
        }

        @Override
        public String kind() {
            return "rentable";
        }

        @Override
        public Optional<SupplierId> owner(Suppliers suppliers, Rentables rentables) {
            return rentables.byId(rentable).map(Rentable::supplier);
        }
    }
}
