package dev.rentwright.booking;

import static dev.rentwright.booking.Story.ADA;
import static dev.rentwright.booking.Story.DESK;
import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.booking.change.ChangeCommission;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Company;
import dev.rentwright.party.Dealing;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How a booking came in, and what is taken of it for that (BKG-10, PRC-31, domain P18). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OriginTest {

    private static final Origin AGENCY = Origin.of(BookingSource.OTA).at(Percentage.of("15"));

    @Test
    void the_commission_of_a_booking_is_taken_in_the_place_of_its_suppliers() {
        Story story = Story.dealing(Dealing.agent("10"));
        BookingId booking = rented(story, AGENCY);

        // 15 percent of 430.00, where the supplier's 10 would have been 43.00.
        assertEquals(eur("-64.50"), story.balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(eur("-365.50"), story.balance(booking, Account.OWNER_PAYABLE));
    }

    @Test
    void a_commission_of_nothing_is_one_and_none_at_all_is_the_suppliers() {
        Story story = Story.dealing(Dealing.agent("10"));
        BookingId free = rented(story, Origin.of(BookingSource.OTA).at(Percentage.ZERO));
        assertEquals(eur("0"), story.balance(free, Account.COMMISSION_REVENUE));

        Story usual = Story.dealing(Dealing.agent("10"));
        BookingId agreed = rented(usual, Origin.of(BookingSource.OTA));
        assertEquals(eur("-43.00"), usual.balance(agreed, Account.COMMISSION_REVENUE));
    }

    @Test
    void of_the_platforms_own_sale_no_commission_is_taken_and_the_rate_is_still_known() {
        Story story = Story.dealing(Dealing.OWN_FLEET);
        BookingId booking = rented(story, AGENCY);

        assertEquals(eur("0"), story.balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(AGENCY, story.booking(booking).origin());
    }

    @Test
    void another_commission_is_agreed_on_until_the_rental_begins_and_not_by_the_owner() {
        Story story = Story.dealing(Dealing.agent("10"));
        BookingId booking = request(story, DESK, AGENCY).orThrow().id();
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        Actor owner = Actor.supplier("owner", story.supplier);
        assertThrows(Forbidden.class, () -> commission(story, owner, booking, Optional.of(Percentage.ZERO)));
        assertThrows(Forbidden.class, () -> request(story, owner, AGENCY));
        assertThrows(Forbidden.class, () -> commission(story, ADA, booking, Optional.empty()));
        assertEquals("commissionRate", field(commission(story, DESK, booking, Optional.of(Percentage.of("101")))));

        Booking changed = commission(story, DESK, booking, Optional.of(Percentage.of("20")))
                .orThrow();

        assertEquals(Optional.of(Percentage.of("20")), changed.origin().commission());
        assertEquals(
                changed,
                commission(story, DESK, booking, Optional.of(Percentage.of("20")))
                        .orThrow());
        assertEquals(
                Optional.of(Dealing.agent("20")),
                story.ports.escrows().of(changed.payable()).map(Escrow::dealing));
        commission(story, DESK, booking, Optional.empty()).orThrow();
        assertEquals(
                Optional.of(Dealing.agent("10")),
                story.ports.escrows().of(changed.payable()).map(Escrow::dealing));
        assertFalse(story.does.viewBooking().events(ADA, booking).toString().contains("20 %"));
        story.clock.set(Story.START);
        story.checksIn(Target.of(booking)).orThrow();
        assertEquals(
                List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION),
                commission(story, DESK, booking, Optional.empty()).refusals().stream()
                        .map(Refusal::code)
                        .toList());
    }

    private static Outcome<Booking> commission(Story story, Actor actor, BookingId booking, Optional<Percentage> rate) {
        return story.does
                .changes()
                .changeCommission()
                .change(new ChangeCommission.Command(actor, Target.of(booking), rate));
    }

    @Test
    void customers_come_directly_and_say_nothing_of_commissions() {
        Story story = new Story();

        assertEquals("source", field(request(story, ADA, Origin.of(BookingSource.OTA))));
        assertEquals("source", field(request(story, ADA, Origin.of(BookingSource.WALK_IN))));
        assertThrows(Forbidden.class, () -> request(story, ADA, Origin.DIRECT.at(Percentage.of("1"))));
        assertEquals(
                0,
                story.ports
                        .bookings()
                        .list(Bookings.Filter.ALL, Page.Request.FIRST)
                        .total());

        Booking booked = request(story, ADA, Origin.of(BookingSource.WEBSITE)).orThrow();
        assertEquals(BookingSource.WEBSITE, booked.origin().source());
    }

    @Test
    void a_customer_is_not_told_what_is_kept() {
        Story story = new Story();
        BookingId booking = request(story, DESK, AGENCY).orThrow().id();

        assertEquals(
                Optional.of(Percentage.of("15")), seen(story, DESK, booking).commission());
        assertEquals(Origin.of(BookingSource.OTA), seen(story, ADA, booking));
        List<Booking> listed = story.does
                .viewBooking()
                .list(Actor.customer(story.ada.toString()), Bookings.Filter.ALL, Page.Request.FIRST)
                .items();
        assertEquals(
                List.of(Optional.empty()),
                listed.stream().map(one -> one.origin().commission()).toList());
        assertFalse(story.does.viewBooking().events(ADA, booking).toString().contains("15 %"));
    }

    @Test
    void an_agency_pays_later_and_is_not_waited_for() {
        Story story = new Story();
        BookingId booking = request(story, DESK, AGENCY).orThrow().id();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(GuaranteeType.NONE, story.booking(booking).arrangements().guarantee());
        assertEquals(eur("516.00"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        story.clock.set(Story.START);
        story.checksIn(Target.of(booking)).orThrow();
    }

    @Test
    void a_company_pays_later_and_backs_its_booking_and_who_only_says_to_be_one_pays_first() {
        Story story = new Story();
        story.ports
                .customers()
                .save(story.ports
                        .customers()
                        .byId(story.ada)
                        .orElseThrow()
                        .as(new Company("Analytical Engines Ltd", Optional.empty())));
        BookingId booking = request(story, DESK, Origin.of(BookingSource.CORPORATE))
                .orThrow()
                .id();
        assertEquals(
                GuaranteeType.CORPORATE, story.booking(booking).arrangements().guarantee());

        Story other = new Story();
        BookingId alone = request(other, DESK, Origin.of(BookingSource.CORPORATE))
                .orThrow()
                .id();
        assertEquals(BookingStatus.PENDING, other.status(alone));
        assertFalse(other.booking(alone).arrangements().payLater());
    }

    @Test
    void where_people_accept_an_agency_waits_for_them_and_for_nothing_else() {
        Story story = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        BookingId booking = request(story, DESK, AGENCY).orThrow().id();
        assertEquals(BookingStatus.PENDING, story.status(booking));

        Step.APPROVE.take(story, booking).orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_lease_is_paid_first_whoever_sent_it() {
        Story story =
                new Story(BookingPolicy.DAILY_VEHICLE.requiring(ConfirmationRequirement.DEPOSIT_AND_FIRST_PERIOD));

        assertEquals(
                BookingStatus.PENDING, request(story, DESK, AGENCY).orThrow().status());
    }

    @Test
    void lists_are_narrowed_by_the_way_in_which_bookings_came() {
        Story story = new Story();
        BookingId booking = request(story, DESK, AGENCY).orThrow().id();

        assertEquals(List.of(booking), listed(story, Set.of(BookingSource.OTA, BookingSource.PHONE)));
        assertEquals(List.of(), listed(story, Set.of(BookingSource.DIRECT)));
    }

    @Test
    void a_commission_is_a_part_of_the_whole() {
        assertThrows(IllegalArgumentException.class, () -> Origin.DIRECT.at(Percentage.of("100.01")));
        assertThrows(IllegalArgumentException.class, () -> Origin.DIRECT.at(Percentage.of("-1")));
    }

    private static List<BookingId> listed(Story story, Set<BookingSource> ways) {
        return story.does.viewBooking().list(DESK, Bookings.Filter.ALL.from(ways), Page.Request.FIRST).items().stream()
                .map(Booking::id)
                .toList();
    }

    private static Origin seen(Story story, Actor actor, BookingId booking) {
        return story.does
                .viewBooking()
                .view(actor, booking)
                .orElseThrow()
                .booking()
                .origin();
    }

    private static Object field(Outcome<Booking> outcome) {
        Refusal refusal = outcome.refusals().get(0);
        assertEquals(RefusalCode.INVALID_VALUE, refusal.code());
        return refusal.facts().getOrDefault("field", "none");
    }

    private static Outcome<Booking> request(Story story, Actor actor, Origin origin) {
        return story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(actor, story.quote(story.car).id(), story.ada)
                        .from(origin));
    }

    /** Two days after it began, when its rent has been shared out. */
    private static BookingId rented(Story story, Origin origin) {
        BookingId booking = request(story, DESK, origin).orThrow().id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Story.START);
        story.checksIn(Target.of(booking)).orThrow();
        story.clock.set(Story.START.plus(Duration.ofDays(2)));
        story.works();
        return booking;
    }
}
