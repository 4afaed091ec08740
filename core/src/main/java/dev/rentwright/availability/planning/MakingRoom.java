package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Claims.Freed;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What a store of claims does where a claim is wanted and something planned is in the way, or it is only planned itself; and
 * where one is given up on whose journey something planned relies.
 */
public final class MakingRoom {

    private MakingRoom() {}

    /**
     * Locks the pool, finds an arrangement with the claim in it, and writes it.
     *
     * @param pool of the rentable that an agreed claim names; of a planned claim, what its supplier has of its category
     * @param inTheWay what the caller found there; answered where no arrangement helps
     * @param lettingDown writes it, and tells who is let down by that
     */
    public static Placement place(
            Claims claims,
            Pool pool,
            Claim wanted,
            List<Claim> inTheWay,
            Function<Runnable, List<Claim>> lettingDown,
            Instant now) {
        Instant since = wanted.from().isBefore(now) ? wanted.from() : now;
        Fleet fleet = claims.lock(pool, since, now);
        List<Claim> agreed = agreedAgainst(fleet, wanted, now);
        if (!agreed.isEmpty()) {
            return new Placement.Taken(agreed);
        }
        Rearrangement.Answer answer = Rearrangement.with(fleet, wanted, Rearrangement.Effort.USUAL);
        if (!(answer instanceof Rearrangement.Answer.Arranged arranged)) {
            return new Placement.Taken(inTheWay(fleet.without(List.of(wanted)), wanted, inTheWay));
        }
        List<Claim> stranded = lettingDown.apply(() -> claims.move(arranged.changed(), now));
        return new Placement.Placed(
                arranged.changed().stream()
                        .filter(claim -> claim.reference().equals(wanted.reference()))
                        .findFirst()
                        .orElseThrow(),
                arranged.changed().stream()
                        .filter(claim -> !claim.reference().equals(wanted.reference()))
                        .toList(),
                stranded);
    }

    /** Whether its unit will be where it begins may have changed since the caller looked: an agreed journey was given up, say (A9). */
    private static List<Claim> agreedAgainst(Fleet fleet, Claim wanted, Instant now) {
        return fleet.units().stream()
                .filter(unit -> unit.id().equals(wanted.rentable()))
                .flatMap(unit -> new Whereabouts(agreedOn(fleet, unit), unit.standsAt(), now).against(wanted).stream())
                .toList();
    }

    private static List<Claim> agreedOn(Fleet fleet, Unit unit) {
        return fleet.claims().stream()
                .filter(claim -> claim.rentable().equals(unit.id()) && !claim.isMovable())
                .toList();
    }

    /** Of what is planned only, what is taken of its pool; where nothing of that will be there, it is in its own way (A9). */
    private static List<Claim> inTheWay(Fleet others, Claim wanted, List<Claim> seen) {
        if (!(wanted.footing() instanceof Footing.Planned planned)) {
            return seen.isEmpty() ? List.of(wanted) : seen;
        }
        if (Shortage.isOfStock(others, planned.route().pickup(), wanted.from(), planned.rentalEnds())) {
            return List.of(wanted);
        }
        return seen.isEmpty()
                ? others.claims().stream()
                        .filter(claim -> claim.overlaps(wanted.from(), wanted.until()))
                        .toList()
                : seen;
    }

    /**
     * Locks the pool, gives a claim up, and plans elsewhere what relied on its journey (IV-03).
     *
     * @param pool as above
     * @param removal takes the claim away
     */
    public static Freed release(Claims claims, Pool pool, Claim own, Runnable removal, Instant now) {
        Fleet fleet = claims.lock(pool, now, now);
        removal.run();
        Mending.Mended mended = Mending.after(fleet, List.of(own));
        claims.move(mended.changed(), now);
        return new Freed(mended.changed(), mended.left());
    }
}
