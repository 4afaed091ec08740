package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import java.util.Optional;
import java.util.Set;
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

    /** What cannot stay where it is planned cannot for whatever reason. */
    boolean isAbout(Quarrel other) {
        boolean stranded = claim.isMovable() && isMisplaced() && other.isMisplaced();
        return claim.reference().equals(other.claim.reference())
                && (stranded
                        || (apart == other.apart
                                && before.map(Claim::reference).equals(other.before.map(Claim::reference))));
    }

    /**
     * True when it is one that some claims have; who is stranded behind them has one of their own, unless that is agreed: then
     * the one before, which takes the unit elsewhere, is who cannot stay.
     */
    boolean isOf(Set<ClaimReference> some) {
        boolean ofBoth = !apart || !claim.isMovable();
        return some.contains(claim.reference())
                || (ofBoth
                        && before.filter(one -> some.contains(one.reference())).isPresent());
    }

    private boolean isMisplaced() {
        return apart || before.isEmpty();
    }
}
