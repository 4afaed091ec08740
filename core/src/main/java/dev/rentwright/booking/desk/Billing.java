package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Sale;
import dev.rentwright.party.Dealing.Role;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.time.LocalTimes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
    private final EscrowDesk escrow;

    public Billing(Needs needs, Books books, EscrowDesk escrow) {
        this.needs = needs;
        this.books = books;
        this.escrow = escrow;
    }

    /** Invoices what is due at the confirmation, with what was added before. */
    public void confirmed(Desk.Written written, Instant at) {
        Booking booking = written.booking();
        escrow.opened(booking);
        Sale first = sum(booking, 1);
        books.demand(
                booking,
                Drafts.invoice(books.role(booking), first),
                () -> first(booking, first, at),
                written.event(),
                at);
        books.added(written, booking.charges().added(), at);
    }

    /**
     * The price changed: what was invoiced is mirrored, and made anew (domain L8: what was sent is never changed). Of a rental
     * that has begun the difference is invoiced beside the rest, or credited where it is left before its end (domain L4, L7).
     */
    public void changed(Desk.Written written, Booking before, Instant at) {
        Booking booking = written.booking();
        int sent = posted(before);
        Sale original = sum(before, sent);
        Sale anew = sum(booking, sent);
        if (original.equals(anew)) {
            return;
        }
        Role role = books.role(booking);
        Sale more = anew.minus(original);
        if (booking.status() != BookingStatus.CONFIRMED && more.total().isNegative()) {
            escrow.credit(booking, original.minus(anew), written.event(), at);
        } else if (booking.status() != BookingStatus.CONFIRMED) {
            books.demand(
                    booking,
                    Drafts.invoice(role, more),
                    () -> books.demands().difference(booking, more, at),
                    written.event(),
                    at);
        } else {
            escrow.credit(booking, original, written.event(), at);
            books.demand(booking, Drafts.invoice(role, anew), () -> all(booking, anew, at), written.event(), at);
        }
    }

    /** Invoices every later period that begins so shortly after a date that its invoice is sent by then (domain L8). */
    public void until(Booking booking, LocalDate date, Instant at) {
        List<RentInvoice> later =
                booking.rentInvoices().stream().skip(posted(booking)).toList();
        for (RentInvoice invoice : later) {
            if (!sentOn(invoice).isAfter(date)) {
                Sale sale = Sales.of(invoice);
                books.demand(
                        booking,
                        Drafts.invoice(books.role(booking), sale),
                        () -> books.demands()
                                .of(booking, InvoiceKind.PERIODIC, invoice.due(), invoice.lines(), sale, at),
                        cause(booking, invoice.number()),
                        at);
            }
        }
    }

    /** Invoices all that is left: the rental is over, and what was agreed is owed. */
    public void ended(Booking booking, Instant at) {
        until(booking, LocalDate.MAX, at);
    }

    /** When a rental by the month is to be looked after next: an invoice is sent, its renewal is told of, or it goes on. */
    public Optional<Instant> nextAt(Booking booking) {
        Optional<Instant> begins = booking.rentInvoices().stream()
                .skip(posted(booking))
                .findFirst()
                .map(invoice -> LocalTimes.resolve(
                        sentOn(invoice).atTime(LocalTime.MIDNIGHT),
                        booking.period().zone()));
        return Stream.concat(begins.stream(), Renewals.nextStep(booking).stream())
                .min(Comparator.naturalOrder());
    }

    /** The invoice that a request by the month will get, as it stands now; whatever else is asked for when it is (INV-12). */
    public void drafted(Booking booking, Instant at) {
        Sale first = sum(booking, 1);
        if (!booking.rentInvoices().isEmpty() && first.total().isPositive()) {
            books.drafted(booking, first(booking, first, at), at);
        }
    }

    private LocalDate sentOn(RentInvoice invoice) {
        return invoice.due().minusDays(needs.invoiceTerms().daysAhead());
    }

    /** The rental, or the first period of one by the month. */
    private Demand first(Booking booking, Sale sale, Instant at) {
        List<PriceLine> lines = booking.rentInvoices().stream()
                .findFirst()
                .map(RentInvoice::lines)
                .orElseGet(() -> booking.terms().price().lines());
        return books.demands().of(booking, InvoiceKind.INITIAL, due(booking), lines, sale, at);
    }

    /** When the last of it is to be paid; the first invoice of a rental by the month as it starts. */
    private static LocalDate due(Booking booking) {
        LocalDate start = booking.period().startDate();
        return booking.mode() == RentalMode.DAILY
                ? booking.terms().plan().payment().restDue(start)
                : start;
    }

    /** All that was asked for before, at its new price. */
    private Demand all(Booking booking, Sale sale, Instant at) {
        List<RentInvoice> invoices = booking.rentInvoices();
        Sale periods = none(booking);
        List<PriceLine> lines = new ArrayList<>();
        for (RentInvoice invoice : invoices) {
            if (!periods.equals(sale)) {
                periods = periods.plus(Sales.of(invoice));
                lines.addAll(invoice.lines());
            }
        }
        return invoices.isEmpty()
                ? first(booking, sale, at)
                : books.demands()
                        .of(booking, InvoiceKind.INITIAL, booking.period().startDate(), lines, sale, at);
    }

    /** What was invoiced of a confirmed rental so far. */
    public Sale soFar(Booking booking) {
        return sum(booking, posted(booking));
    }

    /** The first invoices of a rental by the month; of any other all of it. */
    private static Sale sum(Booking booking, int first) {
        List<RentInvoice> invoices = booking.rentInvoices();
        if (invoices.isEmpty()) {
            return Sales.of(booking.terms().price());
        }
        return invoices.stream().limit(first).map(Sales::of).reduce(none(booking), Sale::plus);
    }

    private static Sale none(Booking booking) {
        return new Sale(booking.zero(), booking.zero(), booking.zero());
    }

    /**
     * How many were sent: the first at the confirmation, each later one under a cause of its own, whatever was made anew since.
     * Of one that was given notice of these may be more than are due.
     */
    private int posted(Booking booking) {
        if (!(booking.terms().request().term() instanceof Term.Months)) {
            return 0;
        }
        Set<UUID> causes = needs.ledger().of(booking.payable()).stream()
                .filter(entry -> entry.kind() == EntryKind.INVOICE)
                .map(Entry::eventId)
                .collect(Collectors.toSet());
        int sent = causes.isEmpty() ? 0 : 1;
        while (sent > 0 && causes.contains(cause(booking, sent + 1))) {
            sent++;
        }
        return sent;
    }

    /** The same for the same invoice whoever sends it, so that the books refuse a second one. */
    private static UUID cause(Booking booking, int number) {
        return UUID.nameUUIDFromBytes((booking.id() + " invoice " + number).getBytes(StandardCharsets.UTF_8));
    }
}
