package dev.rentwright.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlocksTest {

    private static final String FROM = "2026-07-10T08:00";
    private static final String UNTIL = "2026-07-12T18:00";

    private final Depot depot = new Depot();

    @Test
    void a_block_claims_its_time_and_not_a_minute_of_turnaround() {
        Block block =
                depot.block(depot.room, BlockKind.OWNER, FROM, UNTIL, false).orThrow();

        Claim claim = depot.ports.claims().of(block.claimReference()).orElseThrow();
        assertEquals(BlockStatus.PLANNED, block.status());
        assertEquals(Instant.parse("2026-07-10T06:00:00Z"), claim.from());
        assertEquals(Instant.parse("2026-07-12T16:00:00Z"), claim.until());
        assertEquals(OperationalStatus.AVAILABLE, depot.now(depot.room).operation());
    }

    @Test
    void over_a_booking_an_owners_block_conflicts_and_a_maintenance_overlaps() {
        Claim booked = depot.booked(depot.car, "2026-07-11T08:00:00Z", "2026-07-20T08:00:00Z");
        Object before = depot.ports.look();

        assertRefused(RefusalCode.AVAILABILITY_CONFLICT, depot.block(depot.car, BlockKind.OWNER, FROM, UNTIL, false));
        Outcome<Block> workshop = depot.block(depot.car, BlockKind.MAINTENANCE, FROM, UNTIL, false);
        assertRefused(RefusalCode.MAINTENANCE_OVERLAPS_BOOKING, workshop);
        assertEquals(
                List.of(booked.reference().value()),
                workshop.refusals().get(0).facts().get("open"));
        assertEquals(before, depot.ports.look());
    }

    @Test
    void a_forced_block_waits_for_the_booking_and_has_its_days_when_that_has_gone() {
        Claim booked = depot.booked(depot.car, "2026-07-11T08:00:00Z", "2026-07-20T08:00:00Z");

        Block waiting =
                depot.block(depot.car, BlockKind.MAINTENANCE, FROM, UNTIL, true).orThrow();

        assertEquals(BlockStatus.WAITING, waiting.status());
        assertEquals(List.of(booked.reference()), waiting.waitsFor());
        assertEquals(Optional.empty(), depot.ports.claims().of(waiting.claimReference()));
        assertRefused(RefusalCode.MAINTENANCE_OVERLAPS_BOOKING, depot.move(waiting, BlockTrigger.PLACE));
        assertRefused(RefusalCode.MAINTENANCE_ILLEGAL_TRANSITION, depot.move(waiting, BlockTrigger.START));

        depot.ports.claims().release(booked.reference(), depot.clock.instant());
        Block placed = depot.move(waiting, BlockTrigger.PLACE).orThrow();

        assertEquals(BlockStatus.PLANNED, placed.status());
        assertTrue(depot.ports.claims().of(placed.claimReference()).isPresent());
        assertEquals(List.of("dev.rentwright.block.waiting.v1", "dev.rentwright.block.planned.v1"), depot.told());
    }

    @Test
    void what_its_rentable_does_not_allow_takes_no_days_lifts_nothing_and_moves_nobody() {
        depot.save(depot.now(depot.car).moved(OperationTrigger.TAKE_OUT));
        Object before = depot.ports.look();

        for (boolean forced : new boolean[] {false, true}) {
            assertRefused(
                    RefusalCode.ASSET_ILLEGAL_TRANSITION,
                    depot.block(depot.car, BlockKind.OWNER, "2026-07-01T07:00", UNTIL, forced));
            assertEquals(before, depot.ports.look());
        }

        Claim booked = depot.booked(depot.room, "2026-07-01T05:00:00Z", "2026-07-20T08:00:00Z");
        Block waiting = depot.block(depot.room, BlockKind.OWNER, "2026-07-01T07:00", UNTIL, true)
                .orThrow();
        depot.ports.claims().release(booked.reference(), depot.clock.instant());
        depot.save(depot.now(depot.room).moved(OperationTrigger.TAKE_OUT));
        before = depot.ports.look();

        assertRefused(RefusalCode.ASSET_ILLEGAL_TRANSITION, depot.move(waiting, BlockTrigger.PLACE));
        assertEquals(before, depot.ports.look());
    }

    @Test
    void a_block_never_gives_way_to_a_block_however_much_it_is_forced() {
        depot.block(depot.car, BlockKind.OWNER, FROM, UNTIL, false).orThrow();

        assertRefused(RefusalCode.AVAILABILITY_CONFLICT, depot.block(depot.car, BlockKind.OWNER, FROM, UNTIL, true));
    }

    @Test
    void a_block_that_begins_now_is_seen_on_the_rentable_until_it_is_lifted() {
        Block block = depot.block(depot.car, BlockKind.OWNER, "2026-07-01T07:00", UNTIL, false)
                .orThrow();
        assertEquals(BlockStatus.STARTED, block.status());
        assertEquals(OperationalStatus.BLOCKED, depot.now(depot.car).operation());

        depot.clock.set(Instant.parse("2026-07-02T06:00:00Z"));
        Block lifted = depot.move(block, BlockTrigger.LIFT).orThrow();

        assertEquals(BlockStatus.LIFTED, lifted.status());
        assertEquals(OperationalStatus.AVAILABLE, depot.now(depot.car).operation());
        Claim history = depot.ports.claims().of(block.claimReference()).orElseThrow();
        assertEquals(Instant.parse("2026-07-02T06:00:00Z"), history.until());
        assertRefused(RefusalCode.MAINTENANCE_ILLEGAL_TRANSITION, depot.move(lifted, BlockTrigger.LIFT));
    }

    @Test
    void a_room_comes_from_the_workshop_serviced_and_to_be_cleaned() {
        Block planned = depot.block(depot.room, BlockKind.MAINTENANCE, FROM, UNTIL, false)
                .orThrow();
        depot.clock.set(Instant.parse("2026-07-10T06:00:00Z"));
        Block started = depot.move(planned, BlockTrigger.START).orThrow();
        assertEquals(OperationalStatus.MAINTENANCE, depot.now(depot.room).operation());
        assertEquals(false, depot.now(depot.room).isSellable());

        depot.move(started, BlockTrigger.LIFT).orThrow();

        assertEquals(OperationalStatus.CLEANING, depot.now(depot.room).operation());
        assertEquals(
                Optional.of(LocalDate.of(2026, 7, 10)),
                depot.now(depot.room).upkeep().lastService());
    }

    @Test
    void a_planned_block_that_is_given_up_frees_its_days() {
        Block planned =
                depot.block(depot.car, BlockKind.OWNER, FROM, UNTIL, false).orThrow();

        depot.move(planned, BlockTrigger.LIFT).orThrow();

        assertEquals(Optional.empty(), depot.ports.claims().of(planned.claimReference()));
        assertTrue(depot.block(depot.car, BlockKind.OWNER, FROM, UNTIL, false).isGranted());
    }

    @Test
    void a_block_begins_and_ends_by_itself() {
        Block planned =
                depot.block(depot.car, BlockKind.OWNER, FROM, UNTIL, false).orThrow();

        depot.at("2026-07-10T05:59:59Z").look();
        assertEquals(OperationalStatus.AVAILABLE, depot.now(depot.car).operation());
        depot.at("2026-07-10T06:00:00Z").look();
        assertEquals(BlockStatus.STARTED, depot.now(planned).status());
        assertEquals(OperationalStatus.BLOCKED, depot.now(depot.car).operation());
        depot.at("2026-07-12T15:59:59Z").look();
        assertEquals(BlockStatus.STARTED, depot.now(planned).status());
        depot.at("2026-07-12T16:00:00Z").look();

        assertEquals(BlockStatus.LIFTED, depot.now(planned).status());
        assertEquals(OperationalStatus.AVAILABLE, depot.now(depot.car).operation());
        assertEquals(
                List.of(
                        "dev.rentwright.block.planned.v1",
                        "dev.rentwright.block.started.v1",
                        "dev.rentwright.block.lifted.v1"),
                depot.told());
        assertEquals(
                Instant.parse("2026-07-12T16:00:00Z"),
                depot.ports.claims().of(planned.claimReference()).orElseThrow().until());
    }

    @Test
    void the_workshop_says_itself_when_it_is_done() {
        Block planned = depot.block(depot.car, BlockKind.MAINTENANCE, FROM, UNTIL, false)
                .orThrow();

        depot.at("2026-07-10T06:00:00Z").look();
        depot.at("2026-07-20T06:00:00Z").look();

        assertEquals(BlockStatus.STARTED, depot.now(planned).status());
        assertEquals(OperationalStatus.MAINTENANCE, depot.now(depot.car).operation());
    }

    @Test
    void a_block_of_a_car_that_is_late_begins_when_it_is_back_or_never() {
        Block planned =
                depot.block(depot.car, BlockKind.OWNER, FROM, UNTIL, false).orThrow();
        depot.save(depot.now(depot.car).moved(OperationTrigger.HAND_OUT));

        depot.at("2026-07-10T06:00:00Z").look();
        assertEquals(BlockStatus.PLANNED, depot.now(planned).status());
        depot.save(depot.now(depot.car).moved(OperationTrigger.TAKE_BACK));
        depot.look();
        assertEquals(BlockStatus.STARTED, depot.now(planned).status());

        Block next = depot.block(depot.room, BlockKind.OWNER, "2026-07-20T08:00", "2026-07-21T08:00", false)
                .orThrow();
        depot.save(depot.now(depot.room).moved(OperationTrigger.HAND_OUT));
        depot.at("2026-07-21T06:00:00Z").look();
        assertEquals(BlockStatus.LIFTED, depot.now(next).status());
        assertEquals(OperationalStatus.IN_USE, depot.now(depot.room).operation());
    }

    @Test
    void what_is_over_or_empty_is_refused() {
        assertRefused(
                RefusalCode.PERIOD_IN_PAST,
                depot.block(depot.car, BlockKind.OWNER, "2026-06-01T08:00", "2026-06-02T08:00", false));
        assertRefused(RefusalCode.PERIOD_EMPTY, depot.block(depot.car, BlockKind.OWNER, FROM, FROM, false));
    }

    private static void assertRefused(RefusalCode code, Outcome<?> outcome) {
        assertEquals(
                List.of(code), outcome.refusals().stream().map(r -> r.code()).toList());
    }
}
