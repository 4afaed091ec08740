package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.counter.SwapRentable;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.paperwork.AssignChauffeur;
import dev.rentwright.paperwork.NameDrivers;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.party.RegisterChauffeur;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.Wishes;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.time.RequestedPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which car a booking may be given, who may drive it, and how long anybody waits for it (CAT-12, AVL-22, REC-10). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoDrivesTest {

    private final Story story = new Story();

    @Test
    void nobody_is_given_a_car_that_they_are_too_young_for() {
        RentableId racer = story.carFrom(40, "RR-333-RR");
        BookingId booking = story.confirmed();

        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(assigned(booking, racer)));
        assertTrue(assigned(booking, story.otherCar).isGranted());
        story.clock.set(Story.START);
        Step.CHECK_IN.take(story, booking).orThrow();
        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(swapped(booking, racer)));
    }

    private Outcome<?> swapped(BookingId booking, RentableId other) {
        return story.does
                .counter()
                .swapRentable()
                .swap(new SwapRentable.Command(
                        Story.DESK,
                        Target.of(booking),
                        other,
                        Optional.empty(),
                        Condition.of(1100, "1"),
                        Condition.of(1000, "1")));
    }

    @Test
    void nobody_is_given_a_car_that_has_no_room_for_all_who_come() {
        RentableId roadster = story.carSeating(2, "SS-222-SS");
        BookingId booking = story.request(story.quote(story.car, Travellers.of(3)))
                .orThrow()
                .id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);

        assertEquals(List.of(RefusalCode.STAY_OVER_OCCUPANCY), codes(assigned(booking, roadster)));
        assertTrue(assigned(booking, story.otherCar).isGranted());
        story.clock.set(Story.START);
        Step.CHECK_IN.take(story, booking).orThrow();
        assertEquals(List.of(RefusalCode.STAY_OVER_OCCUPANCY), codes(swapped(booking, roadster)));
    }

    @Test
    void of_a_category_those_who_are_many_are_given_what_they_fit_into() {
        RentableId roadster = story.carSeating(2, "SS-222-SS");
        // What is in use is given out before what is not (domain A5).
        story.request(story.quoted(QuotePrice.Command.of(
                                Story.DESK, roadster, story.place, "2026-05-02T10:00", "2026-05-03T10:00"))
                        .orThrow())
                .orThrow();
        QuotePrice.Command many = new QuotePrice.Command(
                        Story.ADA,
                        new QuotePrice.Wanted.AnyOf(story.category),
                        story.place,
                        story.place,
                        RequestedPeriod.of("2026-05-04T10:00", "2026-05-14T10:00"),
                        List.of())
                .with(Travellers.of(3));
        for (int bookings = 0; bookings < 2; bookings++) {
            BookingId booking =
                    story.request(story.quoted(many).orThrow()).orThrow().id();
            story.pay(booking, PaymentPurpose.RENTAL);
            RentableId given = assigned(booking).orThrow().rentable().orElseThrow();
            assertTrue(!given.equals(roadster), given::toString);
        }
    }

    @Test
    void of_a_category_those_who_are_young_are_given_what_they_may_drive() {
        RentableId racer = story.carFrom(40, "RR-333-RR");
        for (int bookings = 0; bookings < 2; bookings++) {
            BookingId booking = story.request(story.quoteOfCategory()).orThrow().id();
            story.pay(booking, PaymentPurpose.RENTAL);
            RentableId given = assigned(booking).orThrow().rentable().orElseThrow();
            assertTrue(!given.equals(racer), given::toString);
        }
    }

    @Test
    void who_is_young_books_what_the_young_pay() {
        theYoungPayMore();
        CustomerId young = story.customer("Bea", LocalDate.parse("2003-05-05"));

        Outcome<Booking> silent = asked(story.quote(story.car), young);
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(silent));
        assertEquals("quote", silent.refusals().get(0).facts().get("field"));
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(asked(story.quote(story.car, Travellers.ONE.driving(22)), story.ada)),
                "who is not young need not pay for it");

        Booking booked =
                asked(story.quote(story.car, Travellers.ONE.driving(22)), young).orThrow();
        assertEquals(Story.eur("120.00"), booked.terms().price().total().minus(Story.eur("516")));
        assertTrue(asked(story.quote(story.otherCar), story.ada).isGranted());
    }

    @Test
    void a_quote_for_drivers_whom_nobody_would_let_drive_is_refused() {
        RentableId racer = story.carFrom(40, "RR-333-RR");
        story.prices(Story.card()
                .with(Extras.NONE
                        .withDrivers(DriverTerms.NONE.withMaximumAge(75))
                        .withAddOns(List.of(AddOn.chauffeur(UnitPrice.of("90", "EUR"))))));

        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(quoted(racer, Wishes.NONE, 40, 39)));
        assertEquals(List.of(RefusalCode.DRIVER_TOO_OLD), codes(quoted(story.car, Wishes.NONE, 76)));
        assertEquals(
                List.of(RefusalCode.DRIVER_TOO_YOUNG, RefusalCode.DRIVER_TOO_OLD),
                codes(quoted(racer, Wishes.NONE, 39, 76)));
        assertTrue(quoted(racer, Wishes.NONE, 40, 75).isGranted());
        assertTrue(quoted(racer, Wishes.NONE).isGranted(), "nobody said how old they are");
        Wishes driven = Wishes.of(List.of(new ChosenAddOn(AddOn.CHAUFFEUR, 1)));
        assertTrue(quoted(racer, driven, 17).isGranted());
        assertEquals(List.of(RefusalCode.DRIVER_TOO_YOUNG), codes(quoted(racer, driven, 17, 39)));
    }

    /** Until 14 May, 10:00 in Paris. */
    @Test
    void a_quote_for_a_customer_who_could_not_drive_is_refused_as_their_booking_would_be() {
        story.prices(Story.card()
                .with(Extras.NONE
                        .withDrivers(DriverTerms.NONE.withMaximumAge(75).withMinimumLicenceYears(2))
                        .withAddOns(List.of(AddOn.chauffeur(UnitPrice.of("90", "EUR"))))));
        Wishes driven = Wishes.of(List.of(new ChosenAddOn(AddOn.CHAUFFEUR, 1)));
        CustomerId lapsing = customer("1985-05-05", "2024-05-04", "2026-05-13");
        CustomerId recent = customer("1985-05-05", "2024-05-05", "2026-05-14");
        CustomerId old = customer("1950-05-04", "2024-05-04", "2026-05-14");
        CustomerId fit = customer("1950-05-05", "2024-05-04", "2026-05-14");

        assertEquals(List.of(RefusalCode.LICENCE_EXPIRES_DURING_RENTAL), codes(quotedFor(lapsing, Wishes.NONE)));
        assertEquals(List.of(RefusalCode.LICENCE_TOO_RECENT), codes(quotedFor(recent, Wishes.NONE)));
        assertEquals(List.of(RefusalCode.DRIVER_TOO_OLD), codes(quotedFor(old, Wishes.NONE)));
        assertTrue(quotedFor(lapsing, driven).isGranted());
        Quote quote = quotedFor(fit, Wishes.NONE).orThrow();
        assertTrue(asked(quote, fit).isGranted());
        assertEquals(List.of(RefusalCode.LICENCE_EXPIRES_DURING_RENTAL), codes(asked(quote, lapsing)));
    }

    @Test
    void a_customer_who_is_named_is_as_old_as_they_are_and_known_to_themselves_and_staff() {
        theYoungPayMore();
        CustomerId young = story.customer("Bea", LocalDate.parse("2003-05-05"));
        QuotePrice.Command asked =
                QuotePrice.Command.of(Story.DESK, story.car, story.place, "2026-05-04T10:00", "2026-05-14T10:00");
        Quote quote = story.quoted(asked.of(young)).orThrow();
        assertEquals(List.of(22), quote.request().travellers().driverAges());
        assertTrue(asked(quote, young).isGranted());
        assertEquals(
                List.of(40),
                story.quoted(asked.with(Travellers.ONE.driving(40)).of(young))
                        .orThrow()
                        .request()
                        .travellers()
                        .driverAges());
        QuotePrice.Command byAda = QuotePrice.Command.of(
                Actor.customer(story.ada.toString()),
                story.otherCar,
                story.place,
                "2026-05-04T10:00",
                "2026-05-14T10:00");
        assertTrue(story.quoted(byAda.of(story.ada)).isGranted());
        assertEquals(List.of(RefusalCode.NOT_FOUND), codes(story.quoted(byAda.of(young))));
    }

    private Outcome<Quote> quotedFor(CustomerId customer, Wishes wishes) {
        return story.quoted(
                QuotePrice.Command.of(Story.DESK, story.car, story.place, "2026-05-04T10:00", "2026-05-14T10:00")
                        .with(wishes)
                        .of(customer));
    }

    private CustomerId customer(String born, String licensedSince, String licensedUntil) {
        DrivingLicence licence = new DrivingLicence(
                "L2", "FR", Optional.of(LocalDate.parse(licensedSince)), LocalDate.parse(licensedUntil));
        return story.parties
                .registerCustomer()
                .register(new RegisterCustomer.Command(
                        Story.DESK,
                        "Eve",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse(born)),
                        Optional.of(licence)))
                .id();
    }

    private Outcome<Quote> quoted(RentableId car, Wishes wishes, Integer... ages) {
        return story.quoted(car, new Travellers(1, List.of(), List.of(ages), Set.of()), wishes);
    }

    @Test
    void nobody_drives_who_is_older_than_the_card_says_or_has_had_a_licence_for_too_short() {
        story.prices(Story.card()
                .with(Extras.NONE.withDrivers(
                        DriverTerms.NONE.withMaximumAge(75).withMinimumLicenceYears(2))));
        Quote quote = story.quote(story.car);
        CustomerId old = story.customer("Bea", LocalDate.parse("1950-05-04"));
        CustomerId justYoungEnough = story.customer("Cleo", LocalDate.parse("1950-05-05"));

        assertEquals(List.of(RefusalCode.DRIVER_TOO_OLD), codes(asked(quote, old)));
        BookingId booking = asked(quote, justYoungEnough).orThrow().id();
        assertEquals(List.of(RefusalCode.DRIVER_TOO_OLD), codes(named(booking, "1950-05-04")));
        assertEquals(List.of(RefusalCode.LICENCE_TOO_RECENT), codes(named(booking, licensed("2024-05-05"))));
        assertEquals(List.of(RefusalCode.LICENCE_TOO_RECENT), codes(named(booking, licensed(""))));
        assertTrue(named(booking, licensed("2024-05-04")).isGranted());
    }

    /** Born in 1985. */
    private static AdditionalDriver licensed(String since) {
        return new AdditionalDriver(
                "Dora",
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("1985-05-05"),
                Optional.of(new DrivingLicence(
                        "D1",
                        "FR",
                        Optional.of(since).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                        LocalDate.parse("2030-01-01"))));
    }

    @Test
    void nobody_younger_than_was_paid_for_is_named_as_a_driver() {
        theYoungPayMore();
        BookingId booking = asked(story.quote(story.car, Travellers.ONE.driving(36, 40)), story.ada)
                .orThrow()
                .id();

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(named(booking, "2003-05-05")));
        assertTrue(named(booking, "1985-05-05").isGranted());
    }

    /** Ten a day for each driver under twenty-five. */
    private void theYoungPayMore() {
        story.prices(Story.card()
                .with(new Extras(
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        new DriverTerms(
                                Optional.empty(),
                                Optional.of(new DriverCharge(UnitPrice.of("10", "EUR"), Optional.empty())),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))));
    }

    private Outcome<List<AdditionalDriver>> named(BookingId booking, String born) {
        return named(booking, AdditionalDriver.of("Cleo", LocalDate.parse(born)));
    }

    private Outcome<List<AdditionalDriver>> named(BookingId booking, AdditionalDriver driver) {
        return story.papers.nameDrivers().name(new NameDrivers.Command(Story.DESK, booking, List.of(driver)));
    }

    private Outcome<Booking> asked(Quote quote, CustomerId customer) {
        return story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(Story.ADA, quote.id(), customer));
    }

    @Test
    void a_longer_rental_is_refused_where_its_chauffeur_drives_for_others_by_then() {
        ChauffeurId greg = chauffeur("2030-01-01");
        BookingId booking = story.confirmed();
        drives(greg, booking);
        BookingId next = story.request(story.quote(story.otherCar, "2026-05-15T10:00", "2026-05-16T10:00"))
                .orThrow()
                .id();
        story.cash(next, PaymentPurpose.DEPOSIT, "300").orThrow();
        drives(greg, next);
        Object before = story.ports.look();

        assertEquals(
                List.of(RefusalCode.CHAUFFEUR_UNAVAILABLE), codes(story.extendsUntil(booking, "2026-05-15T12:00")));
        assertEquals(before, story.ports.look());
        assertTrue(story.extendsUntil(booking, "2026-05-15T10:00").isGranted());
    }

    @Test
    void a_chauffeur_whose_licence_ends_before_the_rental_does_is_not_booked() {
        ChauffeurId old = chauffeur("2026-05-10");
        RequestBooking.Command command =
                RequestBooking.Command.of(Story.ADA, story.quote(story.car).id(), story.ada);

        assertEquals(
                List.of(RefusalCode.LICENCE_EXPIRES_DURING_RENTAL),
                codes(story.does.requests().requestBooking().request(command.drivenBy(old))));
    }

    @Test
    void nobody_waits_for_an_answer_once_the_rental_was_to_begin() {
        Story people = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        Instant start = Instant.parse("2026-05-01T11:00:00Z");
        BookingId booking = people.request(people.quote(people.car, "2026-05-01T13:00", "2026-05-02T13:00"))
                .orThrow()
                .id();
        people.clock.set(start.minusSeconds(1));
        people.works();
        assertEquals(BookingStatus.PENDING, people.status(booking));

        people.clock.set(start);
        people.works();

        assertEquals(BookingStatus.CANCELLED, people.status(booking));
    }

    @Test
    void nobody_pays_later_for_what_begins_with_its_deposit_in_hand() {
        Story strict =
                new Story(BookingPolicy.DAILY_VEHICLE.requiring(ConfirmationRequirement.DEPOSIT_AND_FIRST_PERIOD));
        BookingId booking = strict.booked();

        Outcome<Booking> trusted = strict.does
                .requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.BOSS, Target.of(booking), true));

        assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(trusted));
    }

    @Test
    void where_nobody_holds_anything_only_what_is_promised_is_in_the_way() {
        Story open = new Story(BookingPolicy.DAILY_VEHICLE.holdingOnPending(false));
        BookingId planned = open.request(open.quoteOfCategory()).orThrow().id();
        open.pay(planned, PaymentPurpose.RENTAL);
        RentableId taken = open.ports
                .claims()
                .of(open.booking(planned).claimReference())
                .orElseThrow()
                .rentable();
        assertTrue(open.request(open.quote(taken)).isGranted(), "what is only planned goes elsewhere");

        assertTrue(open.request(open.quoteOfCategory()).isGranted(), "there is another of the category");
    }

    private void drives(ChauffeurId who, BookingId booking) {
        story.papers
                .assignChauffeur()
                .assign(new AssignChauffeur.Command(Story.DESK, booking, who))
                .orThrow();
    }

    private ChauffeurId chauffeur(String licensedUntil) {
        DrivingLicence licence = new DrivingLicence("G", "FR", Optional.empty(), LocalDate.parse(licensedUntil));
        return story.parties
                .registerChauffeur()
                .register(new RegisterChauffeur.Command(
                        Story.DESK, story.supplier, "Greg", Optional.empty(), Optional.empty(), licence))
                .orThrow()
                .id();
    }

    private Outcome<Booking> assigned(BookingId booking) {
        return story.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.empty()));
    }

    private Outcome<Booking> assigned(BookingId booking, RentableId rentable) {
        return story.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.of(rentable)));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
