package dev.rentwright.feed;

import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.FollowSeller;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.stay.StayRuleBook;
import java.time.Clock;

/** The use cases of this room, wired. */
public record FeedUseCases(ExportFeed exportFeed, ImportFeed importFeed) {

    /** Wires them on what they need. */
    public static FeedUseCases on(
            Claims claims,
            Blocks blocks,
            Rentables rentables,
            Locations locations,
            StayRuleBook rules,
            FollowSeller follow,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unit) {
        FeedService service = new FeedService(claims, blocks, rentables, locations, rules, follow, access, clock, unit);
        return new FeedUseCases(service, service);
    }
}
