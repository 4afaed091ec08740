package dev.rentwright.testkit.simulation;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What many seeds came to. A law that is never put to the test holds easily; so beside what broke it is told what came about
 * at all.
 *
 * @param broken the broken run of the lowest seed, if any broke
 * @param cameAbout how often each act came to something, under its name in the trace, and how often each fact was seen:
 *     {@code LEASE RENEWED} and its like for the events of bookings, {@code entry OFFERED} for those who wait, {@code RENTAL
 *     AUTHORIZED} for payments, {@code chauffeur} for one on duty; an act that never came to anything is there with 0
 */
public record Runs(Optional<Run> broken, SortedMap<String, Integer> cameAbout) {

    static final Runs NONE = new Runs(Optional.empty(), new TreeMap<>());

    public Runs {
        Objects.requireNonNull(broken, "broken");
        cameAbout = Collections.unmodifiableSortedMap(new TreeMap<>(cameAbout));
    }

    /**
     * The acts that never came to anything, and what else never came about of what somebody wants to have seen.
     *
     * @param wanted facts as {@link #cameAbout} names them
     */
    public SortedSet<String> missing(Collection<String> wanted) {
        SortedSet<String> missing = new TreeSet<>(wanted);
        missing.removeAll(cameAbout.keySet());
        cameAbout.forEach((what, times) -> {
            if (times == 0) {
                missing.add(what);
            }
        });
        return missing;
    }

    static Runs of(Run run) {
        return new Runs(run.held() ? Optional.empty() : Optional.of(run), run.cameAbout());
    }

    Runs and(Runs later) {
        SortedMap<String, Integer> sum = new TreeMap<>(cameAbout);
        later.cameAbout.forEach((what, times) -> sum.merge(what, times, Integer::sum));
        return new Runs(broken.or(later::broken), sum);
    }
}
