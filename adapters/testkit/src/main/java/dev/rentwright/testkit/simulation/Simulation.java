package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.integrity.Invariant;
import dev.rentwright.integrity.Invariants;
import dev.rentwright.integrity.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Runs a small house that rents out cars, rooms and a home from a seed and asks after every step whether everything still holds (TX-10).
 *
 * <pre>{@code
 * Simulation.over(MemoryPorts::new).firstBroken(1, 1_000).ifPresent(Run::assertHeld);
 * }</pre>
 *
 * <p>Immutable. A run uses one thread and stores of its own; runs of different seeds may go side by side.
 */
public final class Simulation {

    /** How often everything is looked at, and not only what was written about. */
    private static final int THOROUGHLY_EVERY = 50;

    private final Supplier<? extends Ports> stores;
    private final int steps;
    private final int failing;
    private final List<Law> laws;

    private Simulation(Supplier<? extends Ports> stores, int steps, int failing, List<Law> laws) {
        this.stores = stores;
        this.steps = steps;
        this.failing = failing;
        this.laws = List.copyOf(laws);
    }

    /**
     * Over somebody's stores, for 500 steps, of which three in a hundred have a unit of work that fails.
     *
     * @param stores makes the ports of a run; they may hold what other runs left, nobody else writes to them meanwhile
     */
    public static Simulation over(Supplier<? extends Ports> stores) {
        return new Simulation(stores, 500, 3, List.of());
    }

    /** With another number of steps, from 1. */
    public Simulation steps(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("expected at least one step, got " + count);
        }
        return new Simulation(stores, count, failing, laws);
    }

    /** With another share of failing work, in percent. */
    public Simulation failing(int percent) {
        return new Simulation(stores, steps, percent, laws);
    }

    /** With a rule of the host's. */
    public Simulation holding(Law law) {
        List<Law> more = new ArrayList<>(laws);
        more.add(law);
        return new Simulation(stores, steps, failing, more);
    }

    /** One run: the same seed over equal stores takes the same steps and ends the same way. */
    public Run run(long seed) {
        return run(seed, new BitSet());
    }

    /** Runs seeds side by side. @return the broken run of the lowest seed, if any broke */
    public Optional<Run> firstBroken(long firstSeed, int count) {
        return side(firstSeed, count).filter(run -> !run.held()).findFirst();
    }

    /** Runs seeds side by side, all of them, and tells what came about. */
    public Runs runs(long firstSeed, int count) {
        return side(firstSeed, count).map(Runs::of).reduce(Runs.NONE, Runs::and);
    }

    private Stream<Run> side(long firstSeed, int count) {
        return LongStream.range(firstSeed, firstSeed + count).parallel().mapToObj(this::run);
    }

    /**
     * The same breach in fewer steps: steps are left out as long as the same law is still broken. A run that held comes back
     * as it is.
     */
    public Run shrunk(Run broken) {
        if (broken.held()) {
            return broken;
        }
        String law = broken.breach().orElseThrow().law();
        BitSet left = new BitSet();
        Run best = broken;
        int last = broken.breach().orElseThrow().step();
        for (int size = Math.max(1, last / 2); size >= 1; size /= 2) {
            for (int from = 0; from < last; from += size) {
                BitSet without = (BitSet) left.clone();
                without.set(from, Math.min(last, from + size));
                Run shorter = run(broken.seed(), without);
                boolean same =
                        shorter.breach().filter(one -> one.law().equals(law)).isPresent();
                if (same && shorter.trace().size() < best.trace().size()) {
                    best = shorter;
                    left = without;
                }
            }
        }
        return best;
    }

    private Run run(long seed, BitSet without) {
        WatchedPorts watched = new WatchedPorts(stores.get(), seed);
        Stage stage = new Stage(watched, policies(seed));
        Model model = new Model(stage);
        Acts acts = new Acts(stage);
        List<String> trace = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            if (without.get(step)) {
                continue;
            }
            Draw draw = new Draw(seed, step);
            watched.strikingWhen(() -> draw.chance(failing));
            stage.provider.inTheMoodOf(Optional.of(draw));
            Optional<Complaint> complaint;
            try {
                trace.add(step + " " + acts.take(draw));
                Instant now = stage.clock.instant();
                complaint = complaint(watched, model, now, step)
                        .or(() -> stage.takeNothingLeft() ? model.afterRound(now) : Optional.empty());
            } catch (RuntimeException defect) {
                complaint = Optional.of(new Complaint("no defect", defect.toString()));
            }
            if (complaint.isPresent()) {
                return broken(seed, trace, stage.tally, step, complaint.get());
            }
        }
        watched.strikingWhen(() -> false);
        acts.settle();
        Optional<Complaint> complaint = complaint(watched, model, stage.clock.instant(), 0)
                .or(() -> model.atRest(stage.provider, stage.clock.instant()))
                .or(() -> violation(watched.stores(), stage.clock.instant()));
        return complaint
                .map(one -> broken(seed, trace, stage.tally, steps, one))
                .orElseGet(() -> new Run(seed, trace, stage.tally.counts(), Optional.empty()));
    }

    /**
     * A third of the houses have people who accept; half of these want to be asked again. Of five houses, one takes money as a
     * booking is confirmed and two as it is handed out; the others as is usual.
     */
    private static BookingPolicies policies(long seed) {
        BookingPolicies usual = accepting(seed);
        return switch ((int) Math.floorMod(seed, 5L)) {
            case 1 -> usual.capturing(CaptureTiming.ON_CONFIRM);
            case 2, 3 -> usual.capturing(CaptureTiming.ON_CHECK_IN);
            default -> usual;
        };
    }

    private static BookingPolicies accepting(long seed) {
        if (seed % 3 != 0) {
            return BookingPolicies.USUAL;
        }
        BookingPolicies people = BookingPolicies.USUAL.acceptedByPeople();
        return seed % 6 != 0
                ? people
                : (rentable, mode) -> {
                    BookingPolicy policy = people.of(rentable, mode);
                    return policy.changing(policy.changes().askingAgain());
                };
    }

    private Optional<Complaint> complaint(WatchedPorts watched, Model model, Instant now, int step) {
        Optional<Complaint> found = model.afterWriting(watched.takeTouched(), watched.takeClaimsTouched(), now);
        if (found.isPresent()) {
            return found;
        }
        Optional<Complaint> hosts = laws.stream()
                .flatMap(law -> law.breachedBy(watched.stores(), now).stream())
                .findFirst()
                .map(text -> new Complaint("a law of the host", text));
        return hosts.or(() -> step % THOROUGHLY_EVERY == 0 ? model.everything(now) : Optional.empty());
    }

    /** In the end the store's own check finds nothing either. */
    private static Optional<Complaint> violation(Ports stores, Instant now) {
        List<Violation> found = new ArrayList<>();
        for (Invariant invariant : Invariant.values()) {
            stores.invariants().violations(new Invariants.Question(invariant, now, 1), found::add);
        }
        return found.stream()
                .findFirst()
                .map(one -> new Complaint(one.invariant().id(), one.kind() + " " + one.id() + " " + one.finding()));
    }

    private static Run broken(long seed, List<String> trace, Tally tally, int step, Complaint complaint) {
        return new Run(
                seed, trace, tally.counts(), Optional.of(new Breach(step, complaint.law(), complaint.finding())));
    }
}
