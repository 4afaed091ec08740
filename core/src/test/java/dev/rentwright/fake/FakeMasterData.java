package dev.rentwright.fake;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Countries;
import dev.rentwright.location.Country;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Customers;
import dev.rentwright.party.Supplier;
import dev.rentwright.party.Suppliers;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.Quotes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who, what, where and for how much. */
final class FakeMasterData {

    private FakeMasterData() {}

    record FakeSuppliers(Map<SupplierId, Supplier> shelf, Map<SupplierId, List<FakeTariffs.Since<Percentage>>> rates)
            implements Suppliers {
        @Override
        public Optional<Percentage> priceChangeRate(SupplierId id, Instant asOf) {
            return FakeTariffs.last(rates, id, asOf).or(() -> byId(id).map(Supplier::priceChangeRate));
        }

        @Override
        public void add(Supplier supplier) {
            Shelves.add(shelf, supplier.id(), supplier);
        }

        @Override
        public void save(Supplier supplier, Instant at) {
            Optional<Supplier> was = byId(supplier.id());
            Shelves.requireLatest(supplier.id(), was.map(Supplier::version), supplier.version());
            if (!rates.containsKey(supplier.id())) {
                FakeTariffs.put(rates, supplier.id(), was.orElseThrow().priceChangeRate(), Instant.MIN);
            }
            FakeTariffs.put(rates, supplier.id(), supplier.priceChangeRate(), at);
            shelf.put(supplier.id(), supplier.atVersion(supplier.version() + 1));
        }

        @Override
        public Optional<Supplier> byId(SupplierId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public Page<Supplier> list(Page.Request page) {
            return Shelves.page(List.copyOf(shelf.values()), page);
        }
    }

    record FakeCustomers(Map<CustomerId, Customer> shelf) implements Customers {
        @Override
        public void add(Customer customer) {
            Shelves.add(shelf, customer.id(), customer);
        }

        @Override
        public void save(Customer customer) {
            Shelves.requireLatest(customer.id(), byId(customer.id()).map(Customer::version), customer.version());
            shelf.put(customer.id(), customer.atVersion(customer.version() + 1));
        }

        @Override
        public Optional<Customer> byId(CustomerId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public Page<Customer> list(Page.Request page) {
            return Shelves.page(List.copyOf(shelf.values()), page);
        }
    }

    record FakeLocations(Map<LocationId, Location> shelf) implements Locations {
        @Override
        public void add(Location location) {
            Shelves.add(shelf, location.id(), location);
        }

        @Override
        public Optional<Location> byId(LocationId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public void save(Location location) {
            Shelves.requireLatest(location.id(), byId(location.id()).map(Location::version), location.version());
            shelf.put(location.id(), location.atVersion(location.version() + 1));
        }

        @Override
        public List<LocationId> partsOf(LocationId place) {
            return shelf.values().stream()
                    .filter(location -> location.details().parent().equals(Optional.of(place)))
                    .map(Location::id)
                    .toList();
        }

        @Override
        public List<Location> between(BigDecimal south, BigDecimal north) {
            return shelf.values().stream()
                    .filter(location -> location.active()
                            && location.position()
                                    .map(GeoPoint::latitude)
                                    .filter(at -> at.compareTo(south) >= 0 && at.compareTo(north) <= 0)
                                    .isPresent())
                    .toList();
        }

        @Override
        public Optional<Location> byCode(String code) {
            return shelf.values().stream()
                    .filter(location -> location.code().equals(code))
                    .findFirst();
        }

        @Override
        public void lock(LocationId id) {
            // one thread
        }

        @Override
        public Page<Location> list(Page.Request page) {
            return Shelves.page(List.copyOf(shelf.values()), page);
        }
    }

    record FakeCountries(Map<String, Country> shelf) implements Countries {
        @Override
        public void put(Country country) {
            shelf.put(country.code() + " " + country.supplier(), country);
        }

        @Override
        public List<Country> list(Optional<SupplierId> supplier) {
            return List.copyOf(shelf.values());
        }
    }

    record FakeCategories(Map<CategoryId, RentableCategory> shelf) implements Categories {
        @Override
        public void add(RentableCategory category) {
            Shelves.add(shelf, category.id(), category);
        }

        @Override
        public Optional<RentableCategory> byId(CategoryId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public Optional<RentableCategory> byCode(String code) {
            return shelf.values().stream()
                    .filter(category -> category.code().equals(code))
                    .findFirst();
        }

        @Override
        public void save(RentableCategory category) {
            Shelves.requireLatest(
                    category.id(), byId(category.id()).map(RentableCategory::version), category.version());
            shelf.put(category.id(), category.atVersion(category.version() + 1));
        }

        @Override
        public Optional<RentableCategory> byName(String name) {
            return shelf.values().stream()
                    .filter(category -> category.name().equals(name))
                    .findFirst();
        }

        @Override
        public Page<RentableCategory> list(Optional<RentableKind> kind, Page.Request page) {
            return Shelves.page(
                    shelf.values().stream()
                            .filter(category ->
                                    kind.map(category.kind()::equals).orElse(true))
                            .toList(),
                    page);
        }
    }

    record FakeRentables(Map<RentableId, Rentable> shelf) implements Rentables {
        @Override
        public void add(Rentable rentable) {
            Shelves.add(shelf, rentable.id(), rentable);
        }

        @Override
        public void save(Rentable rentable) {
            Shelves.requireLatest(rentable.id(), byId(rentable.id()).map(Rentable::version), rentable.version());
            Rentable told = byId(rentable.id())
                    .flatMap(Rentable::vehicle)
                    .flatMap(kept -> rentable.vehicle().map(vehicle -> rentable.with(vehicle.over(kept))))
                    .orElse(rentable);
            shelf.put(rentable.id(), told.atVersion(rentable.version() + 1));
        }

        @Override
        public void told(RentableId vehicle, long odometerKm, Telematics heard) {
            byId(vehicle).ifPresent(known -> shelf.put(vehicle, heard(known, odometerKm, heard)));
        }

        private static Rentable heard(Rentable rentable, long odometerKm, Telematics heard) {
            return rentable.vehicle()
                    .map(vehicle -> rentable.with(vehicle.told(odometerKm, heard)))
                    .orElse(rentable);
        }

        @Override
        public Optional<Rentable> byId(RentableId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public void turnAround(CategoryId category, Duration length) {
            List.copyOf(shelf.values()).stream()
                    .filter(rentable -> rentable.category().equals(category)
                            && !rentable.preparation().own())
                    .forEach(rentable -> save(rentable.with(new RentalConditions(
                            rentable.modes(), rentable.minimumAge(), Turnaround.ofCategory(length)))));
        }

        /** By the date in Greenwich: whoever asks looks again. */
        @Override
        public List<RentableId> readyWithExpiredPapers(Instant now, int limit) {
            return shelf.values().stream()
                    .filter(rentable ->
                            Set.of(OperationalStatus.AVAILABLE, OperationalStatus.RESERVED, OperationalStatus.CLEANING)
                                            .contains(rentable.operation())
                                    && !rentable.papersLastThrough(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                    .map(Rentable::id)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Rentable> byIds(Collection<RentableId> ids) {
            return ids.stream().flatMap(id -> byId(id).stream()).toList();
        }

        @Override
        public Optional<Rentable> byRoomNumber(SupplierId supplier, LocationId house, String number) {
            return shelf.values().stream()
                    .filter(rentable -> rentable.supplier().equals(supplier)
                            && rentable.house().equals(house)
                            && rentable.specifics() instanceof Room room
                            && room.roomNumber().equals(number))
                    .findFirst();
        }

        @Override
        public Optional<Rentable> byLicensePlate(String plate) {
            return shelf.values().stream()
                    .filter(rentable -> rentable.vehicle()
                            .filter(vehicle -> vehicle.licensePlate().equals(plate))
                            .isPresent())
                    .findFirst();
        }

        @Override
        public Optional<Rentable> byVin(Vin vin) {
            return having(vin, Vehicle::vin);
        }

        @Override
        public Optional<Rentable> byFleetNumber(String number) {
            return having(number, vehicle -> vehicle.ownership().fleetNumber());
        }

        @Override
        public Optional<Rentable> byDevice(String device) {
            return having(device, vehicle -> vehicle.telematics().device());
        }

        private <T> Optional<Rentable> having(T wanted, Function<Vehicle, Optional<T>> mark) {
            return shelf.values().stream()
                    .filter(rentable -> rentable.vehicle()
                            .flatMap(mark)
                            .filter(wanted::equals)
                            .isPresent())
                    .findFirst();
        }

        @Override
        public List<SupplierId> suppliersOf(CategoryId category) {
            return shelf.values().stream()
                    .filter(rentable -> rentable.category().equals(category))
                    .map(Rentable::supplier)
                    .distinct()
                    .sorted(Comparator.comparing(SupplierId::value))
                    .toList();
        }

        @Override
        public int vehiclesAt(LocationId place) {
            return (int) shelf.values().stream()
                    .filter(rentable -> rentable.vehicle().isPresent()
                            && rentable.currentLocation().equals(Optional.of(place)))
                    .count();
        }

        @Override
        public Page<Rentable> list(Filter filter, Page.Request page) {
            return Shelves.page(List.copyOf(shelf.values()), page);
        }
    }

    record FakeFeatures(Map<FeatureCode, Feature> shelf, Map<FeatureCode, List<FakeTariffs.Since<Feature>>> past)
            implements Features {

        @Override
        public void put(Feature feature, Instant at) {
            shelf.put(feature.code(), feature);
            FakeTariffs.put(past, feature.code(), feature, at);
        }

        @Override
        public Optional<Feature> byCode(FeatureCode code) {
            return Optional.ofNullable(shelf.get(code));
        }

        @Override
        public Optional<Feature> byName(String name) {
            return shelf.values().stream()
                    .filter(feature -> feature.name().equals(name))
                    .findFirst();
        }

        @Override
        public List<Feature> priced() {
            return priced(Instant.MAX);
        }

        @Override
        public List<Feature> priced(Instant asOf) {
            return past.keySet().stream()
                    .flatMap(code -> FakeTariffs.last(past, code, asOf).stream())
                    .filter(feature -> feature.active()
                            && feature.perDay()
                                    .filter(price -> price.unscaled() != 0)
                                    .isPresent())
                    .sorted(Comparator.comparing(Feature::code))
                    .toList();
        }

        @Override
        public Page<Feature> list(Page.Request page) {
            return Shelves.page(List.copyOf(shelf.values()), page);
        }
    }

    record FakeQuotes(Map<QuoteId, Quote> shelf) implements Quotes {
        @Override
        public void add(Quote quote) {
            Shelves.add(shelf, quote.id(), quote);
        }

        @Override
        public Optional<Quote> byId(QuoteId id) {
            return Optional.ofNullable(shelf.get(id));
        }
    }
}
