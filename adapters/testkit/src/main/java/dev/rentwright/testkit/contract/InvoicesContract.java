package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.booking.Booking;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.CreditNote;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceLine;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.invoicing.Invoices;
import dev.rentwright.money.Money;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Times;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Invoices} promises (INV-01, INV-03, IV-14). */
public abstract class InvoicesContract extends StoreContract {

    private static final LocalDate DUE = LocalDate.parse("2026-10-01");
    private static final Money TOTAL = Money.of("1850.00", "EUR");

    @Test
    public void an_invoice_is_kept_as_it_was_given_and_as_it_was_saved() {
        Invoice draft = draft(openShop().booking(), 1, Times.NOW);
        add(draft);
        assertKept(draft, () -> ports().invoices().byId(draft.id()));

        Invoice noted = draft.sent("INV-2026-" + Counter.next(), DUE.minusDays(7))
                .paid(Money.of("1000", "EUR"))
                .credited(new CreditNote("CN-2026-000001", Money.of("0.01", "EUR"), Times.NOW));
        save(noted);

        assertKept(noted.atVersion(2), () -> ports().invoices().byId(draft.id()));
        assertStale(() -> ports().invoices().save(noted));
        assertAbsent(() -> ports().invoices().byId(new InvoiceId(Counter.id())));
    }

    @Test
    public void a_number_is_given_once_by_each_supplier() {
        Booking one = openShop().booking();
        Booking others = openShop().booking();
        String number = "INV-2026-" + Counter.next();
        Invoice first = draft(one, 1, Times.NOW).sent(number, DUE);
        Invoice theirs = draft(others, 1, Times.NOW).sent(number, DUE);
        add(first);
        add(theirs);

        assertDefect(() -> ports().invoices().add(draft(one, 2, Times.NOW).sent(number, DUE)));

        assertKept(theirs, () -> ports().invoices().byId(theirs.id()));
    }

    @Test
    public void those_for_one_thing_come_by_place() {
        Booking booking = openShop().booking();
        Invoice second = draft(booking, 2, Times.NOW);
        Invoice first = draft(booking, 1, Times.NOW.plusSeconds(1));
        add(second);
        add(first);

        assertEquals(List.of(first, second), inUnit(() -> ports().invoices().of(booking.payable())));
    }

    @Test
    public void those_that_were_sent_for_some_things_or_to_somebody_come_by_date() {
        Booking one = openShop().booking();
        Booking two = openShop().booking();
        Booking other = openShop().booking();
        Invoice late = draft(one, 1, Times.NOW).sent("INV-2026-" + Counter.next(), DUE);
        Invoice early = draft(two, 1, Times.NOW).sent("INV-2026-" + Counter.next(), DUE.minusDays(1));
        List.of(late, early, draft(one, 2, Times.NOW)).forEach(this::add);
        add(draft(two, 2, Times.NOW).sent("INV-2026-" + Counter.next(), DUE).cancelled());
        add(draft(other, 1, Times.NOW).sent("INV-2026-" + Counter.next(), DUE));

        assertEquals(
                List.of(early, late), inUnit(() -> ports().invoices().sentFor(Set.of(one.payable(), two.payable()))));
        assertEquals(List.of(), inUnit(() -> ports().invoices().sentFor(Set.of())));
        assertEquals(List.of(late), sentTo(one, DUE, DUE.plusDays(1)));
        assertEquals(List.of(), sentTo(one, DUE.minusDays(9), DUE));
        assertEquals(List.of(), sentTo(one, DUE.plusDays(1), DUE.plusDays(9)));
    }

    private List<Invoice> sentTo(Booking booking, LocalDate from, LocalDate until) {
        return inUnit(() -> ports().invoices().sentTo(booking.customer(), from, until));
    }

    @Test
    public void overdue_is_what_was_sent_and_waits_after_its_time() {
        Booking late = openShop().booking();
        Booking drafted = openShop().booking();
        Booking told = openShop().booking();
        Invoice sent = draft(late, 1, Times.NOW).sent("INV-2026-" + Counter.next(), DUE);
        add(sent);
        add(draft(drafted, 1, Times.NOW));
        Instant overdue = sent.demand().overdueAt();
        add(draft(told, 1, Times.NOW).sent("INV-2026-" + Counter.next(), DUE).at(overdue));

        assertEquals(List.of(), overdue(overdue.minusMillis(1)));
        assertEquals(List.of(late.payable()), overdue(overdue));
    }

    @Test
    public void they_are_listed_newest_first_by_thing_and_status() {
        Booking booking = openShop().booking();
        Invoice old = draft(booking, 1, Times.NOW);
        Invoice young = draft(booking, 2, Times.NOW.plusSeconds(1)).sent("INV-2026-" + Counter.next(), DUE);
        add(old);
        add(young);
        Optional<PayableId> of = Optional.of(booking.payable());

        assertEquals(List.of(young, old), list(new Invoices.Filter(of, Optional.empty())));
        assertEquals(List.of(young), list(new Invoices.Filter(of, Optional.of(InvoiceStatus.SENT))));
        add(draft(openShop().booking(), 1, Times.NOW));
        Invoices.Filter all = new Invoices.Filter(Optional.empty(), Optional.empty());
        for (Actor actor : List.of(
                Actor.supplier("owner", young.supplier()),
                Actor.customer(young.customer().toString()))) {
            assertEquals(List.of(young, old), list(Scope.of(actor), all), "of others nothing (IV-22)");
        }
    }

    @Test
    public void numbers_of_a_series_have_no_gap_even_when_a_unit_of_work_is_undone() {
        SupplierId supplier = openShop().booking().supplier();
        SupplierId other = openShop().booking().supplier();

        assertEquals("INV-2026-000001", number(supplier, "INV-2026"));
        assertThrows(
                IllegalStateException.class,
                () -> inUnit(() -> {
                    ports().invoices().nextNumber(supplier, "INV-2026");
                    throw new IllegalStateException("undone");
                }));

        assertEquals("INV-2026-000002", number(supplier, "INV-2026"));
        assertEquals("INV-2027-000001", number(supplier, "INV-2027"));
        assertEquals("INV-2026-000001", number(other, "INV-2026"));
    }

    private static Invoice draft(Booking booking, int place, Instant at) {
        InvoiceLine rent = new InvoiceLine(
                "RENTAL",
                "LEASE",
                new BigDecimal("2"),
                new BigDecimal("770.833333"),
                Money.of("1541.67", "EUR"),
                false);
        InvoiceLine tax = InvoiceLine.of("TAX", "VAT", Money.of("308.33", "EUR"));
        Demand demand = new Demand(
                InvoiceKind.PERIODIC, DUE, Times.NOW.plusSeconds(3600), List.of(rent, tax), TOTAL, tax.amount());
        return Invoice.draft(
                new InvoiceId(Counter.id()),
                Counter.code("D"),
                booking.payable(),
                place,
                booking.customer(),
                booking.supplier(),
                demand,
                at);
    }

    private void add(Invoice invoice) {
        doInUnit(() -> ports().invoices().add(invoice));
    }

    private void save(Invoice invoice) {
        doInUnit(() -> ports().invoices().save(invoice));
    }

    private String number(SupplierId supplier, String series) {
        return inUnit(() -> ports().invoices().nextNumber(supplier, series));
    }

    private List<PayableId> overdue(Instant now) {
        return inUnit(() -> ports().invoices().overdue(now, 10));
    }

    private List<Invoice> list(Invoices.Filter filter) {
        return list(Scope.ALL, filter);
    }

    private List<Invoice> list(Scope scope, Invoices.Filter filter) {
        return inUnit(() -> ports().invoices().list(scope, filter, new Page.Request(1, 20)))
                .items();
    }
}
