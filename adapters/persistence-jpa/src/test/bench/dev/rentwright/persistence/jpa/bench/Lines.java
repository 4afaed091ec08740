package dev.rentwright.persistence.jpa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The figures of one job, one line per arm: median, least and most per second, the medians' share of the limit's, and the
 * processor time that one of them takes here and in the server, which says more than the clock where others use the machine.
 */
final class Lines {

    private static final String ROW = "%-7s %-11s %-24s %7s %7s %7s %-6s %6s %8s %8s%n";

    private final String job;
    private final String params;
    private final Map<String, List<Long>> rates = new LinkedHashMap<>();
    private final Map<String, List<Long>> own = new LinkedHashMap<>();
    private final Map<String, List<Long>> server = new LinkedHashMap<>();

    Lines(String job, String params) {
        this.job = job;
        this.params = params;
    }

    @SuppressWarnings("SystemOut") // what it is for
    static void heading() {
        System.out.printf(ROW, "job", "arm", "params", "median", "min", "max", "unit", "ratio", "own us", "db us");
    }

    void add(String arm, long perSecond, Slot slot) {
        rates.computeIfAbsent(arm, name -> new ArrayList<>()).add(perSecond);
        own.computeIfAbsent(arm, name -> new ArrayList<>()).add(slot.ownMicros());
        server.computeIfAbsent(arm, name -> new ArrayList<>()).add(slot.serverMicros());
    }

    private static long median(List<Long> figures) {
        return figures.stream()
                .sorted()
                .skip((figures.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    private long median(String arm) {
        return median(rates.get(arm));
    }

    /** In hundredths, so that nobody reads more out of it than there is. */
    String share(String arm) {
        long hundredths = 100 * median(arm) / Math.max(1, median("limit"));
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }

    @SuppressWarnings("SystemOut") // what it is for
    void print() {
        for (String arm : rates.keySet()) {
            System.out.printf(
                    ROW,
                    job,
                    arm,
                    params,
                    median(arm),
                    sorted(arm).min().orElseThrow(),
                    sorted(arm).max().orElseThrow(),
                    "ops/s",
                    share(arm),
                    median(own.get(arm)),
                    median(server.get(arm)));
        }
    }

    private LongStream sorted(String arm) {
        return rates.get(arm).stream().mapToLong(Long::longValue).sorted();
    }
}
