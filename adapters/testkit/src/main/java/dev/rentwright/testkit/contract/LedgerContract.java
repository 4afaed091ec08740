package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.Sale;
import dev.rentwright.money.Money;
import dev.rentwright.party.Dealing.Role;
import dev.rentwright.payment.PayableId;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Times;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.ledger.Ledger} promises (IV-06). */
public abstract class LedgerContract extends StoreContract {

    private static final Money TOTAL = Money.of("178.50", "EUR");
    private static final Money TAXES = Money.of("28.50", "EUR");

    @Test
    public void entries_are_kept_as_they_were_given_in_the_order_of_posting() {
        PayableId payable = openShop().booking().payable();
        List<Entry> entries = List.of(
                entry(payable, Drafts.payment(TOTAL), 3),
                entry(payable, Drafts.invoice(Role.AGENT, Sale.of(TOTAL, TAXES)), 3),
                entry(payable, Drafts.depositCapture(Money.of("20000", "JPY")), 4),
                entry(payable, Drafts.penalty(Role.PRINCIPAL, Money.of("0.001", "KWD")), 5));

        entries.forEach(this::post);

        assertEquals(entries, of(payable));
    }

    @Test
    public void each_thing_has_its_own_books() {
        PayableId one = openShop().booking().payable();
        PayableId other = openShop().booking().payable();
        Entry entry = entry(one, Drafts.payment(TOTAL), 1);
        post(entry);
        post(entry(other, Drafts.refund(TAXES), 1));

        assertEquals(List.of(entry), of(one));
        assertEquals(List.of(), of(new PayableId(Counter.id())));
    }

    @Test
    public void a_balance_is_debit_minus_credit() {
        PayableId payable = openShop().booking().payable();
        post(entry(payable, Drafts.invoice(Role.AGENT, Sale.of(TOTAL, TAXES)), 1));
        post(entry(payable, Drafts.payment(TAXES), 2));

        assertEquals(TOTAL.minus(TAXES), balance(payable, Account.CUSTOMER_RECEIVABLE));
        assertEquals(TAXES.negated(), balance(payable, Account.TAX_PAYABLE));
        assertEquals(TOTAL.minus(TOTAL), balance(payable, Account.BAD_DEBT));
    }

    @Test
    public void one_event_is_posted_once_per_thing_and_kind() {
        PayableId payable = openShop().booking().payable();
        UUID event = Counter.id();
        Entry first = Drafts.payment(TOTAL).entry(Counter.id(), payable, event, Times.NOW);
        Entry otherKind = Drafts.refund(TOTAL).entry(Counter.id(), payable, event, Times.NOW.plusMillis(1));
        post(first);
        post(otherKind);

        assertDefect(() -> ports().ledger()
                .post(Drafts.payment(TAXES).entry(Counter.id(), payable, event, Times.NOW.plusMillis(2))));

        assertEquals(List.of(first, otherKind), of(payable));
    }

    private static Entry entry(PayableId payable, Entry.Draft draft, int second) {
        return draft.entry(Counter.id(), payable, Counter.id(), Times.NOW.plusSeconds(second));
    }

    private void post(Entry entry) {
        doInUnit(() -> ports().ledger().post(entry));
    }

    private List<Entry> of(PayableId payable) {
        return inUnit(() -> ports().ledger().of(payable));
    }

    private Money balance(PayableId payable, Account account) {
        return inUnit(() -> ports().ledger().balance(payable, account, Money.of("0", "EUR")));
    }
}
