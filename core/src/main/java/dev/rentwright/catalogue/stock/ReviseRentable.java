package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.Upkeep;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Changes a rentable: what it is, how it is shown, rented and looked after, and whether it is on sale (CAT-30, CAT-32). */
public interface ReviseRentable {

    /**
     * The rentable at the next version; where somebody moderates, what customers see of it and was approved is to be approved
     * anew (CAT-30). Bookings that were made before stay as they were agreed. Refused with {@code not-found}, {@code
     * stale-version}, {@code asset.illegal-transition}, {@code odometer.decreasing} (CAT-07), or {@code invalid-value} for an
     * unknown feature, a place that is not its supplier's, another kind, and for what another rentable has already: plate,
     * VIN, fleet number, device, or the number of a room in its house.
     */
    Outcome<Rentable> revise(Command command);

    /** The version that the caller read, what is to be changed, and the status that it is to have. */
    record Command(
            Actor actor,
            RentableId rentable,
            long expectedVersion,
            Changes changes,
            Optional<PublicationStatus> publication) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(changes, "changes");
            Objects.requireNonNull(publication, "publication");
        }

        /** Changes that leave it on sale, or off. */
        public Command(Actor actor, RentableId rentable, long expectedVersion, Changes changes) {
            this(actor, rentable, expectedVersion, changes, Optional.empty());
        }
    }

    /**
     * What is to be replaced; whatever is empty stays.
     *
     * @param conditions how it is rented from now on; where its turnaround is not its own it is what its category says today
     * @param specifics what it is, of the kind that it was
     * @param alsoOfferedAt all places besides its own; who is planned on it where it is offered no longer is helped by {@code
     *     ReplanCategory}
     */
    record Changes(
            Optional<String> displayName,
            Optional<RentalConditions> conditions,
            Optional<Specifics> specifics,
            Optional<Presentation> presentation,
            Optional<Upkeep> upkeep,
            Optional<Set<LocationId>> alsoOfferedAt,
            Optional<BookingRules> bookingRules) {

        /** Everything stays. */
        public static final Changes NONE = new Changes(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Changes {
            Objects.requireNonNull(displayName, "displayName");
            Objects.requireNonNull(conditions, "conditions");
            Objects.requireNonNull(specifics, "specifics");
            Objects.requireNonNull(presentation, "presentation");
            Objects.requireNonNull(upkeep, "upkeep");
            Objects.requireNonNull(bookingRules, "bookingRules");
            alsoOfferedAt = alsoOfferedAt.map(Set::copyOf);
        }

        /** The same under another name. */
        public Changes named(String name) {
            return new Changes(
                    Optional.of(name), conditions, specifics, presentation, upkeep, alsoOfferedAt, bookingRules);
        }

        /** The same, and it is something else. */
        public Changes with(Specifics other) {
            return new Changes(
                    displayName, conditions, Optional.of(other), presentation, upkeep, alsoOfferedAt, bookingRules);
        }

        /** The same, and it is rented otherwise. */
        public Changes with(RentalConditions other) {
            return new Changes(
                    displayName, Optional.of(other), specifics, presentation, upkeep, alsoOfferedAt, bookingRules);
        }

        /** The same, and its bookings are run otherwise. */
        public Changes with(BookingRules other) {
            return new Changes(
                    displayName, conditions, specifics, presentation, upkeep, alsoOfferedAt, Optional.of(other));
        }

        /** The same; what follows its category needs what is said of that. */
        Changes followed(Supplier<Turnaround> category) {
            return conditions
                    .filter(next -> !next.preparation().own())
                    .map(next -> with(next.preparedIn(category.get())))
                    .orElse(this);
        }

        Rentable applied(Rentable was) {
            return alsoOfferedAt
                    .map(was::offeredAlsoAt)
                    .orElse(was)
                    .named(displayName.orElse(was.displayName()))
                    .with(conditions.orElseGet(was::conditions))
                    .with(specifics.orElse(was.specifics()))
                    .with(presentation.orElse(was.presentation()))
                    .with(upkeep.orElse(was.upkeep()))
                    .with(bookingRules.orElse(was.bookingRules()));
        }
    }
}
