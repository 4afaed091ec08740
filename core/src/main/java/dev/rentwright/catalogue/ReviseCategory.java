package dev.rentwright.catalogue;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Describes a class of rentables otherwise, or moves it in lists, or takes it off offer (CAT-02, CAT-03, CAT-23). */
public interface ReviseCategory {

    /**
     * The category at the next version. Refused with {@code not-found}, {@code stale-version}, and {@code invalid-value} when
     * another has the name.
     */
    Outcome<RentableCategory> revise(Command command);

    /** The parts to replace, and the version that the caller read. */
    record Command(Actor actor, CategoryId category, long expectedVersion, Changes changes) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(changes, "changes");
        }
    }

    /**
     * What is to be replaced; whatever is empty stays. Its kind and its code, by which others know it, always do.
     *
     * @param acriss another code, or none
     * @param seats another number, or none
     * @param active whether it may be booked as such
     */
    record Changes(
            Optional<String> name,
            Optional<String> description,
            Optional<Optional<AcrissCode>> acriss,
            Optional<Optional<Integer>> seats,
            Optional<Integer> displayOrder,
            Optional<Boolean> active,
            Optional<CategoryProfile> profile) {

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
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(acriss, "acriss");
            Objects.requireNonNull(seats, "seats");
            Objects.requireNonNull(displayOrder, "displayOrder");
            Objects.requireNonNull(active, "active");
            Objects.requireNonNull(profile, "profile");
        }

        RentableCategory applied(RentableCategory was) {
            return new RentableCategory(
                    was.id(),
                    was.kind(),
                    was.code(),
                    name.orElse(was.name()),
                    description.orElse(was.description()),
                    acriss.orElse(was.acriss()),
                    seats.orElse(was.seats()),
                    displayOrder.orElse(was.displayOrder()),
                    active.orElse(was.active()),
                    profile.orElse(was.profile()),
                    was.version());
        }
    }
}
