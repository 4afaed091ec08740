package dev.rentwright.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a machine: from which state, by which trigger, under which guards, to which state.
 *
 * @param id the row's name in the rule book, such as {@code T5}; several rows may share one
 * @param from the state before; empty for the row that creates
 * @param trigger what happens
 * @param guards what must hold, asked in this order
 * @param to the state after
 */
public record Transition<S extends Enum<S>, T extends Enum<T>, F>(
        String id, Optional<S> from, T trigger, List<Guard<F>> guards, S to) {

    public Transition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(to, "to");
        guards = List.copyOf(guards);
    }

    @Override
    public String toString() {
        return id + " " + from.map(Enum::name).orElse("(new)") + " -" + trigger + "-> " + to;
    }
}
