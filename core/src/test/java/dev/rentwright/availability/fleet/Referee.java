package dev.rentwright.availability.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.availability.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;

/**
 * Whether an arrangement exists, answered by a general solver: every rental has one predecessor on its unit, the unit's own
 * beginning or another rental, and no two have the same.
 */
final class Referee {

    private final Model model = new Model();
    private final List<Unit> units;
    private final List<Claim> rentals;
    private final IntVar[] unitOf;
    private final IntVar[] before;

    private Referee(List<Unit> units, List<Claim> fixed, List<Claim> planned) {
        this.units = units;
        this.rentals = new ArrayList<>(fixed.stream()
                .filter(claim -> claim.footing().journey().isPresent())
                .toList());
        rentals.addAll(planned);
        this.unitOf = new IntVar[rentals.size()];
        this.before = new IntVar[rentals.size()];
        List<Claim> blocks = fixed.stream()
                .filter(claim -> claim.footing().journey().isEmpty())
                .toList();
        for (int i = 0; i < rentals.size(); i++) {
            int[] possible = possible(rentals.get(i), blocks);
            if (possible.length == 0) {
                model.falseConstraint().post();
                possible = new int[] {0};
            }
            unitOf[i] = model.intVar("unit" + i, possible);
            before[i] = model.intVar("before" + i, 0, units.size() + rentals.size() - 1);
        }
    }

    /** True when every planned claim can have a unit beside what is agreed. */
    static boolean findsAPlan(List<Unit> units, List<Claim> fixed, List<Claim> planned) {
        Referee referee = new Referee(units, fixed, planned);
        referee.relate();
        return referee.rentals.isEmpty() || referee.model.getSolver().solve();
    }

    private int[] possible(Claim claim, List<Claim> blocks) {
        return IntStream.range(0, units.size())
                .filter(u -> claim.footing() instanceof Planned planned
                        ? units.get(u).open()
                                && units.get(u)
                                        .offeredAt()
                                        .contains(planned.route().pickup())
                        : units.get(u).id().equals(claim.rentable()))
                .filter(u -> blocks.stream()
                        .filter(block -> block.rentable().equals(units.get(u).id()))
                        .noneMatch(block -> overlap(units.get(u).carrying(claim), block)))
                .toArray();
    }

    private static boolean overlap(Claim one, Claim other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    private void relate() {
        if (before.length > 1) {
            model.allDifferent(before).post();
        }
        for (int b = 0; b < rentals.size(); b++) {
            for (int u = 0; u < units.size(); u++) {
                if (begins(units.get(u), rentals.get(b))) {
                    model.ifThen(model.arithm(before[b], "=", u), model.arithm(unitOf[b], "=", u));
                } else {
                    model.arithm(before[b], "!=", u).post();
                }
            }
            for (int a = 0; a < rentals.size(); a++) {
                follow(a, b);
            }
        }
    }

    private static boolean begins(Unit unit, Claim claim) {
        return !claim.isMovable()
                || unit.standsAt().isEmpty()
                || unit.standsAt().equals(claim.footing().journey().map(Journey::pickup));
    }

    private void follow(int a, int b) {
        int predecessor = units.size() + a;
        Claim first = rentals.get(a);
        Claim second = rentals.get(b);
        boolean meets = first.footing()
                .journey()
                .map(Journey::dropOff)
                .equals(second.footing().journey().map(Journey::pickup));
        boolean bothAgreed = !first.isMovable() && !second.isMovable();
        if (a == b || !(meets || bothAgreed)) {
            model.arithm(before[b], "!=", predecessor).post();
            return;
        }
        model.ifThen(model.arithm(before[b], "=", predecessor), model.arithm(unitOf[b], "=", unitOf[a]));
        for (int u = 0; u < units.size(); u++) {
            if (units.get(u).carrying(first).until().isAfter(second.from())) {
                model.ifThen(model.arithm(before[b], "=", predecessor), model.arithm(unitOf[b], "!=", u));
            }
        }
    }
}
