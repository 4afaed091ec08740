package dev.rentwright.lifecycle;

import java.io.Serial;
import java.util.List;

/** The row was missing from the transition table: a defect of the caller, who should have asked the table first. */
public final class IllegalTransition extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String state;
    private final String trigger;
    private final List<String> allowed;

    IllegalTransition(String machine, String state, String trigger, List<String> allowed) {
        super(machine + " in " + state + " does not know " + trigger + "; allowed: " + allowed);
        this.state = state;
        this.trigger = trigger;
        this.allowed = List.copyOf(allowed);
    }

    /** The state in which it was asked. */
    public String state() {
        return state;
    }

    /** The trigger that was asked for. */
    public String trigger() {
        return trigger;
    }

    /** The triggers that the state does know. */
    public List<String> allowed() {
        return allowed;
    }
}
