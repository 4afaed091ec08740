package dev.rentwright.persistence.jpa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one job, one line per arm: median, least and most per second, the medians' share of the limit's, and the
 * processor time that one of them takes here and in the server, which says more than the clock where others use the machine.
 */
final class Lines {

    private static final String ROW = "%-7s %-11s %-24s %7s %7s %7s %-6s %6s %8s %8s%n";

    private final String job;
    private final String params;
    private final Map<String, Figures> arms = new LinkedHashMap<>();

    Lines(String job, String params) {
        this.job = job;
        this.params = params;
    }

    @SuppressWarnings("SystemOut") // what it is for
    static void heading() {
        System.out.printf(ROW, "job", "arm", "params", "median", "min", "max", "unit", "ratio", "own us", "db us");
    }

    void add(String arm, long perSecond, Slot slot) {
        arms.computeIfAbsent(arm, name -> new Figures()).add(perSecond, slot);
    }

    @SuppressWarnings("SystemOut") // what it is for
    void print() {
        Figures limit = arms.values().iterator().next();
        arms.forEach((arm, figures) -> System.out.printf(
                ROW,
                job,
                arm,
                params,
                figures.rate(),
                figures.rates.stream().min(Long::compare).orElseThrow(),
                figures.rates.stream().max(Long::compare).orElseThrow(),
                "ops/s",
                share(figures.rate(), limit.rate()),
                median(figures.own),
                median(figures.server)));
    }

    /** In hundredths, so that nobody reads more out of it than there is. */
    private static String share(long part, long whole) {
        long hundredths = 100 * part / Math.max(1, whole);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }

    private static long median(List<Long> figures) {
        return figures.stream()
                .sorted()
                .skip((figures.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    private static final class Figures {

        private final List<Long> rates = new ArrayList<>();
        private final List<Long> own = new ArrayList<>();
        private final List<Long> server = new ArrayList<>();

        void add(long perSecond, Slot slot) {
            rates.add(perSecond);
            own.add(slot.ownMicros());
            server.add(slot.serverMicros());
        }

        long rate() {
            return median(rates);
        }
    }
}
