package dev.rentwright.availability.fleet;

import dev.rentwright.availability.Claim;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two claims that cannot both stay as they are on a unit, or one that cannot stay at all.
 *
 * @param unit on which
 * @param before the earlier one; none where the later cannot stay by itself
 * @param claim the later one
 * @param apart whether they quarrel about where the unit stands between them, so that a journey in between would settle it
 */
record Quarrel(Unit unit, Optional<Claim> before, Claim claim, boolean apart) {

    /** Those of the two that may go elsewhere. */
    Stream<Claim> movable() {
        return Stream.concat(before.stream(), Stream.of(claim)).filter(Claim::isMovable);
    }

    boolean isAbout(Quarrel other) {
        return claim.reference().equals(other.claim.reference())
                && apart == other.apart
                && before.map(Claim::reference).equals(other.before.map(Claim::reference));
    }
}
