package dev.rentwright.testkit.contract;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBlock;
import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aHold;
import static dev.rentwright.testkit.fixture.ClaimFixture.aPlannedClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims.Freed;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A car is promised where it will be, and nowhere else (domain A9). */
public abstract class WhereaboutsContract extends StoreContract {

    private static final Instant NOW = Times.NOW;

    @Test
    public void after_a_one_way_rental_a_car_is_to_be_had_where_that_ended() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim there = placed(rental(car, 1, 2, away(shop)));

        assertEquals(new Placement.Taken(List.of(there)), place(rental(car, 3, 4, here(shop))));
        placed(rental(car, 3, 4, back(shop)));
        placed(rental(car, 5, 6, here(shop)));
    }

    @Test
    public void nobody_takes_a_car_away_from_where_it_is_promised_next() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim next = placed(rental(car, 5, 6, here(shop)));

        assertEquals(new Placement.Taken(List.of(next)), place(rental(car, 1, 2, away(shop))));
        placed(rental(car, 1, 2, here(shop)));
    }

    @Test
    public void a_car_that_stands_elsewhere_is_not_to_be_had_here() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim wanted = rental(car, 1, 2, back(shop));

        assertEquals(new Placement.Taken(List.of(wanted)), place(wanted));

        moveTo(car, shop.otherPlace().id());
        placed(wanted);
    }

    @Test
    public void a_car_that_is_out_and_late_comes_back_where_its_rental_ends() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim late = placed(rental(car, -40, -39, away(shop)));
        placed(rental(car, 1, 2, here(shop)));
        moveTo(car, Optional.empty());

        assertEquals(new Placement.Taken(List.of(late)), place(rental(car, -20, -19, here(shop))));
        placed(rental(car, -20, -19, back(shop)));
        placed(rental(car, 3, 4, here(shop)));
    }

    @Test
    public void a_rental_that_should_have_begun_brings_a_car_nowhere_while_it_stands_where_it_stood() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim waitedFor = placed(along(aBookedClaim(car, NOW.minusSeconds(60), day(2)), away(shop)));
        Claim relying = rental(car, 3, 4, back(shop));

        assertEquals(new Placement.Taken(List.of(waitedFor)), place(rental(car, 3, 4, here(shop))));
        assertEquals(new Placement.Taken(List.of(relying)), place(relying));

        moveTo(car, Optional.empty());
        placed(relying);
    }

    @Test
    public void what_begins_now_has_its_car_at_the_counter() {
        Shop shop = openShop();
        Claim walkIn = aBookedClaim(shop.car().id(), NOW, day(2)).standing(Footing.Fixed.along(back(shop)));

        placed(walkIn);
    }

    @Test
    public void a_transfer_brings_a_car_and_asks_nobody() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        placed(rental(car, 5, 6, here(shop)));
        placed(along(aBlock(car, day(1), day(2)), away(shop)));

        assertInstanceOf(Placement.Taken.class, place(rental(car, 3, 4, here(shop))));
        placed(along(aBlock(car, day(3), day(4)), back(shop)));
        placed(rental(car, 4, 5, here(shop)));
    }

    @Test
    public void behind_a_hold_that_may_lapse_nothing_begins_that_needs_it_or_its_absence() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim hold = placed(along(aHold(car, day(1), day(2), NOW.plusSeconds(60)), away(shop)));

        assertEquals(new Placement.Taken(List.of(hold)), place(rental(car, 3, 4, here(shop))));
        Claim relying = rental(car, 3, 4, back(shop));
        assertEquals(new Placement.Taken(List.of(relying)), place(relying));

        placed(hold.booked());
        placed(relying);
    }

    @Test
    public void a_lapsed_hold_takes_no_car_anywhere() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Instant expiry = NOW.plusSeconds(60);
        placed(along(aHold(car, day(1), day(2), expiry), away(shop)));
        Claim wanted = rental(car, 3, 4, here(shop));

        assertInstanceOf(Placement.Placed.class, inUnit(() -> ports().claims().place(wanted, expiry)));
    }

    @Test
    public void what_was_promised_stays_so_wherever_the_car_has_gone() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim hold = placed(along(aHold(car, day(3), day(4), NOW.plusSeconds(60)), here(shop)));
        placed(along(aBlock(car, day(1), day(2)), away(shop)));
        moveTo(car, shop.otherPlace().id());

        placed(hold.heldUntil(Optional.empty()));
        placed(hold.booked());
        placed(hold.booked().endingAt(day(5)));
        assertInstanceOf(
                Placement.Taken.class,
                place(hold.booked().since(day(3).plus(Duration.ofHours(1)))),
                "begins anew, and not where the car is");
    }

    @Test
    public void what_is_only_planned_brings_no_car_to_who_is_promised_it_and_makes_way() {
        Shop shop = openShop();
        RentableId car = roaming(shop);
        RentableId other = roaming(shop);
        Claim planned = placed(aPlannedClaim(shop.category().id(), away(shop), car, day(1), day(2)));
        Claim relying = rental(car, 3, 4, back(shop));

        assertEquals(new Placement.Taken(List.of(relying)), place(relying));

        Placement.Placed placed = assertInstanceOf(Placement.Placed.class, place(rental(car, 3, 4, here(shop))));
        assertEquals(List.of(planned.on(other, day(2))), placed.moved());
    }

    @Test
    public void who_is_let_down_when_a_journey_is_given_up_is_named_and_stays() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim there = placed(rental(car, 1, 2, away(shop)));
        Claim relying = placed(rental(car, 3, 4, back(shop)));
        placed(rental(car, 5, 6, here(shop)));

        Freed freed = inUnit(() -> ports().claims().release(there.reference(), NOW));

        assertEquals(new Freed(List.of(), List.of(relying)), freed);
        assertKept(relying, () -> ports().claims().of(relying.reference()));
        assertEquals(
                Freed.SIMPLY, inUnit(() -> ports().claims().release(relying.reference(), NOW)), "nobody relied on it");
    }

    @Test
    public void a_journey_that_somebody_relies_on_goes_to_no_other_car_and_no_other_place() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        RentableId other = shop.car().id();
        Claim there = placed(rental(car, 1, 2, away(shop)));
        Claim relying = placed(rental(car, 3, 4, back(shop)));

        assertEquals(new Placement.Taken(List.of(relying)), place(there.on(other, day(2))));
        assertEquals(new Placement.Taken(List.of(relying)), place(along(there, here(shop))));
        placed(there.endingAt(day(3)));

        inUnit(() -> ports().claims().release(relying.reference(), NOW));
        placed(there.on(other, day(2)));
    }

    @Test
    public void a_journey_that_should_have_begun_goes_to_no_other_car_unless_its_own_is_out() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim there = placed(rental(car, 1, 2, away(shop)));
        Claim relying = placed(rental(car, 3, 4, back(shop)));
        Claim elsewhere = there.on(shop.car().id(), day(2));
        Instant late = day(1).plus(Duration.ofHours(1));

        assertEquals(
                new Placement.Taken(List.of(relying)),
                inUnit(() -> ports().claims().place(elsewhere, late)));

        moveTo(car, Optional.empty());
        assertInstanceOf(Placement.Placed.class, inUnit(() -> ports().claims().place(elsewhere, late)));
    }

    @Test
    public void what_nobody_came_for_in_its_time_is_asked_anew_when_it_is_to_be_longer() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim there = placed(rental(car, 1, 2, away(shop)));
        Claim next = rental(car, 4, 5, here(shop));
        Instant over = day(2).plus(Duration.ofHours(1));
        assertInstanceOf(Placement.Placed.class, inUnit(() -> ports().claims().place(next, over)));

        assertEquals(
                new Placement.Taken(List.of(next)),
                inUnit(() -> ports().claims().place(there.endingAt(day(3)), over)));

        moveTo(car, Optional.empty());
        assertInstanceOf(
                Placement.Placed.class,
                inUnit(() -> ports().claims().place(there.endingAt(day(3)), over)),
                "it is out, and late");
    }

    @Test
    public void of_two_who_need_a_car_apart_at_the_same_moment_one_gets_it() {
        for (int round = 1; round <= 10; round++) {
            Shop shop = openShop();
            RentableId car = shop.car().id();

            List<Placement> answers = Together.run(
                    2, number -> place(number == 0 ? rental(car, 1, 2, away(shop)) : rental(car, 4, 5, here(shop))));

            assertEquals(
                    1,
                    answers.stream().filter(Placement.Placed.class::isInstance).count(),
                    answers::toString);
        }
    }

    private static RentableId roaming(Shop shop) {
        return shop.keep(shop.aCar()
                        .offeredAt(shop.place().id(), shop.otherPlace().id())
                        .turningAroundIn(Duration.ZERO)
                        .build())
                .id();
    }

    private static Journey here(Shop shop) {
        return Journey.around(shop.place().id());
    }

    private static Journey away(Shop shop) {
        return new Journey(shop.place().id(), shop.otherPlace().id());
    }

    private static Journey back(Shop shop) {
        return new Journey(shop.otherPlace().id(), shop.place().id());
    }

    private static Claim rental(RentableId car, int from, int until, Journey journey) {
        return along(aBookedClaim(car, day(from), day(until)), journey);
    }

    private static Claim along(Claim claim, Journey journey) {
        return claim.standing(Footing.Fixed.along(journey));
    }

    private void moveTo(RentableId car, LocationId place) {
        moveTo(car, Optional.of(place));
    }

    private void moveTo(RentableId car, Optional<LocationId> place) {
        doInUnit(() -> {
            Rentable stored = ports().rentables().byId(car).orElseThrow();
            ports().rentables().save(stored.at(place));
        });
    }

    private Claim placed(Claim claim) {
        return assertInstanceOf(Placement.Placed.class, place(claim)).claim();
    }

    private Placement place(Claim claim) {
        return inUnit(() -> ports().claims().place(claim, NOW));
    }

    private static Instant day(int number) {
        return Instant.parse("2026-07-01T10:00:00Z").plus(Duration.ofDays(number));
    }
}
