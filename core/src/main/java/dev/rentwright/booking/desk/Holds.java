package dev.rentwright.booking.desk;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides what becomes of money that is held on a customer's card (REC-10, captureTiming): as much is taken as is due once its
 * time has come, and what nobody will need is given back. What is decided is written here and asked of the provider later,
 * outside any transaction (DR-10). A hold has no postings (domain L12), so that giving it back is no refund.
 */
public final class Holds {

    /** What was decided about before comes first, so that it need not be decided again; then the oldest. */
    private static final Comparator<Payment> IN_ORDER =
            Comparator.<Payment, Boolean>comparing(Payment::isToBeHeld).thenComparing(Payment::createdAt);

    private final Desk desk;
    private final Till till;

    public Holds(Desk desk, Till till) {
        this.desk = desk;
        this.till = till;
    }

    /** When the money of a booking is taken. */
    public static CaptureTiming timing(CaseFile file) {
        return file.facts().policy().captureTiming(file.booking().mode());
    }

    /** Whether what is paid now is held, and not taken: until its time comes, and of some deposits until the rental is over. */
    public static boolean isOnlyHeld(CaseFile file, PaymentPurpose purpose) {
        return timing(file).holdsIn(file.booking().status())
                || (purpose == PaymentPurpose.DEPOSIT
                        && isLeftOnTheCard(file, file.facts().now()));
    }

    /** Whether something is held that will be taken by itself, and nobody has decided so yet. */
    public static boolean isToBeTaken(CaseFile file, Payment payment) {
        boolean stays = payment.purpose() == PaymentPurpose.DEPOSIT && isLeftOnTheCard(file, payment.createdAt());
        return payment.isHeld() && payment.isToBeHeld() && !stays;
    }

    /** A deposit that is held until the rental is over, and of which only then something is taken (domain L11). */
    private static boolean isLeftOnTheCard(CaseFile file, Instant heldSince) {
        RentalPeriod period = file.booking().period();
        Instant now = file.facts().now();
        Instant back = period.end().isBefore(now) ? now : period.end();
        return !isOver(file) && file.facts().policy().holdsDeposit(period, back, heldSince);
    }

    /** After anything that changes what is due, or where a booking stands. */
    public CaseFile sorted(CaseFile file) {
        return sorted(file, !timing(file).holdsIn(file.booking().status()), desk.now());
    }

    /**
     * Takes what is due now: the booking is about to be confirmed, or handed over.
     *
     * @param askedAt when the rounds ask the provider; later where somebody asks at once, so that they do not meet
     */
    public CaseFile taken(CaseFile file, Instant askedAt) {
        return sorted(file, true, askedAt);
    }

    private CaseFile sorted(CaseFile file, boolean take, Instant askedAt) {
        Money rental = due(file, PaymentPurpose.RENTAL);
        Shared forRental = share(file, holds(file, false), rental, hold -> take, askedAt);
        Money deposit = isOver(file) ? forRental.left() : due(file, PaymentPurpose.DEPOSIT);
        return share(
                        forRental.file(),
                        holds(file, true),
                        deposit,
                        hold -> take && !isLeftOnTheCard(file, hold.createdAt()),
                        askedAt)
                .file();
    }

    /** The rental is over: so much is taken of what is held of the deposit, and the rest is given back (domain L11). */
    CaseFile depositTaken(CaseFile file, Money part, Instant askedAt) {
        return share(file, holds(file, true), part, hold -> true, askedAt).file();
    }

    /** For a rental, or of its deposit; of one that has ended, what giving it up costs is taken of either (domain L5). */
    private static Money due(CaseFile file, PaymentPurpose purpose) {
        BookingAccount account = file.account();
        if (isOver(file)) {
            return account.balance().max(file.booking().zero());
        }
        // What is still held of a deposit stays held, although no more of it is asked for once the rentable is back.
        // Whoever pays the rest before its time has it taken with what is due.
        Money due = purpose == PaymentPurpose.DEPOSIT ? account.depositNotTaken() : account.balance();
        return due.max(file.booking().zero());
    }

    private Shared share(CaseFile file, List<Payment> holds, Money due, Predicate<Payment> take, Instant askedAt) {
        CaseFile next = file;
        Money left = due;
        for (Payment hold : holds) {
            Money part = left.min(hold.held());
            left = left.minus(part);
            boolean less = part.compareTo(hold.held()) < 0;
            boolean decided = !hold.isToBeHeld();
            if (part.isZero() || (decided ? less : take.test(hold))) {
                Instant at = part.isZero() ? desk.now() : askedAt;
                next = till.update(next, hold, hold.capturing(part, at));
            }
        }
        return new Shared(next, left);
    }

    private static List<Payment> holds(CaseFile file, boolean deposit) {
        return file.payments().stream()
                .filter(Payment::isHeld)
                .filter(payment -> (payment.purpose() == PaymentPurpose.DEPOSIT) == deposit)
                .sorted(IN_ORDER)
                .toList();
    }

    private static boolean isOver(CaseFile file) {
        return BookingTransitions.TABLE.isFinal(file.booking().status());
    }

    /** What was decided, and what is still due. */
    private record Shared(CaseFile file, Money left) {}
}
