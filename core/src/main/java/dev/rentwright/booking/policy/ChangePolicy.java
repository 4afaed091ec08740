package dev.rentwright.booking.policy;

import dev.rentwright.pricing.Term;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a supplier deals with bookings that change (REC-10 policy inputs, domain L1, L4, L6).
 *
 * @param cancellation whether customers cancel confirmed bookings at once
 * @param guaranteedNoShowAfter how long after its start a guaranteed booking is waited for
 * @param freeBefore how long before the start a change costs no fee
 * @param askAgain whether a person who has accepted a request is asked again when its customer changes it (REC-10, I1)
 * @param earlyReturn what an early return does to the price; by the kind of term where nobody says
 */
public record ChangePolicy(
        CancellationMode cancellation,
        Duration guaranteedNoShowAfter,
        Duration freeBefore,
        boolean askAgain,
        Optional<EarlyReturn> earlyReturn) {

    /** At once; a day; 48 hours; who was accepted stays so; hires are priced again, stays are not. */
    public static final ChangePolicy USUAL = new ChangePolicy(
            CancellationMode.IMMEDIATE, Duration.ofDays(1), Duration.ofDays(2), false, Optional.empty());

    public ChangePolicy {
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(earlyReturn, "earlyReturn");
        if (guaranteedNoShowAfter.isNegative() || freeBefore.isNegative()) {
            throw new IllegalArgumentException(
                    "expected durations of 0 or more, got " + guaranteedNoShowAfter + " and " + freeBefore);
        }
    }

    /** The same, where a person who has accepted a request is asked again when its customer changes it. */
    public ChangePolicy askingAgain() {
        return new ChangePolicy(cancellation, guaranteedNoShowAfter, freeBefore, true, earlyReturn);
    }

    /** What an early return of such a rental does to its price. */
    public EarlyReturn earlyReturnOf(Term term) {
        return earlyReturn.orElse(term instanceof Term.Hire ? EarlyReturn.REPRICE : EarlyReturn.NO_REFUND);
    }
}
