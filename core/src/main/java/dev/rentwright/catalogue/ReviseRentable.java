package dev.rentwright.catalogue;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Renames a rentable, shows it otherwise, records its upkeep, publishes it or takes it off sale; what is left out stays. */
public interface ReviseRentable {

    /** The rentable at the next version. Refused with {@code not-found}, {@code stale-version}, {@code asset.illegal-transition}, or {@code invalid-value} for an unknown feature. */
    Outcome<Rentable> revise(Command command);

    /** The parts to replace, and the version that the caller read. */
    record Command(
            Actor actor,
            RentableId rentable,
            long expectedVersion,
            Optional<String> displayName,
            Optional<PublicationStatus> publication,
            Optional<Presentation> presentation,
            Optional<Upkeep> upkeep) {

        /** A new name, or another status. */
        public Command(
                Actor actor,
                RentableId rentable,
                long expectedVersion,
                Optional<String> displayName,
                Optional<PublicationStatus> publication) {
            this(actor, rentable, expectedVersion, displayName, publication, Optional.empty(), Optional.empty());
        }

        Rentable applied(Rentable was) {
            return was.named(displayName.orElse(was.displayName()))
                    .with(presentation.orElse(was.presentation()))
                    .with(upkeep.orElse(was.upkeep()));
        }
    }
}
