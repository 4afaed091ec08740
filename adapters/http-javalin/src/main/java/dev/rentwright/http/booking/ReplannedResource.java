package dev.rentwright.http.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.assignment.ReplanCategory;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Says("What planning a category anew came to.")
record ReplannedResource(
        @Says("Bookings that are planned on another rentable now.")
        List<MoveResource> moved,

        @Says("Bookings for which there is no rentable: somebody must be told.")
        List<LeftResource> left) {

    static ReplannedResource of(ReplanCategory.Replanned replanned) {
        return new ReplannedResource(
                replanned.moved().stream().map(MoveResource::of).toList(),
                replanned.left().stream().map(LeftResource::of).toList());
    }

    @Says("A booking that was moved.")
    record MoveResource(UUID bookingId, UUID fromRentableId, UUID toRentableId, Instant start, Instant end) {
        static MoveResource of(ReplanCategory.Move move) {
            return new MoveResource(
                    move.after().reference().value(),
                    move.before().rentable().value(),
                    move.after().rentable().value(),
                    move.after().from(),
                    move.after().until());
        }
    }

    @Says("A booking that could not be helped.")
    record LeftResource(UUID bookingId, UUID rentableId, Instant start, Instant end) {
        static LeftResource of(Claim claim) {
            return new LeftResource(claim.reference().value(), claim.rentable().value(), claim.from(), claim.until());
        }
    }
}
