package dev.rentwright.booking;

import dev.rentwright.cancellation.CancellationPolicy;
import java.time.Duration;
import java.util.Objects;

/**
 * How a supplier runs its bookings (REC-10, policy inputs). The defaults are those of the daily rental of vehicles.
 *
 * @param autoAccept whether a booking is approved without a person once its requirement is met
 * @param holdTtl how long a hold lasts while payment is the next step
 * @param approvalDeadline how long a person may take to answer
 * @param paymentDeadline how long an approved booking waits for payment, at latest until its start
 * @param confirmationRequirement what must have been paid
 * @param earlyCheckIn how long before the start a rental may begin
 * @param noShowAfter how long after the start nobody is waited for
 * @param settlementGrace how long after the check-out it is settled without a person
 * @param cancellation what giving up costs
 * @param documents which papers are asked for, and when
 */
public record BookingPolicy(
        boolean autoAccept,
        Duration holdTtl,
        Duration approvalDeadline,
        Duration paymentDeadline,
        ConfirmationRequirement confirmationRequirement,
        Duration earlyCheckIn,
        Duration noShowAfter,
        Duration settlementGrace,
        CancellationPolicy cancellation,
        DocumentsPolicy documents) {

    /** Vehicles by the day or hour. */
    public static final BookingPolicy DAILY_VEHICLE = new BookingPolicy(
            true,
            Duration.ofMinutes(15),
            Duration.ofDays(2),
            Duration.ofDays(1),
            ConfirmationRequirement.RENTAL_OR_DEPOSIT,
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofDays(1),
            CancellationPolicy.CAR_STANDARD,
            DocumentsPolicy.SIGNED_AT_CHECK_IN);

    public BookingPolicy {
        Objects.requireNonNull(confirmationRequirement, "confirmationRequirement");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(documents, "documents");
        for (Duration duration :
                new Duration[] {holdTtl, approvalDeadline, paymentDeadline, earlyCheckIn, noShowAfter, settlementGrace
                }) {
            if (duration.isNegative()) {
                throw new IllegalArgumentException("expected durations of 0 or more, got " + duration);
            }
        }
    }

    /** The same policy where a person accepts each booking. */
    public BookingPolicy acceptedByPeople() {
        return new BookingPolicy(
                false,
                holdTtl,
                approvalDeadline,
                paymentDeadline,
                confirmationRequirement,
                earlyCheckIn,
                noShowAfter,
                settlementGrace,
                cancellation,
                documents);
    }

    /** The same policy with holds of another length. */
    public BookingPolicy holdingFor(Duration ttl) {
        return new BookingPolicy(
                autoAccept,
                ttl,
                approvalDeadline,
                paymentDeadline,
                confirmationRequirement,
                earlyCheckIn,
                noShowAfter,
                settlementGrace,
                cancellation,
                documents);
    }

    /** The same policy, asking for other papers. */
    public BookingPolicy asking(DocumentsPolicy other) {
        return new BookingPolicy(
                autoAccept,
                holdTtl,
                approvalDeadline,
                paymentDeadline,
                confirmationRequirement,
                earlyCheckIn,
                noShowAfter,
                settlementGrace,
                cancellation,
                other);
    }

    /** How long a new booking waits: for payment, or for a person. */
    Duration pendingFor() {
        return autoAccept ? holdTtl : approvalDeadline;
    }
}
