package dev.rentwright.fleet;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** What happens to a block: it finds its days free at last, it begins, or it is lifted. */
public interface MoveBlock {

    /**
     * The block as it is now. One that waited is placed when all in its way can be moved. Refused with {@code not-found}, {@code stale-version}, {@code
     * maintenance.illegal-transition}, {@code asset.illegal-transition} when the rentable cannot be blocked now, and {@code
     * maintenance.overlaps-booking} or {@code availability.conflict} while others are in the way.
     */
    Outcome<Blocked> move(Command command);

    /**
     * Which block, the version that the caller read if it matters, and what happens.
     *
     * @param serviced whether a maintenance that ends was carried out
     */
    record Command(Actor actor, BlockId block, Optional<Long> expectedVersion, BlockTrigger trigger, boolean serviced) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(block, "block");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
            if (trigger == BlockTrigger.WAIT) {
                throw new IllegalArgumentException("expected PLACE, START or LIFT, got " + trigger);
            }
        }
    }
}
