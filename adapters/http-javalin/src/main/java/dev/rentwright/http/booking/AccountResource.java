package dev.rentwright.http.booking;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Money;
import java.time.LocalDate;
import java.util.List;

@Says("What a booking costs and what has been paid; derived from its payments.")
record AccountResource(
        @Says("The rental with what its return added, or the penalty of one that was given up.")
        MoneyBody rentalDue,

        MoneyBody rentalPaid,
        MoneyBody rentalRefunded,

        @Says("Held for the rental on the customer's card, and not taken.")
        MoneyBody rentalAuthorized,

        @Says("Of what is due, what nobody will pay any more.")
        MoneyBody writtenOff,

        @Says("Still owed, the deposit left aside; negative when too much was paid.")
        MoneyBody balance,

        @Says("Of that, owed by today: what is asked for at once, and what has come due since.")
        MoneyBody dueNow,

        @Says(
                "To be paid next: all that is owed, or of a rental that is paid in parts what is due, or comes due next; less what is"
                        + " held for it.")
        MoneyBody nextDue,

        @Says("What of the rental is to be paid when, in order; the first part at once.")
        List<Due> dues,

        MoneyBody depositDue,
        MoneyBody depositCaptured,
        MoneyBody depositReturned,
        @Says("Used to pay the rental, or for damage.") MoneyBody depositApplied,
        @Says("Left of it.") MoneyBody depositHeld,
        @Says("Not yet received.") MoneyBody depositMissing,

        @Says("Of that, held on the customer's card and not taken.")
        MoneyBody depositAuthorized) {

    @Says("A part of the rental, and from when on it is owed.")
    record Due(LocalDate from, MoneyBody amount) {}

    static AccountResource of(BookingAccount account, Money dueNow, Money nextDue) {
        return new AccountResource(
                MoneyBody.of(account.rentalDue()),
                MoneyBody.of(account.rentalPaid()),
                MoneyBody.of(account.rentalRefunded()),
                MoneyBody.of(account.rentalAuthorized()),
                MoneyBody.of(account.writtenOff()),
                MoneyBody.of(account.balance()),
                MoneyBody.of(dueNow),
                MoneyBody.of(nextDue),
                account.dues().stream()
                        .map(due -> new Due(due.from(), MoneyBody.of(due.amount())))
                        .toList(),
                MoneyBody.of(account.depositDue()),
                MoneyBody.of(account.depositCaptured()),
                MoneyBody.of(account.depositReturned()),
                MoneyBody.of(account.depositApplied()),
                MoneyBody.of(account.depositHeld()),
                MoneyBody.of(account.depositMissing()),
                MoneyBody.of(account.depositAuthorized()));
    }
}
