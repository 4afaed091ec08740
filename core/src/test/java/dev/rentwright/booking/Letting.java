package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.change.GiveNotice;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.Premises;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.When;
import dev.rentwright.stay.StayRules;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A home in Paris that is let by the night, by the month and on a lease, and what happens to its bookings. */
abstract class Letting {

    static final String NOON = "T10:00:00Z";

    final FakePorts ports = new FakePorts();

    final SettableClock clock = new SettableClock(Instant.parse("2026-08-01T08:00:00Z"));

    final Rentwright rentwright = Rentwright.on(ports)
            .clock(clock)
            .policies(BookingPolicies.always(BookingPolicy.DAILY_VEHICLE.asking(DocumentsPolicy.NONE)))
            .open();

    final BookingUseCases does = rentwright.bookings();

    final LocationId place = Premises.paris(rentwright, Story.DESK);

    final CustomerId ada = Premises.customer(
            rentwright, RegisterCustomer.Command.of(Story.DESK, "Ada", LocalDate.parse("1990-01-01")));

    final SupplierId supplier = Premises.supplier(
            rentwright, new RegisterSupplier.Command(Story.DESK, "Maisons").dealing(Dealing.agent("10")));

    final CategoryId category = Premises.category(
            rentwright,
            new DefineCategory.Command(
                    Story.DESK, RentableKind.PROPERTY, "FLAT", "Flat", "", Optional.empty(), Optional.empty()));

    final RentableId home = home(Set.of(RentalMode.DAILY, RentalMode.MONTHLY, RentalMode.LEASE));

    /** A house that is left by eleven in the morning. */
    static StayRules rules(Optional<Integer> maximumDays, Optional<Integer> noticeDays) {
        return new StayRules(
                Optional.of(LocalTime.of(15, 0)),
                Optional.of(LocalTime.of(11, 0)),
                Optional.empty(),
                maximumDays,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                noticeDays,
                List.of());
    }

    /** From the first of September on, with its first month paid and the others to be paid as they are asked for. */
    BookingId runningByTheMonth(int months) {
        return runningByTheMonth(does, months);
    }

    BookingId runningByTheMonth(BookingUseCases by, int months) {
        BookingId booking = requested(by, new When.Months(LocalDate.parse("2026-09-01"), months, false), false);
        pay(booking, eur("1200"));
        does.requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.BOSS, Target.of(booking), true))
                .orThrow();
        clock.set(Instant.parse("2026-09-01T13:00:00Z"));
        checkIn(booking);
        return booking;
    }

    List<Money> totals(BookingId booking) {
        return ports.invoices().of(view(booking).booking().payable()).stream()
                .map(invoice -> invoice.demand().total())
                .toList();
    }

    List<InvoiceStatus> asked(BookingId booking) {
        return ports.invoices().of(view(booking).booking().payable()).stream()
                .map(Invoice::status)
                .toList();
    }

    static When nights(String from, String until) {
        return new When.Nights(LocalDate.parse(from), LocalDate.parse(until));
    }

    BookingId running(When when, boolean autoRenew, String start) {
        BookingId booking = requested(when, autoRenew);
        pay(booking, view(booking).account().balance());
        clock.set(Instant.parse(start + "T13:00:00Z"));
        checkIn(booking);
        return booking;
    }

    /** A year of the home from the middle of September, its deposit and its rent paid (domain W50). */
    BookingId lease() {
        rentwright
                .tariff()
                .setRateCard()
                .onRentable(Story.DESK, home, cardOfHomes().withDeposit(eur("3700")))
                .orThrow();
        BookingId booking = requested(new When.Months(LocalDate.parse("2026-09-15"), 12, true), false);
        pay(booking, PaymentPurpose.DEPOSIT, eur("3700"));
        pay(booking, view(booking).account().balance());
        clock.set(Instant.parse("2026-09-15T13:00:00Z"));
        checkIn(booking);
        return booking;
    }

    /** What the house says of leases, for bookings from now on. */
    void houseRules(ModeRules leases) {
        houseRules(CancellationPolicy.FLEXIBLE.monthly(), leases);
    }

    void houseRules(ModeRules months, ModeRules leases) {
        CancellationPolicy usual = CancellationPolicy.FLEXIBLE;
        CancellationPolicy own = new CancellationPolicy("House", 1, usual.daily(), months, leases);
        rentwright
                .cancellation()
                .setCancellationPolicy()
                .put(Story.DESK, new PolicyHolder.OfSupplier(supplier), own)
                .orThrow();
    }

    void checkIn(BookingId booking) {
        does.counter()
                .checkIn()
                .checkIn(new CheckIn.Command(Story.DESK, Target.of(booking), seen()))
                .orThrow();
    }

    void pay(BookingId booking, Money amount) {
        pay(booking, PaymentPurpose.RENTAL, amount);
    }

    void pay(BookingId booking, PaymentPurpose purpose, Money amount) {
        does.paying()
                .recordPayment()
                .record(new RecordPayment.Command(Story.DESK, Target.of(booking), purpose, PaymentMethod.CASH, amount))
                .orThrow();
    }

    BookingId requested(When when, boolean autoRenew) {
        return requested(does, when, autoRenew);
    }

    BookingId requested(BookingUseCases by, When when, boolean autoRenew) {
        Quote quote = rentwright
                .quotes()
                .quotePrice()
                .quote(QuotePrice.Command.stay(Story.DESK, home, place, when))
                .orThrow();
        return by.requests()
                .requestBooking()
                .request(
                        autoRenew
                                ? RequestBooking.Command.of(Story.DESK, quote.id(), ada)
                                        .renewing()
                                : RequestBooking.Command.of(Story.DESK, quote.id(), ada))
                .orThrow()
                .id();
    }

    Outcome<Booking> give(BookingId booking, Optional<LocalDate> leaving) {
        return does.changes().giveNotice().give(new GiveNotice.Command(Story.ADA, Target.of(booking), leaving));
    }

    Outcome<Booking> leave(BookingId booking) {
        return does.counter().checkOut().checkOut(new CheckOut.Command(Story.DESK, Target.of(booking), seen()));
    }

    void complete(BookingId booking) {
        does.settlements()
                .completeBooking()
                .complete(new CompleteBooking.Command(Story.DESK, Target.of(booking)))
                .orThrow();
    }

    void work() {
        List<RuntimeException> failures = does.runDueWork().run().failures();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    BookingView view(BookingId booking) {
        return does.viewBooking().view(Story.DESK, booking).orElseThrow();
    }

    LocalDate endOf(BookingId booking) {
        return view(booking).booking().period().endDate();
    }

    Instant claimedUntil(BookingId booking) {
        return ports.claims()
                .of(view(booking).booking().claimReference())
                .orElseThrow()
                .until();
    }

    List<BookingEventType> life(BookingId booking) {
        return does.viewBooking().events(Story.DESK, booking).stream()
                .map(BookingEvent::kind)
                .toList();
    }

    Money balance(BookingId booking, Account account) {
        return ports.ledger().balance(view(booking).booking().payable(), account, eur("0"));
    }

    static Condition seen() {
        return new Condition(Optional.empty(), Optional.empty(), "");
    }

    static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    RentableId add(CategoryId of, Set<RentalMode> modes, Specifics specifics) {
        return rentwright
                .catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                        Story.DESK,
                        supplier,
                        of,
                        "By the river",
                        modes,
                        place,
                        Optional.empty(),
                        Duration.ZERO,
                        specifics))
                .orThrow()
                .id();
    }

    RentableId home(Set<RentalMode> modes) {
        RentableId id = add(category, modes, new PropertyListing("APARTMENT", 4));
        rentwright
                .tariff()
                .setRateCard()
                .onRentable(Story.DESK, id, cardOfHomes())
                .orThrow();
        return id;
    }

    static RateCard cardOfHomes() {
        return RateCard.daily("100", "EUR")
                .with(new MonthRates(Optional.of(eur("1200")), Optional.of(eur("1850")), Optional.empty()));
    }
}
