package dev.rentwright.booking.policy;

import dev.rentwright.booking.AcceptAt;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.ConfirmationRequirement;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.money.Money;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a supplier runs its bookings (REC-10, policy inputs): one for each way to rent, whose defaults are the columns of that
 * table.
 *
 * @param autoAccept whether a booking is approved without a person once its requirement is met
 * @param acceptAt when that is asked
 * @param holdOnPending whether a booking holds its rentable while it waits; requests compete where it does not
 * @param holdTtl how long a hold lasts while payment is the next step
 * @param approvalDeadline how long a person may take to answer
 * @param paymentDeadline how long an approved booking waits for payment, at latest until its start
 * @param confirmationRequirement what must have been paid
 * @param earlyCheckIn how long before the start a rental may begin
 * @param noShowAfter how long after the start nobody is waited for
 * @param settlementGrace how long after the check-out it is settled without a person
 * @param cancellation what giving up costs
 * @param documents which papers are asked for, and when
 * @param changes how changes are dealt with
 * @param turnaround what happens to what came back; by its kind where nobody says, see {@link #turnaround(RentableKind)}
 * @param captureTiming when money is taken; by the way it is rented where nobody says, see {@link #captureTiming(RentalMode)}
 * @param deposit how the security deposit is secured, and when it is given back at the latest
 */
public record BookingPolicy(
        boolean autoAccept,
        AcceptAt acceptAt,
        boolean holdOnPending,
        Duration holdTtl,
        Duration approvalDeadline,
        Duration paymentDeadline,
        ConfirmationRequirement confirmationRequirement,
        Duration earlyCheckIn,
        Duration noShowAfter,
        Duration settlementGrace,
        CancellationPolicy cancellation,
        DocumentsPolicy documents,
        ChangePolicy changes,
        Optional<TurnaroundPolicy> turnaround,
        Optional<CaptureTiming> captureTiming,
        DepositPolicy deposit) {

    /** Vehicles by the day or hour. */
    public static final BookingPolicy DAILY_VEHICLE = new BookingPolicy(
                    true,
                    AcceptAt.REQUIREMENT_MET,
                    true,
                    Duration.ofMinutes(15),
                    Duration.ofDays(2),
                    Duration.ofDays(1),
                    ConfirmationRequirement.RENTAL_OR_DEPOSIT,
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofDays(1),
                    CancellationPolicy.CAR_STANDARD,
                    DocumentsPolicy.SIGNED_AT_CHECK_IN)
            .securing(DepositPolicy.HELD);

    /** Hotel rooms by the night. */
    public static final BookingPolicy DAILY_ROOM = nightly(
                    ConfirmationRequirement.RENTAL_OR_DEPOSIT, 1, DocumentsPolicy.ID_AT_CHECK_IN)
            .securing(DepositPolicy.HELD);

    /** Homes by the night. */
    public static final BookingPolicy DAILY_PROPERTY = nightly(ConfirmationRequirement.FULL, 2, DocumentsPolicy.NONE);

    /** Anything by the month. */
    public static final BookingPolicy MONTHLY =
            monthly(ConfirmationRequirement.FIRST_PERIOD_OR_MANDATE, 7, DocumentsPolicy.ID_AT_CHECK_IN);

    /** Anything by lease. */
    public static final BookingPolicy LEASE =
            monthly(ConfirmationRequirement.DEPOSIT_AND_FIRST_PERIOD, 14, DocumentsPolicy.SIGNED_WITH_ID_AT_CONFIRM);

    /** A policy that deals with changes, and takes money, as usual, the security deposit with it. */
    public BookingPolicy(
            boolean autoAccept,
            AcceptAt acceptAt,
            boolean holdOnPending,
            Duration holdTtl,
            Duration approvalDeadline,
            Duration paymentDeadline,
            ConfirmationRequirement confirmationRequirement,
            Duration earlyCheckIn,
            Duration noShowAfter,
            Duration settlementGrace,
            CancellationPolicy cancellation,
            DocumentsPolicy documents) {
        this(
                autoAccept,
                acceptAt,
                holdOnPending,
                holdTtl,
                approvalDeadline,
                paymentDeadline,
                confirmationRequirement,
                earlyCheckIn,
                noShowAfter,
                settlementGrace,
                cancellation,
                documents,
                ChangePolicy.USUAL,
                Optional.empty(),
                Optional.empty(),
                DepositPolicy.TAKEN);
    }

    public BookingPolicy {
        Objects.requireNonNull(acceptAt, "acceptAt");
        Objects.requireNonNull(confirmationRequirement, "confirmationRequirement");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(turnaround, "turnaround");
        Objects.requireNonNull(captureTiming, "captureTiming");
        Objects.requireNonNull(deposit, "deposit");
        for (Duration duration :
                new Duration[] {holdTtl, approvalDeadline, paymentDeadline, earlyCheckIn, noShowAfter, settlementGrace
                }) {
            if (duration.isNegative()) {
                throw new IllegalArgumentException("expected durations of 0 or more, got " + duration);
            }
        }
    }

    private static BookingPolicy nightly(
            ConfirmationRequirement requirement, int settlementDays, DocumentsPolicy documents) {
        return new BookingPolicy(
                true,
                AcceptAt.REQUIREMENT_MET,
                true,
                Duration.ofMinutes(15),
                Duration.ofDays(2),
                Duration.ofDays(1),
                requirement,
                Duration.ZERO,
                Duration.ofHours(6),
                Duration.ofDays(settlementDays),
                CancellationPolicy.FLEXIBLE,
                documents);
    }

    /** While requests compete nothing is held, so that a hold has no length of its own: a person is the next step. */
    private static BookingPolicy monthly(
            ConfirmationRequirement requirement, int noShowDays, DocumentsPolicy documents) {
        return new BookingPolicy(
                false,
                AcceptAt.CREATION,
                false,
                Duration.ofMinutes(15),
                Duration.ofDays(7),
                Duration.ofDays(3),
                requirement,
                Duration.ZERO,
                Duration.ofDays(noShowDays),
                Duration.ofDays(14),
                CancellationPolicy.FLEXIBLE,
                documents);
    }

    /** The same policy where a person accepts each booking. */
    public BookingPolicy acceptedByPeople() {
        return changed(policy -> policy.autoAccept = false);
    }

    /** The same policy with care: a person accepts each booking, and somebody has seen by then who its customer is (PTY-33). */
    public BookingPolicy wary() {
        return acceptedByPeople().asking(documents.requesting(Set.of(DocumentKind.ID_PROOF)));
    }

    /** The same policy where bookings are accepted by themselves, then or then. */
    public BookingPolicy acceptedByItself(AcceptAt when) {
        return changed(policy -> {
            policy.autoAccept = true;
            policy.acceptAt = when;
        });
    }

    /** The same policy where a supplier says so (REC-10). */
    public BookingPolicy saying(PolicyInputs inputs) {
        PolicyInputs.Approval approval = inputs.approval();
        PolicyInputs.Deadlines deadlines = inputs.deadlines();
        PolicyInputs.Days days = inputs.days();
        return inputs.equals(PolicyInputs.NONE)
                ? this
                : new BookingPolicy(
                        approval.autoAccept().orElse(autoAccept),
                        approval.acceptAt().orElse(acceptAt),
                        approval.holdOnPending().orElse(holdOnPending),
                        deadlines.hold().orElse(holdTtl),
                        deadlines.approval().orElse(approvalDeadline),
                        deadlines.payment().orElse(paymentDeadline),
                        approval.requirement().orElse(confirmationRequirement),
                        days.earlyCheckIn().orElse(earlyCheckIn),
                        days.noShowAfter().orElse(noShowAfter),
                        days.settlementGrace().orElse(settlementGrace),
                        cancellation,
                        new DocumentsPolicy(
                                inputs.documentsAtConfirm().orElse(documents.atConfirm()),
                                inputs.documentsAtCheckIn().orElse(documents.atCheckIn())),
                        changes.saying(inputs),
                        turnaround,
                        inputs.captureTiming().or(() -> captureTiming),
                        deposit);
    }

    /** All that a supplier may say, as it is by this policy for what is rented in a mode. */
    public PolicyInputs inputs(RentalMode mode) {
        return new PolicyInputs(
                new PolicyInputs.Approval(
                        Optional.of(autoAccept),
                        Optional.of(acceptAt),
                        Optional.of(holdOnPending),
                        Optional.of(confirmationRequirement)),
                new PolicyInputs.Deadlines(
                        Optional.of(holdTtl), Optional.of(approvalDeadline), Optional.of(paymentDeadline)),
                Optional.of(documents.atConfirm()),
                Optional.of(documents.atCheckIn()),
                Optional.of(captureTiming(mode)),
                Optional.of(changes.cancellation()),
                new PolicyInputs.Days(
                        Optional.of(earlyCheckIn),
                        Optional.of(noShowAfter),
                        Optional.of(changes.guaranteedNoShowAfter()),
                        mode == RentalMode.DAILY ? Optional.empty() : Optional.of(changes.graceDaysOfMonths()),
                        Optional.of(settlementGrace)));
    }

    /** The same policy where bookings hold their rentable while they wait, or compete for it. */
    public BookingPolicy holdingOnPending(boolean hold) {
        return changed(policy -> policy.holdOnPending = hold);
    }

    /** The same policy with holds of another length. */
    public BookingPolicy holdingFor(Duration ttl) {
        return changed(policy -> policy.holdTtl = ttl);
    }

    /** The same policy that deals with changes otherwise. */
    public BookingPolicy changing(ChangePolicy other) {
        return changed(policy -> policy.changes = other);
    }

    /** The same policy, asking for other papers. */
    public BookingPolicy asking(DocumentsPolicy other) {
        return changed(policy -> policy.documents = other);
    }

    /** The same policy where giving up costs otherwise. */
    public BookingPolicy cancelledBy(CancellationPolicy other) {
        return changed(policy -> policy.cancellation = other);
    }

    /** The same policy with another requirement. */
    public BookingPolicy requiring(ConfirmationRequirement other) {
        return changed(policy -> policy.confirmationRequirement = other);
    }

    /** The same policy for a rental that is paid by such terms; by the usual ones its own requirement stands (domain L3). */
    public BookingPolicy paidBy(PaymentTerms terms, RentalMode mode) {
        return mode != RentalMode.DAILY || terms.isUsual() ? this : requiring(ConfirmationRequirement.of(terms));
    }

    /** The same policy that does so with what came back. */
    public BookingPolicy turningAround(TurnaroundPolicy how) {
        return changed(policy -> policy.turnaround = Optional.of(how));
    }

    /** What happens to a rentable of a kind that came back. */
    public TurnaroundPolicy turnaround(RentableKind kind) {
        return turnaround.orElse(TurnaroundPolicy.usual(kind));
    }

    /** The same policy that takes money then. */
    public BookingPolicy capturing(CaptureTiming when) {
        return changed(policy -> policy.captureTiming = Optional.of(when));
    }

    /** The same policy that secures the deposit so. */
    public BookingPolicy securing(DepositPolicy other) {
        return changed(policy -> policy.deposit = other);
    }

    /**
     * When money is taken. Where nobody says it is taken as it is paid; but of a daily rental that a person accepts only as it
     * is confirmed, so that nothing has to be refunded to somebody who is declined.
     */
    public CaptureTiming captureTiming(RentalMode mode) {
        boolean mayBeDeclined = mode == RentalMode.DAILY && !autoAccept;
        return captureTiming.orElse(mayBeDeclined ? CaptureTiming.ON_CONFIRM : CaptureTiming.ON_PAYMENT);
    }

    /**
     * Whether what must be paid is there; a live hold counts as paid where it will be taken later (REC-10), and so does a deposit
     * that stays on the card.
     *
     * @param account as the payments say, nothing that is held counted as taken yet
     */
    public boolean isRequirementMetBy(BookingAccount account, RentalPeriod period, RentalMode mode) {
        boolean takenLater = captureTiming(mode) != CaptureTiming.ON_PAYMENT;
        return confirmationRequirement.isMetBy(counted(account, period))
                || (takenLater && confirmationRequirement.isMetBy(account.withHoldsTaken()));
    }

    /** The least that has to come for what must be paid to be there; what is held counts as {@link #isRequirementMetBy} says. */
    public Money missing(BookingAccount account, RentalPeriod period, RentalMode mode) {
        boolean takenLater = captureTiming(mode) != CaptureTiming.ON_PAYMENT;
        Money missing = confirmationRequirement.missing(counted(account, period));
        return takenLater ? missing.min(confirmationRequirement.missing(account.withHoldsTaken())) : missing;
    }

    /**
     * Whether a deposit that is held since then stays on the customer's card, and is not taken, until the rental is settled
     * (domain L11).
     */
    public boolean holdsDeposit(RentalPeriod period, Instant heldSince) {
        return holdsDeposit(period, period.end(), heldSince);
    }

    /** The same of a rental that comes back then; one that is late may outlive what is held for it. */
    public boolean holdsDeposit(RentalPeriod period, Instant back, Instant heldSince) {
        return deposit.holds(period, back, heldSince, settlementGrace);
    }

    /** An account as it counts for a confirmation or a handover: what stays held of a deposit is as good as taken. */
    public BookingAccount counted(BookingAccount account, RentalPeriod period) {
        return account.depositHeldSince()
                .filter(since -> holdsDeposit(period, since))
                .map(since -> account.withDepositSecured())
                .orElse(account);
    }

    /** When a rental that came back then is looked at by itself: to settle it, or to give its deposit back (domain L11). */
    public Instant settledAfter(Instant back) {
        Instant settled = back.plus(settlementGrace);
        Instant released = back.plus(deposit.releasedAfter());
        return settled.isBefore(released) ? settled : released;
    }

    /** True when a new booking is accepted as it is created. */
    public boolean acceptsAtCreation() {
        return autoAccept && acceptAt == AcceptAt.CREATION;
    }

    /** How long a new booking waits: for payment, or for a person. */
    public Duration pendingFor() {
        return autoAccept ? holdTtl : approvalDeadline;
    }

    private BookingPolicy changed(Consumer<Builder> change) {
        Builder next = new Builder(this);
        change.accept(next);
        return next.build(this);
    }

    /** What hosts change about a policy, for some of it to be replaced. */
    private static final class Builder {

        private boolean autoAccept;
        private AcceptAt acceptAt;
        private boolean holdOnPending;
        private Duration holdTtl;
        private ConfirmationRequirement confirmationRequirement;
        private CancellationPolicy cancellation;
        private DocumentsPolicy documents;
        private ChangePolicy changes;
        private Optional<TurnaroundPolicy> turnaround;
        private Optional<CaptureTiming> captureTiming;
        private DepositPolicy deposit;

        private Builder(BookingPolicy was) {
            this.autoAccept = was.autoAccept;
            this.acceptAt = was.acceptAt;
            this.holdOnPending = was.holdOnPending;
            this.holdTtl = was.holdTtl;
            this.confirmationRequirement = was.confirmationRequirement;
            this.cancellation = was.cancellation;
            this.documents = was.documents;
            this.changes = was.changes;
            this.turnaround = was.turnaround;
            this.captureTiming = was.captureTiming;
            this.deposit = was.deposit;
        }

        private BookingPolicy build(BookingPolicy was) {
            return new BookingPolicy(
                    autoAccept,
                    acceptAt,
                    holdOnPending,
                    holdTtl,
                    was.approvalDeadline,
                    was.paymentDeadline,
                    confirmationRequirement,
                    was.earlyCheckIn,
                    was.noShowAfter,
                    was.settlementGrace,
                    cancellation,
                    documents,
                    changes,
                    turnaround,
                    captureTiming,
                    deposit);
        }
    }
}
