package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Moves a rentable along the axis of sale: submits, approves, rejects, publishes, withdraws, announces, archives (REC-07). */
public interface ChangePublication {

    /**
     * The rentable at the next version. Refused with {@code not-found}, {@code stale-version}, {@code
     * asset.illegal-transition} or, when it is to be archived, {@code asset.has-live-bookings}.
     */
    Outcome<Rentable> change(Command command);

    /** Which rentable, the version that the caller read if it matters, and what is to be done. */
    record Command(Actor actor, RentableId rentable, Optional<Long> expectedVersion, PublicationTrigger trigger) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
            if (trigger == PublicationTrigger.CHANGE) {
                throw new IllegalArgumentException("expected a trigger that somebody pulls, got " + trigger);
            }
        }
    }
}
