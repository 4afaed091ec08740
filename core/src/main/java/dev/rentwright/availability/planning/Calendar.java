package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.availability.Journey;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on one unit, earliest first, and whether it can be driven: one after the other, each from where it stands. */
final class Calendar {

    private final Unit unit;
    private final List<Claim> claims;

    Calendar(Unit unit, List<Claim> claims) {
        this.unit = unit;
        this.claims = new ArrayList<>(claims);
    }

    Unit unit() {
        return unit;
    }

    List<Claim> claims() {
        return claims;
    }

    void add(Claim claim) {
        int at = 0;
        while (at < claims.size() && Fleet.BY_START.compare(claims.get(at), claim) <= 0) {
            at++;
        }
        claims.add(at, claim);
    }

    void remove(Claim claim) {
        claims.removeIf(one -> one.reference().equals(claim.reference()));
    }

    /** Whatever cannot be as it is, in order; a quarrel of two agreed claims is nobody's to settle here. */
    List<Quarrel> quarrels() {
        List<Quarrel> found = new ArrayList<>();
        Optional<Claim> farthest = Optional.empty();
        List<Optional<Claim>> carriers = List.of(Optional.empty());
        for (Claim claim : claims) {
            if (claim.footing() instanceof Planned planned && !unit.takes(planned)) {
                found.add(new Quarrel(unit, Optional.empty(), claim, false));
            }
            if (farthest.filter(before -> claim.from().isBefore(before.until()) && oneMoves(before, claim))
                    .isPresent()) {
                found.add(new Quarrel(unit, farthest, claim, false));
            }
            if (claim.footing().journey().isPresent()) {
                carriers.stream()
                        .filter(carrier -> isBroken(carrier, claim))
                        .forEach(carrier -> found.add(new Quarrel(unit, carrier, claim, true)));
                carriers = carriersAfter(carriers, claim);
            }
            if (farthest.filter(before -> !before.until().isBefore(claim.until()))
                    .isEmpty()) {
                farthest = Optional.of(claim);
            }
        }
        return found;
    }

    /** Who may have brought the unit to where it stands: a hold that expires may, or may not. */
    static List<Optional<Claim>> carriersAfter(List<Optional<Claim>> before, Claim claim) {
        return claim.expiresAt().isEmpty()
                ? List.of(Optional.of(claim))
                : Stream.concat(before.stream(), Stream.of(Optional.of(claim))).toList();
    }

    /** True when a rental does not begin where the one before it ended, or where the unit stands. */
    private boolean isBroken(Optional<Claim> before, Claim claim) {
        LocationId pickup = claim.footing().journey().map(Journey::pickup).orElseThrow();
        if (before.isEmpty()) {
            return claim.isMovable()
                    && unit.standsAt().filter(place -> !place.equals(pickup)).isPresent();
        }
        return oneMoves(before.get(), claim)
                && !before.get().footing().journey().map(Journey::dropOff).equals(Optional.of(pickup));
    }

    private static boolean oneMoves(Claim one, Claim other) {
        return one.isMovable() || other.isMovable();
    }

    /** True when nothing stands in a period, half-open. */
    boolean isClear(Instant from, Instant until) {
        return claims.stream().noneMatch(claim -> claim.overlaps(from, until));
    }

    /** True when a claim could be added without a quarrel. */
    boolean fits(Claim claim) {
        if (!isClear(claim.from(), claim.until())) {
            return false;
        }
        Calendar tried = new Calendar(unit, claims);
        int before = quarrels().size();
        tried.add(claim);
        return tried.quarrels().size() <= before
                && (!(claim.footing() instanceof Planned planned) || unit.takes(planned));
    }
}
