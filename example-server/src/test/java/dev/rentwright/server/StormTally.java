package dev.rentwright.server;

import dev.rentwright.server.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts what was answered to whom, and keeps the first answers that nobody should have got. */
final class StormTally {

    /** Done, made, in the way, not to be had: everything that a well-formed request may be told (TX-01). */
    private static final Set<Integer> RIGHT = Set.of(200, 201, 409, 422);

    /** So many of each status that is not. */
    private static final int KEPT = 3;

    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> codes = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> deeds = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> won = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> wrongStatuses = new ConcurrentHashMap<>();
    private final LongAdder turnedAway = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder outrun = new LongAdder();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    /** Counts an attempt at a deed. */
    Answer answered(String deed, Answer answer) {
        statuses.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
        boolean done = answer.status() < 300;
        deeds.computeIfAbsent(deed + (done ? "" : " refused"), name -> new LongAdder())
                .increment();
        if (!RIGHT.contains(answer.status())
                && wrongStatuses
                                .computeIfAbsent(answer.status(), status -> new LongAdder())
                                .intValue()
                        < KEPT) {
            wrongStatuses.get(answer.status()).increment();
            wrong(deed + " got " + answer.status() + ": " + answer.body());
        }
        if (answer.status() >= 400) {
            codes.computeIfAbsent(answer.json().path("code").asString(), code -> new LongAdder())
                    .increment();
        }
        return answer;
    }

    /** Counts a booking that was won in a mode. */
    void won(String mode) {
        won.computeIfAbsent(mode, name -> new LongAdder()).increment();
    }

    /** Counts a request that found the line too long and was asked again (FM-05); none on a machine that keeps up. */
    void turnedAway() {
        turnedAway.increment();
    }

    /** Counts an answer that never arrived; the same was asked again. */
    void lost() {
        lost.increment();
    }

    /** Counts a change of a version that somebody else had changed meanwhile; it was looked at again, and asked again. */
    void outrun() {
        outrun.increment();
    }

    /** Notes what should not have been. */
    void wrong(String what) {
        wrong.add(what);
    }

    /** What should not have been; empty is what the storm is about. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    long attempts() {
        return statuses.values().stream().mapToLong(LongAdder::sum).sum();
    }

    long won() {
        return won.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** How often a deed succeeded. */
    long done(String deed) {
        LongAdder count = deeds.get(deed);
        return count == null ? 0 : count.sum();
    }

    /** On one line. */
    @Override
    public String toString() {
        return "won " + shown(won) + ", refused " + shown(codes) + ", statuses " + shown(statuses) + ", turned away "
                + turnedAway.sum() + ", answers lost " + lost.sum() + ", outrun " + outrun.sum() + ", deeds "
                + shown(deeds);
    }

    private static Map<String, Long> shown(Map<?, LongAdder> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> String.valueOf(entry.getKey()),
                        entry -> entry.getValue().sum(),
                        Long::sum,
                        TreeMap::new));
    }
}
