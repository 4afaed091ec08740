package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.Room;
import dev.rentwright.catalogue.Vehicle;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class MemoryRentables implements Rentables {

    private static final Comparator<Rentable> BY_NAME = Comparator.comparing(Rentable::displayName)
            .thenComparing(Sorting.byId(rentable -> rentable.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<RentableId, Rentable> rentables;
    private final Table<String, RentableId> plates;
    private final Table<RoomNumber, RentableId> rooms;
    private final IndexedStock stock;

    MemoryRentables(MemoryUnitOfWork unit, IndexedStock stock) {
        this.unit = unit;
        this.stock = stock;
        this.rentables = new Table<>("rentable", unit);
        this.plates = new Table<>("licence plate", unit);
        this.rooms = new Table<>("room number", unit);
    }

    @Override
    public void add(Rentable rentable) {
        unit.call(() -> {
            rentables.add(rentable.id(), rentable);
            plate(rentable).ifPresent(plate -> plates.add(plate, rentable.id()));
            number(rentable).ifPresent(number -> rooms.add(number, rentable.id()));
            stock.offered(Optional.empty(), rentable);
        });
    }

    @Override
    public void save(Rentable rentable) {
        unit.call(() -> {
            Optional<Rentable> stored = rentables.get(rentable.id());
            long next = Versions.after("rentable " + rentable.id(), stored.map(Rentable::version), rentable.version());
            stored.flatMap(MemoryRentables::plate).ifPresent(plates::remove);
            plate(rentable).ifPresent(plate -> plates.add(plate, rentable.id()));
            stored.flatMap(MemoryRentables::number).ifPresent(rooms::remove);
            number(rentable).ifPresent(number -> rooms.add(number, rentable.id()));
            rentables.put(rentable.id(), rentable.atVersion(next));
            stock.offered(stored, rentable);
        });
    }

    @Override
    public Optional<Rentable> byId(RentableId id) {
        return unit.call(() -> rentables.get(id));
    }

    @Override
    public List<Rentable> byIds(Collection<RentableId> ids) {
        return unit.call(
                () -> ids.stream().flatMap(id -> rentables.get(id).stream()).toList());
    }

    @Override
    public Optional<Rentable> byLicensePlate(String plate) {
        return unit.call(() -> plates.get(plate).flatMap(rentables::get));
    }

    @Override
    public Optional<Rentable> byRoomNumber(SupplierId supplier, LocationId house, String number) {
        return unit.call(
                () -> rooms.get(new RoomNumber(supplier, house, number)).flatMap(rentables::get));
    }

    @Override
    public Optional<Rentable> byDevice(String device) {
        return unit.call(() -> all().filter(rentable -> rentable.vehicle()
                        .flatMap(vehicle -> vehicle.telematics().device())
                        .filter(device::equals)
                        .isPresent())
                .findFirst());
    }

    @Override
    public int vehiclesAt(LocationId place) {
        return unit.call(() -> (int) all().filter(rentable -> rentable.kind() == RentableKind.VEHICLE
                        && rentable.currentLocation().equals(Optional.of(place)))
                .count());
    }

    @Override
    public Page<Rentable> list(Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(all().filter(rentable -> matches(filter, rentable)), BY_NAME, page));
    }

    /** All of them, for those in this package whose turn it is. */
    Stream<Rentable> all() {
        return rentables.all().stream();
    }

    private static boolean matches(Filter filter, Rentable rentable) {
        return filter.kind().filter(kind -> kind != rentable.kind()).isEmpty()
                && filter.category()
                        .filter(category -> !category.equals(rentable.category()))
                        .isEmpty()
                && filter.supplier()
                        .filter(supplier -> !supplier.equals(rentable.supplier()))
                        .isEmpty()
                && filter.offeredAt()
                        .filter(place -> !rentable.offeredAt().contains(place))
                        .isEmpty()
                && filter.make().filter(make -> !isOf(make, rentable)).isEmpty()
                && filter.operation()
                        .filter(operation -> operation != rentable.operation())
                        .isEmpty();
    }

    private static boolean isOf(String make, Rentable rentable) {
        return rentable.vehicle().flatMap(Vehicle::make).filter(make::equals).isPresent();
    }

    private record RoomNumber(SupplierId supplier, LocationId house, String number) {}

    private static Optional<RoomNumber> number(Rentable rentable) {
        return rentable.specifics() instanceof Room room
                ? Optional.of(new RoomNumber(rentable.supplier(), rentable.house(), room.roomNumber()))
                : Optional.empty();
    }

    private static Optional<String> plate(Rentable rentable) {
        return rentable.vehicle().map(Vehicle::licensePlate);
    }
}
