package dev.rentwright.availability.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.FleetDomain.Plain;
import dev.rentwright.availability.planning.FleetDomain.Puzzle;
import dev.rentwright.availability.planning.Rearrangement.Answer;
import dev.rentwright.availability.planning.Rearrangement.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(FleetDomain.class)
class RearrangementLawsTest {

    /** More than any of these small fleets asks for. */
    private static final Effort ENOUGH = new Effort(2_000_000, 2_000_000);

    /** So little that the chains give up at once. */
    private static final Effort SWEEPING = new Effort(1, 2_000_000);

    @Property(tries = 500)
    void a_plan_is_found_exactly_when_a_general_solver_finds_one(@ForAll Puzzle puzzle) {
        Answer answer = Rearrangement.repair(puzzle.fleet(), puzzle.planned(), ENOUGH);

        boolean exists = Referee.findsAPlan(puzzle.units(), puzzle.fixed(), puzzle.planned());
        assertEquals(exists, answer instanceof Answer.Arranged, puzzle::toString);
        if (answer instanceof Answer.Full full) {
            assertTrue(full.certain());
        }
    }

    @Property(tries = 500)
    void giving_units_out_anew_finds_a_plan_exactly_when_there_is_one(@ForAll Puzzle puzzle) {
        Answer answer = Rearrangement.repair(puzzle.fleet(), puzzle.planned(), SWEEPING);

        boolean exists = Referee.findsAPlan(puzzle.units(), puzzle.fixed(), puzzle.planned());
        assertEquals(exists, answer instanceof Answer.Arranged, puzzle::toString);
        if (answer instanceof Answer.Arranged arranged) {
            assertTrue(ByTheLetter.holds(puzzle.units(), after(puzzle.fixed(), arranged)));
        }
    }

    /** A real hotel with a season ahead of it has thousands; a stack holds some hundreds of steps that may be taken back. */
    @Example
    void room_for_one_more_is_made_among_five_thousand() {
        List<Unit> units = Stream.of(0, 1)
                .map(i -> new Unit(
                        FleetDomain.unitId(i),
                        true,
                        Set.of(FleetDomain.place(0)),
                        Optional.of(FleetDomain.place(0)),
                        Duration.ofHours(1)))
                .toList();
        // All on the first unit but one, so that neither is free from one end of the wanted rental to the other.
        int apart = 2_501;
        List<Claim> standing = IntStream.range(0, 5_000)
                .mapToObj(i -> units.get(i == apart ? 1 : 0)
                        .carrying(FleetDomain.planned(i, i * 4, 3, Journey.around(FleetDomain.place(0)))))
                .toList();
        Claim wanted = FleetDomain.planned(5_000, (apart - 1) * 4, 7, Journey.around(FleetDomain.place(0)));

        Answer answer = Rearrangement.with(new Fleet(units, standing), wanted, SWEEPING);

        Answer.Arranged arranged = assertInstanceOf(Answer.Arranged.class, answer);
        assertTrue(
                arranged.changed().stream().anyMatch(claim -> claim.reference().equals(wanted.reference())));
    }

    /** A category with so many plans that chains take too long is rare; what was agreed on must not be lost there. */
    @Example
    void what_is_agreed_on_is_among_what_changes_however_room_was_made() {
        Journey around = Journey.around(FleetDomain.place(0));
        List<Unit> units = IntStream.range(0, 2)
                .mapToObj(i -> new Unit(
                        FleetDomain.unitId(i),
                        true,
                        Set.of(FleetDomain.place(0)),
                        Optional.of(FleetDomain.place(0)),
                        Duration.ofHours(1)))
                .toList();
        Claim planned = units.get(0).carrying(FleetDomain.planned(0, 0, 3, around));
        Claim wanted =
                units.get(0).carrying(FleetDomain.planned(1, 0, 3, around)).standing(Footing.Fixed.along(around));

        for (Effort effort : List.of(ENOUGH, SWEEPING)) {
            Answer answer = Rearrangement.with(new Fleet(units, List.of(planned)), wanted, effort);

            Answer.Arranged arranged = assertInstanceOf(Answer.Arranged.class, answer, effort::toString);
            assertEquals(
                    Set.of(wanted, units.get(1).carrying(planned)), Set.copyOf(arranged.changed()), effort::toString);
        }
        Claim firm = units.get(0).carrying(FleetDomain.planned(2, 1, 3, around)).standing(Footing.Fixed.along(around));
        assertInstanceOf(
                Answer.Full.class, Rearrangement.with(new Fleet(units, List.of(planned, firm)), wanted, SWEEPING));
    }

    @Property(tries = 500)
    void a_plan_lets_everything_stand_and_leaves_nothing_out(@ForAll Puzzle puzzle) {
        if (Rearrangement.repair(puzzle.fleet(), puzzle.planned(), ENOUGH) instanceof Answer.Arranged arranged) {
            List<Claim> all = after(puzzle.fixed(), arranged);

            assertTrue(ByTheLetter.holds(puzzle.units(), all), all::toString);
            assertEquals(
                    references(Stream.concat(puzzle.fixed().stream(), puzzle.planned().stream())),
                    references(all.stream()));
        }
    }

    @Property(tries = 700)
    void room_for_one_more_is_made_with_the_fewest_moves(@ForAll Puzzle puzzle) {
        if (!(Rearrangement.repair(puzzle.fleet(), puzzle.planned(), ENOUGH) instanceof Answer.Arranged arranged)) {
            return;
        }
        Claim wanted = puzzle.wanted();
        boolean taken = !wanted.isMovable()
                && puzzle.fixed().stream()
                        .anyMatch(claim -> claim.rentable().equals(wanted.rentable())
                                && claim.overlaps(wanted.from(), wanted.until()));
        if (taken) {
            return;
        }
        List<Claim> standing = arranged.changed();
        Fleet fleet = new Fleet(puzzle.units(), after(puzzle.fixed(), arranged));

        Answer answer = Rearrangement.with(fleet, wanted, ENOUGH);

        List<Claim> fixed = new ArrayList<>(puzzle.fixed());
        List<Claim> unplaced = new ArrayList<>();
        (wanted.isMovable() ? unplaced : fixed).add(wanted);
        OptionalInt fewest = ByTheLetter.fewestMoves(puzzle.units(), fixed, standing, unplaced);
        if (fewest.isEmpty()) {
            assertInstanceOf(Answer.Full.class, answer, puzzle::toString);
        } else {
            Answer.Arranged made = assertInstanceOf(Answer.Arranged.class, answer, puzzle::toString);
            assertEquals(fewest.getAsInt() + 1, made.changed().size(), () -> puzzle + " made " + made);
            assertTrue(made.fewest());
            assertTrue(ByTheLetter.holds(puzzle.units(), after(fleet.claims(), made)));
        }
    }

    /** The laws of giving something up: who can be helped is, and nobody else is worse off than before. */
    @Property(tries = 700)
    void what_is_given_up_strands_nobody_whom_another_plan_would_help(@ForAll Puzzle puzzle, @ForAll Random random) {
        if (!(Rearrangement.repair(puzzle.fleet(), puzzle.planned(), ENOUGH) instanceof Answer.Arranged arranged)) {
            return;
        }
        List<Claim> all = after(puzzle.fixed(), arranged);
        if (all.isEmpty()) {
            return;
        }
        Claim gone = all.get(random.nextInt(all.size()));

        Mending.Mended mended = Mending.after(new Fleet(puzzle.units(), all), List.of(gone));

        List<Claim> still = all.stream().filter(claim -> !claim.equals(gone)).toList();
        List<Claim> now = after(still, new Answer.Arranged(mended.changed(), false));
        assertEquals(references(still.stream()), references(now.stream()));
        boolean exists = Referee.findsAPlan(
                puzzle.units(),
                still.stream().filter(claim -> !claim.isMovable()).toList(),
                still.stream().filter(Claim::isMovable).toList());
        assertEquals(exists, mended.left().isEmpty(), () -> puzzle + " without " + gone + " came to " + mended);
        assertEquals(exists, ByTheLetter.holds(puzzle.units(), now));
        List<Claim> helped =
                now.stream().filter(claim -> !mended.left().contains(claim)).toList();
        assertTrue(
                Rearrangement.broken(new Fleet(puzzle.units(), now)).size()
                        <= mended.left().size(),
                () -> helped + " beside " + mended.left());
    }

    /** A block that asks nobody: what it cannot have moved stays where it was, and nothing else is in its way. */
    @Property(tries = 700)
    void a_breakdown_moves_everybody_for_whom_there_is_another_plan(@ForAll Puzzle puzzle, @ForAll Random random) {
        if (!(Rearrangement.repair(puzzle.fleet(), puzzle.planned(), ENOUGH) instanceof Answer.Arranged arranged)) {
            return;
        }
        List<Claim> all = after(puzzle.fixed(), arranged);
        Unit unit = puzzle.units().get(random.nextInt(puzzle.units().size()));
        Claim block = FleetDomain.block(300, unit, random.nextInt(24), 1 + random.nextInt(8));
        List<Claim> inTheWay = all.stream()
                .filter(claim -> claim.rentable().equals(unit.id()) && claim.overlaps(block.from(), block.until()))
                .toList();
        List<Claim> mobile = inTheWay.stream().filter(Claim::isMovable).toList();
        List<Claim> fast = inTheWay.stream().filter(claim -> !claim.isMovable()).toList();

        Mending.Mended mended = Mending.around(new Fleet(puzzle.units(), all), block, mobile, fast);

        List<Claim> now = after(all, new Answer.Arranged(mended.changed(), false));
        if (mended.left().isEmpty()) {
            assertTrue(now.contains(block));
            assertTrue(ByTheLetter.holds(puzzle.units(), now));
        } else {
            assertTrue(now.containsAll(mended.left()) && !now.contains(block));
            assertTrue(ByTheLetter.holds(puzzle.units(), now), "nobody is worse off");
            assertTrue(
                    now.stream()
                            .filter(claim ->
                                    claim.rentable().equals(unit.id()) && claim.overlaps(block.from(), block.until()))
                            .allMatch(mended.left()::contains),
                    "only they are in its way");
        }
        if (fast.isEmpty()) {
            List<Claim> fixed = new ArrayList<>(
                    all.stream().filter(claim -> !claim.isMovable()).toList());
            fixed.add(block);
            boolean exists = Referee.findsAPlan(
                    puzzle.units(), fixed, all.stream().filter(Claim::isMovable).toList());
            assertEquals(exists, mended.left().isEmpty(), puzzle::toString);
        }
    }

    @Property
    void the_order_in_which_things_are_told_does_not_matter(@ForAll Puzzle puzzle, @ForAll Random random) {
        List<Unit> units = shuffled(puzzle.units(), random);
        List<Claim> fixed = shuffled(puzzle.fixed(), random);
        if (Rearrangement.repair(puzzle.fleet(), puzzle.planned(), ENOUGH) instanceof Answer.Arranged arranged) {
            List<Claim> claims = after(puzzle.fixed(), arranged);
            assertEquals(
                    Rearrangement.with(new Fleet(puzzle.units(), claims), puzzle.wanted(), ENOUGH),
                    Rearrangement.with(new Fleet(units, shuffled(claims, random)), puzzle.wanted(), ENOUGH));
        }
        assertEquals(
                Assignment.of(puzzle.fleet(), puzzle.planned()),
                Assignment.of(new Fleet(units, fixed), shuffled(puzzle.planned(), random)));
    }

    @Property(tries = 500)
    void with_nothing_pinned_the_peak_alone_tells_whether_all_fit(@ForAll Plain fleet) {
        Fleet units = new Fleet(fleet.units(), List.of());
        List<Claim> occupying = fleet.planned().stream()
                .map(claim -> fleet.units().get(0).carrying(claim))
                .toList();
        Vacancy vacancy = Vacancy.within(
                FleetDomain.hour(0), FleetDomain.hour(99), fleet.units().size(), occupying);

        Answer answer = Rearrangement.repair(units, fleet.planned(), ENOUGH);
        List<Claim> assigned = Assignment.of(units, fleet.planned());

        boolean fits = vacancy.peak() <= vacancy.units();
        assertEquals(fits, answer instanceof Answer.Arranged);
        assertEquals(fits, assigned.size() == fleet.planned().size());
        if (fits) {
            assertTrue(ByTheLetter.holds(fleet.units(), assigned));
            long used = assigned.stream().map(Claim::rentable).distinct().count();
            assertEquals(vacancy.peak(), used, "the fewest units");
        }
    }

    private static List<Claim> after(List<Claim> before, Answer.Arranged arranged) {
        Map<ClaimReference, Claim> changed =
                arranged.changed().stream().collect(Collectors.toMap(Claim::reference, Function.identity()));
        return Stream.concat(
                        before.stream().filter(claim -> !changed.containsKey(claim.reference())),
                        changed.values().stream())
                .toList();
    }

    private static Set<ClaimReference> references(Stream<Claim> claims) {
        return claims.map(Claim::reference).collect(Collectors.toSet());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
