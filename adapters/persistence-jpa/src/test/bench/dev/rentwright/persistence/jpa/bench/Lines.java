package dev.rentwright.persistence.jpa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** The figures of one job, one line per arm: median, least and most per second, and the medians' share of the limit's. */
final class Lines {

    private static final String ROW = "%-10s %-12s %-26s %9s %9s %9s %-7s %7s%n";

    private final String job;
    private final String params;
    private final Map<String, List<Long>> rates = new LinkedHashMap<>();

    Lines(String job, String params) {
        this.job = job;
        this.params = params;
    }

    @SuppressWarnings("SystemOut") // what it is for
    static void heading() {
        System.out.printf(ROW, "job", "arm", "params", "median", "min", "max", "unit", "ratio");
    }

    void add(String arm, long perSecond) {
        rates.computeIfAbsent(arm, name -> new ArrayList<>()).add(perSecond);
    }

    long median(String arm) {
        return sorted(arm).skip((rates.get(arm).size() - 1) / 2).findFirst().orElseThrow();
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
                    share(arm));
        }
    }

    private LongStream sorted(String arm) {
        return rates.get(arm).stream().mapToLong(Long::longValue).sorted();
    }
}
