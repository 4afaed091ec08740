package dev.rentwright.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A state machine as one table, the only place that knows which state follows which. Two rows for one state and trigger,
 * a row out of a final state, and a state that nothing reaches are refused when the table is built. Immutable.
 *
 * @param <S> states
 * @param <T> triggers
 * @param <F> facts the guards look at
 */
public final class TransitionTable<S extends Enum<S>, T extends Enum<T>, F> {

    private final String machine;
    private final RefusalCode illegal;
    private final Set<S> finals;
    private final List<Transition<S, T, F>> rows;

    private TransitionTable(Builder<S, T, F> builder) {
        this.machine = builder.machine;
        this.illegal = builder.illegal;
        this.finals = EnumSet.copyOf(builder.finals);
        this.rows = List.copyOf(builder.rows);
    }

    /**
     * Begins a table.
     *
     * @param machine its name, as in {@code booking}
     * @param illegal the code with which a missing row is refused
     */
    public static <S extends Enum<S>, T extends Enum<T>, F> Builder<S, T, F> of(
            String machine, RefusalCode illegal, Class<S> states) {
        return new Builder<>(machine, illegal, states);
    }

    /** All rows, in the order of the rule book. */
    public List<Transition<S, T, F>> rows() {
        return rows;
    }

    /** True when the state knows the trigger, whatever the guards will say. */
    public boolean allows(S state, T trigger) {
        return find(Optional.of(state), trigger).isPresent();
    }

    /** The triggers that a state knows; none for a final state. */
    public List<T> allowedFrom(S state) {
        return rows.stream()
                .filter(row -> row.from().equals(Optional.of(state)))
                .map(Transition::trigger)
                .distinct()
                .toList();
    }

    /** True when nothing leaves the state. */
    public boolean isFinal(S state) {
        return finals.contains(state);
    }

    /** Asks row and guards for a thing that does not exist yet. */
    public Outcome<Transition<S, T, F>> decideNew(T trigger, F facts) {
        return decide(Optional.empty(), trigger, facts);
    }

    /** Asks row and guards; a missing row is a refusal that names state, trigger and what is allowed. */
    public Outcome<Transition<S, T, F>> decide(S state, T trigger, F facts) {
        return decide(Optional.of(state), trigger, facts);
    }

    /** The refusal for a trigger that the state does not know. */
    public Refusal refusal(S state, T trigger) {
        return Refusal.of(illegal)
                .with("state", state.name())
                .with("trigger", trigger.name())
                .with("allowed", names(allowedFrom(state)));
    }

    /**
     * The state that follows, for callers that have asked before.
     *
     * @throws IllegalTransition when there is no such row
     */
    public S next(S state, T trigger) {
        return find(Optional.of(state), trigger)
                .map(Transition::to)
                .orElseThrow(
                        () -> new IllegalTransition(machine, state.name(), trigger.name(), names(allowedFrom(state))));
    }

    /** The rows that are not among those taken, for a test that wants to have walked them all. */
    public List<Transition<S, T, F>> untaken(Collection<Transition<S, T, F>> taken) {
        return rows.stream().filter(row -> !taken.contains(row)).toList();
    }

    /** The machine as a Mermaid state diagram; guards that wait for facts are marked with an asterisk. */
    public String drawing() {
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n");
        for (Transition<S, T, F> row : rows) {
            drawing.append("  ").append(row.from().map(Enum::name).orElse("[*]"));
            drawing.append(" --> ").append(row.to()).append(": ").append(row.id());
            drawing.append(' ').append(row.trigger()).append(guards(row)).append('\n');
        }
        finals.forEach(state -> drawing.append("  ").append(state).append(" --> [*]\n"));
        return drawing.toString();
    }

    private String guards(Transition<S, T, F> row) {
        if (row.guards().isEmpty()) {
            return "";
        }
        return row.guards().stream()
                .map(guard -> guard.name() + (guard.waitsFor().isPresent() ? "*" : ""))
                .collect(Collectors.joining(", ", " [", "]"));
    }

    private Outcome<Transition<S, T, F>> decide(Optional<S> state, T trigger, F facts) {
        Optional<Transition<S, T, F>> row = find(state, trigger);
        if (row.isEmpty()) {
            return Outcome.refused(refusal(state.orElseThrow(), trigger));
        }
        List<Refusal> refusals = row.get().guards().stream()
                .flatMap(guard -> guard.check(facts).stream())
                .toList();
        return refusals.isEmpty() ? Outcome.granted(row.get()) : Outcome.refused(refusals);
    }

    private Optional<Transition<S, T, F>> find(Optional<S> state, T trigger) {
        return rows.stream()
                .filter(row -> row.from().equals(state) && row.trigger() == trigger)
                .findFirst();
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** Collects the rows of one table and refuses those that contradict each other. */
    public static final class Builder<S extends Enum<S>, T extends Enum<T>, F> {

        private final String machine;
        private final RefusalCode illegal;
        private final Class<S> states;
        private final Set<S> finals;
        private final List<Transition<S, T, F>> rows = new ArrayList<>();
        private Optional<S> start = Optional.empty();

        private Builder(String machine, RefusalCode illegal, Class<S> states) {
            this.machine = machine;
            this.illegal = illegal;
            this.states = states;
            this.finals = EnumSet.noneOf(states);
        }

        /** A row that creates: there is no state before it. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only copied into a list
        public final Builder<S, T, F> creates(String id, T trigger, S to, Guard<F>... guards) {
            return add(new Transition<>(id, Optional.empty(), trigger, List.of(guards), to));
        }

        /** A row from one state to the next. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only copied into a list
        public final Builder<S, T, F> row(String id, S from, T trigger, S to, Guard<F>... guards) {
            return add(new Transition<>(id, Optional.of(from), trigger, List.of(guards), to));
        }

        /** The state in which things are made where no row creates them. */
        public Builder<S, T, F> startsIn(S state) {
            start = Optional.of(state);
            return this;
        }

        /** The states that nothing leaves. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only copied into a list
        public final Builder<S, T, F> finals(S... states) {
            finals.addAll(List.of(states));
            return this;
        }

        /**
         * The finished table.
         *
         * @throws IllegalStateException when rows contradict each other, or a state is neither left nor final
         */
        public TransitionTable<S, T, F> build() {
            Set<Map.Entry<Optional<S>, T>> seen = new LinkedHashSet<>();
            for (Transition<S, T, F> row : rows) {
                require(seen.add(Map.entry(row.from(), row.trigger())), "two rows for " + row);
                require(row.from().filter(finals::contains).isEmpty(), "a row out of a final state: " + row);
            }
            Set<S> reached = rows.stream().map(Transition::to).collect(Collectors.toSet());
            start.ifPresent(reached::add);
            Set<S> left = rows.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());
            for (S state : EnumSet.allOf(states)) {
                require(reached.contains(state), "nothing leads to " + state);
                require(left.contains(state) || finals.contains(state), "nothing leads out of " + state);
            }
            return new TransitionTable<>(this);
        }

        private Builder<S, T, F> add(Transition<S, T, F> row) {
            rows.add(row);
            return this;
        }

        private void require(boolean holds, String complaint) {
            if (!holds) {
                throw new IllegalStateException(machine + ": " + complaint);
            }
        }
    }
}
