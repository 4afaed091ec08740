package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceEvent;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a customer is asked to pay in the life of a booking (domain L8, INV-03, INV-13, PAY-23). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InvoicesTest {

    private final Story story = new Story();

    @Test
    void nothing_is_asked_for_before_the_confirmation_and_money_that_came_before_pays_what_is() {
        BookingId booking = story.booked();
        assertEquals(List.of(), told(booking));

        story.pay(booking, PaymentPurpose.RENTAL);

        assertEquals(List.of("INV-2026-1 INITIAL 516.00 paid 516.00 PAID"), told(booking));
        assertEquals(eur("86.00"), invoices(booking).get(0).demand().tax());
    }

    @Test
    void one_that_is_paid_at_the_desk_in_two_parts_is_partial_between() {
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.DEPOSIT);
        assertEquals(List.of("INV-2026-1 INITIAL 516.00 paid 0.00 SENT"), told(booking));

        story.cash(booking, PaymentPurpose.RENTAL, "100").orThrow();
        assertEquals(List.of("INV-2026-1 INITIAL 516.00 paid 100.00 PARTIAL"), told(booking));

        story.cash(booking, PaymentPurpose.RENTAL, "416").orThrow();
        assertEquals(List.of("INV-2026-1 INITIAL 516.00 paid 516.00 PAID"), told(booking));
    }

    @Test
    void a_change_gives_the_first_back_and_asks_anew() {
        BookingId booking = story.confirmed();

        story.modifies(booking, Story.from("2026-05-04T10:00", "2026-05-12T10:00"))
                .orThrow();

        assertEquals(
                List.of("INV-2026-1 INITIAL 516.00 paid 0.00 REFUNDED", "INV-2026-2 INITIAL 396.00 paid 396.00 PAID"),
                told(booking));
        assertEquals("CN-2026-1", invoices(booking).get(0).credits().get(0).number());
    }

    @Test
    void money_that_is_on_its_way_back_pays_none() {
        BookingId booking = story.booked();
        PaymentId intent = story.start(booking, PaymentPurpose.RENTAL).orThrow().id();
        story.cash(booking, PaymentPurpose.RENTAL, "516").orThrow();
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.provider.be(Mood.DOWN);
        story.completes(intent, State.SUCCEEDED);

        story.extendsUntil(booking, "2026-05-15T10:00").orThrow();

        List<String> owing = List.of(
                "INV-2026-1 INITIAL 516.00 paid 0.00 REFUNDED", "INV-2026-2 INITIAL 576.00 paid 516.00 PARTIAL");
        assertEquals(owing, told(booking));
        story.provider.be(Mood.WELL);
        story.clock.set(story.clock.instant().plus(Duration.ofHours(1)));
        story.works();
        assertEquals(owing, told(booking));
    }

    @Test
    void an_unpaid_one_that_is_taken_back_whole_is_cancelled() {
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.DEPOSIT);

        story.cancels(Story.ADA, booking).orThrow();

        assertEquals(List.of("INV-2026-1 INITIAL 516.00 paid 0.00 CANCELLED"), told(booking));
    }

    @Test
    void a_penalty_is_asked_for_and_paid_by_what_was_paid() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(47)));

        story.cancels(Story.ADA, booking).orThrow();
        story.works();

        assertEquals(
                List.of("INV-2026-1 INITIAL 516.00 paid 0.00 REFUNDED", "INV-2026-2 PENALTY 51.60 paid 51.60 PAID"),
                told(booking));
    }

    @Test
    void what_an_early_return_gives_back_is_credited_and_what_a_late_one_adds_is_asked_for() {
        BookingId early = story.returned(Instant.parse("2026-05-10T08:00:00Z"), 1500, "1");
        assertEquals(List.of("INV-2026-1 INITIAL 516.00 paid 336.00 PAID"), told(early));
        assertEquals(eur("180.00"), invoices(early).get(0).credited());

        Story other = new Story();
        BookingId thirsty = other.returned(Story.END, 1500, "0.625");

        // W39 with 20 % tax.
        assertEquals(
                "FINAL",
                other.ports
                        .invoices()
                        .of(other.booking(thirsty).payable())
                        .get(1)
                        .demand()
                        .kind()
                        .name());
        assertEquals(
                eur("71.21"),
                other.ports
                        .invoices()
                        .of(other.booking(thirsty).payable())
                        .get(1)
                        .demand()
                        .total());
    }

    @Test
    void one_that_is_outstanding_after_its_grace_is_overdue_once_and_may_be_paid_later() {
        BookingId booking = story.returned(Story.END, 1500, "0.625");
        assertEquals(InvoiceStatus.SENT, invoices(booking).get(1).status());

        // Due on the fourteenth; the fifth day after it ends at midnight in Paris.
        story.clock.set(Instant.parse("2026-05-19T21:59:59Z"));
        chase();
        assertEquals(InvoiceStatus.SENT, invoices(booking).get(1).status());
        story.clock.set(Instant.parse("2026-05-19T22:00:00Z"));
        chase();
        chase();
        assertEquals(InvoiceStatus.OVERDUE, invoices(booking).get(1).status());
        assertEquals(1, told(InvoiceStatus.OVERDUE));

        story.cash(booking, PaymentPurpose.ADDITIONAL, "71.21").orThrow();
        assertEquals(InvoiceStatus.PAID, invoices(booking).get(1).status());
    }

    @Test
    void the_invoices_ask_for_what_the_books_say_is_owed() {
        BookingId booking = story.returned(Story.END, 1500, "0.625");

        Money outstanding = invoices(booking).stream().map(Invoice::outstanding).reduce(eur("0"), Money::plus);

        assertEquals(eur("71.21"), outstanding);
        assertEquals(story.balance(booking, Account.CUSTOMER_RECEIVABLE), outstanding);
    }

    /** Looks for what is overdue, and nothing else. */
    private void chase() {
        story.does.runDueWork().kinds().stream()
                .filter(kind -> kind.name().equals("overdue-invoices"))
                .forEach(kind ->
                        assertEquals(List.of(), kind.round(10, () -> true).failures()));
    }

    private long told(InvoiceStatus status) {
        return story.ports.outboxEvents().stream()
                .filter(event -> event instanceof InvoiceEvent invoice && invoice.status() == status)
                .count();
    }

    private List<Invoice> invoices(BookingId booking) {
        return story.ports.invoices().of(story.booking(booking).payable());
    }

    private List<String> told(BookingId booking) {
        return invoices(booking).stream()
                .map(invoice -> invoice.number() + " " + kind(invoice) + " "
                        + invoice.demand().total().amount() + " paid "
                        + invoice.paid().amount() + " "
                        + invoice.status())
                .toList();
    }

    private static InvoiceKind kind(Invoice invoice) {
        return invoice.demand().kind();
    }
}
