package dev.rentwright.persistence.memory;

import dev.rentwright.host.Stamps;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

final class MemoryStamps implements Stamps {

    private final MemoryUnitOfWork unit;
    private final InstantSource clock;
    private final Table<Row, Stamp> stamps;

    MemoryStamps(MemoryUnitOfWork unit, InstantSource clock) {
        this.unit = unit;
        this.clock = clock;
        this.stamps = new Table<>("stamp", unit);
    }

    /** Said by the stores in this package whenever they write a row. */
    void kept(Kept what, UUID id) {
        unit.call(() -> {
            Row row = new Row(what, id);
            Instant first = stamps.get(row).map(Stamp::createdAt).orElse(Instant.MAX);
            Instant now = clock.instant();
            // A clock that is set back changes nothing before it was made.
            stamps.put(row, first.equals(Instant.MAX) ? new Stamp(now, now) : new Stamp(first, max(first, now)));
        });
    }

    @Override
    public Map<UUID, Stamp> of(Kept what, Collection<UUID> ids) {
        return unit.call(() -> {
            Map<UUID, Stamp> found = new LinkedHashMap<>();
            ids.forEach(id -> stamps.get(new Row(what, id)).ifPresent(stamp -> found.put(id, stamp)));
            return found;
        });
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record Row(Kept what, UUID id) {}
}
