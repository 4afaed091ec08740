package dev.rentwright.vocabulary;

import dev.rentwright.booking.CancellationCause;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a record of another system says besides its status, as far as the status is read by it.
 *
 * @param now when it is taken over
 * @param start when the rental begins
 * @param end when it ends
 * @param expireAt when an unpaid one is given up, if it says so
 * @param historical whether a history is taken over, and not a running business
 * @param cause why it was cancelled, where a reason tells
 * @param deposit 001 {@code isDeposit}, or 002 {@code deposit_amount} above 0
 * @param paidInFull 001 {@code isPayedInFull}, or 002 with the whole amount paid
 * @param settled whether nothing is owed any more
 * @param cancelRequested whether the customer wants out (001)
 */
public record SourceFacts(
        Instant now,
        Instant start,
        Instant end,
        Optional<Instant> expireAt,
        boolean historical,
        Optional<CancellationCause> cause,
        boolean deposit,
        boolean paidInFull,
        boolean settled,
        boolean cancelRequested) {

    public SourceFacts {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(expireAt, "expireAt");
        Objects.requireNonNull(cause, "cause");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("expected a rental to end after " + start + ", got " + end);
        }
    }

    /** A record that says nothing but its period. */
    public static SourceFacts of(Instant now, Instant start, Instant end) {
        return new SourceFacts(now, start, end, Optional.empty(), false, Optional.empty(), false, false, false, false);
    }

    /** The same, with money told: a part, the whole, nothing owed any more. */
    public SourceFacts paying(boolean part, boolean whole, boolean nothingOwed) {
        return new SourceFacts(now, start, end, expireAt, historical, cause, part, whole, nothingOwed, cancelRequested);
    }

    /** The same, of a history. */
    public SourceFacts inHistory() {
        return new SourceFacts(now, start, end, expireAt, true, cause, deposit, paidInFull, settled, cancelRequested);
    }

    /** The same, given up at an instant unless it is paid. */
    public SourceFacts expiring(Instant at) {
        return new SourceFacts(
                now, start, end, Optional.of(at), historical, cause, deposit, paidInFull, settled, cancelRequested);
    }

    /** The same, with a reason that tells whose cancellation it was. */
    public SourceFacts cancelledFor(CancellationCause why) {
        return new SourceFacts(
                now, start, end, expireAt, historical, Optional.of(why), deposit, paidInFull, settled, cancelRequested);
    }

    /** The same, with a request to cancel. */
    public SourceFacts wantingOut() {
        return new SourceFacts(now, start, end, expireAt, historical, cause, deposit, paidInFull, settled, true);
    }
}
