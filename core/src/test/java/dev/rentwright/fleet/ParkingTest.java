package dev.rentwright.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A yard in Paris with space for one, and rentals that end there (LOC-04, domain A9). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParkingTest {

    private final Depot depot = new Depot();
    private final Parking parking = new Parking(
            depot.ports.rentables(), depot.ports.locations(), depot.ports.claims(), depot.ports.transfers());
    private final RentableId other = depot.car().id();

    @Test
    void a_second_car_finds_no_room() {
        rented(depot.car, depot.berlin, depot.paris, day(2), day(4));

        assertFull(day(6), wanted(other, day(3), day(6)));
        assertFull(day(4), wanted(other, day(2), day(3)));
    }

    @Test
    void a_hold_takes_room_until_it_lapses() {
        Claim first = claim(depot.car, depot.berlin, depot.paris, day(2), day(4));
        Instant lapses = day(1);
        Claim hold = new Claim(
                first.id(),
                first.rentable(),
                first.from(),
                first.until(),
                ClaimKind.HOLD,
                first.reference(),
                Optional.of(lapses),
                first.footing());
        depot.ports.claims().place(hold, depot.clock.instant());

        depot.clock.set(lapses.minusMillis(1));
        assertFull(day(6), wanted(other, day(3), day(6)));
        depot.clock.set(lapses);
        assertRoom(wanted(other, day(3), day(6)));
    }

    @Test
    void there_is_room_again_when_the_first_has_left() {
        rented(depot.car, depot.berlin, depot.paris, day(2), day(4));
        rented(depot.car, depot.paris, depot.berlin, day(5), day(9));

        assertRoom(wanted(other, day(3), day(6)));
        assertFull(day(5), wanted(other, day(3), day(5)));
    }

    @Test
    void who_is_only_away_comes_back() {
        depot.save(depot.now(depot.car).at(Optional.of(depot.paris)));
        rented(depot.car, depot.paris, depot.paris, day(2), day(6));

        assertFull(day(6), wanted(other, day(1), day(4)));
    }

    @Test
    void who_is_late_to_leave_is_about_to_and_who_is_out_has_left() {
        depot.save(depot.now(depot.car).at(Optional.of(depot.paris)));
        rented(depot.car, depot.paris, depot.berlin, day(0), day(6));
        depot.clock.set(day(1));
        assertRoom(wanted(other, day(2), day(3)));

        depot.save(depot.now(depot.car).at(Optional.empty()));
        assertRoom(wanted(other, day(2), day(3)));
        assertFull(day(3), wanted(other, day(2), day(3)), wanted(depot.car().id(), day(1), day(2)));
    }

    @Test
    void a_rental_that_ends_later_than_it_did_is_not_in_its_own_way() {
        Claim own = rented(depot.car, depot.berlin, depot.paris, day(2), day(4));

        assertRoom(own.endingAt(day(5)));
    }

    @Test
    void a_transfer_takes_room_as_a_rental_does_and_gives_way_to_none() {
        depot.transfer(depot.car, depot.paris, "2026-07-02T08:00", "2026-07-02T12:00")
                .orThrow();

        assertFull(day(6), wanted(other, day(3), day(6)));
        rented(other, depot.berlin, depot.paris, day(8), day(9));
        assertEquals(
                RefusalCode.LOCATION_OVER_CAPACITY,
                depot.transfer(depot.car().id(), depot.paris, "2026-07-12T08:00", "2026-07-12T12:00")
                        .refusals()
                        .get(0)
                        .code());
    }

    @Test
    void a_place_with_more_than_it_should_have_rents_out_what_it_has() {
        depot.save(depot.now(depot.car).at(Optional.of(depot.paris)));
        depot.save(depot.now(other).at(Optional.of(depot.paris)));

        Claim round = claim(other, depot.paris, depot.paris, day(2), day(3));
        assertEquals(Optional.empty(), refusal(round, depot.paris));

        depot.ports.claims().place(round, depot.clock.instant());
        assertEquals(day(3), refusal(round, depot.paris).orElseThrow().facts().get("start"));
    }

    @Test
    void a_place_that_holds_any_number_holds_any_number() {
        Claim wanted = claim(other, depot.paris, depot.berlin, day(2), day(3));

        assertEquals(
                Optional.empty(),
                parking.refusal(
                        wanted,
                        depot.paris,
                        depot.ports.locations().byId(depot.berlin).orElseThrow(),
                        depot.clock.instant()));
    }

    private Claim rented(RentableId car, LocationId from, LocationId to, Instant start, Instant end) {
        Claim claim = claim(car, from, to, start, end);
        depot.ports.claims().place(claim, depot.clock.instant());
        return claim;
    }

    private Claim wanted(RentableId car, Instant start, Instant end) {
        return claim(car, depot.berlin, depot.paris, start, end);
    }

    private void assertRoom(Claim wanted) {
        assertEquals(Optional.empty(), refusal(wanted));
    }

    private void assertFull(Instant at, Claim wanted, Claim... before) {
        for (Claim claim : before) {
            depot.ports.claims().place(claim, depot.clock.instant());
        }
        Refusal refusal = refusal(wanted).orElseThrow();
        assertEquals(RefusalCode.LOCATION_OVER_CAPACITY, refusal.code());
        assertEquals(at, refusal.facts().get("start"));
        assertEquals(1, refusal.facts().get("capacity"));
    }

    private Optional<Refusal> refusal(Claim wanted) {
        return refusal(wanted, depot.berlin);
    }

    private Optional<Refusal> refusal(Claim wanted, LocationId from) {
        return parking.refusal(
                wanted, from, depot.ports.locations().byId(depot.paris).orElseThrow(), depot.clock.instant());
    }

    private Claim claim(RentableId car, LocationId from, LocationId to, Instant start, Instant end) {
        return new Claim(
                new ClaimId(depot.ports.ids().next()),
                car,
                start,
                end,
                ClaimKind.BOOKED,
                new ClaimReference(depot.ports.ids().next()),
                Optional.empty(),
                Footing.Fixed.along(new Journey(from, to)));
    }

    private static Instant day(int number) {
        return Instant.parse("2026-07-01T08:00:00Z").plusSeconds(number * 86_400L);
    }
}
