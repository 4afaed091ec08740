package dev.rentwright.http.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.rule.Route;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** What is rented and between which places, as rules and one-way fees name them. */
@Says("What is rented and between which places, as rules and one-way fees name them.")
public record PreviewRouteBody(
        @Says("One that no rule names when left out.") Optional<UUID> categoryId,
        @NotNull UUID pickupLocationId,

        @Says("Where it comes back; the pickup place when left out.")
        Optional<UUID> returnLocationId) {

    /** Of a rentable whose category nobody told: the id of the empty name, which no category can have. */
    private static final UUID ANY_CATEGORY = UUID.nameUUIDFromBytes(new byte[0]);

    Route route() {
        return new Route(
                new CategoryId(categoryId.orElse(ANY_CATEGORY)),
                new LocationId(pickupLocationId),
                new LocationId(returnLocationId.orElse(pickupLocationId)));
    }
}
