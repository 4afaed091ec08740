package dev.rentwright.booking.policy;

import dev.rentwright.booking.CancellationMode;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.LateCheckOut;
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
 * @param graceDaysOfMonths how many days after its end a rental by the month may come back for nothing; by the day its rate card
 *     says how long
 * @param earlyReturn what an early return does to the price; by the kind of term where nobody says
 */
public record ChangePolicy(
        CancellationMode cancellation,
        Duration guaranteedNoShowAfter,
        Duration freeBefore,
        boolean askAgain,
        int graceDaysOfMonths,
        Optional<EarlyReturn> earlyReturn) {

    /** At once; a day; 48 hours; who was accepted stays so; hires are priced again, stays are not. */
    public static final ChangePolicy USUAL = new ChangePolicy(
            CancellationMode.IMMEDIATE,
            Duration.ofDays(1),
            Duration.ofDays(2),
            false,
            LateCheckOut.GRACE_DAYS_OF_MONTHS,
            Optional.empty());

    public ChangePolicy {
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(earlyReturn, "earlyReturn");
        if (guaranteedNoShowAfter.isNegative() || freeBefore.isNegative() || graceDaysOfMonths < 0) {
            throw new IllegalArgumentException("expected times of 0 or more, got " + guaranteedNoShowAfter + ", "
                    + freeBefore + " and " + graceDaysOfMonths + " days");
        }
    }

    /** The same, where a person who has accepted a request is asked again when its customer changes it. */
    public ChangePolicy askingAgain() {
        return new ChangePolicy(cancellation, guaranteedNoShowAfter, freeBefore, true, graceDaysOfMonths, earlyReturn);
    }

    /** The same where a supplier says so (REC-10). */
    ChangePolicy saying(PolicyInputs inputs) {
        return new ChangePolicy(
                inputs.cancellationMode().orElse(cancellation),
                inputs.days().guaranteedNoShowAfter().orElse(guaranteedNoShowAfter),
                freeBefore,
                askAgain,
                inputs.days().lateGraceDays().orElse(graceDaysOfMonths),
                earlyReturn);
    }

    /** What an early return of such a rental does to its price. */
    public EarlyReturn earlyReturnOf(Term term) {
        return earlyReturn.orElse(term instanceof Term.Hire ? EarlyReturn.REPRICE : EarlyReturn.NO_REFUND);
    }
}
