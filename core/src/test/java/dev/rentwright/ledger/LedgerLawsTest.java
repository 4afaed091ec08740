package dev.rentwright.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.CurrencyMismatch;
import dev.rentwright.money.Money;
import dev.rentwright.party.Dealing.Role;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LedgerLawsTest {

    private static final UUID ANY = new UUID(0, 1);

    @Property
    void every_draft_balances(
            @ForAll Role role,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long one,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long other) {
        Money total = eur(Math.max(one, other));
        Money taxes = eur(Math.min(one, other));

        drafts(role, total, taxes).forEach(draft -> {
            if (draft.isEmpty()) {
                assertTrue(total.isZero());
            } else {
                assertEquals(eur(0), sum(entry(draft).postings()));
            }
        });
    }

    @Property
    void a_credit_note_takes_back_an_invoice_account_by_account(
            @ForAll Role role,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long one,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long other,
            @ForAll @LongRange(min = 0, max = 1_000) long fee) {
        Sale sale = new Sale(eur(Math.max(one, other)), eur(Math.min(one, other)), eur(fee));
        List<Posting> both = Stream.of(Drafts.invoice(role, sale), Drafts.creditNote(role, sale))
                .flatMap(draft -> entry(draft).postings().stream())
                .toList();

        for (Account account : Account.values()) {
            assertEquals(
                    eur(0),
                    sum(both.stream()
                            .filter(posting -> posting.account() == account)
                            .toList()));
        }
    }

    @Property
    void no_entry_can_be_made_whose_sides_differ(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = -100_000, max = 100_000) Long> cents) {
        List<Posting> postings = IntStream.range(0, cents.size())
                .filter(i -> cents.get(i) != 0)
                .mapToObj(i ->
                        new Posting(i % 2 == 0 ? Account.PSP_CLEARING : Account.CUSTOMER_RECEIVABLE, eur(cents.get(i))))
                .toList();
        Assume.that(cents.stream().mapToLong(Long::longValue).sum() != 0);

        assertThrows(
                IllegalArgumentException.class,
                () -> new Entry(ANY, new PayableId(ANY), EntryKind.INVOICE, ANY, postings, Instant.EPOCH));
    }

    @Example
    void no_entry_mixes_currencies() {
        Entry.Draft draft = Entry.Draft.of(EntryKind.PAYMENT)
                .debit(Account.PSP_CLEARING, eur(100))
                .credit(Account.CUSTOMER_RECEIVABLE, Money.ofMinor(100, "USD"));

        assertThrows(CurrencyMismatch.class, () -> entry(draft));
    }

    @Example
    void no_posting_is_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Posting(Account.PSP_CLEARING, eur(0)));
    }

    private static Stream<Entry.Draft> drafts(Role role, Money total, Money taxes) {
        return Stream.of(
                Drafts.invoice(role, new Sale(total, taxes, taxes)),
                Drafts.creditNote(role, new Sale(total, taxes, taxes)),
                Drafts.payment(total),
                Drafts.refund(total),
                Drafts.depositCapture(total),
                Drafts.depositRelease(total),
                Drafts.depositApply(total),
                Drafts.penalty(role, total),
                Drafts.extraCharges(role, total, taxes),
                Drafts.reversedCharges(role, total, taxes),
                Drafts.damage(role, total, taxes, total),
                Drafts.escrowRelease(new Earned(taxes, taxes, total)),
                Drafts.recognise(total),
                Drafts.payout(total),
                Drafts.pspFee(total),
                Drafts.writeOff(total));
    }

    private static Entry entry(Entry.Draft draft) {
        return draft.entry(ANY, new PayableId(ANY), ANY, Instant.EPOCH);
    }

    private static Money sum(List<Posting> postings) {
        return postings.stream().map(Posting::amount).reduce(eur(0), Money::plus);
    }

    private static Money eur(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
