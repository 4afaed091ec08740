package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.time.LocalTimes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Posts what is invoiced of a rental: all of it at its confirmation, or of a rental by the month one invoice per billing
 * period, the first at its confirmation and each later one as its period begins (domain L8, L12).
 */
public final class Billing {

    private final Needs needs;
    private final Books books;

    public Billing(Needs needs, Books books) {
        this.needs = needs;
        this.books = books;
    }

    /** What was invoiced. */
    public record Invoiced(Money total, Money taxes) {}

    /** Invoices what is due at the confirmation, with what was added before. */
    public void confirmed(Desk.Written written, Instant at) {
        Booking booking = written.booking();
        Invoiced first = sum(booking, 1);
        books.post(booking, Drafts.invoice(first.total(), first.taxes()), written.event(), at);
        books.added(written, booking.charges().added(), at);
    }

    /** The price changed: what was invoiced is mirrored, and made anew (domain L8: what was sent is never changed). */
    public void changed(Desk.Written written, Booking before, Instant at) {
        int sent = posted(before, before.rentInvoices());
        Invoiced original = sum(before, sent);
        Invoiced anew = sum(written.booking(), sent);
        if (!original.equals(anew)) {
            books.post(written.booking(), Drafts.creditNote(original.total(), original.taxes()), written.event(), at);
            books.post(written.booking(), Drafts.invoice(anew.total(), anew.taxes()), written.event(), at);
        }
    }

    /** Invoices every later period that has begun by a date. */
    public void until(Booking booking, LocalDate date, Instant at) {
        List<RentInvoice> invoices = booking.rentInvoices();
        for (RentInvoice invoice : invoices.subList(posted(booking, invoices), invoices.size())) {
            if (!invoice.due().isAfter(date)) {
                books.post(booking, Drafts.invoice(invoice.total(), invoice.taxes()), cause(booking, invoice), at);
            }
        }
    }

    /** Invoices all that is left: the rental is over, and what was agreed is owed. */
    public void ended(Booking booking, Instant at) {
        until(booking, LocalDate.MAX, at);
    }

    /** When a rental by the month is to be looked after next: a period begins, or it goes on by itself. */
    public Optional<Instant> nextAt(Booking booking) {
        List<RentInvoice> invoices = booking.rentInvoices();
        Optional<Instant> begins = invoices.stream()
                .skip(posted(booking, invoices))
                .findFirst()
                .map(invoice -> LocalTimes.resolve(
                        invoice.due().atTime(LocalTime.MIDNIGHT),
                        booking.period().zone()));
        return Stream.concat(begins.stream(), Renewals.next(booking).stream()).min(Comparator.naturalOrder());
    }

    /** What was invoiced of a confirmed rental so far. */
    public Invoiced soFar(Booking booking) {
        return sum(booking, posted(booking, booking.rentInvoices()));
    }

    /** The first invoices of a rental by the month; of any other all of it. */
    private static Invoiced sum(Booking booking, int first) {
        List<RentInvoice> invoices = booking.rentInvoices();
        if (invoices.isEmpty()) {
            PriceBreakdown price = booking.terms().price();
            return new Invoiced(price.total(), price.taxes());
        }
        List<RentInvoice> sent = invoices.subList(0, Math.min(first, invoices.size()));
        return new Invoiced(
                sent.stream().map(RentInvoice::total).reduce(booking.zero(), Money::plus),
                sent.stream().map(RentInvoice::taxes).reduce(booking.zero(), Money::plus));
    }

    /** The first is sent at the confirmation; each later one under a cause of its own, whatever was made anew since. */
    private int posted(Booking booking, List<RentInvoice> invoices) {
        if (invoices.isEmpty()) {
            return 0;
        }
        Set<UUID> causes = needs.ledger().of(booking.payable()).stream()
                .filter(entry -> entry.kind() == EntryKind.INVOICE)
                .map(Entry::eventId)
                .collect(Collectors.toSet());
        int sent = causes.isEmpty() ? 0 : 1;
        while (sent > 0 && sent < invoices.size() && causes.contains(cause(booking, invoices.get(sent)))) {
            sent++;
        }
        return sent;
    }

    /** The same for the same invoice whoever sends it, so that the books refuse a second one. */
    private static UUID cause(Booking booking, RentInvoice invoice) {
        return UUID.nameUUIDFromBytes((booking.id() + " invoice " + invoice.number()).getBytes(StandardCharsets.UTF_8));
    }
}
