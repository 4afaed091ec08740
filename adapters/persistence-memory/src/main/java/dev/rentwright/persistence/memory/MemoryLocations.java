package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import dev.rentwright.host.Stamps;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryLocations implements Locations {

    private final MemoryUnitOfWork unit;
    private final MemoryStamps stamps;
    private final Table<LocationId, Location> locations;
    private final Table<String, LocationId> codes;

    MemoryLocations(MemoryUnitOfWork unit, MemoryStamps stamps) {
        this.unit = unit;
        this.stamps = stamps;
        this.locations = new Table<>("location", unit);
        this.codes = new Table<>("location code", unit);
    }

    @Override
    public void add(Location location) {
        unit.call(() -> {
            locations.add(location.id(), location);
            stamps.kept(Stamps.Kept.LOCATION, location.id().value());
            codes.add(location.code(), location.id());
        });
    }

    @Override
    public void save(Location location) {
        unit.call(() -> {
            Optional<Location> stored = locations.get(location.id());
            long next = Versions.after("location " + location.id(), stored.map(Location::version), location.version());
            stored.map(Location::code).ifPresent(codes::remove);
            codes.add(location.code(), location.id());
            locations.put(location.id(), location.atVersion(next));
            stamps.kept(Stamps.Kept.LOCATION, location.id().value());
        });
    }

    @Override
    public List<LocationId> partsOf(LocationId place) {
        return unit.call(() -> locations.all().stream()
                .filter(location -> location.details().parent().equals(Optional.of(place)))
                .sorted(Comparator.comparing(Location::code))
                .map(Location::id)
                .toList());
    }

    @Override
    public List<Location> between(BigDecimal south, BigDecimal north) {
        return unit.call(() -> locations.all().stream()
                .filter(location -> location.active()
                        && location.position()
                                .map(GeoPoint::latitude)
                                .filter(at -> at.compareTo(south) >= 0 && at.compareTo(north) <= 0)
                                .isPresent())
                .toList());
    }

    @Override
    public Optional<Location> byId(LocationId id) {
        return unit.call(() -> locations.get(id));
    }

    @Override
    public Optional<Location> byCode(String code) {
        return unit.call(() -> codes.get(code).flatMap(locations::get));
    }

    /** The unit of work that asks holds everything until it ends. */
    @Override
    public void lock(LocationId id) {
        unit.callInside("lock", () -> locations.get(id));
    }

    @Override
    public Page<Location> list(Page.Request page) {
        return unit.call(() -> Sorting.page(locations.all().stream(), Comparator.comparing(Location::code), page));
    }
}
