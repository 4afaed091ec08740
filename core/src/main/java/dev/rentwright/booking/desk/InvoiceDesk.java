package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.invoicing.CreditNote;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceEvent;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Posting;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the invoices of a booking in step with its books: each demand that is posted is sent, each mirror is credited, and
 * money goes to the oldest that is open (domain L8, INV-03, INV-13, PAY-23).
 */
public final class InvoiceDesk {

    private static final Set<EntryKind> MONEY =
            EnumSet.of(EntryKind.PAYMENT, EntryKind.REFUND, EntryKind.DEPOSIT_APPLY);
    private static final Comparator<Invoice> NEWEST_FIRST =
            Comparator.comparingInt(Invoice::place).reversed();

    private final Needs needs;

    public InvoiceDesk(Needs needs) {
        this.needs = needs;
    }

    /** Whether an entry is about money that came or went. */
    static boolean isMoney(EntryKind kind) {
        return MONEY.contains(kind);
    }

    /** What will be asked for once it is confirmed, as it stands now (INV-12). */
    void drafted(Booking booking, Demand demand, Instant at) {
        draft(booking)
                .ifPresentOrElse(
                        draft -> needs.invoices().save(draft.asking(demand)),
                        () -> needs.invoices().add(write(booking, demand, at)));
    }

    /** Asks for it: a draft gets its number, or a new invoice is made, and what was paid before goes to it. */
    void issued(Booking booking, Demand demand, Instant at) {
        Optional<Invoice> draft = draft(booking).map(waiting -> waiting.asking(demand));
        Invoice written = draft.orElseGet(() -> write(booking, demand, at));
        LocalDate today = at.atZone(booking.period().zone()).toLocalDate();
        Invoice sent = written.sent(needs.invoices().nextNumber(booking.supplier(), "INV-" + today.getYear()), today);
        if (draft.isPresent()) {
            save(draft.get(), sent, at);
        } else {
            needs.invoices().add(sent);
            tell(sent, at);
        }
        settled(booking, at);
    }

    /** Less is owed: of the newest of those kinds first, then of the newest of all. */
    void credited(Booking booking, Money amount, Set<InvoiceKind> first, Instant at) {
        List<Invoice> inOrder = new ArrayList<>(needs.invoices().of(booking.payable()));
        inOrder.removeIf(invoice -> !invoice.isOpen());
        inOrder.sort(Comparator.<Invoice, Boolean>comparing(
                        invoice -> !first.contains(invoice.demand().kind()))
                .thenComparing(NEWEST_FIRST));
        Money left = amount;
        for (Invoice invoice : inOrder) {
            Money part = left.min(invoice.owed());
            if (part.isPositive()) {
                save(invoice, credited(booking, invoice, part, at), at);
                left = left.minus(part);
            }
        }
        settled(booking, at);
    }

    /** Nothing will be asked for: the draft is dropped. */
    void dropped(Booking booking, Instant at) {
        draft(booking).ifPresent(draft -> save(draft, draft.cancelled(), at));
    }

    /** What is outstanding of any will not be paid: those are cancelled, with what was paid of them (domain L8). */
    void writtenOff(Booking booking, Instant at) {
        needs.invoices().of(booking.payable()).stream()
                .filter(invoice -> invoice.isOpen() && invoice.outstanding().isPositive())
                .forEach(invoice -> save(invoice, invoice.writtenOff(), at));
    }

    /** What was written off is owed by nobody after all: what was paid of it pays something else, or goes back. */
    void noDebt(Booking booking, Instant at) {
        needs.invoices().of(booking.payable()).stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.CANCELLED)
                .filter(invoice -> invoice.paid().isPositive())
                .forEach(invoice -> save(invoice, invoice.paid(booking.zero()), at));
        settled(booking, at);
    }

    /** Money goes to the oldest that is open, whenever it came. */
    void settled(Booking booking, Instant at) {
        List<Invoice> all = needs.invoices().of(booking.payable());
        List<Invoice> open = all.stream().filter(Invoice::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        // What was paid of one that was written off stays with it.
        Money left = all.stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.CANCELLED)
                .map(Invoice::paid)
                .reduce(received(booking), Money::minus);
        for (Invoice invoice : open) {
            Money part = left.min(invoice.owed()).max(booking.zero());
            left = left.minus(part);
            if (!part.equals(invoice.paid())) {
                save(invoice, invoice.paid(part), at);
            }
        }
    }

    /** Those whose time is over; what is outstanding of each was due. */
    public List<Invoice> overdue(Booking booking, Instant now) {
        List<Invoice> late = new ArrayList<>();
        for (Invoice invoice : needs.invoices().of(booking.payable())) {
            Invoice then = invoice.at(now);
            if (then.status() != invoice.status()) {
                save(invoice, then, now);
                late.add(then);
            }
        }
        return late;
    }

    private Invoice credited(Booking booking, Invoice invoice, Money part, Instant at) {
        if (invoice.isUntouched() && part.equals(invoice.demand().total())) {
            return invoice.cancelled();
        }
        int year = at.atZone(booking.period().zone()).getYear();
        return invoice.credited(
                new CreditNote(needs.invoices().nextNumber(booking.supplier(), "CN-" + year), part, at));
    }

    private Optional<Invoice> draft(Booking booking) {
        return needs.invoices().of(booking.payable()).stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.DRAFT)
                .findFirst();
    }

    private Invoice write(Booking booking, Demand demand, Instant at) {
        return Invoice.draft(
                new InvoiceId(needs.ids().next()),
                needs.numbers().next("D"),
                booking.payable(),
                needs.invoices().of(booking.payable()).size() + 1,
                booking.customer(),
                booking.supplier(),
                demand,
                at);
    }

    /** What came and stays: what is on its way back pays for nothing, though the books tell of it once it has arrived. */
    private Money received(Booking booking) {
        return posted(booking).minus(leaving(booking));
    }

    private Money leaving(Booking booking) {
        List<Payment> payments = needs.payments().of(booking.payable());
        Set<PaymentId> deposits = payments.stream()
                .filter(payment -> payment.purpose() == PaymentPurpose.DEPOSIT)
                .map(Payment::id)
                .collect(Collectors.toSet());
        return payments.stream()
                .filter(payment -> payment.isRefund() && payment.isOpen())
                .filter(refund -> refund.parent().filter(deposits::contains).isEmpty())
                .map(Payment::amount)
                .reduce(booking.zero(), Money::plus);
    }

    private Money posted(Booking booking) {
        return needs.ledger().of(booking.payable()).stream()
                .filter(entry -> isMoney(entry.kind()))
                .map(Entry::postings)
                .flatMap(List::stream)
                .filter(posting -> posting.account() == Account.CUSTOMER_RECEIVABLE)
                .map(Posting::amount)
                .reduce(booking.zero(), Money::minus);
    }

    private void save(Invoice was, Invoice now, Instant at) {
        needs.invoices().save(now);
        if (was.status() != now.status()) {
            tell(now.atVersion(now.version() + 1), at);
        }
    }

    private void tell(Invoice invoice, Instant at) {
        needs.outbox()
                .append(new InvoiceEvent(
                        needs.ids().next(),
                        invoice.id(),
                        invoice.version(),
                        invoice.status(),
                        at,
                        Map.of(
                                "number", invoice.number(),
                                "booking", invoice.payable().toString(),
                                "total", invoice.demand().total().toString(),
                                "outstanding", invoice.outstanding().toString())));
    }
}
