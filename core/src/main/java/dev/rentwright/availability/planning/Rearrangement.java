package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.catalogue.RentableId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves what is planned so that everything fits, with the fewest moves (domain A4, IV-03).
 *
 * <p>First displacement chains of growing length are tried: whoever is in the way goes elsewhere, and may displace the next.
 * Every way of settling a quarrel is tried before a longer chain is, so the first arrangement found moves the fewest. Where
 * that takes more than its share of the {@link Effort}, units are given out anew in the order of the rentals' starts, which
 * finds some arrangement if the rest of the effort suffices and does not promise the fewest moves. <strong>Beyond the effort
 * the category counts as full</strong>, although an arrangement might exist (domain A4).
 */
public final class Rearrangement {

    private Rearrangement() {}

    /** What became of it. */
    public sealed interface Answer {

        /**
         * Everything fits.
         *
         * @param changed the claims that stand elsewhere than before, and the new ones, each on its unit
         * @param fewest whether it is certain that no arrangement moves fewer
         */
        record Arranged(List<Claim> changed, boolean fewest) implements Answer {
            public Arranged {
                changed = List.copyOf(changed);
            }
        }

        /**
         * It does not fit.
         *
         * @param certain false where the effort did not suffice to know
         */
        record Full(boolean certain) implements Answer {}
    }

    /**
     * Finds room for claims, each in the place of the one that its reference has on the fleet. What quarrels there already,
     * because a unit broke down, say, is left as it is; what a claim leaves behind is not.
     *
     * @param fleet everything alive
     * @param wanted agreed claims, which stand where they say, and planned ones, which may stand anywhere
     */
    public static Answer with(Fleet fleet, List<Claim> wanted, Effort effort) {
        return solve(fleet.without(wanted), wanted, new Chains(fleet, wanted, effort), effort);
    }

    /** Finds room for one claim. */
    public static Answer with(Fleet fleet, Claim wanted, Effort effort) {
        return with(fleet, List.of(wanted), effort);
    }

    /**
     * Repairs a fleet: whatever is planned where it cannot be goes elsewhere.
     *
     * @param fleet everything alive, and new demands where {@code unplaced} says so
     * @param unplaced planned claims that stand nowhere yet; what rentable they name does not matter
     */
    public static Answer repair(Fleet fleet, List<Claim> unplaced, Effort effort) {
        return solve(fleet, unplaced, new Chains(fleet, effort), effort);
    }

    /** Repairs what is left of a fleet when some claims are given up, as far as it was whole before. */
    static Answer mend(Fleet before, Collection<Claim> givenUp, Effort effort) {
        return solve(before.without(givenUp), List.of(), new Chains(before, givenUp, effort), effort);
    }

    /** The claims that could stay where they are planned before some were given up, and no longer can. */
    static List<Claim> broken(Fleet before, Collection<Claim> givenUp) {
        return new Chains(before, givenUp, Effort.USUAL).broken();
    }

    private static Answer solve(Fleet fleet, List<Claim> wanted, Chains chains, Effort effort) {
        if (isCrowded(fleet, wanted)) {
            return new Answer.Full(true);
        }
        Optional<List<Claim>> shortest = chains.shortest(wanted);
        if (shortest.isPresent()) {
            return new Answer.Arranged(shortest.get(), true);
        }
        if (!chains.isExhausted()) {
            return new Answer.Full(true);
        }
        return new Sweep(fleet, wanted, effort)
                .arrangement()
                .<Answer>map(changed -> new Answer.Arranged(changed, false))
                .orElseGet(() -> new Answer.Full(false));
    }

    /** More at one moment than there are units: no arrangement helps. Most that is refused is refused here. */
    private static boolean isCrowded(Fleet fleet, List<Claim> wanted) {
        List<Unit> open = fleet.units().stream().filter(Unit::open).toList();
        Optional<Duration> shortest = open.stream().map(Unit::turnaround).min(Duration::compareTo);
        Set<RentableId> ids = open.stream().map(Unit::id).collect(Collectors.toSet());
        List<Claim> all = new ArrayList<>(fleet.claims());
        all.addAll(wanted);
        List<Claim> least = all.stream()
                .filter(claim -> (wanted.contains(claim) && claim.isMovable()) || ids.contains(claim.rentable()))
                .map(claim -> claim.footing() instanceof Planned planned
                        ? claim.on(claim.rentable(), planned.rentalEnds().plus(shortest.orElse(Duration.ZERO)))
                        : claim)
                .toList();
        return wanted.stream()
                .filter(claim -> claim.isMovable() || ids.contains(claim.rentable()))
                .anyMatch(claim -> Vacancy.within(claim.from(), claim.until(), open.size(), least)
                                .peak()
                        > open.size());
    }

    /**
     * How much may be tried.
     *
     * @param chains how many steps of displacement
     * @param sweep how many steps of giving units out anew
     */
    public record Effort(int chains, int sweep) {

        /** Enough for every category of which an arrangement is found by a person at a desk. */
        public static final Effort USUAL = new Effort(4_000, 20_000);

        public Effort {
            if (chains < 1 || sweep < 1) {
                throw new IllegalArgumentException("expected at least one step, got " + chains + " and " + sweep);
            }
        }
    }

    /** The rentals of a fleet that do not begin where their unit will be, though one of the two on both sides is only planned. */
    public static List<Claim> astray(Fleet fleet) {
        return new Chains(fleet, Effort.USUAL).astray();
    }

    /** The claims of a fleet that cannot stay where they are planned, earliest first. */
    public static List<Claim> broken(Fleet fleet) {
        Objects.requireNonNull(fleet, "fleet");
        return new Chains(fleet, Effort.USUAL).broken();
    }
}
