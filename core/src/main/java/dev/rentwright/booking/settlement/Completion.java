package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.DepositDesk;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.booking.transition.SettledGuard;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Settles what has come back (T11): what is owed is taken from the deposit first and the rest goes back. */
public final class Completion {

    private final Desk desk;
    private final Books books;
    private final Ending ending;
    private final EscrowDesk escrow;
    private final DepositDesk deposits;

    public Completion(Desk desk, Books books, Ending ending, EscrowDesk escrow, DepositDesk deposits) {
        this.desk = desk;
        this.books = books;
        this.ending = ending;
        this.escrow = escrow;
        this.deposits = deposits;
    }

    /**
     * Where what is owed can only be paid out of a deposit that is held, decides what is taken of it: it is completed once that
     * has come.
     *
     * @param askedAt when the rounds ask the provider
     */
    public CaseFile taking(CaseFile file, Instant askedAt) {
        BookingAccount account = file.account();
        Money owed = account.balance();
        boolean enough = owed.compareTo(account.depositHeld().plus(account.depositAuthorized())) <= 0;
        return enough && isOpenToIt(file) ? deposits.taking(file, file.booking().zero(), askedAt) : file;
    }

    /** The booking, COMPLETED; refused with {@code booking.not-settled} while something is owed, or waited for. */
    public Outcome<Booking> complete(CaseFile file) {
        if (file.booking().status() == BookingStatus.COMPLETED) {
            return Outcome.granted(file.booking());
        }
        BookingAccount account = file.account();
        Money owed = account.balance().max(file.booking().zero());
        if (!isOpenToIt(file) || owed.compareTo(account.depositHeld()) > 0) {
            return desk.ask(file, BookingTrigger.COMPLETE).map(settled -> file.booking());
        }
        CaseFile released = deposits.letGo(file);
        Booking applied = file.booking().charged(file.booking().charges().applying(owed));
        CaseFile settled = ending.giveBack(released.with(applied));
        desk.ask(settled, BookingTrigger.COMPLETE).orThrow();
        return Outcome.granted(completed(settled, owed));
    }

    private static boolean isOpenToIt(CaseFile file) {
        return BookingTransitions.TABLE.allows(file.booking().status(), BookingTrigger.COMPLETE)
                && SettledGuard.undecided(file.facts()).isEmpty();
    }

    private Booking completed(CaseFile settled, Money owed) {
        Instant now = settled.facts().now();
        BookingStage.CheckedOut back =
                (BookingStage.CheckedOut) settled.booking().stage();
        Booking moved = settled.booking().to(new BookingStage.Completed(back.out(), back.in(), now), Optional.empty());
        Desk.Written written =
                desk.write(settled, moved, BookingEventType.COMPLETED, Map.of("fromDeposit", owed.toString()));
        books.post(written.booking(), Drafts.depositApply(owed), written.event(), now);
        escrow.settle(settled.with(written.booking()), written.event());
        return written.booking();
    }
}
