package dev.rentwright.availability;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds what may be sold and is free: read from claims, never from a cached flag (AVL-13). */
public interface FreeRentables {

    /** Those that are free, by id; at most the query's limit. */
    List<RentableId> find(Query query);

    /**
     * What is looked for.
     *
     * @param offeredAt where the rental is to begin
     * @param category of which kind, if that matters
     * @param mode how it is to be rented; what is not rented so is not found
     * @param from first instant of the rental
     * @param until first instant after it; each rentable adds its own turnaround (domain A3)
     * @param now a hold that has expired does not block
     * @param limit how many at most
     */
    record Query(
            LocationId offeredAt,
            Optional<CategoryId> category,
            RentalMode mode,
            Instant from,
            Instant until,
            Instant now,
            int limit) {
        public Query {
            Objects.requireNonNull(offeredAt, "offeredAt");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(now, "now");
            if (!from.isBefore(until) || limit < 1) {
                throw new IllegalArgumentException("expected a period that ends after " + from
                        + " and a limit from 1, got " + until + " and " + limit);
            }
        }

        /** What is rented by days, hours or nights. */
        public Query(
                LocationId offeredAt,
                Optional<CategoryId> category,
                Instant from,
                Instant until,
                Instant now,
                int limit) {
            this(offeredAt, category, RentalMode.DAILY, from, until, now, limit);
        }
    }
}
