package dev.rentwright.testkit.contract;

import static dev.rentwright.booking.BookingStatus.APPROVED;
import static dev.rentwright.booking.BookingStatus.CANCELLED;
import static dev.rentwright.booking.BookingStatus.CHECKED_IN;
import static dev.rentwright.booking.BookingStatus.CHECKED_OUT;
import static dev.rentwright.booking.BookingStatus.COMPLETED;
import static dev.rentwright.booking.BookingStatus.CONFIRMED;
import static dev.rentwright.booking.BookingStatus.DECLINED;
import static dev.rentwright.booking.BookingStatus.NO_SHOW;
import static dev.rentwright.booking.BookingStatus.PENDING;
import static dev.rentwright.vocabulary.Vocabulary.ERP;
import static dev.rentwright.vocabulary.Vocabulary.FLEET;
import static dev.rentwright.vocabulary.Vocabulary.HOTEL;
import static dev.rentwright.vocabulary.Vocabulary.MARKETPLACE;
import static dev.rentwright.vocabulary.Vocabulary.PROPERTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Violation;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.quote.When;
import dev.rentwright.takeover.SourceRecord;
import dev.rentwright.takeover.TakeOverBooking;
import dev.rentwright.takeover.TakeOverBooking.TakenOver;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.SettableClock;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.SourceRecordFixture;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.vocabulary.ArrivalWords;
import dev.rentwright.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * That a booking of another system becomes one of ours in any store: in the state that its words mean by the table of REC-10,
 * once, through the rules that count for all, or not at all.
 */
public abstract class TakeoverContract extends StoreContract {

    private static final Actor STAFF = Actor.staff("migration");

    private final SettableClock clock = new SettableClock(Times.NOW);
    private Rentwright engine;
    private Shop shop;
    private Customer customer;

    @BeforeEach
    void open() {
        engine = Rentwright.on(ports()).clock(clock).open();
        shop = openShop();
        customer = PartyFixture.aKnownCustomer();
        doInUnit(() -> ports().customers().add(customer));
    }

    /** A row of REC-10, <em>Status from each source vocabulary, inbound</em>. */
    private record Row(
            Vocabulary vocabulary, String word, UnaryOperator<SourceRecordFixture> told, BookingStatus becomes) {}

    private static final UnaryOperator<SourceRecordFixture> AHEAD = UnaryOperator.identity();
    private static final UnaryOperator<SourceRecordFixture> RUNNING = SourceRecordFixture::running;
    private static final UnaryOperator<SourceRecordFixture> PAST = SourceRecordFixture::past;

    private static final List<Row> ROWS = List.of(
            new Row(ERP, "pending", AHEAD, PENDING),
            new Row(ERP, "confirmed", AHEAD, CONFIRMED),
            new Row(ERP, "in_progress", RUNNING, CHECKED_IN),
            new Row(ERP, "completed", PAST, COMPLETED),
            new Row(ERP, "cancelled", AHEAD, CANCELLED),
            new Row(ERP, "no_show", PAST, NO_SHOW),
            new Row(MARKETPLACE, "Void", AHEAD, CANCELLED),
            new Row(MARKETPLACE, "Pending", AHEAD, PENDING),
            new Row(MARKETPLACE, "Deposit", record -> record.secured("200.00", "200.00"), CONFIRMED),
            new Row(MARKETPLACE, "Paid", AHEAD, CONFIRMED),
            new Row(MARKETPLACE, "PaidInFull", AHEAD, CONFIRMED),
            new Row(MARKETPLACE, "Reserved", AHEAD, CONFIRMED),
            new Row(MARKETPLACE, "Reserved", record -> record.past().inHistory().paid("300.00"), COMPLETED),
            new Row(MARKETPLACE, "Cancelled", record -> record.paid("300.00").refunded("300.00"), CANCELLED),
            new Row(HOTEL, "pending", AHEAD, PENDING),
            new Row(HOTEL, "confirmed", AHEAD, CONFIRMED),
            new Row(HOTEL, "guaranteed", AHEAD, CONFIRMED),
            new Row(HOTEL, "checked_in", RUNNING, CHECKED_IN),
            new Row(HOTEL, "checked_out", record -> record.past().paid("300.00"), COMPLETED),
            new Row(HOTEL, "checked_out", record -> record.past().paid("100.00"), CHECKED_OUT),
            new Row(HOTEL, "cancelled", AHEAD, CANCELLED),
            new Row(HOTEL, "no_show", PAST, NO_SHOW),
            new Row(FLEET, "", AHEAD, CONFIRMED),
            new Row(FLEET, "", RUNNING, CHECKED_IN),
            new Row(FLEET, "", PAST, COMPLETED),
            new Row(PROPERTY, "pending", AHEAD, PENDING),
            new Row(PROPERTY, "approved", AHEAD, APPROVED),
            new Row(PROPERTY, "confirmed", AHEAD, CONFIRMED),
            new Row(PROPERTY, "checked_in", RUNNING, CHECKED_IN),
            new Row(PROPERTY, "checked_out", PAST, CHECKED_OUT),
            new Row(PROPERTY, "completed", PAST, COMPLETED),
            new Row(PROPERTY, "cancelled", AHEAD, CANCELLED),
            new Row(PROPERTY, "declined", AHEAD, DECLINED));

    @Test
    public void a_record_of_any_trade_stands_where_its_words_mean() {
        Set<String> said = new HashSet<>();
        for (Row row : ROWS) {
            SourceRecordFixture record = row.told().apply(aRecord()).said(row.vocabulary(), row.word());

            Booking booking = taken(record);

            assertEquals(row.becomes(), booking.status(), row::toString);
            assertEquals(Money.of("300.00", "EUR"), booking.terms().price().total(), row::toString);
            assertEquals("migration", booking.createdBy());
            said.add(row.vocabulary() + row.word());
        }
        assertEquals(ArrivalWords.ROWS.size(), said.size(), "every word of the table is taken over");
        assertSound();
    }

    @Test
    public void the_same_record_again_is_the_same_booking_and_changes_nothing() {
        SourceRecordFixture record = aRecord().paid("300.00");
        Booking booking = taken(record);

        TakenOver again = takeOver(record).orThrow();

        assertTrue(again.before());
        assertEquals(booking, again.booking());
        assertEquals(1, booked());
    }

    @Test
    public void the_same_record_sent_by_many_at_once_is_one_booking() {
        SourceRecordFixture record = aRecord().said(ERP, "cancelled");

        Set<BookingId> ours = new HashSet<>(
                Together.run(4, number -> takeOver(record).orThrow().booking().id()));

        assertEquals(1, ours.size());
        assertEquals(1, booked());
    }

    @Test
    public void what_is_taken_over_takes_its_rentable_and_whoever_overlaps_it_is_refused() {
        Rentable car = shop.car();
        Booking first = taken(aRecord(car));

        Outcome<TakenOver> overlapping = takeOver(aRecord(car).from("2026-07-03T10:00", "2026-07-05T10:00"));
        Outcome<TakenOver> past = takeOver(aRecord(car).past().said(ERP, "completed"));
        Outcome<TakenOver> pastAgain = takeOver(
                aRecord(car).from("2026-05-03T10:00", "2026-05-06T10:00").said(ERP, "completed"));
        Outcome<TakenOver> givenUp = takeOver(
                aRecord(car).from("2026-07-03T10:00", "2026-07-05T10:00").said(ERP, "cancelled"));

        assertEquals(List.of(first.claimReference()), claimed(car, first.period()));
        assertRefused(RefusalCode.AVAILABILITY_CONFLICT, "/pickupAt", overlapping);
        assertTrue(past.isGranted(), past::toString);
        assertRefused(RefusalCode.AVAILABILITY_CONFLICT, "/pickupAt", pastAgain);
        assertEquals(CANCELLED, givenUp.orThrow().booking().status());
        assertSound();
    }

    @Test
    public void what_is_refused_half_way_leaves_nothing_behind() {
        Rentable car = shop.car();
        SourceRecordFixture runs =
                aRecord(car).running().said(ERP, "in_progress").paid("120.00");
        SourceRecordFixture untold = runs.with(SourceRecord.Course.UNTOLD);

        assertRefused(RefusalCode.HANDOVER_INCOMPLETE, "/handedOut", takeOver(untold));

        assertNothingBooked();
        assertKept(car, () -> ports().rentables().byId(car.id()));
        assertEquals(List.of(), claimed(car, Times.period("2026-05-30T10:00", "2026-06-03T10:00", "Europe/Berlin")));
        assertTrue(takeOver(runs).isGranted());
    }

    @Test
    public void what_is_over_leaves_its_rentable_as_it_is() {
        Rentable gone = shop.keep(shop.aCar()
                .being(PublicationStatus.UNPUBLISHED, OperationalStatus.RETIRED)
                .build());

        taken(aRecord(gone).past().said(ERP, "completed"));
        taken(aRecord(gone).said(ERP, "cancelled"));

        Rentable now = inUnit(() -> ports().rentables().byId(gone.id())).orElseThrow();
        assertEquals(gone.atVersion(now.version()), now);
        assertSound();
    }

    @Test
    public void what_is_over_was_driven_when_the_odometer_showed_less() {
        Rentable car = shop.car();
        inUnit(() -> {
            ports().rentables().told(car.id(), 18_000, Telematics.NONE);
            return car;
        });

        taken(aRecord(car).past().said(ERP, "completed"));

        assertEquals(
                Optional.of(18_000L),
                inUnit(() -> ports().rentables().byId(car.id()))
                        .flatMap(Rentable::vehicle)
                        .map(Vehicle::odometerKm));
        assertSound();
    }

    @Test
    public void what_was_paid_in_another_currency_than_its_price_is_refused_where_it_stands() {
        Rentable car = shop.car();
        Money price = Money.of("300.00", "EUR");
        Optional<Money> foreign = Optional.of(Money.of("1.00", "USD"));
        Optional<PaymentMethod> cash = Optional.of(PaymentMethod.CASH);
        SourceRecordFixture past = aRecord(car).past().said(ERP, "completed");

        assertRefused(
                RefusalCode.INVALID_VALUE,
                "paid",
                takeOver(past.with(new SourceRecord.Payments(
                        Optional.of(price), Optional.empty(), foreign, Optional.empty(), Optional.empty(), cash))));
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "depositPaid",
                takeOver(past.with(new SourceRecord.Payments(
                        Optional.of(price), Optional.empty(), Optional.empty(), foreign, Optional.empty(), cash))));
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "refunded",
                takeOver(past.with(new SourceRecord.Payments(
                        Optional.of(price), Optional.empty(), Optional.empty(), Optional.empty(), foreign, cash))));
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "securityDeposit",
                takeOver(past.with(new SourceRecord.Payments(
                        Optional.of(price), foreign, Optional.empty(), Optional.empty(), Optional.empty(), cash))));
    }

    @Test
    public void what_cost_nothing_is_taken_for_nothing() {
        Optional<Money> nothing = Optional.of(Money.of("0.00", "EUR"));

        Booking booking = taken(aRecord(shop.car())
                .past()
                .said(ERP, "completed")
                .with(new SourceRecord.Payments(
                        nothing,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));

        assertEquals(BookingStatus.COMPLETED, booking.status());
        assertTrue(booking.terms().price().total().isZero());
    }

    @Test
    public void what_runs_has_its_rentable_out_and_owes_what_was_not_paid() {
        Rentable car = shop.car();

        Booking booking = taken(aRecord(car).running().said(ERP, "in_progress").paid("120.00"));

        assertEquals(
                OperationalStatus.IN_USE,
                inUnit(() -> ports().rentables().byId(car.id())).orElseThrow().operation());
        assertEquals(Money.of("180.00", "EUR"), account(booking).balance());
        assertTrue(booking.arrangements().payLater());
        assertSound();
    }

    @Test
    public void what_was_kept_of_a_cancelled_one_is_its_penalty() {
        Booking kept = taken(aRecord()
                .said(MARKETPLACE, "Cancelled")
                .givenUpFor(CancellationCause.CUSTOMER)
                .paid("300.00")
                .refunded("220.00"));

        BookingStage.Cancelled stage = (BookingStage.Cancelled) kept.stage();
        assertEquals(Money.of("80.00", "EUR"), stage.penalty());
        assertEquals(CancellationCause.CUSTOMER, stage.cause());
        assertEquals(Money.of("80.00", "EUR"), account(kept).kept());
        assertTrue(account(kept).balance().isZero());
        assertSound();
    }

    @Test
    public void what_was_ended_on_the_way_had_been_handed_out_and_what_was_voided_had_come_back() {
        Rentable car = shop.car();
        Booking ended = taken(aRecord(car)
                .past()
                .said(ERP, "cancelled")
                .givenUpFor(CancellationCause.EARLY_TERMINATION)
                .endedAt(Instant.parse("2026-05-02T08:00:00Z"))
                .paid("300.00"));
        Booking voided = taken(aRecord(car)
                .from("2026-05-10T10:00", "2026-05-13T10:00")
                .said(ERP, "cancelled")
                .givenUpFor(CancellationCause.ADMIN_VOID)
                .paid("300.00")
                .refunded("120.00"));

        BookingStage.Cancelled broken = (BookingStage.Cancelled) ended.stage();
        assertEquals(CancellationCause.EARLY_TERMINATION, broken.cause());
        assertEquals(Instant.parse("2026-05-02T08:00:00Z"), broken.at());
        assertEquals(account(ended).kept(), broken.penalty());
        assertTrue(account(ended).balance().isZero());
        BookingStage.Cancelled undone = (BookingStage.Cancelled) voided.stage();
        assertEquals(2, undone.handovers().size());
        assertEquals(Money.of("180.00", "EUR"), account(voided).kept());
        assertKept(
                car.atVersion(inUnit(() -> ports().rentables().byId(car.id()))
                        .orElseThrow()
                        .version()),
                () -> ports().rentables().byId(car.id()));
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "refunded",
                takeOver(aRecord()
                        .past()
                        .said(ERP, "cancelled")
                        .givenUpFor(CancellationCause.EARLY_TERMINATION)
                        .paid("300.00")
                        .refunded("299.00")));
        assertSound();
    }

    @Test
    public void an_unpaid_one_is_given_up_when_the_record_says() {
        Booking waits = taken(aRecord().said(MARKETPLACE, "Pending").expiring(Times.NOW.plus(Duration.ofDays(2))));
        assertEquals(PENDING, waits.status());
        clock.advance(Duration.ofDays(2));

        doWhatIsDue();

        Booking ended = inUnit(() -> ports().bookings().byId(waits.id())).orElseThrow();
        assertEquals(CANCELLED, ended.status());
        assertEquals(CancellationCause.TIMEOUT, ((BookingStage.Cancelled) ended.stage()).cause());
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "expireAt",
                takeOver(aRecord().said(MARKETPLACE, "Pending").expiring(Times.NOW)));
    }

    @Test
    public void a_request_to_cancel_and_a_guarantee_come_along() {
        Booking wanting = taken(aRecord().said(MARKETPLACE, "Reserved").wantingOut());
        assertEquals(CONFIRMED, wanting.status());
        assertTrue(wanting.arrangements().cancellation().isPresent());

        Booking guaranteed = taken(aRecord().said(HOTEL, "guaranteed"));
        assertEquals(GuaranteeType.CARD_HOLD, guaranteed.arrangements().guarantee());
    }

    @Test
    public void its_life_is_told_by_the_events_of_every_step() {
        SourceRecordFixture record = aRecord().past().said(ERP, "completed");
        Booking settled = taken(record);

        List<BookingEvent> events = inUnit(() -> ports().bookings().events(settled.id()));

        assertEquals(
                List.of(
                        BookingEventType.CREATED,
                        BookingEventType.MODIFIED,
                        BookingEventType.APPROVED,
                        BookingEventType.CONFIRMED,
                        BookingEventType.CHECKED_IN,
                        BookingEventType.CHECKED_OUT,
                        BookingEventType.COMPLETED),
                events.stream().map(BookingEvent::kind).toList());
        assertTrue(events.stream().noneMatch(event -> event.occurredAt().isAfter(Times.NOW)));
        assertEquals(
                Optional.of("Taken over from old-erp: " + record.key() + ", completed"),
                settled.remarks().internalNotes());
    }

    @Test
    public void a_rental_by_the_month_has_its_price_shared_by_its_months() {
        Rentable home = shop.keep(shop.aCar().rentedBy(RentalMode.MONTHLY).build());
        When.Months three = new When.Months(LocalDate.of(2026, 7, 1), 3, false);

        Booking booking = taken(aRecord(home).at(three).said(PROPERTY, "confirmed"));
        assertEquals(3, booking.terms().price().units().amounts().size());

        assertRefused(
                RefusalCode.INVALID_VALUE,
                "price",
                takeOver(aRecord(home)
                        .at(new When.Months(LocalDate.of(2027, 1, 1), 7, false))
                        .said(PROPERTY, "confirmed")));
    }

    @Test
    public void what_contradicts_itself_is_refused_with_what_it_is_about() {
        assertRefused(RefusalCode.INVALID_VALUE, "word", takeOver(aRecord().said(HOTEL, "in_progress")));
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "paid",
                takeOver(aRecord().said(MARKETPLACE, "Void").paid("10.00")));
        assertRefused(RefusalCode.INVALID_VALUE, "paid", takeOver(aRecord().said(MARKETPLACE, "Deposit")));
        assertRefused(RefusalCode.INVALID_VALUE, "paid", takeOver(aRecord().paid("300.01")));
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "refunded",
                takeOver(aRecord().paid("100.00").refunded("50.00")));
        assertRefused(
                RefusalCode.INVALID_VALUE,
                "refunded",
                takeOver(aRecord().said(ERP, "cancelled").paid("100.00").refunded("50.00")));
        assertRefused(
                RefusalCode.BOOKING_NOT_SETTLED,
                "/paid",
                takeOver(aRecord().past().said(ERP, "completed").paid("100.00")));
        assertRefused(
                RefusalCode.PERIOD_IN_PAST,
                "/pickupAt",
                takeOver(aRecord().past().said(ERP, "pending")));
        assertRefused(
                RefusalCode.CHECKIN_OUTSIDE_WINDOW,
                "/handedOut",
                takeOver(aRecord().said(ERP, "in_progress")));
        assertRefused(RefusalCode.NOSHOW_TOO_EARLY, "/word", takeOver(aRecord().said(ERP, "no_show")));
        assertNothingBooked();
    }

    @Test
    public void nobody_takes_over_what_is_anothers_and_customers_nothing() {
        SourceRecordFixture record = aRecord();
        Actor another =
                Actor.supplier("other", shop.ofAnotherSupplier().supplier().id());

        assertRefused(RefusalCode.NOT_FOUND, "/rentableId", takeOver(another, record));
        assertThrows(
                Forbidden.class, () -> takeOver(Actor.customer(customer.id().toString()), record));
        Actor own = Actor.supplier("own", shop.supplier().id());
        assertEquals(CONFIRMED, takeOver(own, record).orThrow().booking().status());
        assertRefused(RefusalCode.NOT_FOUND, "/key", takeOver(another, record));
    }

    private SourceRecordFixture aRecord() {
        return aRecord(shop.car());
    }

    private SourceRecordFixture aRecord(Rentable car) {
        return SourceRecordFixture.aRecord(car, customer.id());
    }

    private Booking taken(SourceRecordFixture record) {
        Outcome<TakenOver> outcome = takeOver(record);
        assertTrue(outcome.isGranted(), () -> record + " " + outcome.refusals());
        assertTrue(!outcome.orThrow().before());
        Booking booking = outcome.orThrow().booking();
        assertKept(booking, () -> ports().bookings().byId(booking.id()));
        return booking;
    }

    private Outcome<TakenOver> takeOver(SourceRecordFixture record) {
        return takeOver(STAFF, record);
    }

    private Outcome<TakenOver> takeOver(Actor actor, SourceRecordFixture record) {
        return engine.takeovers().takeOverBooking().takeOver(new TakeOverBooking.Command(actor, record.build()));
    }

    private void doWhatIsDue() {
        engine.dueWork().forEach(kind -> kind.round(100, () -> true));
    }

    private List<ClaimReference> claimed(Rentable car, RentalPeriod period) {
        return inUnit(() -> ports().claims().blocking(car.id(), period.start(), period.end(), Times.NOW)).stream()
                .map(Claim::reference)
                .toList();
    }

    private long booked() {
        return inUnit(() -> ports().bookings().list(Bookings.Filter.ALL, Page.Request.FIRST))
                .total();
    }

    private void assertNothingBooked() {
        assertEquals(0, booked());
        assertEquals(
                0,
                inUnit(() -> ports().payments().list(Scope.ALL, Optional.empty(), Page.Request.FIRST))
                        .total());
    }

    private BookingAccount account(Booking booking) {
        return inUnit(() -> BookingAccount.of(booking, ports().payments().of(booking.payable())));
    }

    private static void assertRefused(RefusalCode code, String about, Outcome<TakenOver> outcome) {
        assertTrue(!outcome.isGranted(), () -> "expected " + code + ", got " + outcome);
        Refusal first = outcome.refusals().get(0);
        Map<String, Object> facts = first.facts();
        assertEquals(code, first.code(), outcome::toString);
        assertEquals(
                about,
                code == RefusalCode.INVALID_VALUE ? facts.get("field") : facts.get("pointer"),
                outcome::toString);
    }

    /** Once what had come due by now was done, as it is by itself. */
    private void assertSound() {
        doWhatIsDue();
        List<Violation> found = new ArrayList<>();
        engine.integrity().checkIntegrity().check(CheckIntegrity.Command.all(STAFF), found::add);
        assertEquals(List.of(), found);
    }
}
