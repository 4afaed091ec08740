package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.planning.Rearrangement.Answer;
import dev.rentwright.availability.planning.Rearrangement.Effort;
import dev.rentwright.catalogue.RentableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done where a plan was whole and no longer is: a unit broke down, a journey was given up, a unit is needed for
 * something else (domain A4, A7). All are helped at once with the fewest moves; where not all can be, those that begin first
 * are helped first.
 */
public final class Mending {

    private Mending() {}

    /**
     * How far it went.
     *
     * @param changed those that stand elsewhere now
     * @param left those that are planned where they cannot be, and for which there is no unit: somebody must be told
     */
    public record Mended(List<Claim> changed, List<Claim> left) {

        public Mended {
            changed = List.copyOf(changed);
            left = List.copyOf(left);
        }
    }

    /** Helps whatever cannot stay where it is planned. */
    public static Mended of(Fleet fleet) {
        List<Claim> broken = Rearrangement.broken(fleet);
        return broken.isEmpty()
                ? new Mended(List.of(), List.of())
                : all(Rearrangement.repair(fleet, List.of(), Effort.USUAL), fleet, broken);
    }

    /** Helps whatever could stay before some claims were given up; what could not before is left as it is. */
    public static Mended after(Fleet before, Collection<Claim> givenUp) {
        List<Claim> broken = Rearrangement.broken(before, givenUp);
        return broken.isEmpty()
                ? new Mended(List.of(), List.of())
                : all(Rearrangement.mend(before, givenUp, Effort.USUAL), before.without(givenUp), broken);
    }

    /**
     * Makes room for something agreed that does not ask whether others are in its way.
     *
     * @param fleet everything alive
     * @param wanted what is to stand on its unit; among the changed exactly when nothing is left
     * @param mobile what is in its way there, on a footing on which it may be moved
     * @param fast what is in its way there and stays
     */
    public static Mended around(Fleet fleet, Claim wanted, List<Claim> mobile, List<Claim> fast) {
        if (fast.isEmpty()) {
            List<Claim> together =
                    Stream.concat(Stream.of(wanted), mobile.stream()).toList();
            if (Rearrangement.with(fleet, together, Effort.USUAL) instanceof Answer.Arranged arranged) {
                return new Mended(arranged.changed(), List.of());
            }
        }
        // That the wanted one overlaps them is the quarrel that each of them has already.
        Mended some = oneByOne(fleet.with(mobile).with(List.of(wanted)), mobile);
        return new Mended(
                some.changed(),
                Stream.concat(fast.stream(), some.left().stream())
                        .sorted(Fleet.BY_START)
                        .toList());
    }

    private static Mended all(Answer answer, Fleet fleet, List<Claim> broken) {
        return answer instanceof Answer.Arranged arranged
                ? new Mended(arranged.changed(), List.of())
                : oneByOne(fleet, broken);
    }

    private static Mended oneByOne(Fleet before, List<Claim> broken) {
        Fleet fleet = before;
        Map<ClaimReference, Claim> changed = new LinkedHashMap<>();
        List<Claim> left = new ArrayList<>();
        for (Claim claim : broken.stream().sorted(Fleet.BY_START).toList()) {
            Claim now = changed.getOrDefault(claim.reference(), claim);
            if (Rearrangement.with(fleet, now, Effort.USUAL) instanceof Answer.Arranged arranged) {
                arranged.changed().forEach(one -> changed.put(one.reference(), one));
                fleet = fleet.with(arranged.changed());
            } else {
                left.add(claim);
            }
        }
        return new Mended(changed.values().stream().filter(elsewhere(before)).toList(), left);
    }

    private static Predicate<Claim> elsewhere(Fleet before) {
        Map<ClaimReference, RentableId> stood =
                before.claims().stream().collect(Collectors.toMap(Claim::reference, Claim::rentable));
        return claim -> !claim.rentable().equals(stood.get(claim.reference()));
    }
}
