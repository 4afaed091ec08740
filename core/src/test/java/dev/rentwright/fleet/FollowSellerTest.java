package dev.rentwright.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.fleet.FollowSeller.Followed;
import dev.rentwright.fleet.FollowSeller.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What another seller's calendar says becomes blocks, and follows it (RFC 5545, domain section 6). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowSellerTest {

    private final Depot depot = new Depot();

    @Test
    void an_event_is_blocked_once_moves_and_vanishes_under_one_id() {
        Block block = says(july("a", 10, 12)).placed().get(0).block();

        Followed again = says(july("a", 10, 12));
        assertEquals(
                List.of(1, 0, 0, 0),
                List.of(
                        again.unchanged(),
                        again.placed().size(),
                        again.moved().size(),
                        again.lifted().size()));

        Followed moved = says(july("a", 14, 17));
        assertEquals(block.id(), moved.moved().get(0).block().id());
        assertEquals(List.of(july("a", 14, 17)), taken());

        Followed vanished = says();
        assertEquals(block.id(), vanished.lifted().get(0).id());
        assertEquals(List.of(), taken());
        assertEquals(
                BlockStatus.LIFTED,
                depot.ports.blocks().byId(block.id()).orElseThrow().status());
    }

    @Test
    void two_events_may_change_places() {
        says(july("a", 10, 12), july("b", 20, 22));

        Followed changed = says(july("a", 20, 22), july("b", 10, 12));

        assertEquals(2, changed.moved().size());
        assertEquals(List.of(), changed.notHonoured());
        assertEquals(List.of(july("b", 10, 12), july("a", 20, 22)), taken());
    }

    @Test
    void what_is_sold_twice_is_told_and_tried_again() {
        Claim guest = depot.booked(depot.room, "2026-07-11T14:00:00Z", "2026-07-13T12:00:00Z");

        Followed followed = says(july("a", 10, 12), july("b", 20, 22));

        assertEquals(
                List.of(july("a", 10, 12)),
                followed.notHonoured().stream()
                        .map(FollowSeller.NotHonoured::taken)
                        .toList());
        assertEquals(List.of(guest), followed.notHonoured().get(0).inTheWay());
        assertEquals(1, followed.placed().size());
        depot.ports.claims().release(guest.reference(), depot.clock.instant());
        assertEquals(1, says(july("a", 10, 12), july("b", 20, 22)).placed().size());
    }

    @Test
    void what_moves_to_where_somebody_is_leaves_its_old_days_free() {
        says(july("a", 10, 12));
        depot.booked(depot.room, "2026-07-20T14:00:00Z", "2026-07-23T12:00:00Z");

        Followed followed = says(july("a", 21, 22));

        assertEquals(1, followed.lifted().size());
        assertEquals(1, followed.notHonoured().size());
        assertEquals(List.of(), taken());
    }

    @Test
    void what_could_not_be_read_or_was_cut_off_stays() {
        says(july("a", 10, 12), july("b", 20, 22));

        assertEquals(2, follow(List.of(), Set.of(), false).unchanged());
        assertEquals(1, follow(List.of(), Set.of("b"), true).unchanged());
        assertEquals(List.of(july("b", 20, 22)), taken());
    }

    @Test
    void what_is_over_is_neither_followed_nor_kept() {
        says(july("a", 10, 12));
        depot.clock.set(Instant.parse("2026-07-12T12:00:00Z"));

        Followed over = says(july("a", 10, 12), july("b", 2, 4));

        assertEquals(2, over.over());
        assertEquals(1, over.lifted().size());
        assertEquals(List.of(), over.placed());
    }

    @Test
    void sellers_do_not_touch_each_other_nor_what_the_owner_blocked() {
        says(july("a", 10, 12));
        Block own = depot.block(depot.room, BlockKind.OWNER, "2026-07-20T08:00", "2026-07-21T08:00", false)
                .orThrow();

        Followed other = depot.fleet()
                .followSeller()
                .follow(new FollowSeller.Command(Depot.STAFF, depot.room, "mountains", List.of(), Set.of(), true))
                .orThrow();

        assertEquals(List.of(), other.lifted());
        assertEquals(List.of(july("a", 10, 12)), taken());
        assertTrue(depot.ports.claims().of(own.claimReference()).isPresent());
    }

    private Followed says(Taken... taken) {
        return follow(List.of(taken), Set.of(), true);
    }

    private Followed follow(List<Taken> taken, Set<String> unread, boolean whole) {
        return depot.fleet()
                .followSeller()
                .follow(new FollowSeller.Command(Depot.STAFF, depot.room, "coast", taken, unread, whole))
                .orThrow();
    }

    /** As claims stand, whatever blocks say. */
    private List<Taken> taken() {
        return depot.ports.blocks().causedBy("coast", depot.room).stream()
                .map(block -> depot.ports
                        .claims()
                        .of(block.claimReference())
                        .map(claim -> new Taken(block.origin().orElseThrow().uid(), claim.from(), claim.until()))
                        .orElseThrow())
                .toList();
    }

    private static Taken july(String uid, int from, int until) {
        return new Taken(
                uid,
                Instant.parse("2026-07-%02dT14:00:00Z".formatted(from)),
                Instant.parse("2026-07-%02dT12:00:00Z".formatted(until)));
    }
}
