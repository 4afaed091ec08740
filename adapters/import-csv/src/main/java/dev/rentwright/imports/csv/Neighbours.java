package dev.rentwright.imports.csv;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.imports.csv.RefusedRow.Fault;
import dev.rentwright.location.Address;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.LocationType;
import dev.rentwright.location.OpeningHours;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.party.RegisterSupplier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a vehicle stands next to: its owner, its city, its category. Each is made when the first row names it and found again
 * ever after. Belongs to one unit of work; what it learned counts for the next only when this one was committed.
 */
final class Neighbours {

    private final Rentwright rentwright;
    private final Map<String, Survey.Site> sites;
    private final Map<Reference, UUID> known;
    private final Map<Reference, UUID> learned = new HashMap<>();

    Neighbours(Rentwright rentwright, Map<String, Survey.Site> sites, Map<Reference, UUID> known) {
        this.rentwright = rentwright;
        this.sites = sites;
        this.known = known;
    }

    Map<Reference, UUID> learned() {
        return learned;
    }

    SupplierId owner(String number) {
        return new SupplierId(ours(
                Kind.OWNER.reference(number),
                () -> rentwright
                        .parties()
                        .registerSupplier()
                        .register(new RegisterSupplier.Command(VehicleImport.ACTOR, "Owner " + number))
                        .id()
                        .value()));
    }

    /** A category of that code that is already there is taken for the one that is meant. */
    CategoryId category(VehicleType type) {
        return new CategoryId(ours(
                Kind.TYPE.reference(type.name()),
                () -> rentwright
                        .ports()
                        .categories()
                        .byCode(type.name())
                        .orElseGet(() -> rentwright
                                .catalogue()
                                .defineCategory()
                                .define(DefineCategory.Command.vehicles(
                                        VehicleImport.ACTOR, type.name(), type.plural()))
                                .orThrow())
                        .id()
                        .value()));
    }

    LocationId location(City city) {
        return new LocationId(
                ours(Kind.CITY.reference(city.key()), () -> place(city).value()));
    }

    /** The first code that is free, or that a location in the same city already has. */
    private LocationId place(City city) {
        for (String code : (Iterable<String>) city.codes()::iterator) {
            Optional<Location> holder = rentwright.ports().locations().byCode(code);
            if (holder.isEmpty()) {
                return register(city, code);
            }
            if (isIn(city, holder.get().address())) {
                return holder.get().id();
            }
        }
        throw new IllegalStateException("expected codes without end, got no more for " + city);
    }

    private static boolean isIn(City city, Address address) {
        return address.country().equals(UnitedStates.COUNTRY)
                && new City(address.state().orElse(""), address.city()).key().equals(city.key());
    }

    private LocationId register(City city, String code) {
        Survey.Site site = Optional.ofNullable(sites.get(city.key()))
                .orElseThrow(() -> new RowRefused(Fault.in(
                        Column.LATITUDE, "a position in a time zone for a city that is new", "one out at sea")));
        return rentwright
                .locations()
                .registerLocation()
                .register(new RegisterLocation.Command(
                        VehicleImport.ACTOR,
                        code,
                        city.name() + ", " + city.state(),
                        LocationType.RESIDENTIAL,
                        new Address(
                                Optional.empty(),
                                city.name(),
                                Optional.of(city.state()),
                                Optional.empty(),
                                UnitedStates.COUNTRY),
                        Optional.of(site.position()),
                        site.zone(),
                        OpeningHours.ALWAYS,
                        0,
                        Optional.empty()))
                .orThrow()
                .id();
    }

    private UUID ours(Reference theirs, Supplier<UUID> made) {
        return Optional.ofNullable(known.get(theirs))
                .or(() -> Optional.ofNullable(learned.get(theirs)))
                .orElseGet(() -> learn(theirs, made));
    }

    private UUID learn(Reference theirs, Supplier<UUID> made) {
        UUID id = rentwright.ports().externalReferences().find(theirs).orElseGet(() -> {
            UUID fresh = made.get();
            rentwright.ports().externalReferences().record(theirs, fresh);
            return fresh;
        });
        learned.put(theirs, id);
        return id;
    }
}
