package dev.rentwright.availability;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds what may be sold, is free, and will be where the rental begins: read from claims, never from a cached flag (AVL-13,
 * domain A9).
 */
public interface FreeRentables {

    /** Those that are free, by id; at most the query's limit. */
    List<RentableId> find(Query query);

    /**
     * What is looked for.
     *
     * @param journey where the rental is to begin, and where it ends
     * @param category of which kind, if that matters
     * @param mode how it is to be rented; what is not rented so is not found
     * @param from first instant of the rental
     * @param until first instant after it; each rentable adds its own turnaround (domain A3)
     * @param now a hold that has expired does not block
     * @param limit how many at most
     */
    record Query(
            Journey journey,
            Optional<CategoryId> category,
            RentalMode mode,
            Instant from,
            Instant until,
            Instant now,
            int limit) {
        public Query {
            Objects.requireNonNull(journey, "journey");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(now, "now");
            if (!from.isBefore(until) || limit < 1) {
                throw new IllegalArgumentException("expected a period that ends after " + from
                        + " and a limit from 1, got " + until + " and " + limit);
            }
        }

        /** What is rented by days, hours or nights, and comes back to where it began. */
        public Query(
                LocationId place, Optional<CategoryId> category, Instant from, Instant until, Instant now, int limit) {
            this(Journey.around(place), category, RentalMode.DAILY, from, until, now, limit);
        }

        /** Where the rental is to begin. */
        public LocationId offeredAt() {
            return journey.pickup();
        }
    }
}
