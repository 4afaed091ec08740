package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.host.Page;
import dev.rentwright.host.Stamps;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import dev.rentwright.location.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class MemoryRentables implements Rentables {

    private static final Comparator<Rentable> BY_NAME = Comparator.comparing(Rentable::displayName)
            .thenComparing(Sorting.byId(rentable -> rentable.id().value()));

    private static final Set<OperationalStatus> READY =
            Set.of(OperationalStatus.AVAILABLE, OperationalStatus.RESERVED, OperationalStatus.CLEANING);

    private final MemoryUnitOfWork unit;
    private final MemoryStamps stamps;
    private final Table<RentableId, Rentable> rentables;
    private final Table<Mark, RentableId> marks;
    private final IndexedStock stock;
    private final Locations locations;
    private final Categories categories;

    MemoryRentables(
            MemoryUnitOfWork unit,
            IndexedStock stock,
            Locations locations,
            Categories categories,
            MemoryStamps stamps) {
        this.unit = unit;
        this.stamps = stamps;
        this.locations = locations;
        this.categories = categories;
        this.stock = stock;
        this.rentables = new Table<>("rentable", unit);
        this.marks = new Table<>("mark of a rentable", unit);
    }

    @Override
    public void add(Rentable rentable) {
        unit.call(() -> {
            rentables.add(rentable.id(), rentable);
            stamps.kept(Stamps.Kept.RENTABLE, rentable.id().value());
            Mark.of(rentable).forEach(mark -> marks.add(mark, rentable.id()));
            stock.offered(Optional.empty(), rentable);
        });
    }

    @Override
    public void save(Rentable rentable) {
        unit.call(() -> {
            Optional<Rentable> stored = rentables.get(rentable.id());
            long next = Versions.after("rentable " + rentable.id(), stored.map(Rentable::version), rentable.version());
            stored.map(Mark::of).ifPresent(known -> known.forEach(marks::remove));
            Mark.of(rentable).forEach(mark -> marks.add(mark, rentable.id()));
            Rentable told = stored.flatMap(Rentable::vehicle)
                    .flatMap(kept -> rentable.vehicle().map(vehicle -> rentable.with(vehicle.over(kept))))
                    .orElse(rentable);
            rentables.put(rentable.id(), told.atVersion(next));
            stamps.kept(Stamps.Kept.RENTABLE, rentable.id().value());
            stock.offered(stored, rentable);
        });
    }

    @Override
    public void told(RentableId vehicle, long odometerKm, Telematics heard) {
        unit.call(() ->
                rentables.get(vehicle).ifPresent(known -> rentables.put(vehicle, heard(known, odometerKm, heard))));
    }

    private static Rentable heard(Rentable rentable, long odometerKm, Telematics heard) {
        return rentable.vehicle()
                .map(vehicle -> rentable.with(vehicle.told(odometerKm, heard)))
                .orElse(rentable);
    }

    @Override
    public void turnAround(CategoryId category, Duration length) {
        unit.call(() -> all().filter(rentable -> rentable.category().equals(category)
                        && !rentable.preparation().own())
                .toList()
                .forEach(rentable -> save(rentable.with(new RentalConditions(
                        rentable.modes(), rentable.minimumAge(), Turnaround.ofCategory(length))))));
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
        return marked(Mark.plate(plate));
    }

    @Override
    public Optional<Rentable> byVin(Vin vin) {
        return marked(Mark.vin(vin));
    }

    @Override
    public Optional<Rentable> byFleetNumber(String number) {
        return marked(Mark.fleetNumber(number));
    }

    @Override
    public Optional<Rentable> byDevice(String device) {
        return marked(Mark.device(device));
    }

    @Override
    public Optional<Rentable> byRoomNumber(SupplierId supplier, LocationId house, String number) {
        return marked(Mark.room(supplier, house, number));
    }

    private Optional<Rentable> marked(Mark mark) {
        return unit.call(() -> marks.get(mark).flatMap(rentables::get));
    }

    @Override
    public List<SupplierId> suppliersOf(CategoryId category) {
        return unit.call(() -> all().filter(rentable -> rentable.category().equals(category))
                .map(Rentable::supplier)
                .distinct()
                .sorted(Sorting.byId(SupplierId::value))
                .toList());
    }

    @Override
    public int vehiclesAt(LocationId place) {
        return unit.call(() -> (int) all().filter(rentable -> rentable.kind() == RentableKind.VEHICLE
                        && rentable.currentLocation().equals(Optional.of(place)))
                .count());
    }

    @Override
    public List<RentableId> readyWithExpiredPapers(Instant now, int limit) {
        return unit.call(() -> all().filter(rentable ->
                        READY.contains(rentable.operation()) && !rentable.papersLastThrough(today(rentable, now)))
                .sorted(Comparator.comparing(MemoryRentables::expiry)
                        .thenComparing(Sorting.byId(rentable -> rentable.id().value())))
                .map(Rentable::id)
                .limit(limit)
                .toList());
    }

    private LocalDate today(Rentable rentable, Instant now) {
        Location place = locations
                .byId(rentable.currentLocation().orElseGet(rentable::house))
                .orElseThrow();
        return LocalDate.ofInstant(now, place.zone());
    }

    private static LocalDate expiry(Rentable rentable) {
        Vehicle.Papers papers = rentable.vehicle().orElseThrow().papers();
        return Stream.concat(papers.insuranceExpires().stream(), papers.registrationExpires().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public Page<Rentable> list(Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(all().filter(rentable -> matches(filter, rentable)), BY_NAME, page));
    }

    /** Whose one is that exists. */
    SupplierId owner(RentableId id) {
        return rentables.get(id).orElseThrow().supplier();
    }

    /** All of them, for those in this package whose turn it is. */
    Stream<Rentable> all() {
        return rentables.all().stream();
    }

    private boolean matches(Filter filter, Rentable rentable) {
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
                && (filter.doing().isEmpty() || filter.doing().contains(rentable.operation()))
                && has(filter.features(), rentable)
                && filter.serviceBy()
                        .filter(day -> !rentable.isDueForService(day))
                        .isEmpty()
                && filter.shownTo().filter(actor -> !rentable.isShownTo(actor)).isEmpty()
                && filter.region().filter(region -> !isWithin(region, rentable)).isEmpty();
    }

    private boolean has(Set<FeatureCode> wished, Rentable rentable) {
        return rentable.presentation().has(wished)
                || categories
                        .byId(rentable.category())
                        .filter(category -> category.featuresOf(rentable).containsAll(wished))
                        .isPresent();
    }

    private boolean isWithin(Region region, Rentable rentable) {
        return rentable.address()
                .map(region::holds)
                .orElseGet(() -> rentable.offeredAt().stream()
                        .flatMap(place -> locations.byId(place).stream())
                        .anyMatch(place -> region.holds(place.address())));
    }

    private static boolean isOf(String make, Rentable rentable) {
        return rentable.vehicle().flatMap(Vehicle::make).filter(make::equals).isPresent();
    }
}
