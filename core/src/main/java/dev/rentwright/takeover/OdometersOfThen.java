package dev.rentwright.takeover;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rentables as a rental that is over found them: nobody tells what an odometer showed then, so that it may have been anything,
 * and what it shows now stays.
 */
record OdometersOfThen(Rentables now) implements Rentables {

    private static final long UNTOLD = 0;

    @Override
    public Optional<Rentable> byId(RentableId id) {
        return now.byId(id).map(OdometersOfThen::then);
    }

    @Override
    public List<Rentable> byIds(Collection<RentableId> ids) {
        return now.byIds(ids).stream().map(OdometersOfThen::then).toList();
    }

    @Override
    public void save(Rentable rentable) {
        long shows = now.byId(rentable.id())
                .flatMap(Rentable::vehicle)
                .map(Vehicle::odometerKm)
                .orElse(UNTOLD);
        now.save(showing(rentable, shows));
    }

    private static Rentable then(Rentable rentable) {
        return showing(rentable, UNTOLD);
    }

    private static Rentable showing(Rentable rentable, long kilometres) {
        return rentable.vehicle()
                .map(vehicle -> rentable.with(new Vehicle(
                        vehicle.licensePlate(),
                        vehicle.vin(),
                        vehicle.make(),
                        vehicle.model(),
                        vehicle.year(),
                        vehicle.specification(),
                        kilometres,
                        vehicle.papers(),
                        vehicle.equipment(),
                        vehicle.ownership(),
                        vehicle.telematics())))
                .orElse(rentable);
    }

    @Override
    public void add(Rentable rentable) {
        now.add(rentable);
    }

    @Override
    public void told(RentableId vehicle, long odometerKm, Telematics heard) {
        now.told(vehicle, odometerKm, heard);
    }

    @Override
    public Optional<Rentable> byRoomNumber(SupplierId supplier, LocationId house, String number) {
        return now.byRoomNumber(supplier, house, number);
    }

    @Override
    public Optional<Rentable> byLicensePlate(String plate) {
        return now.byLicensePlate(plate);
    }

    @Override
    public Optional<Rentable> byVin(Vin vin) {
        return now.byVin(vin);
    }

    @Override
    public Optional<Rentable> byFleetNumber(String number) {
        return now.byFleetNumber(number);
    }

    @Override
    public Optional<Rentable> byDevice(String device) {
        return now.byDevice(device);
    }

    @Override
    public void turnAround(CategoryId category, Duration length) {
        now.turnAround(category, length);
    }

    @Override
    public List<SupplierId> suppliersOf(CategoryId category) {
        return now.suppliersOf(category);
    }

    @Override
    public int vehiclesAt(LocationId place) {
        return now.vehiclesAt(place);
    }

    @Override
    public List<RentableId> readyWithExpiredPapers(Instant at, int limit) {
        return now.readyWithExpiredPapers(at, limit);
    }

    @Override
    public Page<Rentable> list(Filter filter, Page.Request page) {
        return now.list(filter, page);
    }
}
