package dev.rentwright.testkit.contract;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aHold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.FreeRentables.Query;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.OperationalStatus;
import dev.rentwright.catalogue.PublicationStatus;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableCategory;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.availability.FreeRentables} promises (AVL-13, AVL-14). */
public abstract class FreeRentablesContract extends StoreContract {

    private static final Instant FROM = Instant.parse("2026-07-01T08:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-07-04T08:00:00Z");

    @Test
    public void what_is_free_is_found_by_id_up_to_the_limit() {
        Shop shop = openShop();
        RentableId one = shop.car().id();
        RentableId two = shop.keep(fresh(shop).build()).id();
        RentableId three = shop.keep(fresh(shop).build()).id();

        assertEquals(List.of(one, two, three), find(shop, 3));
        assertEquals(List.of(one, two), find(shop, 2));
    }

    @Test
    public void only_what_may_be_sold_is_found() {
        Shop shop = openShop();
        List<RentableId> sellable = new ArrayList<>();
        for (OperationalStatus doing : OperationalStatus.values()) {
            for (PublicationStatus published : PublicationStatus.values()) {
                Rentable rentable =
                        shop.keep(fresh(shop).being(published, doing).build());
                if (rentable.isSellable()) {
                    sellable.add(rentable.id());
                }
            }
        }

        assertEquals(sellable, find(shop, 100));
    }

    @Test
    public void only_what_is_offered_at_the_place_and_by_the_day_is_found() {
        Shop shop = openShop();
        RentableId here = shop.keep(fresh(shop)
                        .offeredAt(shop.otherPlace().id(), shop.place().id())
                        .rentedBy(RentalMode.MONTHLY, RentalMode.DAILY)
                        .build())
                .id();
        shop.keep(fresh(shop).offeredAt(shop.otherPlace().id()).build());
        shop.keep(fresh(shop).rentedBy(RentalMode.MONTHLY, RentalMode.LEASE).build());

        assertEquals(List.of(here), find(shop, 9));
    }

    @Test
    public void a_category_narrows_when_it_is_given() {
        Shop shop = openShop();
        RentableCategory other = CategoryFixture.aDescribedCategory();
        doInUnit(() -> ports().categories().add(other));
        RentableId compact = shop.car().id();
        RentableId described = shop.keep(fresh(shop).of(other.id()).build()).id();

        assertEquals(List.of(compact, described), find(shop, 9));
        assertEquals(List.of(described), find(shop, Optional.of(other.id()), Times.NOW));
    }

    @Test
    public void what_is_claimed_within_the_period_is_not_free_and_what_touches_it_is() {
        Shop shop = openShop();
        RentableId before = shop.car().id();
        RentableId after = shop.keep(fresh(shop).build()).id();
        RentableId within = shop.keep(fresh(shop).build()).id();
        RentableId atItsEnd = shop.keep(fresh(shop).build()).id();
        place(aBookedClaim(before, FROM.minusSeconds(60), FROM));
        place(aBookedClaim(after, UNTIL, UNTIL.plusSeconds(60)));
        place(aBookedClaim(within, FROM.plusSeconds(60), FROM.plusSeconds(120)));
        place(aBookedClaim(atItsEnd, UNTIL.minusMillis(1), UNTIL.plusSeconds(60)));

        assertEquals(List.of(before, after), find(shop, 9));
    }

    @Test
    public void each_adds_its_own_turnaround_after_the_rental() {
        Shop shop = openShop();
        Duration hour = Duration.ofHours(1);
        RentableId ready = shop.keep(fresh(shop).turningAroundIn(hour).build()).id();
        RentableId late = shop.keep(
                        fresh(shop).turningAroundIn(hour.plusMinutes(1)).build())
                .id();
        RentableId atOnce = shop.keep(fresh(shop).build()).id();
        List.of(ready, late, atOnce)
                .forEach(car -> place(aBookedClaim(car, UNTIL.plus(hour), UNTIL.plus(hour.multipliedBy(5)))));

        assertEquals(List.of(ready, atOnce), find(shop, 9));
    }

    @Test
    public void a_hold_blocks_until_the_instant_of_its_expiry() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Instant expiry = Times.NOW.plusSeconds(900);
        place(aHold(car, FROM, UNTIL, expiry));

        assertEquals(List.of(), find(shop, Optional.empty(), expiry.minusMillis(1)));
        assertEquals(List.of(car), find(shop, Optional.empty(), expiry));
    }

    private static RentableFixture fresh(Shop shop) {
        return shop.aCar().being(RentableFixture.aPlainVehicle("Fiat"));
    }

    private void place(Claim claim) {
        doInUnit(() -> ports().claims().place(claim, Times.NOW));
    }

    private List<RentableId> find(Shop shop, int limit) {
        Query query = new Query(shop.place().id(), Optional.empty(), FROM, UNTIL, Times.NOW, limit);
        return inUnit(() -> ports().freeRentables().find(query));
    }

    private List<RentableId> find(Shop shop, Optional<CategoryId> category, Instant now) {
        Query query = new Query(shop.place().id(), category, FROM, UNTIL, now, 9);
        return inUnit(() -> ports().freeRentables().find(query));
    }
}
