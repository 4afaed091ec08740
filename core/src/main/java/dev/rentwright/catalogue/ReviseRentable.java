package dev.rentwright.catalogue;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Renames a rentable, publishes it or takes it off sale; what is left out stays. */
public interface ReviseRentable {

    /** The rentable at the next version. Refused with {@code not-found}, {@code stale-version} or {@code asset.illegal-transition}. */
    Outcome<Rentable> revise(Command command);

    /** The parts to replace, and the version that the caller read. */
    record Command(
            Actor actor,
            RentableId rentable,
            long expectedVersion,
            Optional<String> displayName,
            Optional<PublicationStatus> publication) {

        Rentable applied(Rentable was) {
            return was.named(displayName.orElse(was.displayName()));
        }
    }
}
