package dev.rentwright.testkit.contract;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of claims in their simplest form: one list, looked through every time. Stores are compared with it. */
final class CalendarModel {

    private final Optional<LocationId> standsAt;
    private final List<Claim> claims = new ArrayList<>();

    /** Of rentables of which each stands at a place, or nobody knows where. */
    CalendarModel(Optional<LocationId> standsAt) {
        this.standsAt = standsAt;
    }

    Placement place(Claim claim, Instant now) {
        List<Claim> inTheWay = Stream.concat(
                        against(claim).stream().filter(other -> other.blocksAt(now)),
                        Stream.concat(
                                whereabouts(claim.rentable(), now).against(claim).stream(),
                                letDownByMoving(claim, now)))
                .distinct()
                .sorted(Comparator.comparing(Claim::from))
                .toList();
        if (!inTheWay.isEmpty()) {
            return new Placement.Taken(inTheWay);
        }
        List<Claim> relying = of(claim.reference()).filter(own -> own.blocksAt(now)).stream()
                .flatMap(own -> whereabouts(own.rentable(), now).letDownBy(own).stream())
                .toList();
        set(claim);
        return new Placement.Placed(
                claim,
                List.of(),
                relying.stream()
                        .filter(other -> whereabouts(other.rentable(), now).strands(other))
                        .toList());
    }

    Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now) {
        Optional<Claim> ended = of(reference).map(claim -> {
            Instant free = against(claim.endingAt(until)).stream()
                    .filter(other -> other.blocksAt(now))
                    .map(Claim::from)
                    .min(Comparator.naturalOrder())
                    .orElse(until);
            return claim.endingAt(free);
        });
        ended.ifPresent(this::set);
        return ended;
    }

    void release(ClaimReference reference) {
        claims.removeIf(claim -> claim.reference().equals(reference));
    }

    Optional<Claim> of(ClaimReference reference) {
        return claims.stream()
                .filter(claim -> claim.reference().equals(reference))
                .findFirst();
    }

    List<Claim> blocking(RentableId rentable, Instant now) {
        return claims.stream()
                .filter(claim -> claim.rentable().equals(rentable) && claim.blocksAt(now))
                .sorted(Comparator.comparing(Claim::from))
                .toList();
    }

    private Whereabouts whereabouts(RentableId rentable, Instant now) {
        return new Whereabouts(blocking(rentable, now), standsAt, now);
    }

    /** Who relies on the journey that its reference had, where the next ends elsewhere. */
    private Stream<Claim> letDownByMoving(Claim next, Instant now) {
        return of(next.reference())
                .filter(own -> own.footing().journey().filter(Journey::isOneWay).isPresent())
                .filter(own -> own.blocksAt(now)
                        && own.from().isAfter(now)
                        && !dropOff(own).equals(dropOff(next)))
                .stream()
                .flatMap(own -> whereabouts(own.rentable(), now).letDownBy(own).stream());
    }

    private static Optional<LocationId> dropOff(Claim claim) {
        return claim.footing().journey().map(Journey::dropOff);
    }

    private void set(Claim claim) {
        claims.removeAll(against(claim));
        release(claim.reference());
        claims.add(claim);
    }

    private List<Claim> against(Claim claim) {
        return claims.stream()
                .filter(other -> other.rentable().equals(claim.rentable()))
                .filter(other -> !other.reference().equals(claim.reference()))
                .filter(other -> other.overlaps(claim.from(), claim.until()))
                .toList();
    }
}
