package dev.rentwright.bench;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentalMode;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Performance B3: what a reader notices of a writer that never pauses. One reader alone, one beside a writer, and one beside
 * a thread that is as busy but writes to an index of its own, which tells how much of it is the machine's.
 */
@SuppressWarnings("NullAway.Init") // filled by prepare() before anything is measured
@State(Scope.Group)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class AvailabilityConcurrencyBench {

    private static final int QUESTIONS = 4096;
    private static final int UNITS = 10_000;

    private RentedFleet fleet;
    private RentedFleet other;
    private FreeRentables.Query[] queries;
    private Claim[] claims;

    /** Each thread takes its own turns. */
    @State(Scope.Thread)
    public static class Turn {

        private int turn;

        int next() {
            turn = (turn + 1) & (QUESTIONS - 1);
            return turn;
        }
    }

    /** Two fleets alike, and the same questions about them. */
    @Setup
    public void prepare() {
        fleet = new RentedFleet(UNITS, 100, 9, 0);
        other = new RentedFleet(UNITS, 100, 9, 0);
        queries = new FreeRentables.Query[QUESTIONS];
        claims = new Claim[QUESTIONS];
        Random random = new Random(7);
        for (int question = 0; question < QUESTIONS; question++) {
            int unit = random.nextInt(UNITS);
            int from = random.nextInt((RentedFleet.HORIZON - 15) * RentedFleet.DAY);
            int until = from + (1 + random.nextInt(14)) * RentedFleet.DAY;
            queries[question] = new FreeRentables.Query(
                    Journey.around(fleet.place(unit)),
                    Optional.of(fleet.category(unit)),
                    RentalMode.DAILY,
                    RentedFleet.at(from),
                    RentedFleet.at(until),
                    RentedFleet.NOW,
                    20);
            int beyond = (RentedFleet.HORIZON + 100) * RentedFleet.DAY;
            claims[question] = RentedFleet.claim(unit, beyond, beyond + 7 * RentedFleet.DAY);
        }
    }

    /** A reader alone. */
    @Benchmark
    @Group("alone")
    @GroupThreads(1)
    public int limit(Turn turn) {
        return fleet.index.count(queries[turn.next()]);
    }

    /** A reader of what is written. */
    @Benchmark
    @Group("beside")
    @GroupThreads(1)
    public int reader(Turn turn) {
        return fleet.index.count(queries[turn.next()]);
    }

    /** Its writer. */
    @Benchmark
    @Group("beside")
    @GroupThreads(1)
    public void writer(Turn turn) {
        write(fleet, turn);
    }

    /** A reader of what nobody writes. */
    @Benchmark
    @Group("apart")
    @GroupThreads(1)
    public int readerApart(Turn turn) {
        return fleet.index.count(queries[turn.next()]);
    }

    /** A writer of something else. */
    @Benchmark
    @Group("apart")
    @GroupThreads(1)
    public void writerApart(Turn turn) {
        write(other, turn);
    }

    private void write(RentedFleet to, Turn turn) {
        Claim claim = claims[turn.next()];
        to.index.enter(claim, RentedFleet.NOW);
        to.index.strike(claim);
    }
}
