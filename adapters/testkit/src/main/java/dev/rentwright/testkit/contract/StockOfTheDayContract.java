package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.StockOfTheDay;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.host.Page;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link StockOfTheDay} promises: what its rule says of each rentable, of all of them at once. */
public abstract class StockOfTheDayContract extends StoreContract {

    private static final Instant CONFIRMED = Times.NOW;
    private static final RentalPeriod FROM_TEN = Times.THREE_DAYS;
    private static final Instant MIDNIGHT = Instant.parse("2026-06-30T22:00:00Z");

    @Test
    public void what_is_confirmed_to_begin_today_is_reserved_from_midnight_at_its_place() {
        Booking booking = claimed(confirmed(FROM_TEN));

        assertOutOfStep(MIDNIGHT.minusMillis(1));
        assertOutOfStep(MIDNIGHT, car(booking));
        assertOutOfStep(FROM_TEN.start(), car(booking));
        assertOutOfStep(FROM_TEN.start().plus(Duration.ofDays(1)), car(booking));

        move(car(booking), OperationTrigger.RESERVE);

        assertOutOfStep(MIDNIGHT.minusMillis(1), car(booking));
        assertOutOfStep(MIDNIGHT);
        assertOutOfStep(FROM_TEN.start());
        move(car(booking), OperationTrigger.HAND_OUT);
        assertOutOfStep(MIDNIGHT);
        assertOutOfStep(FROM_TEN.end().plus(Duration.ofDays(9)));
    }

    @Test
    public void the_day_begins_earlier_in_the_east() {
        RentalPeriod inAuckland = Times.period("2026-07-01T10:00", "2026-07-02T10:00", "Pacific/Auckland");
        RentalPeriod inHawaii = Times.period("2026-07-01T10:00", "2026-07-02T10:00", "Pacific/Honolulu");
        Booking east = claimed(confirmed(inAuckland));
        Booking west = claimed(confirmed(inHawaii));

        assertOutOfStep(Instant.parse("2026-06-30T11:59:59Z"));
        assertOutOfStep(Instant.parse("2026-06-30T12:00:00Z"), car(east));
        assertOutOfStep(Instant.parse("2026-07-01T09:59:59Z"), car(east));
        assertOutOfStep(Instant.parse("2026-07-01T10:00:00Z"), car(east), car(west));
    }

    @Test
    public void what_is_not_certain_or_not_agreed_on_reserves_nothing() {
        Booking pending = openShop()
                .keep(openShop()
                        .aBooking(TariffFixture.aRateCard().plan().orThrow(), FROM_TEN)
                        .pending());
        claimed(pending);
        Booking confirmed = confirmed(FROM_TEN);
        move(car(confirmed), OperationTrigger.RESERVE);

        assertOutOfStep(FROM_TEN.start(), car(confirmed));
        claimed(confirmed);
        assertOutOfStep(FROM_TEN.start());
    }

    @Test
    public void nobody_is_reserved_for_who_comes_second() {
        Booking booking = claimed(confirmed(FROM_TEN));
        Instant start = FROM_TEN.start();
        Instant before = start.minus(Duration.ofHours(2));
        Claim held = ClaimFixture.aHold(car(booking), before, start, MIDNIGHT.plus(Duration.ofHours(1)));
        doInUnit(() -> ports().claims().place(held, MIDNIGHT));

        assertOutOfStep(MIDNIGHT);
        assertOutOfStep(MIDNIGHT.plus(Duration.ofHours(1)), car(booking));

        Claim block = ClaimFixture.aBlock(car(booking), before, start);
        doInUnit(() -> {
            ports().claims().release(held.reference(), MIDNIGHT);
            ports().claims().place(block, MIDNIGHT);
        });
        assertOutOfStep(start.minusMillis(1));
        assertOutOfStep(start, car(booking));
    }

    @Test
    public void no_more_are_told_than_were_asked_for() {
        List<RentableId> cars = List.of(
                car(claimed(confirmed(FROM_TEN))),
                car(claimed(confirmed(FROM_TEN))),
                car(claimed(confirmed(FROM_TEN))));

        List<RentableId> two = inUnit(() -> ports().stockOfTheDay().outOfStep(FROM_TEN.start(), 2));

        assertEquals(2, two.size());
        assertEquals(2, new HashSet<>(two).size());
        assertEquals(Set.of(), minus(two, cars));
    }

    private static Set<RentableId> minus(List<RentableId> some, List<RentableId> others) {
        Set<RentableId> left = new HashSet<>(some);
        others.forEach(left::remove);
        return left;
    }

    private void assertOutOfStep(Instant now, RentableId... cars) {
        Set<RentableId> found =
                new HashSet<>(inUnit(() -> ports().stockOfTheDay().outOfStep(now, 100)));
        assertEquals(Set.of(cars), found, now.toString());
        StockOfTheDay oneByOne = StockOfTheDay.over(this::all, ports().bookings(), ports().claims());
        assertEquals(found, new HashSet<>(inUnit(() -> oneByOne.outOfStep(now, 100))), now.toString());
    }

    private Stream<Rentable> all() {
        return ports().rentables().list(Rentables.Filter.ALL, new Page.Request(1, 100)).items().stream();
    }

    private Booking confirmed(RentalPeriod period) {
        Shop shop = openShop();
        return shop.keep(shop.aBooking(TariffFixture.aRateCard().plan().orThrow(), period)
                .at(new BookingStage.Confirmed(CONFIRMED)));
    }

    private Booking claimed(Booking booking) {
        Claim claim = ClaimFixture.aClaim(
                ClaimKind.BOOKED,
                booking.claimReference(),
                car(booking),
                booking.period().start(),
                booking.period().end(),
                Optional.empty());
        doInUnit(() -> ports().claims().place(claim, Times.NOW));
        return booking;
    }

    private static RentableId car(Booking booking) {
        return booking.rentable().orElseThrow();
    }

    private void move(RentableId id, OperationTrigger trigger) {
        doInUnit(() -> {
            Rentable rentable = ports().rentables().byId(id).orElseThrow();
            ports().rentables().save(rentable.moved(trigger));
        });
    }
}
