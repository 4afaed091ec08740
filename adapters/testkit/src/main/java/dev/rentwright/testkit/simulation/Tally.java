package dev.rentwright.testkit.simulation;

import java.util.SortedMap;
import java.util.TreeMap;

/** What came about in a run, and how often. */
final class Tally {

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    /** It might come about, and has not yet. */
    void awaits(String what) {
        counts.putIfAbsent(what, 0);
    }

    void saw(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    SortedMap<String, Integer> counts() {
        return counts;
    }
}
