package dev.rentwright.damage;

import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.booking.settlement.DrawOnDeposit;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.fleet.Workshop;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import java.time.Clock;

/** What the use cases of this room work with. */
public record DamageNeeds(
        DamageReports reports,
        Rentables rentables,
        Bookings bookings,
        Workshop workshop,
        BlockRentable blockRentable,
        DrawOnDeposit drawOnDeposit,
        ChargeDamage chargeDamage,
        DamagePolicy policy,
        Outbox outbox,
        IdGenerator ids,
        AccessPolicy access,
        Clock clock,
        UnitOfWork unitOfWork) {}
