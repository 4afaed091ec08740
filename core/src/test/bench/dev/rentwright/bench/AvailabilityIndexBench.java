package dev.rentwright.bench;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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
import org.roaringbitmap.RoaringBitmap;

/**
 * Performance B1 to B3: one unit, the free ones of those that stand for each other, and one rental more. Windows of 1 to 14
 * days within 120; rentals begin and end at any minute.
 */
public final class AvailabilityIndexBench {

    private AvailabilityIndexBench() {}

    /** The questions, the same for every arm. */
    @SuppressWarnings("NullAway.Init") // filled by JMH and by ask() before anything is measured
    @State(Scope.Benchmark)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
    @Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
    @Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // collections in parallel would measure the other cores
    public abstract static class Asked {

        /** A power of two, so that taking turns costs nothing. */
        static final int QUESTIONS = 4096;

        /** Units in all. */
        @Param({"10000", "100000"})
        public int units;

        /** How many of them stand for each other. */
        @Param("100")
        public int group;

        /** Rentals to come of each. */
        @Param("9")
        public int rentals;

        /** Rentals of each that are over: with those to come 100, as the goals have it. */
        @Param("91")
        public int history;

        RentedFleet fleet;
        int[] asked;
        int[] from;
        int[] until;
        Instant[] fromInstant;
        Instant[] untilInstant;
        private int turn;

        /** The fleet and the questions; then each arm of the job is filled, and refused when it does not agree. */
        @Setup
        public void prepare() {
            fleet = new RentedFleet(units, group, rentals, history);
            Random random = new Random(7);
            asked = new int[QUESTIONS];
            from = new int[QUESTIONS];
            until = new int[QUESTIONS];
            fromInstant = new Instant[QUESTIONS];
            untilInstant = new Instant[QUESTIONS];
            for (int question = 0; question < QUESTIONS; question++) {
                asked[question] = random.nextInt(units);
                from[question] = random.nextInt((RentedFleet.HORIZON - 15) * RentedFleet.DAY);
                until[question] = from[question]
                        + (1 + random.nextInt(14)) * RentedFleet.DAY
                        - random.nextInt(RentedFleet.DAY / 2);
                fromInstant[question] = RentedFleet.at(from[question]);
                untilInstant[question] = RentedFleet.at(until[question]);
            }
            fill();
            for (int question = 0; question < QUESTIONS; question++) {
                prove(question);
            }
        }

        abstract void fill();

        abstract void prove(int question);

        final int next() {
            turn = (turn + 1) & (QUESTIONS - 1);
            return turn;
        }

        static void same(Object expected, Object got, String arm, int question) {
            if (!expected.equals(got)) {
                throw new IllegalStateException(
                        "expected " + expected + " from " + arm + " to question " + question + ", got " + got);
            }
        }

        final boolean isFreeByArrays(int unit, int begins, int ends) {
            int[] to = fleet.ends[unit];
            int low = 0;
            int high = to.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (to[middle] > begins) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low == to.length || fleet.starts[unit][low] >= ends;
        }
    }

    /** B1: is one unit free, to the minute? */
    @SuppressWarnings("NullAway.Init")
    public static class OneUnit extends Asked {

        private List<TreeMap<Integer, Integer>> trees;
        private List<TreeMap<Integer, Integer>> treesToCome;
        private RentableId[] ids;

        @Override
        void fill() {
            ids = new RentableId[QUESTIONS];
            for (int question = 0; question < QUESTIONS; question++) {
                ids[question] = RentedFleet.unit(asked[question]);
            }
            trees = new ArrayList<>();
            treesToCome = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                TreeMap<Integer, Integer> tree = new TreeMap<>();
                for (int rental = 0; rental < rentals; rental++) {
                    tree.put(fleet.starts[unit][rental], fleet.ends[unit][rental]);
                }
                treesToCome.add(new TreeMap<>(tree));
                for (int rental = 1; rental <= history; rental++) {
                    tree.put(RentedFleet.overFrom(rental), RentedFleet.overUntil(rental));
                }
                trees.add(tree);
            }
        }

        @Override
        void prove(int question) {
            boolean free = byArrays(question);
            same(free, byLibrary(question), "library", question);
            same(free, byId(question), "libraryById", question);
            same(free, byTree(trees, question), "treeMap", question);
            same(free, byTree(treesToCome, question), "treeMapToCome", question);
        }

        private boolean byArrays(int question) {
            return isFreeByArrays(asked[question], from[question], until[question]);
        }

        private boolean byLibrary(int question) {
            return fleet.handles[asked[question]].isFree(
                    fromInstant[question], untilInstant[question], RentedFleet.NOW);
        }

        private boolean byId(int question) {
            return fleet.index
                    .unit(ids[question])
                    .orElseThrow()
                    .isFree(fromInstant[question], untilInstant[question], RentedFleet.NOW);
        }

        private boolean byTree(List<TreeMap<Integer, Integer>> some, int question) {
            Map.Entry<Integer, Integer> before = some.get(asked[question]).lowerEntry(until[question]);
            return before == null || before.getValue() <= from[question];
        }

        /** Sorted arrays of what is to come, in whole minutes. */
        @Benchmark
        public boolean limit() {
            return byArrays(next());
        }

        /** The library, by a unit at hand. */
        @Benchmark
        public boolean library() {
            return byLibrary(next());
        }

        /** The library, by an id. */
        @Benchmark
        public boolean libraryById() {
            return byId(next());
        }

        /** A tree of rentals for each unit. */
        @Benchmark
        public boolean treeMap() {
            return byTree(trees, next());
        }

        /** The same, from which somebody removes what is over. */
        @Benchmark
        public boolean treeMapToCome() {
            return byTree(treesToCome, next());
        }
    }

    /** B2: how many of those that stand for each other are free? */
    @SuppressWarnings("NullAway.Init")
    public static class FreeOfGroup extends Asked {

        private static final int DAYS = 256;

        private FreeRentables.Query[] queries;
        private IntervalTree[] trees;
        private RoaringBitmap[] all;
        private RoaringBitmap[] out;
        private long[] touched;
        private int words;
        private long[] taken;

        @Override
        void fill() {
            queries = new FreeRentables.Query[QUESTIONS];
            for (int question = 0; question < QUESTIONS; question++) {
                queries[question] = new FreeRentables.Query(
                        Journey.around(fleet.place(asked[question])),
                        Optional.of(fleet.category(asked[question])),
                        RentalMode.DAILY,
                        fromInstant[question],
                        untilInstant[question],
                        RentedFleet.NOW,
                        20);
            }
            words = (group + 63) / 64;
            taken = new long[words];
            trees = new IntervalTree[units / group];
            all = new RoaringBitmap[units / group];
            out = new RoaringBitmap[units / group * DAYS];
            Arrays.setAll(all, number -> RoaringBitmap.bitmapOfRange(0, group));
            Arrays.setAll(out, day -> new RoaringBitmap());
            touched = new long[units / group * DAYS * words];
            for (int number = 0; number < trees.length; number++) {
                trees[number] = IntervalTree.of(fleet, number * group);
            }
            for (int unit = 0; unit < units; unit++) {
                for (int rental = 0; rental < rentals; rental++) {
                    touch(unit, fleet.starts[unit][rental], fleet.ends[unit][rental]);
                }
            }
        }

        private void touch(int unit, int begins, int ends) {
            int seat = unit % group;
            for (int day = begins / RentedFleet.DAY; day <= (ends - 1) / RentedFleet.DAY && day < DAYS; day++) {
                touched[(unit / group * DAYS + day) * words + (seat >> 6)] |= 1L << (seat & 63);
                out[unit / group * DAYS + day].add(seat);
            }
        }

        @Override
        void prove(int question) {
            int free = byArrays(question);
            same(free, fleet.index.count(queries[question]), "library", question);
            same(free, fleet.index.findAll(queries[question]).size(), "library's list", question);
            same(Math.min(free, 20), fleet.index.find(queries[question]).size(), "first twenty", question);
            same(free, byTree(question), "intervalTree", question);
            same(byDayBits(question), byRoaring(question), "roaring", question);
            if (byDayBits(question) > free) {
                throw new IllegalStateException("expected at most " + free + " for whole days");
            }
        }

        private int byArrays(int question) {
            int first = asked[question] / group * group;
            int free = 0;
            for (int unit = first; unit < first + group; unit++) {
                free += isFreeByArrays(unit, from[question], until[question]) ? 1 : 0;
            }
            return free;
        }

        private int byTree(int question) {
            Arrays.fill(taken, 0);
            trees[asked[question] / group].mark(from[question], until[question], taken);
            return group - ones(taken);
        }

        private int byDayBits(int question) {
            int first = from[question] / RentedFleet.DAY;
            int last = (until[question] - 1) / RentedFleet.DAY;
            int base = asked[question] / group * DAYS * words;
            int free = group;
            for (int word = 0; word < words; word++) {
                long some = 0;
                for (int day = first; day <= last; day++) {
                    some |= touched[base + day * words + word];
                }
                free -= Long.bitCount(some);
            }
            return free;
        }

        private int byRoaring(int question) {
            int number = asked[question] / group;
            RoaringBitmap free = all[number].clone();
            int last = (until[question] - 1) / RentedFleet.DAY;
            for (int day = from[question] / RentedFleet.DAY; day <= last; day++) {
                free.andNot(out[number * DAYS + day]);
            }
            return free.getCardinality();
        }

        private static int ones(long[] bits) {
            int ones = 0;
            for (long word : bits) {
                ones += Long.bitCount(word);
            }
            return ones;
        }

        /** Bits of whole days: what is out on a day counts as out all day, so this answers an easier question. */
        @Benchmark
        public int limit() {
            return byDayBits(next());
        }

        /** The library, to the microsecond. */
        @Benchmark
        public int library() {
            return fleet.index.count(queries[next()]);
        }

        /** The library's first twenty, by name. */
        @Benchmark
        public List<RentableId> libraryFirstTwenty() {
            return fleet.index.find(queries[next()]);
        }

        /** Sorted arrays, one unit after the other. */
        @Benchmark
        public int arrays() {
            return byArrays(next());
        }

        /** An interval tree for each group. */
        @Benchmark
        public int intervalTree() {
            return byTree(next());
        }

        /** A Roaring bitmap for each day and group, which answers the easier question of the limit. */
        @Benchmark
        public int roaring() {
            return byRoaring(next());
        }
    }

    /** B3: one rental more, and gone again. */
    @SuppressWarnings("NullAway.Init")
    public static class OneRental extends Asked {

        /** How long the rental is, in days. */
        @Param({"7", "28"})
        public int days;

        private Claim[] claims;

        @Override
        void fill() {
            claims = new Claim[QUESTIONS];
            int beyond = (RentedFleet.HORIZON + 100) * RentedFleet.DAY;
            for (int question = 0; question < QUESTIONS; question++) {
                claims[question] = RentedFleet.claim(asked[question], beyond, beyond + days * RentedFleet.DAY);
            }
        }

        @Override
        void prove(int question) {
            Claim claim = claims[question];
            fleet.index.enter(claim, RentedFleet.NOW);
            same(false, isFree(claim, question), "a unit that was rented", question);
            fleet.index.strike(claim);
            same(true, isFree(claim, question), "a unit that came back", question);
        }

        private boolean isFree(Claim claim, int question) {
            return fleet.handles[asked[question]].isFree(claim.from(), claim.until(), RentedFleet.NOW);
        }

        /** Both, so half of it is one. */
        @Benchmark
        public void enterAndStrike() {
            Claim claim = claims[next()];
            fleet.index.enter(claim, RentedFleet.NOW);
            fleet.index.strike(claim);
        }
    }
}
