package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What staff do with a rentable besides renting and blocking it: mark clean, take out, return, repair, retire (REC-07). */
public interface ChangeOperation {

    /**
     * The rentable at the next version; one that retires is archived as well (REC-26). Refused with {@code not-found}, {@code
     * stale-version}, {@code asset.illegal-transition} or, when it is to retire, {@code asset.has-live-bookings}.
     */
    Outcome<Rentable> change(Command command);

    /** Which rentable, the version that the caller read if it matters, and what is to be done. */
    record Command(Actor actor, RentableId rentable, Optional<Long> expectedVersion, OperationTrigger trigger) {

        private static final Set<OperationTrigger> BY_STAFF = EnumSet.of(
                OperationTrigger.MARK_CLEAN,
                OperationTrigger.TAKE_OUT,
                OperationTrigger.REPAIR,
                OperationTrigger.RETURN_TO_SERVICE,
                OperationTrigger.RETIRE);

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
            if (!BY_STAFF.contains(trigger)) {
                throw new IllegalArgumentException("expected one of " + BY_STAFF + ", got " + trigger);
            }
        }
    }
}
