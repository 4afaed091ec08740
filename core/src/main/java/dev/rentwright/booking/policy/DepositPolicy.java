package dev.rentwright.booking.policy;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;

/**
 * How a security deposit is secured, and when it is given back at the latest (domain L11).
 *
 * @param heldUpToDays up to how many days of rental a deposit that is paid through a provider is only held on the customer's
 *     card, until the rentable is back; of a longer rental, and with 0 of any, it is taken and given back later
 * @param releasedAfter how long after the check-out what is left of it is given back at the latest
 */
public record DepositPolicy(int heldUpToDays, Duration releasedAfter) {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    /** Cars and rooms: held for rentals of up to a week. */
    public static final DepositPolicy HELD = new DepositPolicy(7, TWO_WEEKS);

    /** Homes, and whatever is rented by the month: taken. */
    public static final DepositPolicy TAKEN = new DepositPolicy(0, TWO_WEEKS);

    public DepositPolicy {
        if (heldUpToDays < 0 || releasedAfter.isNegative()) {
            throw new IllegalArgumentException(
                    "expected days and a time of 0 or more, got " + heldUpToDays + " and " + releasedAfter);
        }
    }

    /** The same, given back at the latest then. */
    public DepositPolicy releasingAfter(Duration other) {
        return new DepositPolicy(heldUpToDays, other);
    }

    /** Whether the deposit of a rental stays on the customer's card, and is not taken, until it is back. */
    public boolean holds(RentalPeriod period) {
        return !period.endLocal().isAfter(period.startLocal().plusDays(heldUpToDays));
    }

    /** An account as it counts for a confirmation or a handover: what stays held of a deposit is as good as taken. */
    public BookingAccount counted(BookingAccount account, RentalPeriod period) {
        return holds(period) ? account.withDepositSecured() : account;
    }
}
