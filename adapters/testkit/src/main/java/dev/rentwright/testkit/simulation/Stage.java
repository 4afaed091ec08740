package dev.rentwright.testkit.simulation;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.fleet.Transfer;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.RegisterChauffeur;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.SettableClock;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.waitlist.WaitlistEntryId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small house that rents out cars, rooms and a home, opened through the engine's own commands, and everybody's memory of what was quoted and booked. */
final class Stage {

    static final Actor DESK = Actor.staff("desk");
    static final Actor CUSTOMER = Actor.customer("customer");
    /** What the house takes of what is not agreed on otherwise. */
    static final Percentage COMMISSION = Percentage.of("10");

    private static final int CARS = 4;
    private static final int ROOMS = 2;
    private static final int CUSTOMERS = 5;
    private static final int CHAUFFEURS = 2;

    final WatchedPorts watched;
    final SettableClock clock = new SettableClock(Times.NOW);
    final ScriptedProvider provider = new ScriptedProvider();
    final Rentwright engine;
    final LocationId place;
    final LocationId otherPlace;
    final List<LocationId> places;
    final CategoryId compacts;
    final List<RentableId> cars;
    final List<RentableId> rooms;
    final RentableId home;
    final List<RentableId> rentables;
    final List<CustomerId> customers;
    final List<ChauffeurId> chauffeurs;
    final List<Quoted> quotes = new ArrayList<>();
    final List<BookingId> bookings = new ArrayList<>();
    final Set<BookingId> live = new LinkedHashSet<>();
    final List<WaitlistEntryId> waiting = new ArrayList<>();
    final List<Transfer> transfers = new ArrayList<>();
    final List<DamageReportId> damages = new ArrayList<>();
    final Tally tally = new Tally();

    /** Those whose car a transfer, or one that was given up, may have taken elsewhere: nobody else is told of that here. */
    final Set<ClaimReference> carriedOff = new HashSet<>();

    /** True after a round of all that was due in which nothing failed, until this is asked. */
    private boolean nothingLeft;

    /** A quote in somebody's hand. */
    record Quoted(QuoteId quote, CustomerId customer) {}

    Stage(WatchedPorts watched, BookingPolicies policies) {
        this.watched = watched;
        this.engine = Rentwright.on(watched.window())
                .clock(clock)
                .providers(provider)
                .policies((rentable, mode) -> policies.of(rentable, mode).asking(DocumentsPolicy.NONE))
                .open();
        String mark = String.valueOf(watched.window().numbers().next("S"));
        var supplier = engine.parties()
                .registerSupplier()
                .register(new RegisterSupplier.Command(DESK, "Cars " + mark)
                        .dealing(new Dealing(Dealing.Role.AGENT, COMMISSION)));
        this.place = place(code(mark), "Berlin");
        this.otherPlace = place(code("H" + mark), "Hamburg");
        this.places = List.of(place, otherPlace);
        this.compacts = category(RentableKind.VEHICLE, code(mark));
        priced(
                compacts,
                RateCard.daily("50.00", "EUR")
                        .with(RateTier.HOURLY, "9.00")
                        .withOneWayFee(Money.of("30.00", "EUR"))
                        .withTax(Tax.exclusive("VAT", "19"))
                        .withDeposit(Money.of("200.00", "EUR")));
        CategoryId doubles = category(RentableKind.ROOM, code("D" + mark));
        priced(doubles, RateCard.daily("80.00", "EUR"));
        CategoryId flats = category(RentableKind.PROPERTY, code("F" + mark));
        priced(
                flats,
                RateCard.daily("100.00", "EUR")
                        .with(new MonthRates(
                                Optional.of(Money.of("1200.00", "EUR")),
                                Optional.of(Money.of("1100.00", "EUR")),
                                Optional.empty()))
                        .withDeposit(Money.of("500.00", "EUR")));
        this.cars = IntStream.range(0, CARS)
                .mapToObj(i -> engine.catalogue()
                        .addRentable()
                        .add(AddRentable.Command.car(
                                        DESK, supplier.id(), compacts, place, mark + i, "Renault", "Clio", 2025)
                                .offeredAlsoAt(Set.of(otherPlace)))
                        .orThrow()
                        .id())
                .toList();
        this.rooms = IntStream.range(0, ROOMS)
                .mapToObj(i -> add(supplier.id(), doubles, Set.of(RentalMode.DAILY), new Room(mark + i, 1, 2)))
                .toList();
        this.home = add(
                supplier.id(),
                flats,
                Set.of(RentalMode.DAILY, RentalMode.MONTHLY, RentalMode.LEASE),
                new PropertyListing("APARTMENT", 4));
        this.rentables =
                Stream.of(cars, rooms, List.of(home)).flatMap(List::stream).toList();
        this.customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> engine.parties()
                        .registerCustomer()
                        .register(new RegisterCustomer.Command(
                                DESK,
                                "Customer " + i,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(LocalDate.of(1990, 1, 1 + i)),
                                Optional.of(PartyFixture.aLicence())))
                        .id())
                .toList();
        this.chauffeurs = IntStream.range(0, CHAUFFEURS)
                .mapToObj(i -> engine.parties()
                        .registerChauffeur()
                        .register(new RegisterChauffeur.Command(
                                DESK,
                                supplier.id(),
                                "Chauffeur " + i,
                                Optional.empty(),
                                Optional.empty(),
                                PartyFixture.aLicence()))
                        .orThrow()
                        .id())
                .toList();
    }

    void nothingIsLeftToDo() {
        nothingLeft = true;
    }

    boolean takeNothingLeft() {
        boolean was = nothingLeft;
        nothingLeft = false;
        return was;
    }

    /** Who is promised the vehicle of a transfer from now on. */
    List<Claim> served(Transfer transfer) {
        Instant now = clock.instant();
        return watched.stores().claims().blocking(transfer.vehicle(), now, now.plus(Duration.ofDays(400)), now);
    }

    /** Transfers that nobody started are about to be given up, and whoever relied on them is told. */
    void givingUpTransfers() {
        transfers.stream()
                .flatMap(known -> watched.stores().transfers().byId(known.id()).stream())
                .filter(transfer -> transfer.neverLeft(clock.instant()))
                .flatMap(transfer -> served(transfer).stream())
                .forEach(claim -> carriedOff.add(claim.reference()));
    }

    /** What a rentable is called in the trace. */
    String name(RentableId rentable) {
        int car = cars.indexOf(rentable);
        return car >= 0 ? "car " + car : rentable.equals(home) ? "the home" : "room " + rooms.indexOf(rentable);
    }

    private LocationId place(String code, String city) {
        return engine.locations()
                .registerLocation()
                .register(RegisterLocation.Command.of(DESK, code, city, "DE", "Europe/Berlin"))
                .orThrow()
                .id();
    }

    private CategoryId category(RentableKind kind, String code) {
        return engine.catalogue()
                .defineCategory()
                .define(new DefineCategory.Command(
                        DESK, kind, code, kind + " " + code, "", Optional.empty(), Optional.empty()))
                .orThrow()
                .id();
    }

    private void priced(CategoryId category, RateCard card) {
        engine.tariff().setRateCard().onCategory(DESK, category, card).orThrow();
    }

    private RentableId add(SupplierId supplier, CategoryId category, Set<RentalMode> modes, Specifics what) {
        return engine.catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                        DESK,
                        supplier,
                        category,
                        "a place to stay",
                        modes,
                        place,
                        Optional.empty(),
                        Duration.ZERO,
                        what))
                .orThrow()
                .id();
    }

    /** At most ten characters, different for each seed. */
    private static String code(String mark) {
        return mark.length() > 10 ? mark.substring(mark.length() - 10) : mark;
    }
}
