package dev.rentwright.cancellation;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import java.util.UUID;

/** What a cancellation policy may stand on (REC-19). */
public sealed interface PolicyHolder {

    /** Its id, whatever it is. */
    UUID value();

    /** What it is called when it is not found. */
    String kind();

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
    }
}
