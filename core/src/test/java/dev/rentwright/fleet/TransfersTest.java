package dev.rentwright.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransfersTest {

    private static final String LEAVES = "2026-07-02T08:00";
    private static final String ARRIVES = "2026-07-02T20:00";

    private final Depot depot = new Depot();

    @Test
    void a_vehicle_on_the_road_is_at_no_place_and_nobody_can_have_it() {
        Transfer planned =
                depot.transfer(depot.car, depot.paris, LEAVES, ARRIVES).orThrow();
        assertEquals(TransferStatus.PLANNED, planned.status());
        assertRefused(
                RefusalCode.AVAILABILITY_CONFLICT,
                depot.block(depot.car, BlockKind.OWNER, "2026-07-02T10:00", "2026-07-03T10:00", false));

        depot.clock.set(Instant.parse("2026-07-02T06:00:00Z"));
        Transfer left = depot.move(planned, TransferTrigger.DEPART).orThrow();
        assertEquals(Optional.empty(), depot.now(depot.car).currentLocation());

        depot.clock.set(Instant.parse("2026-07-02T15:00:00Z"));
        Transfer there = depot.move(left, TransferTrigger.ARRIVE).orThrow();
        assertEquals(TransferStatus.COMPLETED, there.status());
        assertEquals(Optional.of(depot.paris), depot.now(depot.car).currentLocation());
        assertEquals(
                depot.clock.instant(),
                depot.ports.claims().of(planned.claimReference()).orElseThrow().until());
        assertRefused(RefusalCode.TRANSFER_ILLEGAL_TRANSITION, depot.move(there, TransferTrigger.CANCEL));
    }

    @Test
    void a_transfer_that_is_given_up_leaves_the_vehicle_where_it_was_and_free() {
        Transfer planned =
                depot.transfer(depot.car, depot.paris, LEAVES, ARRIVES).orThrow();

        depot.move(planned, TransferTrigger.CANCEL).orThrow();

        assertEquals(Optional.of(depot.berlin), depot.now(depot.car).currentLocation());
        assertEquals(Optional.empty(), depot.ports.claims().of(planned.claimReference()));
    }

    @Test
    void what_nobody_started_by_the_time_it_was_to_arrive_is_given_up_by_itself() {
        Transfer planned =
                depot.transfer(depot.car, depot.paris, LEAVES, ARRIVES).orThrow();
        depot.clock.set(planned.arrives().minusMillis(1));
        depot.look();
        assertEquals(
                TransferStatus.PLANNED,
                depot.ports.transfers().byId(planned.id()).orElseThrow().status());

        depot.clock.set(planned.arrives());
        depot.look();

        Transfer given = depot.ports.transfers().byId(planned.id()).orElseThrow();
        assertEquals(TransferStatus.CANCELLED, given.status());
        assertEquals(Optional.empty(), depot.ports.claims().of(planned.claimReference()));
        assertEquals(Optional.of(depot.berlin), depot.now(depot.car).currentLocation());
        depot.look();
        assertEquals(given, depot.ports.transfers().byId(planned.id()).orElseThrow());
    }

    @Test
    void what_has_left_late_is_not_given_up() {
        Transfer planned =
                depot.transfer(depot.car, depot.paris, LEAVES, ARRIVES).orThrow();
        depot.clock.set(planned.arrives().minusMillis(1));
        Transfer left = depot.move(planned, TransferTrigger.DEPART).orThrow();
        depot.clock.set(planned.arrives().plusSeconds(3_600));

        depot.look();

        assertEquals(left, depot.ports.transfers().byId(planned.id()).orElseThrow());
    }

    @Test
    void a_vehicle_does_not_leave_from_where_it_is_not() {
        Transfer planned =
                depot.transfer(depot.car, depot.paris, LEAVES, ARRIVES).orThrow();
        depot.ports.rentables().save(depot.now(depot.car).at(Optional.of(depot.paris)));

        assertRefused(RefusalCode.ASSET_NOT_READY, depot.move(planned, TransferTrigger.DEPART));
    }

    @Test
    void a_place_takes_no_more_than_it_holds_with_what_is_on_its_way() {
        RentableId other = depot.car().id();
        depot.transfer(depot.car, depot.paris, LEAVES, ARRIVES).orThrow();

        Outcome<Transfer> second = depot.transfer(other, depot.paris, LEAVES, ARRIVES);

        assertRefused(RefusalCode.LOCATION_OVER_CAPACITY, second);
        assertFalse(depot
                .ports
                .claims()
                .blocking(
                        other, depot.clock.instant(), depot.clock.instant().plusSeconds(864_000), depot.clock.instant())
                .stream()
                .findAny()
                .isPresent());
    }

    @Test
    void what_is_no_vehicle_is_not_driven_and_nothing_to_where_it_stands() {
        assertRefused(RefusalCode.INVALID_VALUE, depot.transfer(depot.room, depot.paris, LEAVES, ARRIVES));
        assertRefused(RefusalCode.INVALID_VALUE, depot.transfer(depot.car, depot.berlin, LEAVES, ARRIVES));
    }

    private static void assertRefused(RefusalCode code, Outcome<?> outcome) {
        assertEquals(
                List.of(code), outcome.refusals().stream().map(r -> r.code()).toList());
    }
}
