package dev.rentwright.lifecycle;

import java.util.List;
import java.util.Optional;

/**
 * One rule that must hold before a transition is taken. Each is a named type with one question; it answers with every
 * refusal it finds, or with none.
 *
 * @param <F> the facts that the guards of one machine look at
 */
public interface Guard<F> {

    /** The guard's name in the rule book, such as {@code WINDOW_IN}. */
    String name();

    /** What stands against the transition; empty when the rule holds. */
    List<Refusal> check(F facts);

    /**
     * What this guard cannot know yet because no room records it; empty for a guard that decides. A guard that waits lets
     * everything pass, and says so here, in the drawing of its machine, and nowhere silently.
     */
    default Optional<String> waitsFor() {
        return Optional.empty();
    }
}
