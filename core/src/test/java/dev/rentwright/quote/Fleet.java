package dev.rentwright.quote;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.category.ReviseCategory;
import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.Premises;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A supplier in Paris on the first of May 2026 at ten, with two cars at 50.00 a day, a room for three and a home for four; it
 * adds 5 percent to every price.
 */
final class Fleet {

    static final Instant FIRST_OF_MAY = Instant.parse("2026-05-01T08:00:00Z");
    static final Actor ADA = Actor.customer("ada");
    static final Actor DESK = Actor.staff("desk");

    final SettableClock clock = new SettableClock(FIRST_OF_MAY);
    final FakePorts ports = new FakePorts();
    final Rentwright rentwright;
    final SupplierId supplier;
    final LocationId place;
    final CategoryId cars;
    final CategoryId rooms;
    final RentableId car;
    final RentableId otherCar;
    final RentableId room;
    final RentableId home;

    Fleet() {
        this(builder -> builder);
    }

    Fleet(UnaryOperator<Rentwright.Builder> with) {
        rentwright = with.apply(Rentwright.on(ports).clock(clock)).open();
        supplier = Premises.supplier(rentwright, new RegisterSupplier.Command(DESK, "Voitures", Percentage.of("5")));
        place = Premises.paris(rentwright, DESK);
        cars = Premises.category(rentwright, DefineCategory.Command.vehicles(DESK, "CDMR", "Compact"));
        rooms = category(RentableKind.ROOM, "DBL");
        CategoryId homes = category(RentableKind.PROPERTY, "FLAT");
        car = add(cars, car("AA-111-AA"), RentalMode.DAILY);
        otherCar = add(cars, car("BB-222-BB"), RentalMode.DAILY);
        room = add(rooms, new Room("12", 1, 3), RentalMode.DAILY);
        home = add(homes, new PropertyListing("APARTMENT", 4), RentalMode.LEASE);
        cards(RateCard.daily("50", "EUR"));
    }

    /** Puts a card on every category. */
    void cards(RateCard card) {
        ports.categories()
                .list(Optional.empty(), Page.Request.FIRST)
                .items()
                .forEach(category -> rentwright
                        .tariff()
                        .setRateCard()
                        .onCategory(DESK, category.id(), card)
                        .orThrow());
    }

    /** Says what a rentable has. */
    void fit(RentableId rentable, String... features) {
        Rentable bare = ports.rentables().byId(rentable).orElseThrow();
        ports.rentables()
                .save(bare.with(new Presentation(
                        "", List.of(), Stream.of(features).map(FeatureCode::new).collect(Collectors.toSet()))));
    }

    /** Says what all rentables of a category have. */
    void fitAll(CategoryId category, String... features) {
        Set<FeatureCode> all = Stream.of(features).map(FeatureCode::new).collect(Collectors.toSet());
        all.forEach(
                code -> ports.features().put(new Feature(code, code.value(), "", "equipment", true), clock.instant()));
        RentableCategory was = ports.categories().byId(category).orElseThrow();
        ReviseCategory.Promises promises = new ReviseCategory.Promises(
                was.acriss(), was.seats(), was.profile().having(all));
        rentwright
                .catalogue()
                .reviseCategory()
                .revise(new ReviseCategory.Command(
                        DESK,
                        category,
                        was.version(),
                        new ReviseCategory.Changes(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(promises),
                                Optional.empty(),
                                Optional.empty())))
                .orThrow();
    }

    PricingRule put(PricingRule rule) {
        return rentwright.tariff().manageRules().put(DESK, supplier, rule).orThrow();
    }

    /** Ada asks for the car from 4 May, 10:00 to 14 May, 10:00. */
    QuotePrice.Command tenDays() {
        return QuotePrice.Command.of(ADA, car, place, "2026-05-04T10:00", "2026-05-14T10:00");
    }

    Outcome<Quote> quote(QuotePrice.Command command) {
        return rentwright.quotes().quotePrice().quote(command);
    }

    /** A car of another category. */
    RentableId van() {
        return add(category(RentableKind.VEHICLE, "VANS"), car("CC-333-CC"), RentalMode.DAILY);
    }

    /** From now on it needs so long after a rental (domain A3). */
    void needsAfterwards(RentableId rentable, Duration turnaround) {
        Rentable was = ports.rentables().byId(rentable).orElseThrow();
        RentalConditions conditions = was.conditions();
        RentalConditions longer = new RentalConditions(conditions.modes(), conditions.minimumAge(), turnaround);
        rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(
                        DESK, rentable, was.version(), ReviseRentable.Changes.NONE.with(longer)))
                .orThrow();
    }

    /** For all of May. */
    void taken(RentableId rentable) {
        claim(rentable, ClaimKind.BOOKED, "2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z", Optional.empty());
    }

    void claim(RentableId rentable, ClaimKind kind, String from, String until, Optional<Instant> expiresAt) {
        UUID id = ports.ids().next();
        ports.claims()
                .place(
                        new Claim(
                                new ClaimId(id),
                                rentable,
                                Instant.parse(from),
                                Instant.parse(until),
                                kind,
                                new ClaimReference(id),
                                expiresAt),
                        clock.instant());
    }

    static RateCard card(String daily, String weekly) {
        return RateCard.daily(daily, "EUR").with(RateTier.WEEKLY, weekly);
    }

    private static Vehicle car(String plate) {
        Vehicle.Specification tank = new Vehicle.Specification(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("55.9")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Vehicle(
                plate, Optional.empty(), Optional.of("Renault"), "Clio", 2024, tank, 1000, Vehicle.Papers.UNRECORDED);
    }

    private CategoryId category(RentableKind kind, String code) {
        CategoryId id = new CategoryId(ports.ids().next());
        ports.categories()
                .add(new RentableCategory(id, kind, code, code, "", Optional.empty(), Optional.empty(), 0, true, 1));
        return id;
    }

    private RentableId add(CategoryId category, Specifics specifics, RentalMode mode) {
        return rentwright
                .catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                        DESK,
                        supplier,
                        category,
                        specifics.kind().name(),
                        Set.of(mode),
                        place,
                        Optional.empty(),
                        Duration.ZERO,
                        specifics))
                .orThrow()
                .id();
    }
}
