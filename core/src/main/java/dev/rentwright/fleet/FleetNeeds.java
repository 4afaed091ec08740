package dev.rentwright.fleet;

import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import java.time.Clock;

/** What the use cases of this room work with. */
public record FleetNeeds(
        Rentables rentables,
        Locations locations,
        Claims claims,
        Blocks blocks,
        Transfers transfers,
        Parking parking,
        MakeWay makeWay,
        ClaimsOfBookings bookings,
        FleetPolicy policy,
        Outbox outbox,
        IdGenerator ids,
        AccessPolicy access,
        Clock clock,
        UnitOfWork unitOfWork) {}
