package dev.rentwright.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.catalogue.stock.ChangeOperation;
import dev.rentwright.catalogue.stock.ChangePublication;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FleetViewTest {

    @Test
    void every_asset_is_shown_with_status_place_and_what_comes_next() {
        Depot depot = new Depot();
        depot.block(depot.car, BlockKind.OWNER, "2026-07-03T08:00", "2026-07-04T08:00", false)
                .orThrow();
        Claim booked = depot.booked(depot.car, "2026-07-11T08:00:00Z", "2026-07-20T08:00:00Z");

        FleetEntry car = entry(depot, depot.car);

        assertEquals(
                Optional.of(new FleetEntry.NextBooking(booked.reference().value(), booked.from(), booked.until())),
                car.next());
        assertEquals(Optional.of(depot.berlin), car.rentable().currentLocation());
        assertEquals(NearFuture.AVAILABLE, car.nearFuture());
        assertEquals(Optional.empty(), entry(depot, depot.room).next());
    }

    @Test
    void what_is_held_for_whoever_waits_is_no_booking_yet() {
        Depot depot = new Depot();
        depot.held(depot.car, "2026-07-05T08:00:00Z", "2026-07-06T08:00:00Z");
        assertEquals(Optional.empty(), entry(depot, depot.car).next());

        Claim booked = depot.booked(depot.car, "2026-07-11T08:00:00Z", "2026-07-20T08:00:00Z");

        assertEquals(
                Optional.of(booked.reference().value()),
                entry(depot, depot.car).next().map(FleetEntry.NextBooking::booking));
    }

    @Test
    void what_has_no_free_day_in_sight_is_fully_booked() {
        Depot depot = new Depot();
        depot.booked(depot.car, "2026-07-02T05:00:00Z", "2026-07-30T07:00:00Z");
        assertEquals(NearFuture.FULLY_BOOKED, entry(depot, depot.car).nearFuture());

        depot.clock.set(Instant.parse("2026-07-01T06:00:00.001Z"));
        assertEquals(NearFuture.FULLY_BOOKED, entry(depot, depot.car).nearFuture());
        depot.clock.set(Instant.parse("2026-07-01T07:00:00Z"));
        assertEquals(NearFuture.AVAILABLE, entry(depot, depot.car).nearFuture());
    }

    @Test
    void what_bookings_need_is_neither_archived_nor_retired_and_what_nobody_needs_is_both() {
        Depot depot = new Depot();
        assertEquals(
                OperationalStatus.RETIRED,
                operate(depot, depot.car, OperationTrigger.RETIRE).orThrow().operation());
        assertEquals(PublicationStatus.ARCHIVED, depot.now(depot.car).publication());
        assertEquals(NearFuture.NOT_OFFERED, entry(depot, depot.car).nearFuture());
        assertRefused(
                RefusalCode.ASSET_ILLEGAL_TRANSITION,
                publish(depot, Depot.STAFF, depot.car, PublicationTrigger.PUBLISH));
    }

    @Test
    void where_somebody_moderates_a_draft_is_approved_before_it_is_sold_and_again_when_it_changes() {
        Depot depot = new Depot(builder -> builder.catalogue(CataloguePolicy.MODERATED));
        Actor moderator = Actor.administrator("moderator");
        assertEquals(PublicationStatus.DRAFT, depot.now(depot.car).publication());
        assertRefused(
                RefusalCode.ASSET_ILLEGAL_TRANSITION,
                publish(depot, Depot.STAFF, depot.car, PublicationTrigger.PUBLISH));

        publish(depot, Depot.STAFF, depot.car, PublicationTrigger.SUBMIT).orThrow();
        publish(depot, moderator, depot.car, PublicationTrigger.APPROVE).orThrow();
        assertTrue(depot.now(depot.car).isSellable());

        Rentable sold = depot.now(depot.car);
        depot.rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(
                        Depot.STAFF, sold.id(), sold.version(), ReviseRentable.Changes.NONE.named("Ferrari")))
                .orThrow();
        assertEquals(PublicationStatus.PENDING_APPROVAL, depot.now(depot.car).publication());
    }

    @Test
    void a_room_that_was_cleaned_says_when() {
        Depot depot = new Depot();
        depot.ports.rentables().save(depot.now(depot.room).handedOut());
        assertRefused(RefusalCode.ASSET_ILLEGAL_TRANSITION, operate(depot, depot.room, OperationTrigger.MARK_CLEAN));
        assertRefused(RefusalCode.ASSET_ILLEGAL_TRANSITION, operate(depot, depot.room, OperationTrigger.TAKE_OUT));
        Rentable out = depot.now(depot.room);
        depot.ports.rentables().save(out.takenBack(depot.berlin, out.specifics(), true));

        Rentable clean = operate(depot, depot.room, OperationTrigger.MARK_CLEAN).orThrow();

        assertEquals(OperationalStatus.AVAILABLE, clean.operation());
        assertEquals(Optional.of(depot.clock.instant()), clean.upkeep().lastCleaned());
    }

    private static FleetEntry entry(Depot depot, RentableId what) {
        return depot
                .fleet()
                .viewFleet()
                .view(new ViewFleet.Query(Depot.STAFF, Rentables.Filter.ALL, Page.Request.FIRST))
                .items()
                .stream()
                .filter(entry -> entry.rentable().id().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<Rentable> operate(Depot depot, RentableId what, OperationTrigger trigger) {
        return depot.rentwright
                .catalogue()
                .changeOperation()
                .change(new ChangeOperation.Command(Depot.STAFF, what, Optional.empty(), trigger));
    }

    private static Outcome<Rentable> publish(Depot depot, Actor actor, RentableId what, PublicationTrigger trigger) {
        return depot.rentwright
                .catalogue()
                .changePublication()
                .change(new ChangePublication.Command(actor, what, Optional.empty(), trigger));
    }

    private static void assertRefused(RefusalCode code, Outcome<?> outcome) {
        assertEquals(
                List.of(code), outcome.refusals().stream().map(r -> r.code()).toList());
    }
}
