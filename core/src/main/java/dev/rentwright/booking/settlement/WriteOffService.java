package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.change.Proposals;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class WriteOffService implements WriteOffDebt {

    private final Needs needs;
    private final Desk desk;
    private final Till till;
    private final Books books;

    WriteOffService(Needs needs, Desk desk, Till till, Books books) {
        this.needs = needs;
        this.desk = desk;
        this.till = till;
        this.books = books;
    }

    @Override
    public Outcome<Booking> writeOff(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.WRITE_OFF))
                        .then(file -> refusal(command, file)
                                .map(refusal -> Outcome.<Booking>refused(refusal))
                                .orElseGet(() -> Outcome.granted(written(command, file)))));
    }

    private static Optional<Refusal> refusal(Command command, CaseFile file) {
        Optional<Refusal> unsaid = Desk.unsaid("reason", command.reason());
        if (unsaid.isPresent()) {
            return unsaid;
        }
        BookingAccount account = file.account();
        if (!account.balance().isPositive()) {
            boolean before = file.booking().charges().writtenOff().isPositive();
            return before
                    ? Optional.empty()
                    : Optional.of(Desk.invalid("balance", "something that is owed", account.balance()));
        }
        boolean secured = account.depositHeld().isPositive()
                || account.depositAuthorized().isPositive();
        return secured
                ? Optional.of(Refusal.of(RefusalCode.BOOKING_NOT_SETTLED)
                        .with("open", List.of("deposit"))
                        .with("balance", account.balance())
                        .with("depositHeld", account.depositHeld().plus(account.depositAuthorized())))
                : Optional.empty();
    }

    private Booking written(Command command, CaseFile file) {
        Money owed = file.account().balance();
        if (!owed.isPositive()) {
            return file.booking();
        }
        CaseFile quiet = till.withdrawOpen(file);
        Booking booking = quiet.booking();
        Desk.Written written = desk.write(
                quiet,
                booking.charged(booking.charges().writingOff(owed)),
                BookingEventType.WRITTEN_OFF,
                Map.of("amount", owed.toString(), "reason", command.reason()));
        books.writtenOff(written, owed, file.facts().now());
        return written.booking();
    }
}
