package dev.rentwright.feed;

import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import java.time.Clock;

/** The use cases of this room, wired. */
public record FeedUseCases(ExportFeed exportFeed) {

    /** Wires them on what they need. */
    public static FeedUseCases on(
            Claims claims,
            Rentables rentables,
            Locations locations,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unit) {
        return new FeedUseCases(new ExportFeedService(claims, rentables, locations, access, clock, unit));
    }
}
