package dev.rentwright.testkit.simulation;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.catalogue.AddRentable;
import dev.rentwright.catalogue.DefineCategory;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.SettableClock;
import dev.rentwright.testkit.fixture.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A small car hire, opened through the engine's own commands, and everybody's memory of what was quoted and booked. */
final class Stage {

    static final Actor DESK = Actor.staff("desk");
    private static final DocumentsPolicy NO_PAPERS =
            new DocumentsPolicy(DocumentsRequirement.NONE, DocumentsRequirement.NONE);

    private static final int CARS = 4;
    private static final int CUSTOMERS = 5;

    final WatchedPorts watched;
    final SettableClock clock = new SettableClock(Times.NOW);
    final ScriptedProvider provider = new ScriptedProvider();
    final Rentwright engine;
    final LocationId place;
    final List<RentableId> cars;
    final List<CustomerId> customers;
    final List<Quoted> quotes = new ArrayList<>();
    final List<BookingId> bookings = new ArrayList<>();
    final Set<BookingId> live = new LinkedHashSet<>();

    /** A quote in somebody's hand. */
    record Quoted(QuoteId quote, CustomerId customer) {}

    Stage(WatchedPorts watched, BookingPolicy policy) {
        this.watched = watched;
        this.engine = Rentwright.on(watched.window())
                .clock(clock)
                .providers(provider)
                .policies(BookingPolicies.always(policy.asking(NO_PAPERS)))
                .open();
        String mark = String.valueOf(watched.window().numbers().next("S"));
        var supplier = engine.parties().registerSupplier().register(new RegisterSupplier.Command(DESK, "Cars " + mark));
        this.place = engine.locations()
                .registerLocation()
                .register(RegisterLocation.Command.of(DESK, code(mark), "Berlin", "DE", "Europe/Berlin"))
                .orThrow()
                .id();
        var category = engine.catalogue()
                .defineCategory()
                .define(DefineCategory.Command.vehicles(DESK, code(mark), "Compact"))
                .orThrow();
        engine.tariff()
                .setRateCard()
                .onCategory(
                        DESK,
                        category.id(),
                        RateCard.daily("50.00", "EUR")
                                .with(RateTier.HOURLY, "9.00")
                                .withDeposit(Money.of("200.00", "EUR")))
                .orThrow();
        this.cars = IntStream.range(0, CARS)
                .mapToObj(i -> engine.catalogue()
                        .addRentable()
                        .add(AddRentable.Command.car(
                                DESK, supplier.id(), category.id(), place, mark + i, "Renault", "Clio", 2025))
                        .orThrow()
                        .id())
                .toList();
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
    }

    /** At most ten characters, different for each seed. */
    private static String code(String mark) {
        return mark.length() > 10 ? mark.substring(mark.length() - 10) : mark;
    }
}
