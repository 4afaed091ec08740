package dev.rentwright.testkit.contract;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBlock;
import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aHold;
import static dev.rentwright.testkit.fixture.ClaimFixture.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.availability.Claims} promises, above all that two customers never get one car (IV-01). */
public abstract class ClaimsContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final int CROWD = 8;

    @Test
    public void a_claim_of_every_kind_is_kept_as_it_was_given() {
        RentableId car = aCar();
        List<Claim> claims = List.of(
                aBookedClaim(car, day(1), day(2)),
                aBlock(car, day(2), day(3)),
                aHold(car, day(3), day(4), NOW.plusMillis(1)),
                aClaim(ClaimKind.HOLD, reference(), car, day(4), day(5), Optional.empty()));

        claims.forEach(claim -> assertEquals(new Placement.Placed(claim), place(claim)));

        claims.forEach(claim -> assertKept(claim, () -> ports().claims().of(claim.reference())));
        assertEquals(claims, blocking(car, day(0), day(9), NOW));
    }

    @Test
    public void a_reference_without_a_claim_has_none_and_may_be_released() {
        ClaimReference nobody = reference();

        doInUnit(() -> ports().claims().release(nobody, NOW));

        assertAbsent(() -> ports().claims().of(nobody));
        assertAbsent(() -> ports().claims().endAt(nobody, day(1), NOW));
    }

    @Test
    public void an_overlapping_claim_is_refused_with_what_is_in_the_way_earliest_first_and_changes_nothing() {
        RentableId car = aCar();
        Claim later = placed(aBlock(car, day(5), day(6)));
        Claim earlier = placed(aHold(car, day(2), day(3), NOW.plusMillis(1)));
        Claim wanted = aBookedClaim(car, day(1), day(9));

        assertEquals(new Placement.Taken(List.of(earlier, later)), place(wanted));

        assertAbsent(() -> ports().claims().of(wanted.reference()));
        assertEquals(List.of(earlier, later), blocking(car, day(0), day(9), NOW));
    }

    @Test
    public void claims_overlap_when_they_share_a_millisecond_and_not_when_they_touch() {
        RentableId car = aCar();
        placed(aBookedClaim(car, day(2), day(3)));

        assertInstanceOf(Placement.Taken.class, place(aBookedClaim(car, day(1), day(2).plusMillis(1))));
        assertInstanceOf(Placement.Taken.class, place(aBookedClaim(car, day(3).minusMillis(1), day(4))));
        assertInstanceOf(Placement.Taken.class, place(aBookedClaim(car, day(2).plusMillis(1), day(3).minusMillis(1))));
        assertInstanceOf(Placement.Placed.class, place(aBookedClaim(car, day(1), day(2))));
        assertInstanceOf(Placement.Placed.class, place(aBookedClaim(car, day(3), day(4))));
    }

    @Test
    public void claims_of_different_rentables_do_not_meet() {
        Shop shop = openShop();
        placed(aBookedClaim(shop.car().id(), day(1), day(2)));

        assertInstanceOf(
                Placement.Placed.class,
                place(aBookedClaim(shop.keep(shop.aCar().build()).id(), day(1), day(2))));
    }

    @Test
    public void a_hold_blocks_until_the_instant_of_its_expiry_and_is_then_removed_by_whoever_comes() {
        RentableId car = aCar();
        Instant expiry = NOW.plusSeconds(900);
        Claim hold = placed(aHold(car, day(1), day(2), expiry));
        Claim other = aBookedClaim(car, day(1), day(2));

        assertEquals(new Placement.Taken(List.of(hold)), place(other, expiry.minusMillis(1)));
        assertEquals(List.of(hold), blocking(car, day(1), day(2), expiry.minusMillis(1)));
        assertEquals(List.of(), blocking(car, day(1), day(2), expiry));
        assertKept(hold, () -> ports().claims().of(hold.reference()));

        assertEquals(new Placement.Placed(other), place(other, expiry));
        assertAbsent(() -> ports().claims().of(hold.reference()));
    }

    @Test
    public void a_reference_has_one_claim_and_its_next_takes_the_place_of_the_one_before() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        RentableId another = shop.keep(shop.aCar().build()).id();
        Claim hold = placed(aHold(car, day(1), day(3), NOW.plusSeconds(900)));

        Claim booked = placed(hold.booked());
        assertKept(booked, () -> ports().claims().of(hold.reference()));
        assertEquals(List.of(booked), blocking(car, day(0), day(9), NOW));

        Claim moved = placed(aClaim(ClaimKind.BOOKED, hold.reference(), another, day(2), day(4), Optional.empty()));
        assertKept(moved, () -> ports().claims().of(hold.reference()));
        assertEquals(List.of(), blocking(car, day(0), day(9), NOW));
        assertEquals(List.of(moved), blocking(another, day(0), day(9), NOW));
    }

    @Test
    public void a_move_that_is_refused_leaves_the_claim_where_it_was() {
        RentableId car = aCar();
        Claim own = placed(aBookedClaim(car, day(1), day(2)));
        Claim other = placed(aBookedClaim(car, day(3), day(4)));

        Placement answer = place(aClaim(ClaimKind.BOOKED, own.reference(), car, day(1), day(5), Optional.empty()));

        assertEquals(new Placement.Taken(List.of(other)), answer);
        assertKept(own, () -> ports().claims().of(own.reference()));
    }

    @Test
    public void a_released_period_is_free_again() {
        RentableId car = aCar();
        Claim claim = placed(aBookedClaim(car, day(1), day(2)));

        doInUnit(() -> ports().claims().release(claim.reference(), NOW));

        assertAbsent(() -> ports().claims().of(claim.reference()));
        assertEquals(List.of(), blocking(car, day(0), day(9), NOW));
        assertInstanceOf(Placement.Placed.class, place(aBookedClaim(car, day(1), day(2))));
    }

    @Test
    public void only_what_lies_within_the_asked_period_blocks_it() {
        RentableId car = aCar();
        Claim second = placed(aBookedClaim(car, day(3), day(4)));
        Claim first = placed(aBookedClaim(car, day(1), day(2)));

        assertEquals(List.of(first, second), blocking(car, day(1), day(4), NOW));
        assertEquals(List.of(), blocking(car, day(2), day(3), NOW));
        assertEquals(List.of(second), blocking(car, day(2), day(3).plusMillis(1), NOW));
    }

    @Test
    public void what_blocks_several_is_told_of_each_earliest_first_and_of_nobody_else() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        RentableId another = shop.car().id();
        RentableId free = shop.car().id();
        RentableId unasked = shop.car().id();
        Claim second = placed(aBookedClaim(car, day(3), day(4)));
        Claim first = placed(aHold(car, day(1), day(2), NOW.plusMillis(1)));
        Claim block = placed(aBlock(another, day(2), day(3)));
        placed(aHold(another, day(4), day(5), NOW));
        placed(aBookedClaim(unasked, day(1), day(2)));

        assertEquals(
                Map.of(car, List.of(first, second), another, List.of(block)),
                blocking(List.of(another, free, car), day(1), day(9)));
        assertEquals(Map.of(car, List.of(second)), blocking(List.of(another, free, car), day(3), day(4)));
        assertEquals(Map.of(), blocking(List.of(), day(0), day(9)));
    }

    @Test
    public void a_claim_that_ends_earlier_frees_the_rest() {
        RentableId car = aCar();
        Claim claim = placed(aBookedClaim(car, day(1), day(5)));

        assertEquals(Optional.of(claim.endingAt(day(2))), endAt(claim, day(2)));

        assertKept(claim.endingAt(day(2)), () -> ports().claims().of(claim.reference()));
        assertInstanceOf(Placement.Placed.class, place(aBookedClaim(car, day(2), day(5))));
    }

    @Test
    public void a_claim_that_ends_later_goes_as_far_as_is_free() {
        RentableId car = aCar();
        Claim claim = placed(aBookedClaim(car, day(1), day(2)));
        Claim next = placed(aBookedClaim(car, day(4), day(5)));

        assertEquals(Optional.of(claim.endingAt(day(3))), endAt(claim, day(3)));
        assertEquals(Optional.of(claim.endingAt(day(4))), endAt(claim, day(9)));
        assertEquals(Optional.of(claim.endingAt(day(4))), endAt(claim, day(4)));

        assertEquals(List.of(claim.endingAt(day(4)), next), blocking(car, day(0), day(9), NOW));
    }

    @Test
    public void a_dead_hold_stops_no_later_end_and_is_removed() {
        RentableId car = aCar();
        Claim claim = placed(aBookedClaim(car, day(1), day(2)));
        Claim hold = placed(aHold(car, day(3), day(4), NOW.plusSeconds(1)));

        Optional<Claim> ended = inUnit(() -> ports().claims().endAt(claim.reference(), day(5), NOW.plusSeconds(1)));

        assertEquals(Optional.of(claim.endingAt(day(5))), ended);
        assertAbsent(() -> ports().claims().of(hold.reference()));
    }

    @Test
    public void a_claim_does_not_end_before_it_starts() {
        Claim claim = placed(aBookedClaim(aCar(), day(1), day(2)));

        assertDefect(() -> ports().claims().endAt(claim.reference(), day(1), NOW));

        assertKept(claim, () -> ports().claims().of(claim.reference()));
    }

    @Test
    public void of_many_who_claim_one_car_at_the_same_moment_exactly_one_gets_it() {
        for (int round = 1; round <= 5; round++) {
            RentableId car = aCar();

            List<Placement> answers = Together.run(
                    CROWD,
                    number -> place(aBookedClaim(
                            car, day(1).plus(Duration.ofHours(number)), day(2).plus(Duration.ofHours(number)))));

            List<Claim> winners = answers.stream()
                    .filter(Placement.Placed.class::isInstance)
                    .map(answer -> ((Placement.Placed) answer).claim())
                    .toList();
            assertEquals(1, winners.size(), answers::toString);
            assertEquals(winners, blocking(car, day(0), day(9), NOW));
        }
    }

    @Test
    public void of_many_who_claim_periods_that_touch_everybody_gets_theirs() {
        RentableId car = aCar();

        List<Placement> answers = Together.run(CROWD, number -> place(aBookedClaim(car, day(number), day(number + 1))));

        answers.forEach(answer -> assertInstanceOf(Placement.Placed.class, answer));
        assertEquals(CROWD, blocking(car, day(0), day(CROWD), NOW).size());
    }

    @Test
    public void a_claim_that_is_undone_was_never_there() {
        RentableId car = aCar();
        Claim undone = aBookedClaim(car, day(1), day(2));

        assertDefect(() -> {
            ports().claims().place(undone, NOW);
            throw new IllegalStateException("something else went wrong");
        });

        assertAbsent(() -> ports().claims().of(undone.reference()));
        assertInstanceOf(Placement.Placed.class, place(aBookedClaim(car, day(1), day(2))));
    }

    private RentableId aCar() {
        return openShop().car().id();
    }

    private Claim placed(Claim claim) {
        return assertInstanceOf(Placement.Placed.class, place(claim)).claim();
    }

    private Placement place(Claim claim) {
        return place(claim, NOW);
    }

    private Placement place(Claim claim, Instant now) {
        return inUnit(() -> ports().claims().place(claim, now));
    }

    private List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now) {
        return inUnit(() -> ports().claims().blocking(rentable, from, until, now));
    }

    private Map<RentableId, List<Claim>> blocking(List<RentableId> rentables, Instant from, Instant until) {
        return inUnit(() -> ports().claims().blocking(rentables, from, until, NOW));
    }

    private Optional<Claim> endAt(Claim claim, Instant until) {
        return inUnit(() -> ports().claims().endAt(claim.reference(), until, NOW));
    }

    private static Instant day(int number) {
        return Instant.parse("2026-07-01T10:00:00Z").plus(Duration.ofDays(number));
    }
}
