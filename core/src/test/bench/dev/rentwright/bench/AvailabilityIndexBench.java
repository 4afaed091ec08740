package dev.rentwright.bench;

import dev.rentwright.availability.AvailabilityIndex;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.IndexedUnit;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Performance B1 to B3: one unit, the free ones of a hundred that stand for each other, and one booking more. Windows of 1 to
 * 14 days within 120; rentals begin and end at any minute.
 */
@SuppressWarnings("NullAway.Init") // filled by JMH and by prepare() before anything is measured
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class AvailabilityIndexBench {

    private static final int GROUP = 100;
    private static final int ASKED = 4096;
    private static final int HORIZON = 120;
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final long DAY = 86_400_000L;

    /** Units in all. */
    @Param({"10000", "100000"})
    public int units;

    /** Rentals to come of each. */
    @Param({"9", "36"})
    public int rentals;

    private AvailabilityIndex index;
    private AvailabilityIndex.Unit[] handles;
    private FreeRentables.Query[] queries;
    private long[][] starts;
    private long[][] ends;
    private List<TreeMap<Long, Long>> trees;
    private long[] dayBits;
    private int[] asked;
    private long[] froms;
    private long[] untils;
    private Instant[] fromInstants;
    private Instant[] untilInstants;
    private Claim[] news;
    private int turn;

    /** Fills every arm with the same rentals, and refuses to measure arms that do not agree. */
    @Setup
    public void prepare() {
        Random random = new Random(20261120);
        index = new AvailabilityIndex(NOW);
        handles = new AvailabilityIndex.Unit[units];
        starts = new long[units][rentals];
        ends = new long[units][rentals];
        trees = new ArrayList<>(units);
        dayBits = new long[units * 2];
        for (int unit = 0; unit < units; unit++) {
            handles[unit] = index.know(new IndexedUnit(
                    unit(unit),
                    new CategoryId(new UUID(3, unit / GROUP)),
                    Set.of(RentalMode.DAILY),
                    List.of(place(unit / GROUP)),
                    Duration.ZERO));
            fill(unit, random);
        }
        questions(random);
        for (turn = 0; turn < ASKED - 1; ) {
            boolean expected = futureArrays();
            turn--;
            boolean same = library() == expected;
            turn--;
            if (!same || treeMap() != expected) {
                throw new IllegalStateException("expected every arm to answer " + expected + " to question " + turn);
            }
            turn--;
            int free = groupByArrays();
            turn--;
            if (groupLibrary() != free) {
                throw new IllegalStateException("expected " + free + " free units in question " + turn);
            }
        }
    }

    /** Rentals and gaps of about the same length, so that half of the fleet is out. */
    private void fill(int unit, Random random) {
        long mean = HORIZON * DAY / rentals / 2;
        long at = NOW.toEpochMilli() + minutes(random, mean);
        TreeMap<Long, Long> tree = new TreeMap<>();
        for (int rental = 0; rental < rentals; rental++) {
            long from = at + minutes(random, 2 * mean);
            long until = from + 60_000 + minutes(random, 2 * mean);
            starts[unit][rental] = from;
            ends[unit][rental] = until;
            tree.put(from, until);
            index.enter(claim(unit, from, until), NOW);
            for (long day = from / DAY; day <= (until - 1) / DAY; day++) {
                int bit = (int) (day - NOW.toEpochMilli() / DAY);
                if (bit < 128) {
                    dayBits[2 * unit + bit / 64] |= 1L << (bit % 64);
                }
            }
            at = until;
        }
        trees.add(tree);
    }

    private void questions(Random random) {
        asked = new int[ASKED];
        froms = new long[ASKED];
        untils = new long[ASKED];
        fromInstants = new Instant[ASKED];
        untilInstants = new Instant[ASKED];
        queries = new FreeRentables.Query[ASKED];
        news = new Claim[ASKED];
        for (int question = 0; question < ASKED; question++) {
            asked[question] = random.nextInt(units);
            long from = NOW.toEpochMilli() + minutes(random, (HORIZON - 15) * DAY);
            long until = from + DAY * (1 + random.nextInt(14)) - minutes(random, DAY / 2);
            froms[question] = from;
            untils[question] = until;
            fromInstants[question] = Instant.ofEpochMilli(from);
            untilInstants[question] = Instant.ofEpochMilli(until);
            queries[question] = new FreeRentables.Query(
                    place(asked[question] / GROUP),
                    Optional.of(new CategoryId(new UUID(3, asked[question] / GROUP))),
                    RentalMode.DAILY,
                    fromInstants[question],
                    untilInstants[question],
                    NOW,
                    20);
            long beyond = NOW.toEpochMilli() + (HORIZON + 100) * DAY;
            news[question] = claim(asked[question], beyond, beyond + 7 * DAY);
        }
    }

    private static long minutes(Random random, long millis) {
        return 60_000L * random.nextInt((int) Math.max(1, millis / 60_000));
    }

    private static Claim claim(int unit, long from, long until) {
        return new Claim(
                new ClaimId(new UUID(5, unit)),
                unit(unit),
                Instant.ofEpochMilli(from),
                Instant.ofEpochMilli(until),
                ClaimKind.BOOKED,
                new ClaimReference(new UUID(6, unit)),
                Optional.empty());
    }

    private static RentableId unit(int number) {
        return new RentableId(new UUID(4, number));
    }

    private static LocationId place(int group) {
        return new LocationId(new UUID(2, group / 20));
    }

    private int next() {
        turn = (turn + 1) % ASKED;
        return turn;
    }

    /** One unit: the limit, sorted arrays of what is to come. */
    @Benchmark
    public boolean futureArrays() {
        int question = next();
        return isFree(asked[question], froms[question], untils[question]);
    }

    private boolean isFree(int unit, long from, long until) {
        long[] to = ends[unit];
        int low = 0;
        int high = to.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] > from) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == to.length || starts[unit][low] >= until;
    }

    /** One unit, by the library. */
    @Benchmark
    public boolean library() {
        int question = next();
        return handles[asked[question]].isFree(fromInstants[question], untilInstants[question], NOW);
    }

    /** One unit, looked up by its id first. */
    @Benchmark
    public boolean libraryById() {
        int question = next();
        return index.unit(news[question].rentable())
                .orElseThrow()
                .isFree(fromInstants[question], untilInstants[question], NOW);
    }

    /** One unit: a tree of rentals. */
    @Benchmark
    public boolean treeMap() {
        int question = next();
        Map.Entry<Long, Long> before = trees.get(asked[question]).lowerEntry(untils[question]);
        return before == null || before.getValue() <= froms[question];
    }

    /** The free of a hundred: the limit, which knows whole days only. */
    @Benchmark
    public int groupByDayBits() {
        int question = next();
        int group = asked[question] / GROUP * GROUP;
        int first = (int) ((froms[question] - NOW.toEpochMilli()) / DAY);
        int last = (int) ((untils[question] - 1 - NOW.toEpochMilli()) / DAY);
        return groupDays.count(group / GROUP, first, last);
    }

    private final GroupDays groupDays = new GroupDays();

    /** The free of a hundred, by the library. */
    @Benchmark
    public int groupLibrary() {
        return index.count(queries[next()]);
    }

    /** The first twenty of a hundred, by the library. */
    @Benchmark
    public int groupFirstTwenty() {
        return index.find(queries[next()]).size();
    }

    /** The free of a hundred: one after the other. */
    @Benchmark
    public int groupByArrays() {
        int question = next();
        int group = asked[question] / GROUP * GROUP;
        int free = 0;
        for (int unit = group; unit < group + GROUP; unit++) {
            free += isFree(unit, froms[question], untils[question]) ? 1 : 0;
        }
        return free;
    }

    /** One booking more, and gone again. */
    @Benchmark
    public void bookAndCancel() {
        Claim claim = news[next()];
        index.enter(claim, NOW);
        index.strike(claim);
    }

    /** Day-major bits of the groups, two words a day. */
    private final class GroupDays {

        private long[] bits = {};

        int count(int group, int first, int last) {
            if (bits.length == 0) {
                bits = made();
            }
            long low = 0;
            long high = 0;
            int at = group * 128 * 2 + first * 2;
            for (int day = first; day <= last; day++) {
                low |= bits[at++];
                high |= bits[at++];
            }
            return GROUP - Long.bitCount(low) - Long.bitCount(high);
        }

        private long[] made() {
            long[] made = new long[units / GROUP * 128 * 2];
            for (int unit = 0; unit < units; unit++) {
                for (int day = 0; day < 128; day++) {
                    boolean touched = (dayBits[2 * unit + day / 64] >>> (day % 64) & 1) == 1;
                    int number = unit % GROUP;
                    made[unit / GROUP * 256 + day * 2 + number / 64] |= touched ? 1L << (number % 64) : 0;
                }
            }
            return made;
        }
    }
}
