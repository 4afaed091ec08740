package dev.rentwright.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of an invoice whatever is paid, credited and waited for (domain L8, REC-17). */
class InvoiceLawsTest {

    private static final UUID ANY = new UUID(0, 1);
    private static final Instant OVERDUE = Instant.EPOCH.plusSeconds(1000);
    private static final long TOTAL = 10_000;

    /** Positive is paid in all, negative is credited, 0 is time that passes. */
    @Property
    void no_walk_leaves_the_table_or_the_bounds(
            @ForAll @Size(max = 12) List<@LongRange(min = -4_000, max = 12_000) Long> steps) {
        Invoice invoice = sent();
        for (long step : steps) {
            Invoice next = taken(invoice, step);

            boolean asBefore = next.status() == invoice.status();
            InvoiceStatus was = invoice.status();
            assertTrue(asBefore || reachable(was, next.status()), () -> was + " to " + next.status());
            assertTrue(!next.outstanding().isNegative());
            assertTrue(next.paid().plus(next.credited()).compareTo(eur(TOTAL)) <= 0);
            assertEquals(
                    next.status() == InvoiceStatus.PAID || next.status() == InvoiceStatus.REFUNDED,
                    next.outstanding().isZero());
            invoice = next;
        }
    }

    @Property
    void what_is_paid_credited_and_outstanding_makes_the_total(
            @ForAll @LongRange(min = 0, max = TOTAL) long paid,
            @ForAll @LongRange(min = 1, max = TOTAL) long credited) {
        Invoice invoice = sent().paid(eur(paid)).credited(note(credited));

        assertEquals(eur(TOTAL), invoice.paid().plus(invoice.credited()).plus(invoice.outstanding()));
    }

    @Example
    void nothing_is_credited_beyond_the_total() {
        Invoice credited = sent().credited(note(TOTAL - 1));

        assertThrows(IllegalArgumentException.class, () -> credited.credited(note(2)));
    }

    @Example
    void what_has_left_draft_asks_for_the_same_for_ever() {
        Invoice sent = sent();

        assertThrows(IllegalStateException.class, () -> sent.asking(sent.demand()));
    }

    @Example
    void what_was_paid_or_credited_is_not_cancelled() {
        assertThrows(IllegalStateException.class, () -> sent().paid(eur(1)).cancelled());
        assertThrows(IllegalStateException.class, () -> sent().credited(note(1)).cancelled());
        assertEquals(InvoiceStatus.CANCELLED, sent().cancelled().status());
    }

    @Example
    void a_part_of_what_is_overdue_leaves_it_overdue_and_all_of_it_pays_it() {
        Invoice overdue = sent().at(OVERDUE);

        assertEquals(InvoiceStatus.OVERDUE, overdue.status());
        assertEquals(InvoiceStatus.OVERDUE, overdue.paid(eur(1)).status());
        assertEquals(InvoiceStatus.PAID, overdue.paid(eur(TOTAL)).status());
    }

    @Example
    void one_that_was_paid_and_is_not_owed_at_all_is_given_back() {
        Invoice returned = sent().paid(eur(TOTAL)).credited(note(TOTAL));

        assertEquals(InvoiceStatus.REFUNDED, returned.status());
        assertEquals(eur(0), returned.paid());
    }

    private static Invoice taken(Invoice invoice, long step) {
        if (step == 0) {
            return invoice.at(OVERDUE);
        }
        Money amount = eur(Math.abs(step)).min(invoice.owed());
        if (step > 0) {
            return invoice.paid(amount.max(invoice.paid()));
        }
        return amount.isPositive() ? invoice.credited(note(amount.minorUnits())) : invoice;
    }

    /** By the table, in one step or in two: what is credited whole is paid, with nothing, and then given back. */
    private static boolean reachable(InvoiceStatus from, InvoiceStatus to) {
        return InvoiceTransitions.TABLE.rows().stream()
                .filter(row -> row.from().filter(from::equals).isPresent())
                .anyMatch(row -> row.to() == to
                        || InvoiceTransitions.TABLE.rows().stream()
                                .filter(next ->
                                        next.from().filter(row.to()::equals).isPresent())
                                .anyMatch(next -> next.to() == to));
    }

    private static CreditNote note(long cents) {
        return new CreditNote("CN-2026-000001", eur(cents), Instant.EPOCH);
    }

    private static Invoice sent() {
        Demand demand = new Demand(
                InvoiceKind.INITIAL,
                LocalDate.EPOCH,
                OVERDUE,
                List.of(InvoiceLine.of("RENTAL", "DAILY", eur(TOTAL))),
                eur(TOTAL),
                eur(0));
        return Invoice.draft(
                        new InvoiceId(ANY),
                        "D-1",
                        new PayableId(ANY),
                        1,
                        new CustomerId(ANY),
                        new SupplierId(ANY),
                        demand,
                        Instant.EPOCH)
                .sent("INV-1970-000001", LocalDate.EPOCH);
    }

    private static Money eur(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
