package dev.rentwright.imports.csv;

import dev.rentwright.Ports;
import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.host.Page;
import dev.rentwright.location.Location;
import dev.rentwright.party.Supplier;
import dev.rentwright.persistence.memory.MemoryPorts;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An engine to import into, and a stocktaking of what is in it then. */
final class Engine {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);

    /** West of the hundredth meridian it is Denver's time, south of 20 degrees nobody's. */
    static final ZoneMap TWO_ZONES = position -> position.latitude().intValue() < 20
            ? Optional.empty()
            : Optional.of(ZoneId.of(position.longitude().intValue() < -100 ? "America/Denver" : "America/Chicago"));

    private final Ports ports;
    private final Rentwright rentwright;

    private Engine(Ports ports) {
        this.ports = ports;
        this.rentwright = Rentwright.on(ports).clock(CLOCK).open();
    }

    static Engine empty() {
        return new Engine(new MemoryPorts());
    }

    static Engine on(Ports ports) {
        return new Engine(ports);
    }

    Rentwright rentwright() {
        return rentwright;
    }

    ImportReport take(Path file) {
        return take(file, Progress.SILENT);
    }

    ImportReport take(Path file, Progress progress) {
        return VehicleImport.on(rentwright, () -> TWO_ZONES).run(file, progress);
    }

    List<Supplier> suppliers() {
        return all(ports.suppliers()::list);
    }

    List<Location> locations() {
        return all(ports.locations()::list);
    }

    List<RentableCategory> categories() {
        return all(page -> ports.categories().list(Optional.empty(), page));
    }

    List<Rentable> rentables() {
        return all(page -> ports.rentables().list(Rentables.Filter.ALL, page));
    }

    Rentable onlyRentable() {
        List<Rentable> all = rentables();
        if (all.size() != 1) {
            throw new AssertionError("expected one rentable, got " + all);
        }
        return all.get(0);
    }

    Vehicle vehicle(Rentable rentable) {
        return rentable.vehicle().orElseThrow();
    }

    RateCard card(Rentable rentable) {
        return ports.rateCards().of(rentable.id()).orElseThrow();
    }

    /** The daily rate, in dollars. */
    String price(Rentable rentable) {
        return Optional.ofNullable(card(rentable).time().tiers().get(RateTier.DAILY))
                .orElseThrow()
                .list()
                .amount()
                .toPlainString();
    }

    /** Everything in stock, in an order and spelling that say nothing of which row was first. */
    List<String> stocktaking() {
        List<String> found = new ArrayList<>();
        rentables().forEach(rentable -> found.add(described(rentable)));
        rentables().forEach(rentable -> found.add("plate " + vehicle(rentable).licensePlate()));
        suppliers().forEach(supplier -> found.add("supplier " + supplier.name()));
        locations().forEach(location -> found.add("location " + location.code()));
        categories().forEach(category -> found.add("category " + category.code()));
        return found.stream().sorted().toList();
    }

    private String described(Rentable rentable) {
        return String.join(
                " | ",
                rentable.displayName().toUpperCase(Locale.ROOT),
                price(rentable),
                vehicle(rentable).specification().fuel().toString(),
                ports.suppliers().byId(rentable.supplier()).orElseThrow().name(),
                ports.categories().byId(rentable.category()).orElseThrow().code(),
                ports.locations()
                        .byId(rentable.currentLocation().orElseThrow())
                        .orElseThrow()
                        .code());
    }

    private static <T> List<T> all(Function<Page.Request, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Page<T> page = list.apply(new Page.Request(1, 100));
        all.addAll(page.items());
        for (int number = 2; number <= page.lastPage(); number++) {
            all.addAll(list.apply(new Page.Request(number, 100)).items());
        }
        return all;
    }
}
