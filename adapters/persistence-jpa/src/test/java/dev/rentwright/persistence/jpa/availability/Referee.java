package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * Whether an arrangement exists, answered by a general solver. Of two claims that would meet on a unit only one is there; a
 * rental that leaves a unit elsewhere than another begins is not on its unit before it, unless a third that is certain to come
 * stands between them.
 */
final class Referee {

    private final Model model = new Model();
    private final List<Unit> units;
    private final List<Claim> claims;
    private final List<Claim> stranded;
    private final IntVar[] unitOf;

    private Referee(List<Unit> units, List<Claim> fixed, List<Claim> stranded, List<Claim> planned) {
        this.units = units;
        this.stranded = stranded;
        this.claims = new ArrayList<>(fixed);
        claims.addAll(stranded);
        claims.addAll(planned);
        this.unitOf = new IntVar[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            int[] possible = possible(claims.get(i));
            if (possible.length == 0) {
                model.falseConstraint().post();
                possible = new int[] {0};
            }
            unitOf[i] = model.intVar("unit" + i, possible);
        }
    }

    /**
     * True when every planned claim can have a unit beside what is agreed, and beside those that are known to stand where
     * none will be, whatever somebody does about them.
     */
    static boolean findsAPlan(List<Unit> units, List<Claim> fixed, List<Claim> stranded, List<Claim> planned) {
        Referee referee = new Referee(units, fixed, stranded, planned);
        referee.keepApart();
        referee.keepInPlace();
        return referee.claims.isEmpty() || referee.model.getSolver().solve();
    }

    private int[] possible(Claim claim) {
        return IntStream.range(0, units.size())
                .filter(u -> (claim.footing() instanceof Planned planned && !stranded.contains(claim))
                        ? units.get(u).open()
                                && units.get(u)
                                        .offeredAt()
                                        .contains(planned.route().pickup())
                        : units.get(u).id().equals(claim.rentable()))
                .toArray();
    }

    private void keepApart() {
        for (int a = 0; a < claims.size(); a++) {
            for (int b = 0; b < a; b++) {
                for (int u = 0; u < units.size(); u++) {
                    if (overlap(carrying(units.get(u), claims.get(a)), carrying(units.get(u), claims.get(b)))) {
                        model.or(isNot(a, u), isNot(b, u)).post();
                    }
                }
            }
        }
    }

    private static Claim carrying(Unit unit, Claim claim) {
        return claim.footing() instanceof Planned planned && !claim.rentable().equals(unit.id())
                ? claim.on(unit.id(), planned.rentalEnds().plus(unit.turnaround()))
                : claim;
    }

    private static boolean overlap(Claim one, Claim other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    private void keepInPlace() {
        for (int b = 0; b < claims.size(); b++) {
            Claim later = claims.get(b);
            if (later.footing().journey().isEmpty() || stranded.contains(later)) {
                continue;
            }
            for (int u = 0; u < units.size(); u++) {
                boolean elsewhere = later.isMovable()
                        && units.get(u).standsAt().isPresent()
                        && !units.get(u).standsAt().equals(pickup(later));
                if (elsewhere) {
                    List<BoolVar> ways = between(Instant.MIN, b, u);
                    ways.add(isNot(b, u));
                    model.or(ways.toArray(BoolVar[]::new)).post();
                }
                for (int a = 0; a < claims.size(); a++) {
                    Claim earlier = claims.get(a);
                    boolean quarrel = earlier.from().isBefore(later.from())
                            && earlier.footing().journey().isPresent()
                            && (later.isMovable() || (earlier.isMovable() && !stranded.contains(earlier)))
                            && !earlier.footing()
                                    .journey()
                                    .map(Journey::dropOff)
                                    .equals(pickup(later));
                    if (quarrel) {
                        List<BoolVar> ways = between(earlier.from(), b, u);
                        ways.add(isNot(a, u));
                        ways.add(isNot(b, u));
                        model.or(ways.toArray(BoolVar[]::new)).post();
                    }
                }
            }
        }
    }

    /** Rentals on a unit that begin after an instant and before a claim, and are certain to come. */
    private List<BoolVar> between(Instant after, int before, int unit) {
        List<BoolVar> ways = new ArrayList<>();
        for (int c = 0; c < claims.size(); c++) {
            Claim claim = claims.get(c);
            if (claim.footing().journey().isPresent()
                    && claim.expiresAt().isEmpty()
                    && claim.from().isAfter(after)
                    && claim.from().isBefore(claims.get(before).from())) {
                ways.add(model.arithm(unitOf[c], "=", unit).reify());
            }
        }
        return ways;
    }

    private BoolVar isNot(int claim, int unit) {
        return model.arithm(unitOf[claim], "!=", unit).reify();
    }

    private static Optional<LocationId> pickup(Claim claim) {
        return claim.footing().journey().map(Journey::pickup);
    }
}
