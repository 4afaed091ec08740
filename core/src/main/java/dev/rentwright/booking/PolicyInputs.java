package dev.rentwright.booking;

import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.document.DocumentsRequirement;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a supplier says of how its bookings of one mode are run, or those of one rentable (REC-10, policy inputs); what is left
 * out is as it is without. A booking keeps all of what counted as it was made, the defaults of the house among it. Immutable.
 *
 * @param approval how it is accepted, and what that waits for
 * @param deadlines how long it is held, and waits
 * @param documentsAtConfirm the papers that are asked for before it is confirmed
 * @param documentsAtCheckIn the papers that are asked for before the rentable is handed over
 * @param captureTiming when money is taken
 * @param cancellationMode whether its customer cancels it at once when it is confirmed
 * @param days what happens around its start and after its end
 */
public record PolicyInputs(
        Approval approval,
        Deadlines deadlines,
        Optional<DocumentsRequirement> documentsAtConfirm,
        Optional<DocumentsRequirement> documentsAtCheckIn,
        Optional<CaptureTiming> captureTiming,
        Optional<CancellationMode> cancellationMode,
        Days days) {

    /** Nothing is said. */
    public static final PolicyInputs NONE = new PolicyInputs(
            new Approval(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            new Deadlines(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Days(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

    private static final Duration YEAR = Duration.ofDays(366);

    /**
     * How a booking is accepted, and what that waits for.
     *
     * @param autoAccept whether without a person
     * @param acceptAt when that is asked
     * @param holdOnPending whether it holds its rentable while it waits
     * @param requirement what must have been paid before it is confirmed
     */
    public record Approval(
            Optional<Boolean> autoAccept,
            Optional<AcceptAt> acceptAt,
            Optional<Boolean> holdOnPending,
            Optional<ConfirmationRequirement> requirement) {

        private Approval over(Approval below) {
            return new Approval(
                    autoAccept.or(below::autoAccept),
                    acceptAt.or(below::acceptAt),
                    holdOnPending.or(below::holdOnPending),
                    requirement.or(below::requirement));
        }
    }

    /**
     * How long a booking is held, and waits; each for a moment at least, and a year at most.
     *
     * @param hold for its payment, where that is the next step
     * @param approval for a person who accepts it
     * @param payment for its payment once it is accepted
     */
    public record Deadlines(Optional<Duration> hold, Optional<Duration> approval, Optional<Duration> payment) {
        public Deadlines {
            Stream.of(hold, approval, payment).flatMap(Optional::stream).forEach(time -> {
                if (time.isNegative() || time.isZero() || time.compareTo(YEAR) > 0) {
                    throw new IllegalArgumentException("expected a time of more than 0 to 366 days, got " + time);
                }
            });
        }

        private Deadlines over(Deadlines below) {
            return new Deadlines(hold.or(below::hold), approval.or(below::approval), payment.or(below::payment));
        }
    }

    /**
     * What happens around the start of a booking and after its end; up to a year each.
     *
     * @param earlyCheckIn how long before its start it may begin
     * @param noShowAfter how long after its start its customer is waited for
     * @param guaranteedNoShowAfter the same where something backs it
     * @param lateGraceDays how many days after its end it may come back for nothing, where it is rented by the month
     * @param settlementGrace how long after the check-out it is settled without a person
     */
    public record Days(
            Optional<Duration> earlyCheckIn,
            Optional<Duration> noShowAfter,
            Optional<Duration> guaranteedNoShowAfter,
            Optional<Integer> lateGraceDays,
            Optional<Duration> settlementGrace) {
        public Days {
            lateGraceDays.filter(days -> days < 0 || days > 366).ifPresent(days -> {
                throw new IllegalArgumentException("expected 0 to 366 days of grace, got " + days);
            });
            Stream.of(earlyCheckIn, noShowAfter, guaranteedNoShowAfter, settlementGrace)
                    .flatMap(Optional::stream)
                    .forEach(time -> {
                        if (time.isNegative() || time.compareTo(YEAR) > 0) {
                            throw new IllegalArgumentException("expected a time of 0 to 366 days, got " + time);
                        }
                    });
        }

        private Days over(Days below) {
            return new Days(
                    earlyCheckIn.or(below::earlyCheckIn),
                    noShowAfter.or(below::noShowAfter),
                    guaranteedNoShowAfter.or(below::guaranteedNoShowAfter),
                    lateGraceDays.or(below::lateGraceDays),
                    settlementGrace.or(below::settlementGrace));
        }
    }

    /** What a rentable says of its own bookings: who accepts them, and whether they hold it while they wait (CAT-18, AVL-21). */
    public static PolicyInputs of(BookingRules rules, RentalMode mode) {
        return NONE.with(
                new Approval(rules.acceptedByThemselves(mode), Optional.empty(), rules.blockOnPay(), Optional.empty()));
    }

    /** The same where it is said, or left open, who accepts it. */
    public PolicyInputs accepting(Optional<Boolean> byItself) {
        return with(new Approval(byItself, approval.acceptAt, approval.holdOnPending, approval.requirement));
    }

    /** What is said here, and where nothing is, what is said below. */
    public PolicyInputs over(PolicyInputs below) {
        return new PolicyInputs(
                approval.over(below.approval),
                deadlines.over(below.deadlines),
                documentsAtConfirm.or(below::documentsAtConfirm),
                documentsAtCheckIn.or(below::documentsAtCheckIn),
                captureTiming.or(below::captureTiming),
                cancellationMode.or(below::cancellationMode),
                days.over(below.days));
    }

    /** The same, accepted so. */
    public PolicyInputs with(Approval other) {
        return new PolicyInputs(
                other, deadlines, documentsAtConfirm, documentsAtCheckIn, captureTiming, cancellationMode, days);
    }

    /** The same, held and waiting so long. */
    public PolicyInputs with(Deadlines other) {
        return new PolicyInputs(
                approval, other, documentsAtConfirm, documentsAtCheckIn, captureTiming, cancellationMode, days);
    }
}
