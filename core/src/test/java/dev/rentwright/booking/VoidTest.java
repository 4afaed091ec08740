package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rental that came back is undone, and goes back what the administrator says (REC-10, T13). Paid were 516 and 300. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VoidTest {

    private final Story story = new Story();
    private final BookingId booking = story.returned(Story.END, 2000, "1");

    @ParameterizedTest
    @ValueSource(strings = {"816", "800", "300", "299.99", "0.01", "0"})
    void as_much_goes_back_as_is_said_and_what_is_kept_is_what_it_cost(String refund) {
        Money kept = eur("816").minus(eur(refund));

        Booking undone = voided(eur(refund)).orThrow();
        story.works();

        assertEquals(BookingStatus.CANCELLED, undone.status());
        assertEquals(kept, story.provider.kept(eur("0")));
        assertEquals(eur("0"), story.view(booking).account().balance());
        assertEquals(eur("0"), story.view(booking).account().depositHeld());
        for (Account account : List.of(
                Account.CUSTOMER_RECEIVABLE,
                Account.DEPOSIT_LIABILITY,
                Account.ESCROW_LIABILITY,
                Account.DEFERRED_REVENUE,
                Account.TAX_PAYABLE)) {
            assertEquals(eur("0"), story.balance(booking, account), account::name);
        }
        assertEquals(kept.negated(), story.balance(booking, Account.OWNER_PAYABLE));
        assertEquals(kept, owedOfInvoices());
    }

    @Test
    void everything_goes_back_where_nothing_is_said() {
        story.does
                .settlements()
                .voidBooking()
                .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "the wrong car"))
                .orThrow();
        story.works();

        assertEquals(eur("0"), story.provider.kept(eur("0")));
    }

    @Test
    void more_than_was_received_or_other_money_is_refused() {
        assertEquals(List.of(RefusalCode.REFUND_EXCEEDS_CAPTURED), codes(voided(eur("816.01"))));
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(voided(eur("-1"))));
        assertEquals(List.of(RefusalCode.MONEY_CURRENCY_MISMATCH), codes(voided(Money.of("1", "USD"))));
        assertEquals(BookingStatus.CHECKED_OUT, story.status(booking));
    }

    private Money owedOfInvoices() {
        return story.ports.invoices().of(story.booking(booking).payable()).stream()
                .filter(invoice -> invoice.status() != InvoiceStatus.CANCELLED)
                .map(Invoice::owed)
                .reduce(eur("0"), Money::plus);
    }

    private Outcome<Booking> voided(Money refund) {
        return story.does
                .settlements()
                .voidBooking()
                .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "the wrong car").refunding(refund));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
