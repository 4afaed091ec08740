package dev.rentwright.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That a customer asked to cancel, and what became of it (REC-10 I4, BKG-19).
 *
 * @param state where the request stands
 * @param reason of the customer
 * @param at when it was made
 * @param by who made it
 * @param answer of whoever decided, if it was decided
 */
public record CancellationRequest(State state, String reason, Instant at, String by, Optional<String> answer) {

    /** Where a request stands; without one a booking has none. */
    public enum State {
        REQUESTED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    public CancellationRequest {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(answer, "answer");
        if (reason.isBlank() || reason.length() > 1000) {
            throw new IllegalArgumentException("expected a reason of 1 to 1000 characters, got '" + reason + "'");
        }
        if (answer.filter(text -> text.length() > 1000).isPresent()) {
            throw new IllegalArgumentException("expected an answer of at most 1000 characters");
        }
    }

    /** True while somebody is to decide. */
    public boolean isOpen() {
        return state == State.REQUESTED;
    }

    public CancellationRequest decided(State how, Optional<String> said) {
        return new CancellationRequest(how, reason, at, by, said);
    }
}
