package dev.rentwright.catalogue.category;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

/** No two categories have one name (CAT-02). */
final class CategoryName {

    private CategoryName() {}

    /** The refusal for a name that another category has. */
    static Optional<Refusal> taken(Categories categories, RentableCategory category) {
        return categories
                .byName(category.name())
                .filter(other -> !other.id().equals(category.id()))
                .map(other -> Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "name")
                        .with("expected", "a name that no other category has")
                        .with("actual", category.name()));
    }
}
