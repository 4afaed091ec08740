package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class ViewFleetService implements ViewFleet, ShowNearFuture {

    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private final FleetNeeds needs;

    ViewFleetService(FleetNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Page<FleetEntry> view(Query query) {
        needs.access().require(query.actor(), Permission.CATALOGUE_MANAGE);
        Optional<SupplierId> asked = query.filter().supplier();
        if (asked.filter(owner -> !query.actor().actsFor(owner)).isPresent()) {
            return new Page<>(List.of(), query.page(), 0);
        }
        Rentables.Filter own = query.actor().supplier().map(query.filter()::of).orElse(query.filter());
        return needs.unitOfWork().run(() -> {
            Page<Rentable> page = needs.rentables().list(own, query.page());
            Instant now = needs.clock().instant();
            List<RentableId> ids = page.items().stream().map(Rentable::id).toList();
            Map<RentableId, List<Claim>> claims = needs.claims().blocking(ids, now, ALWAYS, now);
            Set<ClaimReference> booked =
                    booked(claims.values().stream().flatMap(List::stream).toList());
            return page.map(rentable -> entry(rentable, claims.getOrDefault(rentable.id(), List.of()), booked, now));
        });
    }

    @Override
    public Optional<FleetEntry> one(Actor actor, RentableId rentable) {
        needs.access().require(actor, Permission.CATALOGUE_MANAGE);
        return needs.unitOfWork()
                .run(() -> needs.rentables()
                        .byId(rentable)
                        .filter(found -> actor.actsFor(found.supplier()))
                        .map(this::entry));
    }

    @Override
    public Optional<NearFuture> of(Actor actor, RentableId rentable) {
        needs.access().require(actor, Permission.CATALOGUE_READ);
        return needs.unitOfWork()
                .run(() -> needs.rentables()
                        .byId(rentable)
                        .filter(found -> found.isShownTo(actor))
                        .map(found -> entry(found).nearFuture()));
    }

    @Override
    public Map<RentableId, NearFuture> of(Collection<Rentable> shown) {
        Instant now = needs.clock().instant();
        List<RentableId> ids = shown.stream().map(Rentable::id).toList();
        return needs.unitOfWork().run(() -> {
            Map<RentableId, List<Claim>> claims =
                    needs.claims().blocking(ids, now, now.plus(needs.policy().horizon()), now);
            return shown.stream()
                    .collect(Collectors.toMap(
                            Rentable::id,
                            rentable -> nearFuture(rentable, claims.getOrDefault(rentable.id(), List.of()), now),
                            (one, same) -> one));
        });
    }

    private FleetEntry entry(Rentable rentable) {
        Instant now = needs.clock().instant();
        List<Claim> claims = needs.claims().blocking(rentable.id(), now, ALWAYS, now);
        return entry(rentable, claims, booked(claims), now);
    }

    private FleetEntry entry(Rentable rentable, List<Claim> claims, Set<ClaimReference> booked, Instant now) {
        Optional<FleetEntry.NextBooking> next = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.BOOKED || booked.contains(claim.reference()))
                .findFirst()
                .map(claim -> new FleetEntry.NextBooking(claim.reference().value(), claim.from(), claim.until()));
        return new FleetEntry(rentable, next, nearFuture(rentable, claims, now));
    }

    /** What is booked is a booking's; what is only held may be kept for whoever waits for it. */
    private Set<ClaimReference> booked(List<Claim> claims) {
        Set<ClaimReference> held = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.HOLD)
                .map(Claim::reference)
                .collect(Collectors.toSet());
        return held.isEmpty() ? Set.of() : needs.bookings().among(held);
    }

    private NearFuture nearFuture(Rentable rentable, List<Claim> claims, Instant now) {
        if (rentable.publication() == PublicationStatus.COMING_SOON) {
            return NearFuture.COMING_SOON;
        }
        if (!rentable.isSellable()) {
            return NearFuture.NOT_OFFERED;
        }
        Duration needed = needs.policy().shortest().plus(rentable.turnaround());
        return hasGap(claims, now, now.plus(needs.policy().horizon()), needed)
                ? NearFuture.AVAILABLE
                : NearFuture.FULLY_BOOKED;
    }

    /** Whether something of a length, turnaround included, can begin before the horizon and end by it. */
    static boolean hasGap(List<Claim> earliestFirst, Instant from, Instant horizon, Duration needed) {
        Instant free = from;
        for (Claim claim : earliestFirst) {
            Instant end = claim.from().isBefore(horizon) ? claim.from() : horizon;
            if (!free.plus(needed).isAfter(end)) {
                return true;
            }
            free = claim.until().isAfter(free) ? claim.until() : free;
        }
        return !free.plus(needed).isAfter(horizon);
    }
}
