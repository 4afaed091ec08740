package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.persistence.jpa.Sql;
import java.util.List;

/**
 * How many bookings a second (D1, D2), and how many refusals of what is sold out (D3): the arms take turns in every round, so
 * that whatever else the machine does hits all of them.
 *
 * <p>Options: {@code assets=20000,50 threads=1,8,32 rounds=5 seconds=5 warmup=5 arms=limit,statements,library jobs=book,refuse}.
 */
public final class BookingThroughputBench {

    private final Options options;
    private final Town town;
    private final List<BookingArm> arms;

    private BookingThroughputBench(Options options, Town town) {
        this.options = options;
        this.town = town;
        List<String> wanted = options.words("arms", "limit,statements,library");
        this.arms =
                arms(town).stream().filter(arm -> wanted.contains(arm.name())).toList();
    }

    /** By hand in a function, by hand statement by statement, and by the engine. */
    static List<BookingArm> arms(Town town) {
        String policy = policy(town);
        return List.of(new FunctionArm(town, policy), new StatementsArm(town, policy), new LibraryArm(town));
    }

    /** Runs what the options say. */
    @SuppressWarnings("SystemOut") // what it is for
    public static void main(String... words) {
        Options options = Options.of(words);
        List<Integer> threads = options.numbers("threads", "1,8,32");
        Lines.heading();
        try (BenchServer server = new BenchServer()) {
            for (int assets : options.numbers("assets", "20000,50")) {
                int most = threads.stream().mapToInt(Integer::intValue).max().orElseThrow();
                try (Town town = Town.of(assets, most, server)) {
                    BookingThroughputBench bench = new BookingThroughputBench(options, town);
                    System.out.printf(
                            "# %d assets; one booking writes %d rows by every arm%n",
                            assets, SameRows.prove(town, bench.arms));
                    bench.run(assets, threads);
                }
            }
        }
    }

    private void run(int assets, List<Integer> threads) {
        List<String> jobs = options.words("jobs", "book,refuse");
        for (BookingArm arm : arms) {
            town.empty();
            Slot.of(arm, town, 8, options.number("warmup", 5), 0);
        }
        for (int number : threads) {
            if (jobs.contains("book")) {
                book(assets, number);
            }
        }
        if (jobs.contains("refuse") && threads.contains(8)) {
            refuse(assets, 8);
        }
    }

    @SuppressWarnings("SystemOut") // what it is for
    private void book(int assets, int threads) {
        Lines lines = new Lines("book", "assets=" + assets + ",threads=" + threads);
        long refused = 0;
        long lost = 0;
        long overlaps = 0;
        for (int round = 1; round <= options.number("rounds", 5); round++) {
            for (BookingArm arm : arms) {
                town.empty();
                Slot slot = Slot.of(arm, town, threads, options.number("seconds", 5), round);
                lines.add(arm.name(), slot.bookedPerSecond(), slot);
                refused += slot.refused();
                lost += slot.lost();
                overlaps += Sql.overlaps(town.dataSource());
            }
        }
        lines.print();
        System.out.printf("# conflicts %d, races given up %d, overlaps %d%n", refused, lost, overlaps);
    }

    @SuppressWarnings("SystemOut") // what it is for
    private void refuse(int assets, int threads) {
        Lines lines = new Lines("refuse", "assets=" + assets + ",threads=" + threads);
        long booked = 0;
        town.empty();
        town.sellOut();
        long bytes = Sql.number(town.dataSource(), BOOKINGS);
        for (int round = 1; round <= options.number("rounds", 5); round++) {
            for (BookingArm arm : arms) {
                Slot slot = Slot.of(arm, town, threads, options.number("seconds", 5), round);
                lines.add(arm.name(), slot.refusedPerSecond(), slot);
                booked += slot.booked();
            }
        }
        lines.print();
        System.out.printf(
                "# booked %d, bytes that refusals left in bookings %d%n",
                booked, Sql.number(town.dataSource(), BOOKINGS) - bytes);
    }

    /** A row that is undone stays behind in the table's file until it is swept. */
    private static final String BOOKINGS = "select pg_relation_size('bookings')";

    /** What every booking keeps of its cancellation policy, as the engine spells it. */
    private static String policy(Town town) {
        town.empty();
        new LibraryArm(town).book(town.quotes().get(0), "policy");
        String policy = Sql.rows(town.dataSource(), "select cancellation_policy from bookings", row -> row.getString(1))
                .get(0);
        town.empty();
        return policy;
    }
}
