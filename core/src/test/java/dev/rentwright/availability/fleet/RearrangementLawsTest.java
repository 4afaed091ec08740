package dev.rentwright.availability.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.fleet.FleetDomain.Plain;
import dev.rentwright.availability.fleet.FleetDomain.Puzzle;
import dev.rentwright.availability.fleet.Rearrangement.Answer;
import dev.rentwright.availability.fleet.Rearrangement.Effort;
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
    void five_thousand_rentals_are_given_out_anew() {
        Unit unit = new Unit(
                FleetDomain.unitId(0),
                true,
                Set.of(FleetDomain.place(0)),
                Optional.of(FleetDomain.place(0)),
                Duration.ofHours(1));
        List<Claim> planned = IntStream.range(0, 5_000)
                .mapToObj(i -> FleetDomain.planned(i, i * 4, 3, Journey.around(FleetDomain.place(0))))
                .toList();

        Answer answer = Rearrangement.repair(new Fleet(List.of(unit), List.of()), planned, SWEEPING);

        assertEquals(
                planned.size(),
                assertInstanceOf(Answer.Arranged.class, answer).changed().size());
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
