package dev.rentwright.testkit.contract;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBlock;
import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aHold;
import static dev.rentwright.testkit.fixture.ClaimFixture.aPlannedClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims.Freed;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.availability.Claims} promises to bookings of a category (IV-03): there is a unit for each. */
public abstract class PlannedClaimsContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final int CROWD = 8;

    @Test
    public void a_planned_claim_is_kept_as_it_was_given() {
        Shop shop = openShop();
        Claim planned = planned(shop, idle(shop), 1, 3);
        Claim agreed = aBookedClaim(idle(shop), day(1), day(3))
                .standing(Footing.Fixed.along(
                        new Journey(shop.place().id(), shop.otherPlace().id())));

        assertEquals(new Placement.Placed(planned), place(planned));
        assertEquals(new Placement.Placed(agreed), place(agreed));

        assertKept(planned, () -> ports().claims().of(planned.reference()));
        assertKept(agreed, () -> ports().claims().of(agreed.reference()));
    }

    @Test
    public void a_planned_claim_stands_on_another_unit_of_its_category_where_its_own_is_taken() {
        Shop shop = openShop();
        RentableId first = idle(shop);
        RentableId second = idle(shop);
        placed(aBookedClaim(first, day(1), day(3)));

        Placement.Placed answer = placed(planned(shop, first, 2, 4));

        assertEquals(second, answer.claim().rentable());
        assertEquals(List.of(), answer.moved());
        assertKept(answer.claim(), () -> ports().claims().of(answer.claim().reference()));
    }

    @Test
    public void an_agreed_claim_moves_what_is_only_planned_in_its_way() {
        Shop shop = openShop();
        RentableId first = idle(shop);
        RentableId second = idle(shop);
        Claim planned = placed(planned(shop, first, 1, 3)).claim();
        Claim block = aBlock(first, day(2), day(5));

        Placement.Placed answer = placed(block);

        assertEquals(block, answer.claim());
        assertEquals(List.of(planned.on(second, day(3))), answer.moved());
        assertKept(planned.on(second, day(3)), () -> ports().claims().of(planned.reference()));
        assertEquals(List.of(block), blocking(first));
    }

    @Test
    public void what_is_planned_with_one_supplier_never_goes_to_another_in_the_same_category() {
        Shop shop = openShop();
        RentableId own = idle(shop);
        RentableId strange = idle(shop.ofAnotherSupplier());
        Claim planned = placed(planned(shop, own, 1, 3)).claim();

        assertInstanceOf(Placement.Taken.class, place(planned(shop, own, 2, 4)));
        assertInstanceOf(Placement.Taken.class, place(aBlock(own, day(2), day(5))));
        assertEquals(List.of(), blocking(strange));
        assertEquals(strange, placed(planned(shop, strange, 2, 4)).claim().rentable());
        RentableId spare = idle(shop);
        assertEquals(
                List.of(planned.on(spare, day(3))),
                placed(aBlock(own, day(2), day(5))).moved());
        Fleet theirs = inUnit(() -> ports().claims()
                .lock(new Pool(shop.category().id(), shop.supplier().id()), NOW, NOW));
        assertEquals(Set.of(own, spare), theirs.units().stream().map(Unit::id).collect(Collectors.toSet()));
    }

    @Test
    public void a_planned_claim_is_given_another_category_and_leaves_room_in_its_own() {
        Shop shop = openShop();
        Shop better = openShop();
        RentableId unit = idle(shop);
        RentableId other = idle(better);
        Claim was = placed(planned(shop, unit, 1, 3)).claim();
        Claim is = was.on(other, day(3)).standing(planned(better, other, 1, 3).footing());

        assertEquals(new Placement.Placed(is), place(is));

        assertKept(is, () -> ports().claims().of(was.reference()));
        assertEquals(List.of(), blocking(unit));
        assertInstanceOf(Placement.Placed.class, place(planned(shop, unit, 1, 3)));
        assertInstanceOf(Placement.Taken.class, place(planned(better, other, 1, 3)));
    }

    @Test
    public void a_move_may_take_a_chain_of_moves() {
        Shop shop = openShop();
        RentableId first = idle(shop);
        RentableId second = idle(shop);
        RentableId third = idle(shop);
        placed(aBookedClaim(third, day(1), day(2)));
        Claim early = placed(planned(shop, first, 1, 3)).claim();
        Claim late = placed(planned(shop, second, 2, 4)).claim();

        Placement.Placed answer = placed(aBlock(first, day(1), day(4)));

        assertEquals(Set.of(early.on(second, day(3)), late.on(third, day(4))), Set.copyOf(answer.moved()));
    }

    @Test
    public void an_agreed_claim_is_refused_with_what_is_in_its_way_only_where_no_move_helps() {
        Shop shop = openShop();
        RentableId first = idle(shop);
        RentableId second = idle(shop);
        Claim one = placed(planned(shop, first, 1, 3)).claim();
        Claim other = placed(planned(shop, second, 2, 4)).claim();

        Placement.Taken full = assertInstanceOf(Placement.Taken.class, place(aBlock(first, day(2), day(3))));

        assertEquals(List.of(one), full.inTheWay());
        assertKept(one, () -> ports().claims().of(one.reference()));
        assertKept(other, () -> ports().claims().of(other.reference()));
    }

    @Test
    public void what_has_begun_is_not_moved_onto_days_that_somebody_had_before() {
        Shop shop = openShop();
        RentableId first = idle(shop);
        RentableId second = idle(shop);
        Claim over = placed(aBookedClaim(second, day(1), day(2))).claim();
        Claim late = placed(planned(shop, first, 1, 4)).claim();
        Claim block = aBlock(first, day(3), day(5));

        assertInstanceOf(Placement.Taken.class, inUnit(() -> ports().claims().place(block, day(3))));
        assertKept(over, () -> ports().claims().of(over.reference()));
        RentableId third = idle(shop);
        Placement answer = inUnit(() -> ports().claims().place(block, day(3)));

        assertEquals(List.of(late.on(third, day(4))), ((Placement.Placed) answer).moved());
        assertKept(over, () -> ports().claims().of(over.reference()));
    }

    @Test
    public void what_takes_something_from_a_place_or_brings_it_there_calls_at_it_until_it_is_over() {
        Shop shop = openShop();
        LocationId here = shop.place().id();
        Claim round = placed(planned(shop, idle(shop), 1, 3)).claim();
        Claim leaving = placed(agreedAway(shop, idle(shop), 2, 4)).claim();
        Claim coming = placed(back(shop, leaving.rentable(), 5, 6)).claim();
        RentableId stranger = shop.keep(shop.aCar()
                        .offeredAt(shop.otherPlace().id())
                        .turningAroundIn(Duration.ZERO)
                        .build())
                .id();
        Claim visiting = placed(aBookedClaim(stranger, day(3), day(7))
                        .standing(Footing.Fixed.along(
                                new Journey(shop.otherPlace().id(), here))))
                .claim();
        placed(aBlock(idle(shop), day(1), day(3)));
        Claim lapsed = aHold(idle(shop), day(1), day(8), day(2)).standing(Footing.Fixed.along(Journey.around(here)));
        placed(lapsed);

        assertEquals(Set.of(round, leaving, coming, visiting, lapsed), calling(here, NOW));
        assertEquals(Set.of(leaving, coming, visiting), calling(here, day(3)));
        assertEquals(
                Set.of(leaving, coming, visiting), calling(shop.otherPlace().id(), day(3)));
        assertEquals(Set.of(), calling(here, day(8)));
    }

    private Set<Claim> calling(LocationId place, Instant now) {
        List<Claim> found = inUnit(() -> ports().claims().calling(place, now));
        assertEquals(Set.copyOf(found).size(), found.size());
        return Set.copyOf(found);
    }

    @Test
    public void a_car_that_is_late_elsewhere_is_promised_there_and_not_here() {
        Shop shop = openShop();
        RentableId car = idle(shop);
        LocationId here = shop.place().id();
        LocationId there = shop.otherPlace().id();
        doInUnit(() -> {
            Rentable unit = ports().rentables().byId(car).orElseThrow();
            ports().rentables().save(unit.at(Optional.of(there)));
        });
        Claim late = placed(aBookedClaim(car, day(1), day(3)).standing(Footing.Fixed.along(Journey.around(there))))
                .claim();
        doInUnit(() -> {
            Rentable unit = ports().rentables().byId(car).orElseThrow();
            ports().rentables().save(unit.at(Optional.empty()));
        });

        Claim wantedHere = aBookedClaim(car, day(6), day(7)).standing(Footing.Fixed.along(Journey.around(here)));
        Claim wantedThere = aBookedClaim(car, day(6), day(7)).standing(Footing.Fixed.along(Journey.around(there)));

        assertEquals(
                new Placement.Taken(List.of(late)),
                inUnit(() -> ports().claims().place(wantedHere, day(4))));
        assertEquals(
                new Placement.Placed(wantedThere), inUnit(() -> ports().claims().place(wantedThere, day(4))));
    }

    @Test
    public void what_is_wanted_where_nothing_will_be_has_nobody_but_itself_in_its_way() {
        Shop shop = openShop();
        RentableId car = idle(shop);
        Claim planned = placed(planned(shop, car, 1, 3)).claim();
        doInUnit(() -> {
            Rentable unit = ports().rentables().byId(car).orElseThrow();
            ports().rentables().save(unit.at(Optional.of(shop.otherPlace().id())));
        });
        Claim longer = new Claim(
                planned.id(),
                car,
                day(1),
                day(4),
                planned.kind(),
                planned.reference(),
                planned.expiresAt(),
                new Footing.Planned(
                        shop.category().id(), Journey.around(shop.place().id()), day(4)));

        assertEquals(new Placement.Taken(List.of(longer)), place(longer));
        assertKept(planned, () -> ports().claims().of(planned.reference()));
    }

    @Test
    public void the_category_is_full_when_every_unit_is_taken_at_one_moment() {
        Shop shop = openShop();
        RentableId first = idle(shop);
        idle(shop);
        placed(planned(shop, first, 1, 4));
        placed(planned(shop, first, 2, 5));

        assertInstanceOf(Placement.Taken.class, place(planned(shop, first, 3, 6)));
        placed(planned(shop, first, 4, 6));
    }

    @Test
    public void a_planned_claim_stands_only_where_its_unit_will_be() {
        Shop shop = openShop();
        RentableId travelling = idle(shop);
        placed(aBookedClaim(travelling, day(1), day(2))
                .standing(Footing.Fixed.along(
                        new Journey(shop.place().id(), shop.otherPlace().id()))));

        assertInstanceOf(Placement.Taken.class, place(planned(shop, travelling, 4, 5)));

        RentableId staying = idle(shop);
        assertEquals(staying, placed(planned(shop, travelling, 4, 5)).claim().rentable());
    }

    @Test
    public void a_journey_that_takes_a_unit_away_moves_what_was_planned_on_it_later() {
        Shop shop = openShop();
        RentableId first = idle(shop);
        RentableId second = idle(shop);
        Claim later = placed(planned(shop, first, 5, 6)).claim();
        Claim away = aBookedClaim(first, day(1), day(2))
                .standing(Footing.Fixed.along(
                        new Journey(shop.place().id(), shop.otherPlace().id())));

        assertEquals(List.of(later.on(second, day(6))), placed(away).moved());
    }

    @Test
    public void a_journey_that_is_given_up_plans_elsewhere_what_relied_on_it() {
        Shop shop = openShop();
        RentableId travelling = idle(shop);
        Claim there = placed(away(shop, travelling, 1, 2)).claim();
        Claim behind = placed(back(shop, travelling, 4, 5)).claim();
        RentableId staying = idle(shop);
        Claim other = placed(away(shop, staying, 2, 3)).claim();

        Freed freed = inUnit(() -> ports().claims().release(there.reference(), NOW));

        assertEquals(travelling, behind.rentable());
        assertEquals(new Freed(List.of(behind.on(staying, day(5))), List.of()), freed);
        assertAbsent(() -> ports().claims().of(there.reference()));
        assertKept(behind.on(staying, day(5)), () -> ports().claims().of(behind.reference()));
        assertKept(other, () -> ports().claims().of(other.reference()));
    }

    @Test
    public void who_takes_a_unit_from_where_it_was_promised_goes_elsewhere_when_nobody_brings_it_back_or_is_named() {
        Shop shop = openShop();
        RentableId promised = idle(shop);
        Claim there = placed(away(shop, promised, 1, 2)).claim();
        Claim andBack = placed(back(shop, promised, 3, 4)).claim();
        placed(agreedAway(shop, promised, 5, 6));

        Freed named = inUnit(() -> ports().claims().release(andBack.reference(), NOW));

        assertEquals(new Freed(List.of(), List.of(there)), named);
        placed(andBack);
        RentableId other = idle(shop);
        Freed helped = inUnit(() -> ports().claims().release(andBack.reference(), NOW));
        assertEquals(new Freed(List.of(there.on(other, day(2))), List.of()), helped);
    }

    @Test
    public void who_cannot_be_helped_when_a_journey_is_given_up_is_named_and_stays() {
        Shop shop = openShop();
        RentableId travelling = idle(shop);
        Claim there = placed(away(shop, travelling, 1, 2)).claim();
        Claim behind = placed(back(shop, travelling, 4, 5)).claim();

        Freed freed = inUnit(() -> ports().claims().release(there.reference(), NOW));

        assertEquals(new Freed(List.of(), List.of(behind)), freed);
        assertAbsent(() -> ports().claims().of(there.reference()));
        assertKept(behind, () -> ports().claims().of(behind.reference()));
        // Somebody stranded is in nobody's way who has nothing to do with it.
        placed(planned(shop, travelling, 1, 2));
    }

    @Test
    public void who_relied_on_somebody_who_was_let_down_is_named_when_that_one_is_given_up_too() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        Claim there = placed(agreedAway(shop, only, 1, 2)).claim();
        Claim next = placed(agreedOverThere(shop, only, 3, 4)).claim();
        Claim last = placed(agreedOverThere(shop, only, 5, 6)).claim();

        Freed first = inUnit(() -> ports().claims().release(there.reference(), NOW));
        Freed second = inUnit(() -> ports().claims().release(next.reference(), NOW));

        assertEquals(new Freed(List.of(), List.of(next)), first);
        assertEquals(new Freed(List.of(), List.of(last)), second);
        assertKept(last, () -> ports().claims().of(last.reference()));
    }

    @Test
    public void who_relied_on_somebody_who_was_let_down_is_named_when_that_one_goes_to_another_car() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        RentableId other = thereAlready(shop);
        Claim there = placed(agreedAway(shop, only, 1, 2)).claim();
        Claim next = placed(agreedOverThere(shop, only, 3, 4)).claim();
        Claim last = placed(agreedOverThere(shop, only, 5, 6)).claim();

        inUnit(() -> ports().claims().release(there.reference(), NOW));

        assertEquals(
                new Placement.Placed(next.on(other, day(4)), List.of(), List.of(last)), place(next.on(other, day(4))));
        assertKept(last, () -> ports().claims().of(last.reference()));
    }

    @Test
    public void and_when_it_goes_to_days_behind_theirs() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        Claim there = placed(agreedAway(shop, only, 1, 2)).claim();
        Claim next = placed(agreedOverThere(shop, only, 3, 4)).claim();
        Claim last = placed(agreedOverThere(shop, only, 5, 6)).claim();
        Claim later = aClaim(ClaimKind.BOOKED, next.reference(), only, day(7), day(8), Optional.empty())
                .standing(next.footing());

        inUnit(() -> ports().claims().release(there.reference(), NOW));

        assertEquals(new Placement.Placed(later, List.of(), List.of(last)), place(later));
    }

    @Test
    public void and_when_something_planned_makes_way_for_it() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        RentableId other = thereAlready(shop);
        RentableId third = thereAlready(shop);
        Claim there = placed(agreedAway(shop, only, 1, 2)).claim();
        Claim next = placed(agreedOverThere(shop, only, 3, 4)).claim();
        Claim last = placed(agreedOverThere(shop, only, 5, 6)).claim();
        inUnit(() -> ports().claims().release(there.reference(), NOW));
        Claim planned = placed(planned(shop, Journey.around(shop.otherPlace().id()), other, 3, 4))
                .claim();

        assertEquals(
                new Placement.Placed(next.on(other, day(4)), List.of(planned.on(third, day(4))), List.of(last)),
                place(next.on(other, day(4))));
    }

    @Test
    public void nobody_is_named_where_who_was_let_down_stays_on_its_car_before_them() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        Claim there = placed(agreedAway(shop, only, 1, 2)).claim();
        Claim next = placed(agreedOverThere(shop, only, 3, 4)).claim();
        placed(agreedOverThere(shop, only, 5, 6));

        inUnit(() -> ports().claims().release(there.reference(), NOW));

        assertEquals(new Placement.Placed(next.endingAt(day(5))), place(next.endingAt(day(5))));
    }

    /** A car that stands at the other place. */
    private RentableId thereAlready(Shop shop) {
        RentableId car = idle(shop);
        doInUnit(() -> ports().rentables()
                .save(ports().rentables()
                        .byId(car)
                        .orElseThrow()
                        .at(Optional.of(shop.otherPlace().id()))));
        return car;
    }

    private static Claim agreedOverThere(Shop shop, RentableId rentable, int from, int until) {
        return aBookedClaim(rentable, day(from), day(until))
                .standing(Footing.Fixed.along(Journey.around(shop.otherPlace().id())));
    }

    @Test
    public void giving_up_what_nobody_relies_on_moves_nobody() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        Claim around = placed(planned(shop, only, 1, 2)).claim();
        Claim away = placed(away(shop, only, 3, 4)).claim();

        assertEquals(Freed.SIMPLY, inUnit(() -> ports().claims().release(around.reference(), NOW)));
        assertEquals(Freed.SIMPLY, inUnit(() -> ports().claims().release(away.reference(), NOW)));
        assertEquals(Freed.SIMPLY, inUnit(() -> ports().claims().release(away.reference(), NOW)));
        assertEquals(List.of(), blocking(only));
    }

    @Test
    public void nothing_is_planned_behind_a_hold_that_may_die_and_take_its_journey_along() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        Claim there = away(shop, only, 1, 2);
        Claim hold = placed(there.heldUntil(Optional.of(NOW.plusSeconds(60)))).claim();

        assertInstanceOf(Placement.Taken.class, place(back(shop, only, 4, 5)));
        assertInstanceOf(Placement.Taken.class, place(planned(shop, only, 4, 5)), "it may come true as well");

        placed(hold.booked());
        placed(back(shop, only, 4, 5));
    }

    @Test
    public void a_claim_that_goes_elsewhere_does_not_leave_behind_who_relies_on_it() {
        Shop shop = openShop();
        RentableId travelling = idle(shop);
        RentableId staying = idle(shop);
        Claim there = placed(agreedAway(shop, travelling, 1, 2)).claim();
        Claim behind = placed(back(shop, travelling, 4, 5)).claim();

        Placement answer = place(agreedAway(shop, staying, 1, 2, there.reference()));

        Placement.Placed moved = assertInstanceOf(Placement.Placed.class, answer);
        assertEquals(List.of(behind.on(staying, day(5))), moved.moved());
        assertInstanceOf(
                Placement.Taken.class,
                place(aClaim(ClaimKind.BOOKED, there.reference(), staying, day(1), day(2), Optional.empty())
                        .standing(
                                Footing.Fixed.along(Journey.around(shop.place().id())))),
                "no other unit would be there");
    }

    @Test
    public void a_dead_planned_hold_is_in_nobodys_way() {
        Shop shop = openShop();
        RentableId only = idle(shop);
        Claim hold = planned(shop, only, 1, 3).heldUntil(Optional.of(NOW.plusSeconds(1)));
        placed(hold);
        Claim other = planned(shop, only, 2, 4);

        assertInstanceOf(Placement.Taken.class, place(other));
        Placement later = inUnit(() -> ports().claims().place(other, NOW.plusSeconds(1)));

        assertEquals(new Placement.Placed(other), later);
        assertAbsent(() -> ports().claims().of(hold.reference()));
    }

    @Test
    public void of_many_who_book_a_category_at_the_same_moment_as_many_get_it_as_there_are_units() {
        Shop shop = openShop();
        List<RentableId> units = Stream.of(1, 2, 3).map(number -> idle(shop)).toList();

        List<Placement> answers = Together.run(
                CROWD,
                number -> place(
                        number % 2 == 0
                                ? planned(shop, units.get(0), 1, 3)
                                : aBookedClaim(units.get(number % 3), day(1), day(3))));

        Set<RentableId> taken = answers.stream()
                .filter(Placement.Placed.class::isInstance)
                .map(answer -> ((Placement.Placed) answer).claim().reference())
                .map(reference -> inUnit(() -> ports().claims().of(reference))
                        .orElseThrow()
                        .rentable())
                .collect(Collectors.toSet());
        assertEquals(
                taken.size(),
                answers.stream().filter(Placement.Placed.class::isInstance).count());
        assertTrue(taken.size() <= units.size());
        assertTrue(units.containsAll(taken));
    }

    /** A car that begins at the shop's place, and may be rented from the other one too. */
    private RentableId idle(Shop shop) {
        Rentable car = shop.aCar()
                .offeredAt(shop.place().id(), shop.otherPlace().id())
                .turningAroundIn(Duration.ZERO)
                .build();
        return shop.keep(car).id();
    }

    private static Claim away(Shop shop, RentableId on, int from, int until) {
        return planned(shop, journeyAway(shop), on, from, until);
    }

    private static Claim back(Shop shop, RentableId on, int from, int until) {
        Journey journey = new Journey(shop.otherPlace().id(), shop.place().id());
        return planned(shop, journey, on, from, until);
    }

    private static Claim agreedAway(Shop shop, RentableId on, int from, int until) {
        return agreedAway(shop, on, from, until, ClaimFixture.reference());
    }

    private static Claim agreedAway(Shop shop, RentableId on, int from, int until, ClaimReference reference) {
        return aClaim(ClaimKind.BOOKED, reference, on, day(from), day(until), Optional.empty())
                .standing(Footing.Fixed.along(journeyAway(shop)));
    }

    private static Journey journeyAway(Shop shop) {
        return new Journey(shop.place().id(), shop.otherPlace().id());
    }

    private static Claim planned(Shop shop, Journey journey, RentableId on, int from, int until) {
        return aPlannedClaim(shop.category().id(), journey, on, day(from), day(until));
    }

    private static Claim planned(Shop shop, RentableId on, int from, int until) {
        return aPlannedClaim(shop.category().id(), shop.place().id(), on, day(from), day(until));
    }

    private Placement.Placed placed(Claim claim) {
        return assertInstanceOf(Placement.Placed.class, place(claim));
    }

    private Placement place(Claim claim) {
        return inUnit(() -> ports().claims().place(claim, NOW));
    }

    private List<Claim> blocking(RentableId rentable) {
        return inUnit(() -> ports().claims().blocking(rentable, day(0), day(9), NOW));
    }

    private static Instant day(int number) {
        return Instant.parse("2026-07-01T10:00:00Z").plus(Duration.ofDays(number));
    }
}
