package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.change.ExtendBooking;
import dev.rentwright.booking.change.GiveNotice;
import dev.rentwright.booking.change.RenewBooking;
import dev.rentwright.booking.change.Until;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.settlement.TerminateBooking;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.Penalty;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.later.Dues;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.When;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Homes by the night and by the month: left late, left early, renewed, given notice of (domain L6, L7, A11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaysThatChangeTest {

    private static final String NOON = "T10:00:00Z";

    private final FakePorts ports = new FakePorts();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-01T08:00:00Z"));
    private final Rentwright rentwright = Rentwright.on(ports)
            .clock(clock)
            .policies(BookingPolicies.always(BookingPolicy.DAILY_VEHICLE.asking(DocumentsPolicy.NONE)))
            .open();
    private final BookingUseCases does = rentwright.bookings();
    private final LocationId place = rentwright
            .locations()
            .registerLocation()
            .register(RegisterLocation.Command.of(Story.DESK, "PAR", "Paris", "FR", "Europe/Paris"))
            .orThrow()
            .id();
    private final CustomerId ada = rentwright
            .parties()
            .registerCustomer()
            .register(RegisterCustomer.Command.of(Story.DESK, "Ada", LocalDate.parse("1990-01-01")))
            .id();
    private final SupplierId supplier = rentwright
            .parties()
            .registerSupplier()
            .register(new RegisterSupplier.Command(Story.DESK, "Maisons").dealing(Dealing.agent("10")))
            .id();
    private final CategoryId category = rentwright
            .catalogue()
            .defineCategory()
            .define(new DefineCategory.Command(
                    Story.DESK, RentableKind.PROPERTY, "FLAT", "Flat", "", Optional.empty(), Optional.empty()))
            .orThrow()
            .id();
    private final RentableId home = home(Set.of(RentalMode.DAILY, RentalMode.MONTHLY, RentalMode.LEASE));

    @Test
    void w51_a_lease_is_left_after_its_notice_with_a_break_fee() {
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));

        Booking noticed = give(booking, Optional.empty()).orThrow();

        assertEquals(
                Optional.of(LocalDate.parse("2027-05-09")),
                noticed.arrangements().notice().map(NoticeGiven::leaving));
        clock.set(Instant.parse("2027-05-09T09:00:00Z"));
        leave(booking).orThrow();
        // Rent of 16/30, seven whole months and 8/31, and a month for breaking it.
        assertEquals(eur("16264.09"), view(booking).account().rentalDue());
        complete(booking);
        assertEquals(eur("16264.09"), view(booking).account().kept());
        assertEquals(eur("0"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("16264.09"), balance(booking, Account.PSP_CLEARING));
    }

    @Test
    void who_leaves_a_lease_without_a_word_pays_for_the_notice_all_the_same() {
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));

        leave(booking).orThrow();

        assertEquals(eur("16264.09"), view(booking).account().rentalDue());
    }

    @Test
    void a_lease_that_is_broken_off_is_settled_by_the_same_rules() {
        BookingId booking = lease();
        clock.set(Instant.parse("2027-03-10" + NOON));

        does.settlements()
                .terminateBooking()
                .terminate(new TerminateBooking.Command(Story.BOSS, Target.of(booking), "breach"))
                .orThrow();

        assertEquals(eur("16264.09"), view(booking).account().rentalDue());
        assertEquals(eur("0"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
    }

    @Test
    void a_home_that_is_left_on_its_first_day_stays_open_until_its_term_is_over() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 2, false), false, "2026-09-01");
        leave(booking).orThrow();
        Object before = ports.look();

        Outcome<Booking> early = does.settlements()
                .completeBooking()
                .complete(new CompleteBooking.Command(Story.DESK, Target.of(booking)));

        assertEquals(List.of(RefusalCode.BOOKING_NOT_SETTLED), codes(early));
        assertEquals(List.of("balance", "term"), early.refusals().get(0).facts().get("open"));
        assertEquals(before, ports.look());
        clock.set(Instant.parse("2026-11-01T12:00:00Z"));
        complete(booking);
        assertEquals(BookingStatus.COMPLETED, view(booking).booking().status());
    }

    @Test
    void a_month_more_costs_by_the_season_that_was_known_when_it_was_booked() {
        rentwright
                .tariff()
                .manageRules()
                .put(
                        Story.DESK,
                        ports.rentables().byId(home).orElseThrow().supplier(),
                        PricingRule.times("NOVEMBER", RuleType.SEASONAL, "1.5")
                                .when(RuleCriteria.ANY.between("2026-11-01", "2026-11-30")))
                .orThrow();
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 2, false), true, "2026-09-01");
        Money before = view(booking).booking().terms().price().total();

        clock.set(Instant.parse("2026-10-03" + NOON));
        work();

        // Two months cost as much as they did, and the third half as much more than one of them.
        assertEquals(
                before.minorUnits() * 7 / 4,
                view(booking).booking().terms().price().total().minorUnits());
    }

    @Test
    void what_renews_itself_keeps_others_off_without_end_and_goes_on_until_notice() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 2, false), true, "2026-09-01");
        assertEquals(Renewals.OPEN_ENDED, claimedUntil(booking));

        clock.set(Instant.parse("2026-10-03" + NOON));
        work();
        assertEquals(LocalDate.parse("2026-12-01"), endOf(booking));
        assertTrue(life(booking).contains(BookingEventType.RENEWED));
        assertEquals(Renewals.OPEN_ENDED, claimedUntil(booking));

        give(booking, Optional.of(LocalDate.parse("2027-01-15"))).orThrow();
        assertEquals(LocalDate.parse("2027-02-01"), endOf(booking));
        assertEquals(Instant.parse("2027-01-15T11:00:00Z"), claimedUntil(booking));
        clock.set(Instant.parse("2027-01-02" + NOON));
        work();
        assertEquals(LocalDate.parse("2027-02-01"), endOf(booking));
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(does.changes().renewBooking().renew(new RenewBooking.Command(Story.DESK, Target.of(booking)))));
    }

    @Test
    void before_a_rental_goes_on_by_itself_its_customer_is_told_once_and_may_still_leave() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 2, false), true, "2026-09-01");
        // It goes on thirty days before its end, and is told of a week before that.
        clock.set(Instant.parse("2026-09-24" + NOON));
        work();
        assertFalse(life(booking).contains(BookingEventType.RENEWAL_DUE));
        clock.set(Instant.parse("2026-09-26" + NOON));
        work();
        work();

        assertEquals(1, told(booking));
        assertFalse(life(booking).contains(BookingEventType.RENEWED));
        assertEquals(LocalDate.parse("2026-11-01"), endOf(booking));
        give(booking, Optional.empty()).orThrow();
        clock.set(Instant.parse("2026-10-03" + NOON));
        work();
        assertEquals(LocalDate.parse("2026-11-01"), endOf(booking));
        assertEquals(1, told(booking));
    }

    @Test
    void where_we_come_late_it_is_told_of_first_and_then_goes_on_and_each_renewal_is_told_of() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 2, false), true, "2026-09-01");
        clock.set(Instant.parse("2026-10-03" + NOON));
        work();

        List<BookingEventType> life = life(booking);
        assertTrue(life.indexOf(BookingEventType.RENEWAL_DUE) < life.indexOf(BookingEventType.RENEWED), life::toString);
        assertEquals(1, told(booking));
        clock.set(Instant.parse("2026-10-26" + NOON));
        work();
        assertEquals(2, told(booking));
        assertEquals(LocalDate.parse("2026-12-01"), endOf(booking));
        clock.set(Instant.parse("2026-11-02" + NOON));
        work();
        assertEquals(2, told(booking));
        assertEquals(LocalDate.parse("2027-01-01"), endOf(booking));
    }

    private long told(BookingId booking) {
        return life(booking).stream()
                .filter(type -> type == BookingEventType.RENEWAL_DUE)
                .count();
    }

    @Test
    void who_gave_notice_is_asked_for_the_months_until_then_and_for_a_part_of_the_last() {
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-10-10" + NOON));
        work();
        assertEquals(List.of(eur("1200.00"), eur("1200.00")), totals(booking));

        give(booking, Optional.of(LocalDate.parse("2026-12-11"))).orThrow();
        clock.set(Instant.parse("2026-10-25" + NOON));
        work();
        assertEquals(List.of(eur("1200.00"), eur("1200.00"), eur("1200.00")), totals(booking));
        assertEquals(eur("3987.10"), view(booking).account().rentalDue());
        clock.set(Instant.parse("2026-11-25" + NOON));
        work();
        // Ten of December's 31 days.
        assertEquals(List.of(eur("1200.00"), eur("1200.00"), eur("1200.00"), eur("387.10")), totals(booking));
        clock.set(Instant.parse("2026-12-11T08:00:00Z"));
        leave(booking).orThrow();
        assertEquals(4, asked(booking).size());
        assertEquals(eur("3987.10"), view(booking).account().rentalDue());
        assertEquals(eur("2787.10"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(
                Optional.empty(),
                view(booking).booking().charges().added().stream().findAny());
    }

    @Test
    void an_invoice_that_was_sent_for_more_than_is_rented_is_credited_with_the_notice() {
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-09-25" + NOON));
        work();
        assertEquals(eur("1200.00"), balance(booking, Account.CUSTOMER_RECEIVABLE));

        give(booking, Optional.of(LocalDate.parse("2026-10-26"))).orThrow();

        // October has 31 days, of which six are not rented.
        assertEquals(eur("967.74"), balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(2, asked(booking).size());
        assertEquals(
                eur("967.74"),
                ports.invoices().of(view(booking).booking().payable()).get(1).outstanding());
    }

    @Test
    void who_stays_longer_than_their_notice_said_owes_rent_until_they_leave_and_keeps_others_off() {
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-09-05" + NOON));
        give(booking, Optional.of(LocalDate.parse("2026-10-11"))).orThrow();
        assertEquals(Instant.parse("2026-10-11T10:00:00Z"), claimedUntil(booking));
        clock.set(Instant.parse("2026-10-11T10:00:00Z"));
        work();
        assertEquals(Instant.parse("2026-10-11T10:15:00Z"), claimedUntil(booking));
        assertEquals(eur("387.10"), balance(booking, Account.CUSTOMER_RECEIVABLE));

        clock.set(Instant.parse("2026-11-04" + NOON));
        work();
        leave(booking).orThrow();

        // October, and three of November's thirty days.
        assertEquals(eur("2520.00"), view(booking).account().rentalDue());
        assertEquals(eur("1320.00"), balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void who_stays_into_a_month_that_was_credited_with_their_notice_is_asked_for_it_after_all() {
        ModeRules atOnce = ModeRules.of(new Penalty.None(), new Penalty.None());
        BookingPolicy hasty = BookingPolicy.DAILY_VEHICLE
                .asking(DocumentsPolicy.NONE)
                .cancelledBy(new CancellationPolicy("HASTY", 1, atOnce, atOnce, atOnce));
        BookingUseCases hastily = Rentwright.on(ports)
                .clock(clock)
                .policies(BookingPolicies.always(hasty))
                .open()
                .bookings();
        BookingId booking = runningByTheMonth(hastily, 12);
        clock.set(Instant.parse("2026-09-25" + NOON));
        work();
        give(booking, Optional.of(LocalDate.parse("2026-09-30"))).orThrow();
        // Of September a day is not rented, and nothing of October.
        assertEquals(eur("-40.00"), balance(booking, Account.CUSTOMER_RECEIVABLE));

        clock.set(Instant.parse("2026-10-04" + NOON));
        work();
        leave(booking).orThrow();

        // Three of October's 31 days.
        assertEquals(eur("1316.13"), view(booking).account().rentalDue());
        assertEquals(eur("116.13"), balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void a_month_that_is_over_keeps_others_off_until_its_keys_are_back() {
        BookingId booking = runningByTheMonth(1);
        clock.set(Instant.parse("2026-10-01T10:05:00Z"));
        work();

        assertEquals(Instant.parse("2026-10-01T10:20:00Z"), claimedUntil(booking));
    }

    @Test
    void what_renews_itself_and_is_given_another_home_keeps_others_off_that_one_without_end() {
        BookingId booking = requested(new When.Months(LocalDate.parse("2026-09-01"), 2, false), true);
        pay(booking, view(booking).account().balance());
        RentableId other = home(Set.of(RentalMode.DAILY, RentalMode.MONTHLY));
        RentableId byTheNight = home(Set.of(RentalMode.DAILY));

        assertEquals(List.of(RefusalCode.ASSET_NOT_OFFERED), codes(assign(booking, byTheNight)));
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(assign(booking, room())));
        assign(booking, other).orThrow();

        assertEquals(Renewals.OPEN_ENDED, claimedUntil(booking));
        assertEquals(
                other,
                ports.claims()
                        .of(view(booking).booking().claimReference())
                        .orElseThrow()
                        .rentable());
    }

    @Test
    void a_house_with_a_notice_of_its_own_is_left_by_that() {
        rentwright
                .stays()
                .setStayRules()
                .put(Story.DESK, new RuledThing.OfRentable(home), rules(Optional.empty(), Optional.of(75)))
                .orThrow();
        BookingId booking = runningByTheMonth(12);
        clock.set(Instant.parse("2026-09-05" + NOON));

        Booking noticed = give(booking, Optional.empty()).orThrow();

        assertEquals(
                Optional.of(LocalDate.parse("2026-11-19")),
                noticed.arrangements().notice().map(NoticeGiven::leaving));
    }

    @Test
    void a_stay_that_goes_on_keeps_the_hours_of_its_house_and_to_its_longest_stay() {
        rentwright
                .stays()
                .setStayRules()
                .put(Story.DESK, new RuledThing.OfRentable(home), rules(Optional.of(7), Optional.empty()))
                .orThrow();
        BookingId stay = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");

        assertEquals(List.of(RefusalCode.STAY_TOO_LONG), codes(longer(stay, "2026-09-09")));
        Booking longer = longer(stay, "2026-09-08").orThrow();

        assertEquals(Instant.parse("2026-09-08T09:00:00Z"), longer.period().end());
    }

    private Outcome<Booking> longer(BookingId stay, String checkOut) {
        return does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(
                        Story.ADA, Target.of(stay), new Until.Date(LocalDate.parse(checkOut))));
    }

    /** A house that is left by eleven in the morning. */
    private static StayRules rules(Optional<Integer> maximumDays, Optional<Integer> noticeDays) {
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

    private Outcome<Booking> assign(BookingId booking, RentableId rentable) {
        return does.assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.of(rentable)));
    }

    @Test
    void what_was_given_notice_of_does_not_go_on() {
        BookingId booking = runningByTheMonth(3);
        give(booking, Optional.of(LocalDate.parse("2026-10-11"))).orThrow();
        Object before = ports.look();

        Outcome<?> longer = does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(Story.ADA, Target.of(booking), new Until.Months(4)));

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(longer));
        assertEquals("notice", longer.refusals().get(0).facts().get("field"));
        assertEquals(before, ports.look());
    }

    @Test
    void notice_is_given_once() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 6, false), false, "2026-09-01");
        give(booking, Optional.of(LocalDate.parse("2026-12-01"))).orThrow();

        assertTrue(give(booking, Optional.of(LocalDate.parse("2026-12-01"))).isGranted());
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE), codes(give(booking, Optional.of(LocalDate.parse("2026-12-05")))));
    }

    @Test
    void nights_are_given_no_notice_of() {
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(give(booking, Optional.empty())));
    }

    @Test
    void who_leaves_after_noon_pays_half_the_last_night_and_after_six_all_of_it() {
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");
        clock.set(Instant.parse("2026-09-05T13:00:00Z"));

        leave(booking).orThrow();

        assertEquals(eur("450.00"), view(booking).account().rentalDue());
    }

    @Test
    void a_house_that_is_to_be_left_at_ten_is_left_late_after_its_own_grace_also_when_the_stay_went_on() {
        lets(LocalTime.of(16, 0), LocalTime.of(10, 0));
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-02");

        does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(
                        Story.ADA, Target.of(booking), new Until.Date(LocalDate.parse("2026-09-07"))))
                .orThrow();

        assertEquals(
                Instant.parse("2026-09-01T14:00:00Z"),
                view(booking).booking().period().start());
        assertEquals(
                Instant.parse("2026-09-07T08:00:00Z"),
                view(booking).booking().period().end());
        clock.set(Instant.parse("2026-09-07T08:30:00Z"));
        leave(booking).orThrow();
        assertEquals(eur("650.00"), view(booking).account().rentalDue());
    }

    @Test
    void a_house_that_is_to_be_left_at_one_is_left_in_time_until_then() {
        lets(LocalTime.of(15, 0), LocalTime.of(13, 0));
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");
        clock.set(Instant.parse("2026-09-05T11:20:00Z"));

        leave(booking).orThrow();

        assertEquals(eur("400.00"), view(booking).account().rentalDue());
    }

    /** The home has times of its own. */
    private void lets(LocalTime in, LocalTime out) {
        StayRules none = StayRules.NONE;
        rentwright
                .stays()
                .setStayRules()
                .put(
                        Story.DESK,
                        new RuledThing.OfRentable(home),
                        new StayRules(
                                Optional.of(in),
                                Optional.of(out),
                                none.minimumDays(),
                                none.maximumDays(),
                                none.leadHours(),
                                none.advanceDays(),
                                none.minimumMonths(),
                                none.minimumLeaseMonths(),
                                none.maximumLeaseMonths(),
                                none.noticeDays(),
                                none.dated()))
                .orThrow();
    }

    @Test
    void who_leaves_before_the_last_night_has_nothing_back() {
        BookingId booking = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");
        clock.set(Instant.parse("2026-09-03T08:00:00Z"));

        leave(booking).orThrow();

        assertEquals(eur("400.00"), view(booking).account().rentalDue());
    }

    @Test
    void a_stay_goes_on_for_more_nights_and_a_rental_for_more_months() {
        BookingId stay = running(nights("2026-09-01", "2026-09-05"), false, "2026-09-01");

        does.changes()
                .extendBooking()
                .extend(new ExtendBooking.Command(
                        Story.ADA, Target.of(stay), new Until.Date(LocalDate.parse("2026-09-07"))))
                .orThrow();

        assertEquals(eur("600.00"), view(stay).account().rentalDue());
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(does.changes()
                        .extendBooking()
                        .extend(new ExtendBooking.Command(Story.ADA, Target.of(stay), new Until.Months(4)))));
    }

    @Test
    void each_period_is_asked_for_a_week_ahead_and_its_rent_released_a_day_after_it_began() {
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 3, false), false, "2026-09-01");
        assertEquals(List.of(InvoiceStatus.PAID), asked(booking));

        clock.set(Instant.parse("2026-09-02T12:59:59Z"));
        work();
        assertEquals(eur("-1200.00"), balance(booking, Account.ESCROW_LIABILITY));
        clock.set(Instant.parse("2026-09-02T13:00:00Z"));
        work();
        work();
        assertEquals(eur("0"), balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("-120.00"), balance(booking, Account.COMMISSION_REVENUE));

        // Midnight in Paris, a week before October.
        clock.set(Instant.parse("2026-09-23T21:59:59Z"));
        work();
        assertEquals(1, asked(booking).size());
        clock.set(Instant.parse("2026-09-23T22:00:00Z"));
        work();
        work();
        assertEquals(List.of(InvoiceStatus.PAID, InvoiceStatus.PAID), asked(booking));
        assertEquals(eur("-1200.00"), balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(EscrowStatus.OPEN, view(booking).escrow());

        clock.set(Instant.parse("2026-10-02T12:00:00Z"));
        work();
        assertEquals(eur("-240.00"), balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(EscrowStatus.RELEASED, view(booking).escrow());
    }

    @Test
    void a_request_by_the_month_has_a_draft_that_is_dropped_with_it_and_is_paid_when_its_first_period_is() {
        BookingId booking = requested(new When.Months(LocalDate.parse("2026-09-01"), 3, false), false);
        assertEquals(List.of(InvoiceStatus.DRAFT), asked(booking));
        assertEquals(BookingPaymentStatus.NONE, view(booking).paymentStatus());

        pay(booking, eur("1199"));
        assertEquals(BookingPaymentStatus.PARTIALLY_PAID, view(booking).paymentStatus());
        pay(booking, eur("1"));
        assertEquals(BookingPaymentStatus.PAID, view(booking).paymentStatus());

        does.endings()
                .cancelBooking()
                .cancel(new CancelBooking.Command(Story.ADA, Target.of(booking), "no", Optional.empty()))
                .orThrow();
        assertEquals(List.of(InvoiceStatus.CANCELLED), asked(booking));
    }

    @Test
    void what_a_quote_says_is_due_at_once_and_later_is_what_its_booking_asks_for() {
        BookingId booking = requested(new When.Months(LocalDate.parse("2026-09-15"), 3, false), false);
        Dues said = ports.quotes()
                .byId(view(booking).booking().terms().quote())
                .orElseThrow()
                .dues();

        BookingAccount account = view(booking).account();
        assertEquals(account.firstDueMissing(), said.rental());
        assertEquals(account.depositDue(), said.deposit());
        assertEquals(
                account.dues().stream()
                        .skip(1)
                        .map(due -> due.from() + " " + due.amount())
                        .toList(),
                said.later().stream()
                        .map(due -> due.from() + " " + due.rental())
                        .toList());
        pay(booking, said.rental());
        assertEquals(BookingPaymentStatus.PAID, view(booking).paymentStatus());
    }

    /** From the first of September on, with its first month paid and the others to be paid as they are asked for. */
    private BookingId runningByTheMonth(int months) {
        return runningByTheMonth(does, months);
    }

    private BookingId runningByTheMonth(BookingUseCases by, int months) {
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

    private List<Money> totals(BookingId booking) {
        return ports.invoices().of(view(booking).booking().payable()).stream()
                .map(invoice -> invoice.demand().total())
                .toList();
    }

    private List<InvoiceStatus> asked(BookingId booking) {
        return ports.invoices().of(view(booking).booking().payable()).stream()
                .map(Invoice::status)
                .toList();
    }

    private static When nights(String from, String until) {
        return new When.Nights(LocalDate.parse(from), LocalDate.parse(until));
    }

    private BookingId running(When when, boolean autoRenew, String start) {
        BookingId booking = requested(when, autoRenew);
        pay(booking, view(booking).account().balance());
        clock.set(Instant.parse(start + "T13:00:00Z"));
        checkIn(booking);
        return booking;
    }

    /** A year of the home from the middle of September, its deposit and its rent paid (domain W50). */
    private BookingId lease() {
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

    private void checkIn(BookingId booking) {
        does.counter()
                .checkIn()
                .checkIn(new CheckIn.Command(Story.DESK, Target.of(booking), seen()))
                .orThrow();
    }

    private void pay(BookingId booking, Money amount) {
        pay(booking, PaymentPurpose.RENTAL, amount);
    }

    private void pay(BookingId booking, PaymentPurpose purpose, Money amount) {
        does.paying()
                .recordPayment()
                .record(new RecordPayment.Command(Story.DESK, Target.of(booking), purpose, PaymentMethod.CASH, amount))
                .orThrow();
    }

    private BookingId requested(When when, boolean autoRenew) {
        return requested(does, when, autoRenew);
    }

    private BookingId requested(BookingUseCases by, When when, boolean autoRenew) {
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

    private Outcome<Booking> give(BookingId booking, Optional<LocalDate> leaving) {
        return does.changes().giveNotice().give(new GiveNotice.Command(Story.ADA, Target.of(booking), leaving));
    }

    private Outcome<Booking> leave(BookingId booking) {
        return does.counter().checkOut().checkOut(new CheckOut.Command(Story.DESK, Target.of(booking), seen()));
    }

    private void complete(BookingId booking) {
        does.settlements()
                .completeBooking()
                .complete(new CompleteBooking.Command(Story.DESK, Target.of(booking)))
                .orThrow();
    }

    private void work() {
        List<RuntimeException> failures = does.runDueWork().run().failures();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private BookingView view(BookingId booking) {
        return does.viewBooking().view(Story.DESK, booking).orElseThrow();
    }

    private LocalDate endOf(BookingId booking) {
        return view(booking).booking().period().endDate();
    }

    private Instant claimedUntil(BookingId booking) {
        return ports.claims()
                .of(view(booking).booking().claimReference())
                .orElseThrow()
                .until();
    }

    private List<BookingEventType> life(BookingId booking) {
        return does.viewBooking().events(Story.DESK, booking).stream()
                .map(BookingEvent::kind)
                .toList();
    }

    private Money balance(BookingId booking, Account account) {
        return ports.ledger().balance(view(booking).booking().payable(), account, eur("0"));
    }

    private static Condition seen() {
        return new Condition(Optional.empty(), Optional.empty(), "");
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private RentableId room() {
        CategoryId doubles = rentwright
                .catalogue()
                .defineCategory()
                .define(new DefineCategory.Command(
                        Story.DESK, RentableKind.ROOM, "DBL", "Double", "", Optional.empty(), Optional.empty()))
                .orThrow()
                .id();
        return add(doubles, Set.of(RentalMode.MONTHLY), new Room("1", 1, 2, 2));
    }

    private RentableId add(CategoryId of, Set<RentalMode> modes, Specifics specifics) {
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

    private RentableId home(Set<RentalMode> modes) {
        RentableId id = add(category, modes, new PropertyListing("APARTMENT", 4));
        rentwright
                .tariff()
                .setRateCard()
                .onRentable(Story.DESK, id, cardOfHomes())
                .orThrow();
        return id;
    }

    private static RateCard cardOfHomes() {
        return RateCard.daily("100", "EUR")
                .with(new MonthRates(Optional.of(eur("1200")), Optional.of(eur("1850")), Optional.empty()));
    }
}
