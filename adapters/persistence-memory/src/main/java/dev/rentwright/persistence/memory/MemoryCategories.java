package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.host.Page;
import dev.rentwright.host.Stamps;
import java.util.Comparator;
import java.util.Optional;

final class MemoryCategories implements Categories {

    private static final Comparator<RentableCategory> BY_PLACE =
            Comparator.comparingInt(RentableCategory::displayOrder).thenComparing(RentableCategory::code);

    private final MemoryUnitOfWork unit;
    private final MemoryStamps stamps;
    private final Table<CategoryId, RentableCategory> categories;
    private final Table<String, CategoryId> codes;
    private final Table<String, CategoryId> names;

    MemoryCategories(MemoryUnitOfWork unit, MemoryStamps stamps) {
        this.unit = unit;
        this.stamps = stamps;
        this.categories = new Table<>("category", unit);
        this.codes = new Table<>("category code", unit);
        this.names = new Table<>("category name", unit);
    }

    @Override
    public void add(RentableCategory category) {
        unit.call(() -> {
            categories.add(category.id(), category);
            stamps.kept(Stamps.Kept.CATEGORY, category.id().value());
            codes.add(category.code(), category.id());
            names.add(category.name(), category.id());
        });
    }

    @Override
    public void save(RentableCategory category) {
        unit.call(() -> {
            Optional<RentableCategory> stored = categories.get(category.id());
            long next = Versions.after(
                    "category " + category.id(), stored.map(RentableCategory::version), category.version());
            stored.ifPresent(known -> {
                codes.remove(known.code());
                names.remove(known.name());
            });
            codes.add(category.code(), category.id());
            names.add(category.name(), category.id());
            categories.put(category.id(), category.atVersion(next));
            stamps.kept(Stamps.Kept.CATEGORY, category.id().value());
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
    public Optional<RentableCategory> byName(String name) {
        return unit.call(() -> names.get(name).flatMap(categories::get));
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
