package dev.rentwright.fleet;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** What happens to a transfer: the vehicle leaves, arrives, or the transfer is given up (LOC-07). */
public interface MoveTransfer {

    /**
     * The transfer as it is now; the vehicle is where it says. One that nobody has started by the time at which it was to
     * arrive is given up by itself: whoever relied on it is planned elsewhere, or named as stranded. Refused with {@code not-found}, {@code stale-version}, {@code
     * transfer.illegal-transition}, and {@code asset.not-ready} for a departure of a vehicle that is not there or not free to
     * go.
     */
    Outcome<Transfer> move(Command command);

    /** Which transfer, the version that the caller read if it matters, and what happens. */
    record Command(Actor actor, TransferId transfer, Optional<Long> expectedVersion, TransferTrigger trigger) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(transfer, "transfer");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
            if (trigger == TransferTrigger.PLAN) {
                throw new IllegalArgumentException("expected DEPART, ARRIVE or CANCEL, got " + trigger);
            }
        }
    }
}
