package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Settles the security deposit of a rental that is back (domain L11): what is owed is paid out of it, the rest goes back. Of
 * one that is only held on the customer's card, the part that is needed is decided here and asked of the provider outside any
 * transaction (DR-10); with it the rest is given back, and once it has come it is a deposit like any other.
 */
public final class DepositDesk {

    private final Desk desk;
    private final Till till;
    private final Books books;
    private final Holds holds;

    public DepositDesk(Desk desk, Till till, Books books, Holds holds) {
        this.desk = desk;
        this.till = till;
        this.books = books;
        this.holds = holds;
    }

    /**
     * Decides what is taken of a deposit that is held: what is owed, and so much more, as far as what was taken before does
     * not pay it already; the rest of it is given back with that. Where nothing of it is needed, it stays held.
     *
     * @param askedAt when the rounds ask the provider; later where somebody asks at once, so that they do not meet
     */
    public CaseFile taking(CaseFile file, Money more, Instant askedAt) {
        BookingAccount account = file.account();
        Money zero = file.booking().zero();
        Money part = account.balance().max(zero).plus(more).minus(account.depositHeld());
        return part.isPositive() ? holds.depositTaken(file, part, askedAt) : file;
    }

    /** Takes what is held of the deposit of a rental that is late, before the hold lapses (domain L11). */
    public CaseFile beforeItLapses(CaseFile file) {
        return holds.sorted(file);
    }

    /** Gives back what is held and not needed: all of it, unless a part is owed. */
    public CaseFile letGo(CaseFile file) {
        BookingAccount account = file.account();
        Money part = account.balance().minus(account.depositHeld());
        return holds.depositTaken(file, part.max(file.booking().zero()), desk.now());
    }

    /** What is decided to be taken of it, and has not come yet. */
    public static List<Payment> underWay(CaseFile file) {
        return file.payments().stream()
                .filter(payment -> payment.purpose() == PaymentPurpose.DEPOSIT)
                .filter(payment -> payment.isHeld() && !payment.isToBeHeld())
                .toList();
    }

    /** Pays what is owed out of what there is, and gives back the rest; where there is nothing left of it, nothing happens. */
    public CaseFile settled(CaseFile file) {
        BookingAccount before = file.account();
        Money zero = file.booking().zero();
        CaseFile decided = letGo(file);
        Money part = before.balance().min(before.depositHeld()).max(zero);
        Booking paid = file.booking().charged(file.booking().charges().applying(part));
        CaseFile applied = decided.with(paid);
        CaseFile settled = till.refund(applied, applied.account().depositHeld(), true);
        Money back = before.depositAuthorized()
                .minus(settled.account().depositAuthorized())
                .plus(settled.account().depositReturned())
                .minus(before.depositReturned());
        if (part.isZero() && back.isZero()) {
            return decided;
        }
        Desk.Written written = desk.write(
                settled,
                paid,
                BookingEventType.DEPOSIT_SETTLED,
                Map.of("taken", part.toString(), "returned", back.toString()));
        books.post(written.booking(), Drafts.depositApply(part), written.event(), desk.now());
        return settled.with(written.booking());
    }
}
