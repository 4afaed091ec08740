package dev.rentwright.fake;

import dev.rentwright.host.ExternalReferences;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What things of other systems became, on a shelf; who waits for whom is told by the stores' own contract. */
record FakeReferences(Map<Reference, UUID> shelf) implements ExternalReferences {

    @Override
    public void lock(Reference reference) {
        // one thread at a time
    }

    @Override
    public Optional<UUID> find(Reference reference) {
        return Optional.ofNullable(shelf.get(reference));
    }

    @Override
    public void record(Reference reference, UUID ours) {
        UUID before = shelf.putIfAbsent(reference, ours);
        if (before != null && !before.equals(ours)) {
            throw new IllegalStateException("expected " + reference + " to be unknown or already " + ours);
        }
    }
}
