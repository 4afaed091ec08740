package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.identity.Actor;
import java.util.List;

/** Gives bookings other units, so that a block can have its days; answered by whoever plans bookings (domain A7, AVL-24). */
@FunctionalInterface
public interface MakeWay {

    /**
     * Claims the days of a block although bookings are in its way, inside the caller's unit of work and before anything else
     * is locked there (DR-02). Those that were promised this very unit are unassigned and planned like others, and their
     * events tell. What has begun stays, and so does a block.
     *
     * @param block the claim of the block
     * @param partly whether to move those that can be moved although others stay in the way
     * @return who was moved, and who stays in the way; the block stands exactly when nobody does
     */
    Way of(Claim block, boolean partly, Actor actor);

    /**
     * What became of those in the way.
     *
     * @param moved claims of bookings, where they stand now
     * @param left those that stay in the way, earliest first
     */
    record Way(List<Claim> moved, List<Claim> left) {

        public Way {
            moved = List.copyOf(moved);
            left = List.copyOf(left);
        }

        /** True when the block has its days. */
        public boolean isClear() {
            return left.isEmpty();
        }

        /** True when another block is in the way, which no force moves. */
        boolean isBlocked() {
            return left.stream().anyMatch(claim -> claim.kind() == ClaimKind.BLOCK);
        }
    }
}
