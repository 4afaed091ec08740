package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.Categories;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableCategory;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.host.Page;
import java.util.Comparator;
import java.util.Optional;

final class MemoryCategories implements Categories {

    private static final Comparator<RentableCategory> BY_PLACE =
            Comparator.comparingInt(RentableCategory::displayOrder).thenComparing(RentableCategory::code);

    private final MemoryUnitOfWork unit;
    private final Table<CategoryId, RentableCategory> categories;
    private final Table<String, CategoryId> codes;

    MemoryCategories(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.categories = new Table<>("category", unit);
        this.codes = new Table<>("category code", unit);
    }

    @Override
    public void add(RentableCategory category) {
        unit.call(() -> {
            categories.add(category.id(), category);
            codes.add(category.code(), category.id());
        });
    }

    @Override
    public Optional<RentableCategory> byId(CategoryId id) {
        return unit.call(() -> categories.get(id));
    }

    @Override
    public Optional<RentableCategory> byCode(String code) {
        return unit.call(() -> codes.get(code).flatMap(categories::get));
    }

    @Override
    public Page<RentableCategory> list(Optional<RentableKind> kind, Page.Request page) {
        return unit.call(() -> Sorting.page(
                categories.all().stream()
                        .filter(category -> kind.map(category.kind()::equals).orElse(true)),
                BY_PLACE,
                page));
    }
}
