package dev.rentwright.testkit.contract;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBlock;
import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aHold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Occupancies.Query;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.location.LocationId;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.availability.Occupancies} promises (domain P7), around the end of summer time in Berlin. */
public abstract class OccupanciesContract extends StoreContract {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-10-24");
    private static final LocalTime ARRIVAL = LocalTime.of(14, 0);

    /** Midnights of Berlin: Saturday and Sunday begin two hours before those of UTC, Monday one. */
    private static final Instant SUNDAY_BEGINS = Instant.parse("2026-10-24T22:00:00Z");

    private static final Instant MONDAY_BEGINS = Instant.parse("2026-10-25T23:00:00Z");

    @Test
    public void a_claim_takes_every_date_that_it_shares_an_instant_with_and_no_other() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        shop.keep(fresh(shop).build());

        place(aBookedClaim(car, SUNDAY_BEGINS, MONDAY_BEGINS));
        assertEquals(counts("0/2 1/2 0/2"), count(shop, LocalTime.MIDNIGHT));

        place(aBookedClaim(car, SUNDAY_BEGINS.minusMillis(1), SUNDAY_BEGINS));
        assertEquals(counts("1/2 1/2 0/2"), count(shop, LocalTime.MIDNIGHT));

        place(aBookedClaim(car, MONDAY_BEGINS, MONDAY_BEGINS.plusMillis(1)));
        assertEquals(counts("1/2 1/2 1/2"), count(shop, LocalTime.MIDNIGHT));
    }

    @Test
    public void who_leaves_in_the_morning_takes_no_night_of_that_date() {
        Shop shop = openShop();
        place(aBookedClaim(
                shop.car().id(), Instant.parse("2026-10-24T12:00:00Z"), Instant.parse("2026-10-25T11:00:00Z")));

        assertEquals(counts("1/1 0/1 0/1"), count(shop, ARRIVAL));
        assertEquals(counts("1/1 1/1 0/1"), count(shop, LocalTime.MIDNIGHT));
    }

    @Test
    public void a_unit_is_taken_once_however_often_and_blocked_ones_are_in_neither_count() {
        Shop shop = openShop();
        RentableId twice = shop.car().id();
        RentableId blocked = shop.keep(fresh(shop).build()).id();
        shop.keep(fresh(shop).build());
        place(aBookedClaim(twice, SUNDAY_BEGINS, SUNDAY_BEGINS.plusSeconds(60)));
        place(aBookedClaim(twice, SUNDAY_BEGINS.plusSeconds(60), SUNDAY_BEGINS.plusSeconds(120)));
        place(aBookedClaim(blocked, SUNDAY_BEGINS, SUNDAY_BEGINS.plusSeconds(60)));
        place(aBlock(blocked, SUNDAY_BEGINS.plusSeconds(60), SUNDAY_BEGINS.plusSeconds(120)));

        assertEquals(counts("0/3 1/2 0/3"), count(shop, LocalTime.MIDNIGHT));
    }

    @Test
    public void a_claim_takes_its_dates_however_long_it_lasts() {
        Shop shop = openShop();
        Instant end = MONDAY_BEGINS.plus(Duration.ofDays(1));
        Duration fortnight = Duration.ofDays(14);
        for (Duration length : List.of(
                fortnight,
                fortnight.plusMillis(1),
                fortnight.plusMillis(2),
                Duration.ofDays(99),
                Duration.ofDays(999))) {
            RentableId car = shop.keep(fresh(shop).build()).id();
            place(aBookedClaim(car, end.minusMillis(1), end.minusMillis(1).plus(length)));
        }
        place(aBookedClaim(shop.keep(fresh(shop).build()).id(), end, end.plus(Duration.ofDays(99))));
        place(aBookedClaim(
                shop.keep(fresh(shop).build()).id(), end.minus(Duration.ofDays(999)), end.plus(Duration.ofDays(999))));

        assertEquals(counts("1/7 1/7 6/7"), count(shop, LocalTime.MIDNIGHT));
    }

    @Test
    public void what_is_given_up_or_ends_sooner_takes_no_more_than_that() {
        Shop shop = openShop();
        Claim givenUp = aBookedClaim(shop.car().id(), SUNDAY_BEGINS, MONDAY_BEGINS);
        Claim shortened = aBookedClaim(
                shop.keep(fresh(shop).build()).id(), SUNDAY_BEGINS, MONDAY_BEGINS.plus(Duration.ofHours(1)));
        place(givenUp);
        place(shortened);
        assertEquals(counts("0/2 2/2 1/2"), count(shop, LocalTime.MIDNIGHT));

        doInUnit(() -> {
            ports().claims().release(givenUp.reference(), Times.NOW);
            ports().claims().endAt(shortened.reference(), MONDAY_BEGINS, Times.NOW);
        });

        assertEquals(counts("0/2 1/2 0/2"), count(shop, LocalTime.MIDNIGHT));
    }

    @Test
    public void a_unit_is_counted_wherever_it_is_offered_and_as_what_it_is() {
        Shop shop = openShop();
        RentableCategory vans = CategoryFixture.aCategory();
        doInUnit(() -> ports().categories().add(vans));
        LocationId here = shop.place().id();
        LocationId there = shop.otherPlace().id();
        Rentable car = shop.keep(shop.aCar().offeredAt(here, there).build());
        place(aBookedClaim(car.id(), SUNDAY_BEGINS, MONDAY_BEGINS));
        assertEquals(counts("0/1 1/1 0/1"), count(at(shop, here)));
        assertEquals(counts("0/1 1/1 0/1"), count(at(shop, there)));

        Rentable moved = offered(car, car.category(), there);
        doInUnit(() -> ports().rentables().save(moved));
        assertEquals(counts("0/0 0/0 0/0"), count(at(shop, here)));
        assertEquals(counts("0/1 1/1 0/1"), count(at(shop, there)));

        doInUnit(() -> ports().rentables().save(offered(moved.atVersion(2), vans.id(), here, there)));
        assertEquals(counts("0/0 0/0 0/0"), count(at(shop, there)));
        for (LocationId place : List.of(here, there)) {
            assertEquals(counts("0/1 1/1 0/1"), count(of(vans.id(), place)));
        }
    }

    private static Rentable offered(Rentable car, CategoryId category, LocationId... places) {
        return new Rentable(
                car.id(),
                car.supplier(),
                category,
                car.displayName(),
                car.modes(),
                car.publication(),
                car.operation(),
                new LinkedHashSet<>(List.of(places)),
                car.currentLocation(),
                car.spot(),
                car.minimumAge(),
                car.preparation(),
                car.specifics(),
                car.upkeep(),
                car.presentation(),
                car.bookingRules(),
                car.version());
    }

    @Test
    public void a_hold_takes_until_the_instant_of_its_expiry() {
        Shop shop = openShop();
        Instant expiry = Times.NOW.plusSeconds(900);
        place(aHold(shop.car().id(), SUNDAY_BEGINS, MONDAY_BEGINS, expiry));

        assertEquals(counts("0/1 1/1 0/1"), count(query(shop, LocalTime.MIDNIGHT, expiry.minusMillis(1))));
        assertEquals(counts("0/1 0/1 0/1"), count(query(shop, LocalTime.MIDNIGHT, expiry)));
    }

    @Test
    public void a_booking_that_is_priced_again_is_not_in_its_own_way() {
        Shop shop = openShop();
        Claim own = aBookedClaim(shop.car().id(), SUNDAY_BEGINS, MONDAY_BEGINS);
        Claim others = aBookedClaim(shop.keep(fresh(shop).build()).id(), SUNDAY_BEGINS, MONDAY_BEGINS);
        place(own);
        place(others);
        Query before = query(shop, LocalTime.MIDNIGHT, Times.NOW);

        assertEquals(counts("0/2 2/2 0/2"), count(before));
        assertEquals(
                counts("0/2 1/2 0/2"),
                count(new Query(
                        before.category(),
                        before.place(),
                        before.dates(),
                        before.dateBegins(),
                        before.zone(),
                        before.now(),
                        Optional.of(own.reference()))));
    }

    @Test
    public void only_what_may_be_sold_of_the_category_at_the_place_is_counted() {
        Shop shop = openShop();
        RentableCategory other = CategoryFixture.aDescribedCategory();
        doInUnit(() -> ports().categories().add(other));
        long sellable = 0;
        for (OperationalStatus doing : OperationalStatus.values()) {
            for (PublicationStatus published : PublicationStatus.values()) {
                Rentable rentable =
                        shop.keep(fresh(shop).being(published, doing).build());
                sellable += rentable.isSellable() ? 1 : 0;
                place(aBookedClaim(rentable.id(), SUNDAY_BEGINS, MONDAY_BEGINS));
            }
        }
        for (Rentable elsewhere : List.of(
                shop.keep(fresh(shop).of(other.id()).build()),
                shop.keep(fresh(shop).offeredAt(shop.otherPlace().id()).build()))) {
            place(aBookedClaim(elsewhere.id(), SUNDAY_BEGINS, MONDAY_BEGINS));
        }

        String all = "0/" + sellable + " " + sellable + "/" + sellable + " 0/" + sellable;
        assertEquals(counts(all), count(shop, LocalTime.MIDNIGHT));
    }

    @Test
    public void where_nothing_is_there_nothing_can_be_sold() {
        Shop shop = openShop();

        assertEquals(counts("0/0 0/0 0/0"), count(shop, LocalTime.MIDNIGHT));
    }

    private static RentableFixture fresh(Shop shop) {
        return shop.aCar().being(RentableFixture.aPlainVehicle("Fiat"));
    }

    private void place(Claim claim) {
        doInUnit(() -> ports().claims().place(claim, Times.NOW));
    }

    private List<Occupancy> count(Shop shop, LocalTime dateBegins) {
        return count(query(shop, dateBegins, Times.NOW));
    }

    private List<Occupancy> count(Query query) {
        var counted = inUnit(() -> ports().occupancies().on(query));
        assertEquals(query.dates().from().datesUntil(query.dates().until()).toList(), List.copyOf(counted.keySet()));
        return List.copyOf(counted.values());
    }

    private static Query query(Shop shop, LocalTime dateBegins, Instant now) {
        return new Query(
                shop.category().id(),
                shop.place().id(),
                new DateRange(SATURDAY, SATURDAY.plusDays(3)),
                dateBegins,
                Times.BERLIN,
                now);
    }

    private static Query at(Shop shop, LocationId place) {
        return of(shop.category().id(), place);
    }

    private static Query of(CategoryId category, LocationId place) {
        DateRange dates = new DateRange(SATURDAY, SATURDAY.plusDays(3));
        return new Query(category, place, dates, LocalTime.MIDNIGHT, Times.BERLIN, Times.NOW);
    }

    /** From texts such as {@code 1/2}: one taken of two. */
    private static List<Occupancy> counts(String text) {
        return List.of(text.split(" ", -1)).stream()
                .map(count -> count.split("/", -1))
                .map(count -> new Occupancy(Integer.parseInt(count[0]), Integer.parseInt(count[1])))
                .toList();
    }
}
