package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.change.ModifyBooking;
import dev.rentwright.booking.change.RenewBooking;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.fake.Premises;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.When;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Homes by the month that go on by themselves, and what keeps others off them (domain A11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RenewalTest extends Letting {

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
    void what_is_rented_by_the_month_is_not_changed_into_a_rental_by_the_night_or_a_lease() {
        rentwright
                .tariff()
                .setRateCard()
                .onRentable(Story.DESK, home, cardOfHomes().withDeposit(eur("3700")))
                .orThrow();
        BookingId booking = requested(new When.Months(LocalDate.parse("2026-09-01"), 2, false), false);

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(modified(booking, nights("2026-09-01", "2026-09-08"))));
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(modified(booking, new When.Months(LocalDate.parse("2026-09-01"), 12, true))));
        modified(booking, new When.Months(LocalDate.parse("2026-09-01"), 3, false))
                .orThrow();
    }

    private Outcome<Booking> modified(BookingId booking, When when) {
        return does.changes()
                .modifyBooking()
                .modify(new ModifyBooking.Command(Story.DESK, Target.of(booking), Amendment.NONE.at(when)));
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
    void a_house_says_how_many_days_before_a_renewal_its_customer_is_told() {
        CancellationPolicy usual = CancellationPolicy.FLEXIBLE;
        houseRules(usual.monthly().tellingOfRenewals(21), usual.lease());
        BookingId booking = running(new When.Months(LocalDate.parse("2026-09-01"), 2, false), true, "2026-09-01");

        // It goes on on the second of October, and is told of three weeks before that.
        clock.set(Instant.parse("2026-09-10" + NOON));
        work();
        assertEquals(0, told(booking));
        clock.set(Instant.parse("2026-09-12" + NOON));
        work();
        assertEquals(1, told(booking));
        houseRules(usual.monthly(), usual.lease());
        clock.set(Instant.parse("2026-09-26" + NOON));
        work();
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
    void a_month_that_is_over_keeps_others_off_until_its_keys_are_back() {
        BookingId booking = runningByTheMonth(1);
        clock.set(Instant.parse("2026-10-01T10:05:00Z"));
        work();

        assertEquals(Instant.parse("2026-10-01T10:20:00Z"), claimedUntil(booking));
    }

    private long told(BookingId booking) {
        return life(booking).stream()
                .filter(type -> type == BookingEventType.RENEWAL_DUE)
                .count();
    }

    private Outcome<Booking> assign(BookingId booking, RentableId rentable) {
        return does.assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.of(rentable)));
    }

    private RentableId room() {
        CategoryId doubles = Premises.category(
                rentwright,
                new DefineCategory.Command(
                        Story.DESK, RentableKind.ROOM, "DBL", "Double", "", Optional.empty(), Optional.empty()));
        return add(doubles, Set.of(RentalMode.MONTHLY), new Room("1", 1, 2, 2));
    }
}
