package dev.rentwright.catalogue.category;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Describes a class of rentables otherwise, or moves it in lists, or takes it off offer (CAT-02, CAT-03, CAT-23). */
public interface ReviseCategory {

    /** Wires it on what it needs. */
    static ReviseCategory on(
            Categories categories,
            Rentables rentables,
            Features features,
            CataloguePolicy policy,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        return new ReviseCategoryService(categories, rentables, features, policy, access, unitOfWork);
    }

    /**
     * The category at the next version. Refused with {@code not-found}, {@code stale-version}, and {@code invalid-value} when
     * another has the name, or it is to have a feature that it had not and that is not in the catalogue.
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
     * @param promises all that it promises from now on
     * @param active whether it may be booked as such
     */
    record Changes(
            Optional<String> name,
            Optional<String> description,
            Optional<Promises> promises,
            Optional<Integer> displayOrder,
            Optional<Boolean> active) {

        public Changes {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(promises, "promises");
            Objects.requireNonNull(displayOrder, "displayOrder");
            Objects.requireNonNull(active, "active");
        }

        RentableCategory applied(RentableCategory was) {
            Promises next = promises.orElseGet(() -> Promises.of(was));
            return new RentableCategory(
                    was.id(),
                    was.kind(),
                    was.code(),
                    name.orElse(was.name()),
                    description.orElse(was.description()),
                    next.acriss(),
                    next.seats(),
                    displayOrder.orElse(was.displayOrder()),
                    active.orElse(was.active()),
                    next.profile(),
                    was.version());
        }
    }

    /** What a category promises of its rentables; see {@link RentableCategory}. */
    record Promises(Optional<AcrissCode> acriss, Optional<Integer> seats, CategoryProfile profile) {

        public Promises {
            Objects.requireNonNull(acriss, "acriss");
            Objects.requireNonNull(seats, "seats");
            Objects.requireNonNull(profile, "profile");
        }

        /** What one promises now. */
        public static Promises of(RentableCategory category) {
            return new Promises(category.acriss(), category.seats(), category.profile());
        }
    }
}
