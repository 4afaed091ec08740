package dev.rentwright.persistence.memory;

import dev.rentwright.host.ExternalReferences;
import java.util.Optional;
import java.util.UUID;

final class MemoryExternalReferences implements ExternalReferences {

    private final MemoryUnitOfWork unit;
    private final Table<Reference, UUID> known;

    MemoryExternalReferences(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.known = new Table<>("external reference", unit);
    }

    /** One unit of work runs at a time. */
    @Override
    public void lock(Reference reference) {
        unit.callInside("locking " + reference, () -> reference);
    }

    @Override
    public Optional<UUID> find(Reference reference) {
        return unit.call(() -> known.get(reference));
    }

    /** One thing there never becomes two of ours: recording it with another id is a defect and fails. */
    @Override
    public void record(Reference reference, UUID ours) {
        unit.call(() -> {
            if (known.get(reference).filter(ours::equals).isEmpty()) {
                known.add(reference, ours);
            }
        });
    }
}
