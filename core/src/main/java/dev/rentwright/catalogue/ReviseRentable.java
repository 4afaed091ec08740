package dev.rentwright.catalogue;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import java.util.Optional;
import java.util.Set;

/**
 * Renames a rentable, shows it otherwise, offers it elsewhere too, records its upkeep, runs its bookings otherwise, publishes it
 * or takes it off sale; what is left out stays.
 */
public interface ReviseRentable {

    /** The rentable at the next version. Refused with {@code not-found}, {@code stale-version}, {@code asset.illegal-transition}, or {@code invalid-value} for an unknown feature, or a place that is not its supplier's. */
    Outcome<Rentable> revise(Command command);

    /**
     * The parts to replace, and the version that the caller read.
     *
     * @param alsoOfferedAt all places besides its own; who is planned on it where it is offered no longer is helped by {@code
     *     ReplanCategory}
     */
    record Command(
            Actor actor,
            RentableId rentable,
            long expectedVersion,
            Optional<String> displayName,
            Optional<PublicationStatus> publication,
            Optional<Presentation> presentation,
            Optional<Upkeep> upkeep,
            Optional<Set<LocationId>> alsoOfferedAt,
            Optional<BookingRules> bookingRules) {

        /** A new name, or another status. */
        public Command(
                Actor actor,
                RentableId rentable,
                long expectedVersion,
                Optional<String> displayName,
                Optional<PublicationStatus> publication) {
            this(
                    actor,
                    rentable,
                    expectedVersion,
                    displayName,
                    publication,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Rentable applied(Rentable was) {
            return alsoOfferedAt
                    .map(was::offeredAlsoAt)
                    .orElse(was)
                    .named(displayName.orElse(was.displayName()))
                    .with(presentation.orElse(was.presentation()))
                    .with(upkeep.orElse(was.upkeep()))
                    .with(bookingRules.orElse(was.bookingRules()));
        }
    }
}
