package dev.rentwright.booking.policy;

import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.Instant;

/**
 * How a security deposit is secured, and when it is given back at the latest (domain L11).
 *
 * @param heldUpToDays up to how many days of rental a deposit that is paid through a provider is only held on the customer's
 *     card, until the rentable is back; of a longer rental, and with 0 of any, it is taken and given back later
 * @param holdsLast how long a hold on a card can be relied on: one that was to lapse before the rentable is back, and what is
 *     owed is settled, is taken instead
 * @param releasedAfter how long after the check-out what is left of it is given back at the latest
 */
public record DepositPolicy(int heldUpToDays, Duration holdsLast, Duration releasedAfter) {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    /** What card schemes allow those who rent out; other merchants' holds lapse after a week or less. */
    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    /** Cars and rooms: held for rentals of up to a week. */
    public static final DepositPolicy HELD = new DepositPolicy(7, THIRTY_DAYS, TWO_WEEKS);

    /** Homes, and whatever is rented by the month: taken. */
    public static final DepositPolicy TAKEN = new DepositPolicy(0, THIRTY_DAYS, TWO_WEEKS);

    public DepositPolicy {
        if (heldUpToDays < 0 || holdsLast.isNegative() || releasedAfter.isNegative()) {
            throw new IllegalArgumentException("expected days and times of 0 or more, got " + heldUpToDays + ", "
                    + holdsLast + " and " + releasedAfter);
        }
    }

    /** The same, given back at the latest then. */
    public DepositPolicy releasingAfter(Duration other) {
        return new DepositPolicy(heldUpToDays, holdsLast, other);
    }

    /** The same, where holds last so long. */
    public DepositPolicy holdsLasting(Duration other) {
        return new DepositPolicy(heldUpToDays, other, releasedAfter);
    }

    /**
     * Whether the deposit of a rental stays on the customer's card, and is not taken, until it is back.
     *
     * @param back when it is back, as far as anybody knows: at its end, or, late as it is, no earlier than now
     * @param heldSince when it was held, or would be
     * @param toSettle how long after the end something of it may still be needed
     */
    boolean holds(RentalPeriod period, Instant back, Instant heldSince, Duration toSettle) {
        boolean shortEnough = !period.endLocal().isAfter(period.startLocal().plusDays(heldUpToDays));
        return shortEnough && !back.plus(toSettle).isAfter(heldSince.plus(holdsLast));
    }
}
