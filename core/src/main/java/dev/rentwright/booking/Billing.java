package dev.rentwright.booking;

import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Sale;
import dev.rentwright.party.Dealing.Role;
import dev.rentwright.pricing.RentInvoice;
import dev.rentwright.pricing.RentSchedule;
import dev.rentwright.pricing.Term;
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
final class Billing {

    private final Needs needs;
    private final Books books;
    private final EscrowDesk escrow;

    Billing(Needs needs, Books books, EscrowDesk escrow) {
        this.needs = needs;
        this.books = books;
        this.escrow = escrow;
    }

    /** The invoices of a rental by the month; of any other none. */
    static List<RentInvoice> invoices(Booking booking) {
        return booking.terms().request().term() instanceof Term.Months
                ? RentSchedule.of(booking.terms().request(), booking.terms().price())
                : List.of();
    }

    /** Invoices what is due at the confirmation, with what was added before. */
    void confirmed(Desk.Written written, Instant at) {
        Booking booking = written.booking();
        escrow.opened(booking);
        books.post(booking, Drafts.invoice(books.role(booking), sum(booking, 1)), written.event(), at);
        books.added(written, booking.charges().added(), at);
    }

    /**
     * The price changed: what was invoiced is mirrored, and made anew (domain L8: what was sent is never changed). A rental
     * that runs only ever costs more, and the difference is invoiced beside the rest (domain L4).
     */
    void changed(Desk.Written written, Booking before, Instant at) {
        Booking booking = written.booking();
        int sent = posted(before, invoices(before));
        Sale original = sum(before, sent);
        Sale anew = sum(booking, sent);
        if (original.equals(anew)) {
            return;
        }
        Role role = books.role(booking);
        if (booking.status() == BookingStatus.CHECKED_IN) {
            books.post(booking, Drafts.invoice(role, anew.minus(original)), written.event(), at);
        } else {
            escrow.credit(booking, original, written.event(), at);
            books.post(booking, Drafts.invoice(role, anew), written.event(), at);
        }
    }

    /** Invoices every later period that has begun by a date. */
    void until(Booking booking, LocalDate date, Instant at) {
        List<RentInvoice> invoices = invoices(booking);
        for (RentInvoice invoice : invoices.subList(posted(booking, invoices), invoices.size())) {
            if (!invoice.due().isAfter(date)) {
                books.post(
                        booking, Drafts.invoice(books.role(booking), Sales.of(invoice)), cause(booking, invoice), at);
            }
        }
    }

    /** Invoices all that is left: the rental is over, and what was agreed is owed. */
    void ended(Booking booking, Instant at) {
        until(booking, LocalDate.MAX, at);
    }

    /** When a rental by the month is to be looked after next: a period begins, or it goes on by itself. */
    Optional<Instant> nextAt(Booking booking) {
        List<RentInvoice> invoices = invoices(booking);
        Optional<Instant> begins = invoices.stream()
                .skip(posted(booking, invoices))
                .findFirst()
                .map(invoice -> LocalTimes.resolve(
                        invoice.due().atTime(LocalTime.MIDNIGHT),
                        booking.period().zone()));
        return Stream.concat(begins.stream(), Renewals.next(booking).stream()).min(Comparator.naturalOrder());
    }

    /** What was invoiced of a confirmed rental so far. */
    Sale soFar(Booking booking) {
        return sum(booking, posted(booking, invoices(booking)));
    }

    /** The first invoices of a rental by the month; of any other all of it. */
    private static Sale sum(Booking booking, int first) {
        List<RentInvoice> invoices = invoices(booking);
        if (invoices.isEmpty()) {
            return Sales.of(booking.terms().price());
        }
        return invoices.stream()
                .limit(first)
                .map(Sales::of)
                .reduce(new Sale(booking.zero(), booking.zero(), booking.zero()), Sale::plus);
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
