package dev.rentwright.booking;

import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.RentInvoice;
import dev.rentwright.pricing.RentSchedule;
import dev.rentwright.pricing.Term;
import dev.rentwright.time.LocalTimes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Posts what is invoiced of a rental: all of it at its confirmation, or of a rental by the month one invoice per billing
 * period, the first at its confirmation and each later one as its period begins (domain L8, L12).
 */
final class Billing {

    private final Needs needs;
    private final Books books;

    Billing(Needs needs, Books books) {
        this.needs = needs;
        this.books = books;
    }

    /** What was invoiced. */
    record Invoiced(Money total, Money taxes) {}

    /** The invoices of a rental by the month; of any other none. */
    static List<RentInvoice> invoices(Booking booking) {
        return booking.terms().request().term() instanceof Term.Months
                ? RentSchedule.of(booking.terms().request(), booking.terms().price())
                : List.of();
    }

    /** Invoices what is due at the confirmation. */
    void confirmed(Booking booking, UUID cause, Instant at) {
        PriceBreakdown price = booking.terms().price();
        List<RentInvoice> invoices = invoices(booking);
        Money total = invoices.isEmpty() ? price.total() : invoices.get(0).total();
        Money taxes = invoices.isEmpty() ? price.taxes() : invoices.get(0).taxes();
        books.post(booking, Drafts.invoice(total, taxes), cause, at);
    }

    /** Invoices every later period that has begun by a date. */
    void until(Booking booking, LocalDate date, Instant at) {
        List<RentInvoice> invoices = invoices(booking);
        for (RentInvoice invoice : invoices.subList(posted(booking, invoices), invoices.size())) {
            if (!invoice.due().isAfter(date)) {
                books.post(booking, Drafts.invoice(invoice.total(), invoice.taxes()), cause(booking, invoice), at);
            }
        }
    }

    /** Invoices all that is left: the rental is over, and what was agreed is owed. */
    void ended(Booking booking, Instant at) {
        until(booking, LocalDate.MAX, at);
    }

    /** When the next period begins that is not invoiced yet, if there is one. */
    Optional<Instant> nextAt(Booking booking) {
        List<RentInvoice> invoices = invoices(booking);
        return invoices.stream()
                .skip(posted(booking, invoices))
                .findFirst()
                .map(invoice -> LocalTimes.resolve(
                        invoice.due().atTime(LocalTime.MIDNIGHT),
                        booking.period().zone()));
    }

    /** What was invoiced of a confirmed rental so far. */
    Invoiced soFar(Booking booking) {
        List<RentInvoice> invoices = invoices(booking);
        if (invoices.isEmpty()) {
            PriceBreakdown price = booking.terms().price();
            return new Invoiced(price.total(), price.taxes());
        }
        List<RentInvoice> sent = invoices.subList(0, posted(booking, invoices));
        return new Invoiced(
                sent.stream().map(RentInvoice::total).reduce(booking.zero(), Money::plus),
                sent.stream().map(RentInvoice::taxes).reduce(booking.zero(), Money::plus));
    }

    private int posted(Booking booking, List<RentInvoice> invoices) {
        if (invoices.isEmpty()) {
            return 0;
        }
        long entries = needs.ledger().of(booking.payable()).stream()
                .filter(entry -> entry.kind() == EntryKind.INVOICE)
                .count();
        return Math.min(invoices.size(), Math.toIntExact(entries));
    }

    /** The same for the same invoice whoever sends it, so that the books refuse a second one. */
    private static UUID cause(Booking booking, RentInvoice invoice) {
        return UUID.nameUUIDFromBytes((booking.id() + " invoice " + invoice.number()).getBytes(StandardCharsets.UTF_8));
    }
}
