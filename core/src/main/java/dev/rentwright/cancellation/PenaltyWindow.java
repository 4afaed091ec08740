package dev.rentwright.cancellation;

import java.util.Objects;

/**
 * With at least so much notice, cancelling costs so much.
 *
 * @param notice at least
 * @param penalty what it costs
 */
public record PenaltyWindow(Notice notice, Penalty penalty) {
    public PenaltyWindow {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(penalty, "penalty");
    }
}
