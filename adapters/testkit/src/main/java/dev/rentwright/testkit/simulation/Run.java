package dev.rentwright.testkit.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a simulation did. Two runs of one seed over equal stores are equal.
 *
 * @param seed what everything was drawn from
 * @param trace one line per step that was taken
 * @param cameAbout how often each act came to something, and each fact was seen, as {@link Runs} tells
 * @param breach what must not be, if it came about; the run ends there
 */
public record Run(long seed, List<String> trace, SortedMap<String, Integer> cameAbout, Optional<Breach> breach) {

    private static final int LAST = 30;

    public Run {
        trace = List.copyOf(trace);
        cameAbout = Collections.unmodifiableSortedMap(new TreeMap<>(cameAbout));
        Objects.requireNonNull(breach, "breach");
    }

    /** True when everything held to the end. */
    public boolean held() {
        return breach.isEmpty();
    }

    /** The run for a person who has to find the reason: seed, breach and the last steps. */
    public String report() {
        StringBuilder report = new StringBuilder("seed " + seed + ", " + trace.size() + " steps: ")
                .append(breach.map(Breach::toString).orElse("everything held"))
                .append('\n');
        trace.stream()
                .skip(Math.max(0, trace.size() - LAST))
                .forEach(line -> report.append("  ").append(line).append('\n'));
        return report.toString();
    }

    /**
     * Fails a test with the report.
     *
     * @throws AssertionError when something did not hold
     */
    public void assertHeld() {
        if (breach.isPresent()) {
            throw new AssertionError(report());
        }
    }
}
