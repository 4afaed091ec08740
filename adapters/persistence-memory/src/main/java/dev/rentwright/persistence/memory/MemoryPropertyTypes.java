package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.kind.ListingProfile.Use;
import dev.rentwright.catalogue.property.PropertyType;
import dev.rentwright.catalogue.property.PropertyTypes;
import java.util.List;

final class MemoryPropertyTypes implements PropertyTypes {

    private final MemoryUnitOfWork unit;
    private final Table<Key, PropertyType> types;

    MemoryPropertyTypes(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.types = new Table<>("property type", unit);
    }

    @Override
    public void put(PropertyType type) {
        unit.call(() -> types.put(new Key(type.use(), type.code()), type));
    }

    @Override
    public List<PropertyType> all() {
        return unit.call(
                () -> types.all().stream().sorted(PropertyType.IN_LISTS).toList());
    }

    private record Key(Use use, String code) {}
}
