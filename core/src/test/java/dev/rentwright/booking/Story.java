package dev.rentwright.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.change.ExtendBooking;
import dev.rentwright.booking.change.ModifyBooking;
import dev.rentwright.booking.change.Until;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.paying.StartPayment;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.policy.SetBookingPolicy;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.FakeProvider;
import dev.rentwright.fake.Premises;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.fleet.FleetUseCases;
import dev.rentwright.host.DomainEvent;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.party.PartyUseCases;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.party.ReviseCustomer;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.ReceiveProviderMessage.Receipt;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.When;
import dev.rentwright.quote.Wishes;
import dev.rentwright.review.ShadowReport;
import dev.rentwright.review.TryPrices;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.ReturnTerms;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small car rental in Paris on the first of May: one car at plan A of the rulebook with VAT, a deposit of 300.00 and 200 km a
 * day, which Ada books for ten days from the fourth for 516.00. Another car is there for those who come second.
 */
final class Story {

    static final Instant FIRST_OF_MAY = Instant.parse("2026-05-01T08:00:00Z");
    static final Instant START = Instant.parse("2026-05-04T08:00:00Z");
    static final Instant END = Instant.parse("2026-05-14T08:00:00Z");
    static final Duration TURNAROUND = Duration.ofHours(1);
    static final Actor ADA = Actor.customer("ada");
    static final Actor DESK = Actor.staff("desk");
    static final Actor BOSS = Actor.administrator("boss");

    final SettableClock clock = new SettableClock(FIRST_OF_MAY);
    final FakePorts ports = new FakePorts();
    final FakeProvider provider = new FakeProvider(ports::isInsideUnitOfWork);
    final BookingUseCases does;
    final PaperworkUseCases papers;
    final PartyUseCases parties;
    final FleetUseCases fleet;
    final LocationId place;
    final CategoryId category;
    final RentableId car;
    final RentableId otherCar;
    final SupplierId supplier;
    final CustomerId ada;

    private final Rentwright rentwright;
    private int otherCards;

    Story() {
        this(BookingPolicy.DAILY_VEHICLE);
    }

    /** Run by a policy, with the papers left aside: they are {@link PapersTest}'s subject. */
    Story(BookingPolicy policy) {
        this(BookingPolicies.always(policy.asking(DocumentsPolicy.NONE)));
    }

    /** Run by a policy as it is, with the papers that it asks for. */
    static Story withPapers(BookingPolicy policy) {
        return new Story(BookingPolicies.always(policy));
    }

    /** Where the platform deals so with whoever rents out. */
    static Story dealing(Dealing dealing) {
        return new Story(BookingPolicy.DAILY_VEHICLE, dealing);
    }

    /** Run by a policy, with the papers left aside, where the platform deals so. */
    Story(BookingPolicy policy, Dealing dealing) {
        this(BookingPolicies.always(policy.asking(DocumentsPolicy.NONE)), dealing);
    }

    private Story(BookingPolicies policies) {
        this(policies, Dealing.FREE);
    }

    private Story(BookingPolicies policies, Dealing dealing) {
        rentwright = Rentwright.on(ports)
                .clock(clock)
                .policies(policies)
                .providers(provider)
                .access((actor, permission) ->
                        permission != Permission.BOOKING_OVERRIDE || actor.kind() != Actor.Kind.CUSTOMER)
                .open();
        does = rentwright.bookings();
        papers = rentwright.paperwork();
        parties = rentwright.parties();
        fleet = rentwright.fleet();
        supplier = Premises.supplier(rentwright, new RegisterSupplier.Command(DESK, "Voitures").dealing(dealing));
        place = Premises.paris(rentwright, DESK);
        category = Premises.category(rentwright, DefineCategory.Command.vehicles(DESK, "CDMR", "Compact"));
        car = add("AA-111-AA");
        otherCar = add("BB-222-BB");
        rentwright.tariff().setRateCard().onCategory(DESK, category, card()).orThrow();
        DrivingLicence licence = new DrivingLicence("L1", "FR", Optional.empty(), LocalDate.parse("2030-01-01"));
        ada = Premises.customer(
                rentwright,
                new RegisterCustomer.Command(
                        DESK,
                        "Ada",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("1990-01-01")),
                        Optional.of(licence)));
    }

    /** Plan A of the rulebook with VAT, a deposit, a mileage allowance and fuel by the litre. */
    static RateCard card() {
        return RateCard.daily("50", "EUR")
                .with(RateTier.HOURLY, "8")
                .with(RateTier.WEEKLY, "280")
                .with(RateTier.BI_WEEKLY, "500")
                .with(RateTier.MONTHLY, "950")
                .withDeposit(eur("300"))
                .withTax(Tax.exclusive("VAT", "20"))
                .withMileage(MileageTerms.PerDay.kilometres(200, UnitPrice.of("0.25", "EUR")))
                .withFuel(FuelTerms.ChargeMissing.withoutTolerance(
                        true, UnitPrice.of("2.15", "EUR"), Optional.of(eur("15"))));
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    Quote quote(RentableId rentable) {
        return quote(rentable, "2026-05-04T10:00", "2026-05-14T10:00");
    }

    Quote quote(RentableId rentable, String start, String end) {
        return rentwright
                .quotes()
                .quotePrice()
                .quote(QuotePrice.Command.of(ADA, rentable, place, start, end))
                .orThrow();
    }

    /** The car for somebody who asks. */
    Outcome<Quote> quotedBy(Actor actor, String start, String end) {
        return rentwright.quotes().quotePrice().quote(QuotePrice.Command.of(actor, car, place, start, end));
    }

    /** The same days for others. */
    Quote quote(RentableId rentable, Travellers travellers) {
        return rentwright
                .quotes()
                .quotePrice()
                .quote(QuotePrice.Command.of(ADA, rentable, place, "2026-05-04T10:00", "2026-05-14T10:00")
                        .with(travellers))
                .orThrow();
    }

    /** The same days with what is wished for. */
    Quote quote(RentableId rentable, Wishes wishes) {
        return rentwright
                .quotes()
                .quotePrice()
                .quote(QuotePrice.Command.of(ADA, rentable, place, "2026-05-04T10:00", "2026-05-14T10:00")
                        .with(wishes))
                .orThrow();
    }

    /** The same days for others with what is wished for, or why not. */
    Outcome<Quote> quoted(RentableId rentable, Travellers travellers, Wishes wishes) {
        return rentwright
                .quotes()
                .quotePrice()
                .quote(QuotePrice.Command.of(ADA, rentable, place, "2026-05-04T10:00", "2026-05-14T10:00")
                        .with(travellers)
                        .with(wishes));
    }

    /** What is asked for, or why not. */
    Outcome<Quote> quoted(QuotePrice.Command asked) {
        return rentwright.quotes().quotePrice().quote(asked);
    }

    /** The same days with any car of the category. */
    Quote quoteOfCategory() {
        return quoteOfCategory("2026-05-04T10:00", "2026-05-14T10:00");
    }

    /** The same with a feature that costs extra. */
    Quote quoteOfCategoryWith(String... features) {
        RateCard priced = card().with(new Extras(
                List.of(),
                Stream.of(features)
                        .map(feature -> new Feature(feature, UnitPrice.of("3", "EUR")))
                        .toList(),
                Optional.empty(),
                DriverTerms.NONE));
        rentwright.tariff().setRateCard().onCategory(DESK, category, priced).orThrow();
        return rentwright
                .quotes()
                .quotePrice()
                .quote(new QuotePrice.Command(
                                ADA,
                                new QuotePrice.Wanted.AnyOf(category),
                                place,
                                place,
                                RequestedPeriod.of("2026-05-04T10:00", "2026-05-14T10:00"),
                                List.of())
                        .with(new Wishes(List.of(), List.of(features), List.of(), Optional.empty(), Optional.empty())))
                .orThrow();
    }

    Quote quoteOfCategory(CategoryId any) {
        return quoteOfCategory(any, "2026-05-04T10:00", "2026-05-14T10:00");
    }

    Quote quoteOfCategory(String start, String end) {
        return quoteOfCategory(category, start, end);
    }

    private Quote quoteOfCategory(CategoryId any, String start, String end) {
        return rentwright
                .quotes()
                .quotePrice()
                .quote(new QuotePrice.Command(
                        ADA, new QuotePrice.Wanted.AnyOf(any), place, place, RequestedPeriod.of(start, end), List.of()))
                .orThrow();
    }

    /** How bookings of the car are run, from now on. */
    void runs(BookingRules rules) {
        rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(
                        DESK, car, theCar().version(), ReviseRentable.Changes.NONE.with(rules)))
                .orThrow();
    }

    /** Where is said how bookings are run. */
    SetBookingPolicy saying() {
        return rentwright.policies().setBookingPolicy();
    }

    /** Other prices, from now on. */
    void prices(RateCard card) {
        rentwright.tariff().setRateCard().onCategory(DESK, category, card).orThrow();
    }

    /** A rule on top of them, from now on. */
    void prices(PricingRule rule) {
        rentwright.tariff().manageRules().put(DESK, supplier, rule).orThrow();
    }

    /** What rentals would have brought at other prices. */
    Outcome<ShadowReport> tried(TryPrices.Command command) {
        return rentwright.review().tryPrices().tryOut(command);
    }

    Outcome<Booking> request(Quote quote) {
        return does.requests().requestBooking().request(RequestBooking.Command.of(ADA, quote.id(), ada));
    }

    /** Ada under another name. */
    void rename(String name) {
        parties.reviseCustomer()
                .revise(new ReviseCustomer.Command(
                        DESK,
                        ada,
                        ports.customers().byId(ada).orElseThrow().version(),
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .orThrow();
    }

    /** Somebody without a licence. */
    CustomerId customer(String name, LocalDate born) {
        return parties.registerCustomer()
                .register(RegisterCustomer.Command.of(DESK, name, born))
                .id();
    }

    /** Ada's booking of the car, PENDING. */
    BookingId booked() {
        return request(quote(car)).orThrow().id();
    }

    /** Ada's booking, paid with its deposit and therefore CONFIRMED. */
    BookingId confirmed() {
        BookingId booking = booked();
        pay(booking, PaymentPurpose.RENTAL);
        pay(booking, PaymentPurpose.DEPOSIT);
        return booking;
    }

    /** Ada's rental, which began at 10:00 at 1,000 km with a full tank. */
    BookingId running() {
        BookingId booking = confirmed();
        clock.set(START);
        does.counter()
                .checkIn()
                .checkIn(new CheckIn.Command(DESK, Target.of(booking), Condition.of(1000, "1")))
                .orThrow();
        return booking;
    }

    /** Ada's rental, back at some time with so many kilometres and so much fuel. */
    BookingId returned(Instant at, long odometer, String fuel) {
        BookingId booking = running();
        clock.set(at);
        does.counter()
                .checkOut()
                .checkOut(new CheckOut.Command(DESK, Target.of(booking), Condition.of(odometer, fuel)))
                .orThrow();
        return booking;
    }

    /** Pays through the provider, whose message comes at once. */
    PaymentId pay(BookingId booking, PaymentPurpose purpose) {
        PaymentId intent = start(booking, purpose).orThrow().id();
        completes(intent, State.SUCCEEDED);
        return intent;
    }

    Outcome<Payment> start(BookingId booking, PaymentPurpose purpose) {
        return does.paying()
                .startPayment()
                .start(new StartPayment.Command(ADA, Target.of(booking), purpose, Optional.empty()));
    }

    /** The customer completes an intent; the provider tells, and what it tells is applied. */
    void completes(PaymentId intent, State state) {
        provider.becomes(intent, state);
        tells("evt-" + intent + "-" + state, intent);
        works();
    }

    /** The customer's bank ends a hold; the provider tells, and what it tells is applied. */
    void loses(Payment hold) {
        PaymentId intent = provider.known(hold.providerPaymentId().orElseThrow());
        completes(intent, State.CANCELED);
    }

    /** The customer completes an intent that was refused, with another card; each time is an event of its own. */
    void triesAnotherCard(PaymentId refused) {
        provider.isTriedAgain(refused);
        tells("again-evt-" + refused + "-" + ++otherCards, refused);
        works();
    }

    Outcome<Booking> checksIn(Target booking) {
        long odometer = theCar().vehicle().orElseThrow().odometerKm();
        return does.counter().checkIn().checkIn(new CheckIn.Command(DESK, booking, Condition.of(odometer, "1")));
    }

    /** The kinds of what was told to the outside. */
    List<String> told() {
        return ports.outboxEvents().stream().map(DomainEvent::type).toList();
    }

    /** The provider tells how an intent stands; it is stored, not applied yet. */
    Receipt tells(String eventId, PaymentId intent) {
        return hears(provider.message(eventId, intent, clock.instant()));
    }

    Receipt hears(byte[] body) {
        return hears("fake", Map.of("signature", "good"), body);
    }

    Receipt hears(String door, Map<String, String> headers, byte[] body) {
        return rentwright.payments().receiveProviderMessage().receive(door, headers, body);
    }

    /** One round of due work; nothing of it may fail. */
    void works() {
        List<RuntimeException> failures = does.runDueWork().run().failures();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    Outcome<Payment> cash(BookingId booking, PaymentPurpose purpose, String amount) {
        return does.paying()
                .recordPayment()
                .record(new RecordPayment.Command(DESK, Target.of(booking), purpose, PaymentMethod.CASH, eur(amount)));
    }

    Outcome<Booking> cancels(Actor actor, BookingId booking) {
        return does.endings()
                .cancelBooking()
                .cancel(new CancelBooking.Command(actor, Target.of(booking), "changed plans", Optional.empty()));
    }

    /** Plan A with a fee for changes inside the last 48 hours and one for coming back early. */
    static RateCard cardWithFees() {
        RateCard card = card();
        ReturnTerms terms = card.returns();
        return card.with(new ReturnTerms(
                terms.mileage(),
                terms.fuel(),
                terms.late(),
                terms.lateStay(),
                Optional.of(eur("20")),
                Optional.of(eur("25"))));
    }

    Outcome<Booking> modifies(BookingId booking, Amendment wished) {
        return does.changes().modifyBooking().modify(new ModifyBooking.Command(ADA, Target.of(booking), wished));
    }

    Outcome<Booking> extendsUntil(BookingId booking, String until) {
        return does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(ADA, Target.of(booking), new Until.Time(Moment.of(until))));
    }

    static Amendment from(String start, String end) {
        return Amendment.NONE.at(new When.Times(RequestedPeriod.of(start, end)));
    }

    Outcome<Booking> completes(BookingId booking) {
        return does.settlements().completeBooking().complete(new CompleteBooking.Command(DESK, Target.of(booking)));
    }

    /** Somebody else books the same car and pays for it at the desk. */
    Outcome<Booking> rival() {
        return request(quote(car)).then(rival -> {
            cash(rival.id(), PaymentPurpose.DEPOSIT, "300").orThrow();
            return Outcome.granted(ports.bookings().byId(rival.id()).orElseThrow());
        });
    }

    BookingView view(BookingId booking) {
        return does.viewBooking().view(DESK, booking).orElseThrow();
    }

    Booking booking(BookingId booking) {
        return view(booking).booking();
    }

    BookingStatus status(BookingId booking) {
        return booking(booking).status();
    }

    List<BookingEventType> life(BookingId booking) {
        return does.viewBooking().events(DESK, booking).stream()
                .map(BookingEvent::kind)
                .toList();
    }

    Payment payment(PaymentId payment) {
        return ports.payments().byId(payment).orElseThrow();
    }

    /** Debit minus credit. */
    Money balance(BookingId booking, Account account) {
        return ports.ledger().balance(booking(booking).payable(), account, eur("0"));
    }

    Rentable theCar() {
        return ports.rentables().byId(car).orElseThrow();
    }

    Customer theCustomer() {
        return ports.customers().byId(ada).orElseThrow();
    }

    private RentableId add(String plate) {
        return carFrom(21, plate);
    }

    /** One more category, with prices of its own. */
    CategoryId category(String code, RateCard card) {
        CategoryId other = Premises.category(rentwright, DefineCategory.Command.vehicles(DESK, code, code));
        rentwright.tariff().setRateCard().onCategory(DESK, other, card).orThrow();
        return other;
    }

    /** One more car, for drivers of an age or more. */
    RentableId carFrom(int minimumAge, String plate) {
        return carOf(category, minimumAge, plate);
    }

    /** The same of a category. */
    RentableId carOf(CategoryId category, int minimumAge, String plate) {
        return carOf(supplier, category, minimumAge, plate);
    }

    /** One more car, with so many seats. */
    RentableId carSeating(int seats, String plate) {
        return carOf(supplier, category, 21, Optional.of(seats), plate);
    }

    /** The same of another supplier. */
    RentableId carOf(SupplierId supplier, CategoryId category, int minimumAge, String plate) {
        return carOf(supplier, category, minimumAge, Optional.empty(), plate);
    }

    private RentableId carOf(
            SupplierId supplier, CategoryId category, int minimumAge, Optional<Integer> seats, String plate) {
        Vehicle.Specification tank = new Vehicle.Specification(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("55")),
                seats,
                Optional.empty(),
                Optional.empty());
        Vehicle vehicle = new Vehicle(
                plate, Optional.empty(), Optional.of("Renault"), "Clio", 2024, tank, 1000, Vehicle.Papers.UNRECORDED);
        return rentwright
                .catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                        DESK,
                        supplier,
                        category,
                        "Renault Clio " + plate,
                        Set.of(RentalMode.DAILY),
                        place,
                        Optional.of(minimumAge),
                        TURNAROUND,
                        vehicle))
                .orThrow()
                .id();
    }
}
