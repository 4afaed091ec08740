package dev.rentwright.stay;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import java.util.UUID;

/** What stay rules may stand on. */
public sealed interface RuledThing {

    /** Its id, whatever it is. */
    UUID value();

    /** What it is called when it is not found. */
    String kind();

    /** All that a supplier offers. */
    record OfSupplier(SupplierId supplier) implements RuledThing {
        @Override
        public UUID value() {
            return supplier.value();
        }

        @Override
        public String kind() {
            return "supplier";
        }
    }

    /** All of a category. */
    record OfCategory(CategoryId category) implements RuledThing {
        @Override
        public UUID value() {
            return category.value();
        }

        @Override
        public String kind() {
            return "category";
        }
    }

    /** One rentable. */
    record OfRentable(RentableId rentable) implements RuledThing {
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
