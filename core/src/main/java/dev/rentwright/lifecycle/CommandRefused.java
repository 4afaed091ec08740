package dev.rentwright.lifecycle;

import java.io.Serial;
import java.util.List;

/** A refusal thrown by {@link Outcome#orThrow()}, for callers that treat every refusal as a failure. */
public final class CommandRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    CommandRefused(List<Refusal> refusals) {
        super("refused: " + refusals);
        this.refusals = refusals;
    }

    /** All the reasons. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
