package dev.rentwright.availability.planning;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.SupplierId;
import java.util.Objects;

/**
 * Units that stand in for each other: those of one category that are of one supplier. What is planned with one of them may be
 * moved to any other, and to none besides, since whoever agreed to the rental has no say about what others own.
 */
public record Pool(CategoryId category, SupplierId supplier) {

    public Pool {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(supplier, "supplier");
    }

    /** To which a rentable belongs. */
    public static Pool of(Rentable rentable) {
        return new Pool(rentable.category(), rentable.supplier());
    }
}
