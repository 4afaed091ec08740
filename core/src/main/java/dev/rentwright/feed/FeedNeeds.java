package dev.rentwright.feed;

import dev.rentwright.availability.Claims;
import dev.rentwright.booking.Bookings;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.FollowSeller;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.stay.StayRuleBook;
import java.time.Clock;

/** What the use cases of this room work with. */
public record FeedNeeds(
        Claims claims,
        Bookings bookings,
        Blocks blocks,
        Rentables rentables,
        Locations locations,
        StayRuleBook stayRules,
        FollowSeller followSeller,
        AccessPolicy access,
        Clock clock,
        UnitOfWork unitOfWork) {}
