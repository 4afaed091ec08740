package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.availability.Journey;
import dev.rentwright.location.LocationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What an arrangement must be like, said once more and tried out one by one. */
final class ByTheLetter {

    private ByTheLetter() {}

    /** True when all claims can stand where they stand, whichever of the holds come true. */
    static boolean holds(List<Unit> units, List<Claim> claims) {
        List<Claim> certain =
                claims.stream().filter(claim -> claim.expiresAt().isEmpty()).toList();
        List<Claim> held =
                claims.stream().filter(claim -> claim.expiresAt().isPresent()).toList();
        return IntStream.range(0, 1 << held.size()).allMatch(subset -> {
            List<Claim> come = new ArrayList<>(certain);
            for (int i = 0; i < held.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    come.add(held.get(i));
                }
            }
            return stand(units, come);
        });
    }

    private static boolean stand(List<Unit> units, List<Claim> claims) {
        return units.stream().allMatch(unit -> holds(unit, claims))
                && claims.stream()
                        .allMatch(claim ->
                                units.stream().anyMatch(unit -> unit.id().equals(claim.rentable())));
    }

    private static boolean holds(Unit unit, List<Claim> all) {
        List<Claim> here = all.stream()
                .filter(claim -> claim.rentable().equals(unit.id()))
                .sorted(Comparator.comparing(Claim::from))
                .toList();
        boolean known = unit.standsAt().isPresent();
        Optional<LocationId> place = unit.standsAt();
        boolean planned = false;
        for (int i = 0; i < here.size(); i++) {
            Claim claim = here.get(i);
            if (i > 0 && claim.from().isBefore(here.get(i - 1).until())) {
                return false;
            }
            if (claim.footing() instanceof Planned wish
                    && !(unit.open() && unit.offeredAt().contains(wish.route().pickup()))) {
                return false;
            }
            if (claim.footing().journey().isEmpty()) {
                continue;
            }
            Journey journey = claim.footing().journey().get();
            if (known && (planned || claim.isMovable()) && !place.equals(Optional.of(journey.pickup()))) {
                return false;
            }
            place = Optional.of(journey.dropOff());
            known = true;
            planned = claim.isMovable();
        }
        return true;
    }

    /** The fewest claims that stand elsewhere in any arrangement; empty when there is none. */
    static OptionalInt fewestMoves(List<Unit> units, List<Claim> fixed, List<Claim> standing, List<Claim> unplaced) {
        List<Claim> floating = new ArrayList<>(standing);
        floating.addAll(unplaced);
        int best = Integer.MAX_VALUE;
        int[] choice = new int[floating.size()];
        while (true) {
            List<Claim> claims = new ArrayList<>(fixed);
            int moves = 0;
            for (int i = 0; i < choice.length; i++) {
                Claim there = units.get(choice[i]).carrying(floating.get(i));
                claims.add(there);
                moves += i < standing.size()
                                && !there.rentable().equals(standing.get(i).rentable())
                        ? 1
                        : 0;
            }
            if (moves < best && holds(units, claims)) {
                best = moves;
            }
            int digit = 0;
            while (digit < choice.length && ++choice[digit] == units.size()) {
                choice[digit++] = 0;
            }
            if (digit == choice.length) {
                return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
            }
        }
    }
}
