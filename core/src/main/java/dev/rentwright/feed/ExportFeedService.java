package dev.rentwright.feed;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.Locations;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

final class ExportFeedService implements ExportFeed {

    private final Claims claims;
    private final Rentables rentables;
    private final Locations locations;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unit;

    ExportFeedService(
            Claims claims,
            Rentables rentables,
            Locations locations,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unit) {
        this.claims = claims;
        this.rentables = rentables;
        this.locations = locations;
        this.access = access;
        this.clock = clock;
        this.unit = unit;
    }

    @Override
    public Outcome<List<BusyTime>> export(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_READ);
        return unit.run(() -> {
            Optional<Rentable> found = rentables.byId(command.rentable());
            return found.map(rentable -> Outcome.granted(busy(rentable)))
                    .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                            .with("kind", "rentable")
                            .with("id", command.rentable().value())));
        });
    }

    private List<BusyTime> busy(Rentable rentable) {
        Instant now = clock.instant();
        ZoneId zone = rentable.offeredAt().stream()
                .flatMap(place -> locations.byId(place).stream())
                .map(Location::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        return claims.blocking(rentable.id(), now, now.plus(AHEAD), now).stream()
                .map(claim -> new BusyTime(claim.reference() + "@rentwright", span(claim, rentable, zone)))
                .toList();
    }

    /** A night is over with the departure: what is done to a room before the next guest comes takes no date. */
    private static BusyTime.Span span(Claim claim, Rentable rentable, ZoneId zone) {
        if (rentable.kind() == RentableKind.VEHICLE) {
            return new BusyTime.Times(claim.from().truncatedTo(ChronoUnit.SECONDS), upToTheSecond(claim.until()));
        }
        Instant departure =
                claim.kind() == ClaimKind.BLOCK ? claim.until() : claim.until().minus(rentable.turnaround());
        LocalDate from = claim.from().atZone(zone).toLocalDate();
        LocalDate until = departure.atZone(zone).toLocalDate();
        return new BusyTime.Dates(from, from.isBefore(until) ? until : from.plusDays(1));
    }

    private static Instant upToTheSecond(Instant instant) {
        Instant down = instant.truncatedTo(ChronoUnit.SECONDS);
        return down.equals(instant) ? down : down.plusSeconds(1);
    }
}
