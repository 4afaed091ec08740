package dev.rentwright.testkit.contract;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aHold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.FreeRentables.Query;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
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
                        .offeredAt(shop.place().id(), shop.otherPlace().id())
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

        assertEquals(List.of(compact, described), find(shop, Optional.empty(), Times.NOW));
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
    public void a_turnaround_keeps_clear_of_what_comes_next_however_long_either_lasts() {
        Shop shop = openShop();
        List<RentableId> free = new ArrayList<>();
        Duration second = Duration.ofSeconds(1);
        Duration threeDays = Duration.ofDays(3);
        Duration fortnight = Duration.ofDays(14);
        for (Duration turnaround : List.of(Duration.ZERO, threeDays, threeDays.plus(second), Duration.ofDays(20))) {
            for (Duration lasting : List.of(second, fortnight, fortnight.plus(second), Duration.ofDays(400))) {
                for (Duration missing : List.of(Duration.ZERO, second)) {
                    if (turnaround.minus(missing).isNegative()) {
                        continue;
                    }
                    RentableId car = shop.keep(
                                    fresh(shop).turningAroundIn(turnaround).build())
                            .id();
                    Instant next = UNTIL.plus(turnaround).minus(missing);
                    place(aBookedClaim(car, next, next.plus(lasting)));
                    place(aBookedClaim(car, FROM.minus(lasting), FROM));
                    if (missing.isZero()) {
                        free.add(car);
                    }
                }
            }
        }

        assertEquals(free, find(shop, 99));
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

    @Test
    public void what_was_taken_long_ago_is_still_known_when_later_periods_have_been_asked_for() {
        Shop shop = openShop();
        RentableId taken = shop.car().id();
        RentableId free = shop.keep(fresh(shop).build()).id();
        Instant later = UNTIL.plus(Duration.ofDays(400));
        place(aBookedClaim(taken, FROM, UNTIL));

        assertEquals(List.of(taken, free), find(shop, later, later.plusSeconds(60), later));
        assertEquals(List.of(free), find(shop, FROM, UNTIL, later));
    }

    @Test
    public void what_begins_far_ahead_is_seen() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Instant far = FROM.plus(Duration.ofDays(3_000));
        place(aBookedClaim(car, far, far.plusSeconds(60)));

        assertEquals(List.of(), find(shop, far.plusSeconds(59), far.plusSeconds(90), Times.NOW));
        assertEquals(List.of(car), find(shop, far.plusSeconds(60), far.plusSeconds(90), Times.NOW));
        assertEquals(List.of(), find(shop, FROM, far.plusSeconds(1), Times.NOW));
    }

    @Test
    public void what_a_unit_of_work_takes_back_is_taken_back_here_too() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim stays = aBookedClaim(car, FROM, UNTIL);
        Claim undone = aBookedClaim(car, UNTIL, UNTIL.plusSeconds(60));
        place(stays);
        assertDefect(() -> {
            ports().claims().place(undone, Times.NOW);
            ports().claims().release(stays.reference(), Times.NOW);
            ports().rentables().add(fresh(shop).build());
            throw new IllegalStateException("changed its mind");
        });

        assertEquals(List.of(), find(shop, FROM, UNTIL, Times.NOW));
        assertEquals(List.of(car), find(shop, UNTIL, UNTIL.plusSeconds(60), Times.NOW));
    }

    @Test
    public void a_rentable_that_comes_back_to_the_market_still_has_its_claims() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        place(aBookedClaim(car, FROM, UNTIL));
        move(car, PublicationTrigger.UNPUBLISH);
        assertEquals(List.of(), find(shop, UNTIL, UNTIL.plusSeconds(60), Times.NOW));

        move(car, PublicationTrigger.PUBLISH);

        assertEquals(List.of(), find(shop, FROM, UNTIL, Times.NOW));
        assertEquals(List.of(car), find(shop, UNTIL, UNTIL.plusSeconds(60), Times.NOW));
    }

    @Test
    public void what_will_be_elsewhere_by_then_is_not_found() {
        Shop shop = openShop();
        RentableId standing = shop.keep(fresh(shop)
                        .offeredAt(shop.otherPlace().id(), shop.place().id())
                        .build())
                .id();
        RentableId leaving = roaming(shop);
        RentableId returning = roaming(shop);
        place(along(aBookedClaim(leaving, FROM.minusSeconds(120), FROM.minusSeconds(60)), away(shop)));
        place(along(aBookedClaim(returning, FROM.minusSeconds(240), FROM.minusSeconds(180)), away(shop)));
        place(along(
                aBookedClaim(returning, FROM.minusSeconds(120), FROM),
                new Journey(shop.otherPlace().id(), shop.place().id())));

        assertEquals(List.of(returning), find(shop, 9));
        assertEquals(
                List.of(standing, leaving),
                find(shop, Journey.around(shop.otherPlace().id())));
    }

    @Test
    public void what_is_out_or_late_is_found_where_it_was_taken_from() {
        Shop shop = openShop();
        RentableId car = shop.keep(fresh(shop)
                        .offeredAt(shop.otherPlace().id(), shop.place().id())
                        .build())
                .id();
        Journey there = Journey.around(shop.otherPlace().id());
        Instant back = Times.NOW.plusSeconds(60);
        place(along(aBookedClaim(car, Times.NOW, back), there));
        doInUnit(() -> {
            Rentable stored = ports().rentables().byId(car).orElseThrow();
            ports().rentables().save(stored.at(Optional.empty()));
        });

        for (Instant now : List.of(Times.NOW, back.plusSeconds(1))) {
            assertEquals(List.of(), find(shop, FROM, UNTIL, now));
            Query query = new Query(there, Optional.empty(), RentalMode.DAILY, FROM, UNTIL, now, 9);
            assertEquals(List.of(car), find(shop, query));
        }
    }

    @Test
    public void what_somebody_needs_elsewhere_afterwards_is_not_found() {
        Shop shop = openShop();
        RentableId needed = roaming(shop);
        RentableId idle = roaming(shop);
        place(along(
                aBookedClaim(needed, UNTIL, UNTIL.plusSeconds(60)),
                Journey.around(shop.place().id())));

        assertEquals(List.of(needed, idle), find(shop, 9));
        assertEquals(List.of(idle), find(shop, away(shop)));
    }

    @Test
    public void what_was_moved_away_from_where_its_next_rental_begins_is_not_found_where_it_stands() {
        Shop shop = openShop();
        RentableId moved = roaming(shop);
        RentableId idle = roaming(shop);
        place(along(
                aBookedClaim(moved, UNTIL, UNTIL.plusSeconds(60)),
                Journey.around(shop.place().id())));
        for (RentableId car : List.of(moved, idle)) {
            doInUnit(() -> {
                Rentable stored = ports().rentables().byId(car).orElseThrow();
                ports().rentables().save(stored.at(Optional.of(shop.otherPlace().id())));
            });
        }

        assertEquals(List.of(idle), find(shop, Journey.around(shop.otherPlace().id())));
    }

    private void move(RentableId car, PublicationTrigger trigger) {
        doInUnit(() -> {
            Rentable stored = ports().rentables().byId(car).orElseThrow();
            ports().rentables().save(stored.moved(trigger));
        });
    }

    private static RentableId roaming(Shop shop) {
        return shop.keep(fresh(shop)
                        .offeredAt(shop.place().id(), shop.otherPlace().id())
                        .build())
                .id();
    }

    private static Journey away(Shop shop) {
        return new Journey(shop.place().id(), shop.otherPlace().id());
    }

    private static Claim along(Claim claim, Journey journey) {
        return claim.standing(Footing.Fixed.along(journey));
    }

    private List<RentableId> find(Shop shop, Journey journey) {
        return find(shop, new Query(journey, Optional.empty(), RentalMode.DAILY, FROM, UNTIL, Times.NOW, 9));
    }

    /** Of what is there, which is all of the shop's category: asked for with it, and without. */
    private List<RentableId> find(Shop shop, Query query) {
        Query ofCategory = new Query(
                query.journey(),
                Optional.of(shop.category().id()),
                query.mode(),
                query.from(),
                query.until(),
                query.now(),
                query.limit());
        List<RentableId> found = inUnit(() -> ports().freeRentables().find(query));
        assertEquals(found, inUnit(() -> ports().freeRentables().find(ofCategory)));
        return found;
    }

    private static RentableFixture fresh(Shop shop) {
        return shop.aCar().being(RentableFixture.aPlainVehicle("Fiat"));
    }

    private void place(Claim claim) {
        doInUnit(() -> ports().claims().place(claim, Times.NOW));
    }

    private List<RentableId> find(Shop shop, Instant from, Instant until, Instant now) {
        return find(shop, new Query(shop.place().id(), Optional.empty(), from, until, now, 9));
    }

    private List<RentableId> find(Shop shop, int limit) {
        return find(shop, new Query(shop.place().id(), Optional.empty(), FROM, UNTIL, Times.NOW, limit));
    }

    private List<RentableId> find(Shop shop, Optional<CategoryId> category, Instant now) {
        Query query = new Query(shop.place().id(), category, FROM, UNTIL, now, 9);
        return inUnit(() -> ports().freeRentables().find(query));
    }
}
