package dev.rentwright.availability;

import dev.rentwright.catalogue.CategoryId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How firmly a claim stands on its rentable (REC-08, domain A4): agreed with somebody, or only planned there for a booking of
 * its category.
 */
public sealed interface Footing {

    /** From where to where it takes the rentable, where it takes it anywhere. */
    Optional<Journey> journey();

    /** True when the claim may be moved to another rentable without asking anybody. */
    default boolean isMovable() {
        return this instanceof Planned;
    }

    /**
     * The rentable is agreed: booked by its id, assigned by staff, handed over or blocked.
     *
     * @param journey of the rental; none for a block
     */
    record Fixed(Optional<Journey> journey) implements Footing {

        /** A claim that takes its rentable nowhere that is known. */
        public static final Fixed STAYING = new Fixed(Optional.empty());

        public Fixed {
            Objects.requireNonNull(journey, "journey");
        }

        /** Agreed, for a rental from one place to another. */
        public static Fixed along(Journey journey) {
            return new Fixed(Optional.of(journey));
        }
    }

    /**
     * Any rentable of the category will do, and this one is planned: it may change until one is assigned.
     *
     * @param category of what was booked
     * @param route from where to where
     * @param rentalEnds when the rental ends; the claim ends later by the turnaround of the rentable it stands on
     */
    record Planned(CategoryId category, Journey route, Instant rentalEnds) implements Footing {

        public Planned {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(route, "route");
            Objects.requireNonNull(rentalEnds, "rentalEnds");
        }

        @Override
        public Optional<Journey> journey() {
            return Optional.of(route);
        }
    }
}
