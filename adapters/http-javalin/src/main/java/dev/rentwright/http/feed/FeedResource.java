package dev.rentwright.http.feed;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.feed.CalendarFormat;
import dev.rentwright.feed.ImportFeed;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.Blocked;
import dev.rentwright.fleet.FollowSeller;
import dev.rentwright.fleet.Origin;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Says("What became of another seller's calendar.")
record FeedResource(
        @Says("What is new.") List<BlockedResource> placed,
        @Says("What has moved; the block is the same.") List<BlockedResource> moved,

        @Says("What has vanished, is over, or has moved to where it cannot be honoured.")
        List<BlockedResource> lifted,

        @Says("How many blocks stayed as they were.") int unchanged,

        @Says("How many events are over and were never followed.")
        int over,

        @Says("Sold twice: something is in the way. Tried again with every import.")
        List<NotHonouredResource> notHonoured,

        @Says("What could not be understood; blocks for it stay as they are.")
        List<DirtyResource> dirty,

        @Says("Our own bookings and blocks, told back to us; they are no news.")
        List<String> echoes) {

    static FeedResource of(ImportFeed.Imported imported) {
        FollowSeller.Followed followed = imported.followed();
        return new FeedResource(
                followed.placed().stream().map(BlockedResource::of).toList(),
                followed.moved().stream().map(BlockedResource::of).toList(),
                followed.lifted().stream().map(BlockedResource::of).toList(),
                followed.unchanged(),
                followed.over(),
                followed.notHonoured().stream().map(NotHonouredResource::of).toList(),
                imported.dirty().stream().map(DirtyResource::of).toList(),
                imported.echoes());
    }

    @Says("A block that a calendar causes.")
    record BlockedResource(
            UUID blockId,
            @Says("Of the event in their calendar.") String uid,
            Instant from,
            @Says("Not included.") Instant until,

            @Says("Bookings that were only planned there and are planned elsewhere now.")
            List<UUID> madeWay) {

        static BlockedResource of(Blocked blocked) {
            return of(
                    blocked.block(),
                    blocked.moved().stream()
                            .map(claim -> claim.reference().value())
                            .toList());
        }

        static BlockedResource of(Block block) {
            return of(block, List.of());
        }

        private static BlockedResource of(Block block, List<UUID> madeWay) {
            return new BlockedResource(
                    block.id().value(),
                    block.origin().map(Origin::uid).orElseThrow(),
                    block.from(),
                    block.until(),
                    madeWay);
        }
    }

    @Says("An event that cannot be honoured.")
    record NotHonouredResource(
            String uid, Instant from, @Says("Not included.") Instant until, List<InTheWayResource> inTheWay) {

        static NotHonouredResource of(FollowSeller.NotHonoured one) {
            return new NotHonouredResource(
                    one.taken().uid(),
                    one.taken().from(),
                    one.taken().until(),
                    one.inTheWay().stream().map(InTheWayResource::of).toList());
        }
    }

    @Says("What is in the way.")
    record InTheWayResource(
            ClaimKind kind,
            @Says("Of the booking or block.") UUID id,
            Instant from,
            @Says("Not included; with the turnaround.") Instant until) {

        static InTheWayResource of(Claim claim) {
            return new InTheWayResource(claim.kind(), claim.reference().value(), claim.from(), claim.until());
        }
    }

    @Says("An event that could not be understood.")
    record DirtyResource(
            @Says("Its uid, or its place in the calendar where it has none.")
            String entry,

            @Says("For people.") String reason) {

        static DirtyResource of(CalendarFormat.Dirty dirty) {
            return new DirtyResource(dirty.entry(), dirty.reason());
        }
    }
}
