package dev.rentwright.catalogue;

import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where rentables are kept. */
public interface Rentables {

    /**
     * Keeps a new one; a second with the same id, plate, VIN, fleet number, device or room number is a defect and fails, here
     * as when it is saved.
     */
    void add(Rentable rentable);

    /**
     * Saves a change and makes it the next version. What the device of a vehicle told meanwhile stays: the greater odometer and
     * the later position.
     *
     * @throws dev.rentwright.host.StaleAggregate when another change was saved since this version was read
     */
    void save(Rentable rentable);

    /**
     * Keeps what the device of a vehicle told, and makes no version of it: nobody who is about to change the vehicle has to
     * start again because it is on the road. The greater odometer and the later position stay (CAT-07, CAT-38).
     */
    void told(RentableId vehicle, long odometerKm, Telematics heard);

    /** Empty when there is none of that id. */
    Optional<Rentable> byId(RentableId id);

    /** Those of the ids that exist, in the order of the ids. */
    List<Rentable> byIds(Collection<RentableId> ids);

    /** The room of a supplier with that number in a house (CAT-21). */
    Optional<Rentable> byRoomNumber(SupplierId supplier, LocationId house, String number);

    /** The vehicle with that plate. */
    Optional<Rentable> byLicensePlate(String plate);

    /** The vehicle with that identification number. */
    Optional<Rentable> byVin(Vin vin);

    /** The vehicle with that number in the books of the fleet. */
    Optional<Rentable> byFleetNumber(String number);

    /** The vehicle that a telematics device is in. */
    Optional<Rentable> byDevice(String device);

    /**
     * Those of a category that follow it need so long after a rental from now on, each at its next version; what has a
     * turnaround of its own stays.
     */
    void turnAround(CategoryId category, Duration length);

    /** Whose there are of a category, whatever they do, in the order of the suppliers' ids. */
    List<SupplierId> suppliersOf(CategoryId category);

    /** How many vehicles stand at a place now (LOC-04). */
    int vehiclesAt(LocationId place);

    /**
     * Vehicles that stand ready (AVAILABLE, RESERVED or CLEANING) though a paper of theirs has expired on the date of the place
     * where they are, or else are offered first, the longest expired first (CAT-08, REC-07).
     */
    List<RentableId> readyWithExpiredPapers(Instant now, int limit);

    /** Those that match, by display name, then id. */
    Page<Rentable> list(Filter filter, Page.Request page);

    /**
     * What to list; whatever is empty does not narrow.
     *
     * @param doing any of these now; none does not narrow
     * @param features all of them, of its own or as its category has them (CAT-20)
     * @param shownTo only what this actor may be shown (API-21): part of the question, so that totals and pages do not tell of
     *     the rest either
     * @param serviceBy only what is due for service by a day, or at the odometer that it has (CAT-37)
     * @param region where a home of its own address stands, or where anything else is offered (CAT-24)
     */
    record Filter(
            Optional<RentableKind> kind,
            Optional<CategoryId> category,
            Optional<SupplierId> supplier,
            Optional<LocationId> offeredAt,
            Optional<String> make,
            Set<OperationalStatus> doing,
            Set<FeatureCode> features,
            Optional<Actor> shownTo,
            Optional<Region> region,
            Optional<LocalDate> serviceBy) {

        /** Everything. */
        public static final Filter ALL = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Filter {
            doing = Set.copyOf(doing);
            features = Set.copyOf(features);
            Objects.requireNonNull(shownTo, "shownTo");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(serviceBy, "serviceBy");
        }

        /** With whatever features. */
        public Filter(
                Optional<RentableKind> kind,
                Optional<CategoryId> category,
                Optional<SupplierId> supplier,
                Optional<LocationId> offeredAt,
                Optional<String> make,
                Optional<OperationalStatus> operation) {
            this(
                    kind,
                    category,
                    supplier,
                    offeredAt,
                    make,
                    operation.map(Set::of).orElse(Set.of()),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same, narrowed to what is doing one of these now: to be cleaned, to be mended. */
        public Filter doing(Set<OperationalStatus> any) {
            return new Filter(kind, category, supplier, offeredAt, make, any, features, shownTo, region, serviceBy);
        }

        /** The same, narrowed to what has all of these. */
        public Filter having(Set<FeatureCode> all) {
            return new Filter(kind, category, supplier, offeredAt, make, doing, all, shownTo, region, serviceBy);
        }

        /** The same, narrowed to what somebody may be shown. */
        public Filter shownTo(Actor actor) {
            return new Filter(
                    kind, category, supplier, offeredAt, make, doing, features, Optional.of(actor), region, serviceBy);
        }

        /** The same, narrowed to a part of the world: by its own address, of a home that has one, else by where it is offered. */
        public Filter within(Region where) {
            return new Filter(
                    kind, category, supplier, offeredAt, make, doing, features, shownTo, Optional.of(where), serviceBy);
        }

        /** The same, narrowed to what is due for service by a day, or at the odometer that it has. */
        public Filter serviceBy(LocalDate day) {
            return new Filter(
                    kind, category, supplier, offeredAt, make, doing, features, shownTo, region, Optional.of(day));
        }

        /** The same, narrowed to what is of one supplier. */
        public Filter of(SupplierId owner) {
            return new Filter(
                    kind, category, Optional.of(owner), offeredAt, make, doing, features, shownTo, region, serviceBy);
        }
    }
}
