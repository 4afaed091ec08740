package dev.rentwright.booking.desk;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Charges;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceLine;
import dev.rentwright.invoicing.InvoiceTerms;
import dev.rentwright.ledger.Sale;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in lines what a customer is asked for (INV-04). */
public final class Demands {

    private final InvoiceTerms terms;

    Demands(InvoiceTerms terms) {
        this.terms = terms;
    }

    /** A price, or a billing period of one; due on a date, or today where that has passed. */
    public Demand of(Booking booking, InvoiceKind kind, LocalDate due, List<PriceLine> lines, Sale sale, Instant now) {
        LocalDate today = now.atZone(booking.period().zone()).toLocalDate();
        return demand(
                booking,
                kind,
                due.isAfter(today) ? due : today,
                lines.stream().map(Demands::line).toList(),
                sale.total(),
                sale.taxes());
    }

    /** What became dearer while it ran. */
    public Demand difference(Booking booking, Sale more, Instant now) {
        List<InvoiceLine> lines = new ArrayList<>();
        lines.add(InvoiceLine.of("RENTAL", "difference to the new price", more.net()));
        if (!more.taxes().isZero()) {
            lines.add(InvoiceLine.of("TAX", "of the difference", more.taxes()));
        }
        return demand(booking, InvoiceKind.ADDITIONAL, today(booking, now), lines, more.total(), more.taxes());
    }

    /** Fees and charges, and what a return added. */
    public Demand charges(
            Booking booking,
            InvoiceKind kind,
            List<PriceLine> atReturn,
            List<AdditionalCharge> added,
            Charges.Part sum,
            Instant now) {
        List<InvoiceLine> lines = Stream.concat(
                        atReturn.stream().map(Demands::line),
                        added.stream().map(charge -> InvoiceLine.of(charge.code(), charge.reason(), charge.amount())))
                .toList();
        return demand(booking, kind, today(booking, now), lines, sum.total(), sum.tax());
    }

    /** What damage costs more than the deposit paid of it; untaxed. */
    public Demand damage(Booking booking, AdditionalCharge damage, Money fromDeposit, Instant now) {
        List<InvoiceLine> lines = new ArrayList<>();
        lines.add(InvoiceLine.of(damage.code(), damage.reason(), damage.amount()));
        if (fromDeposit.isPositive()) {
            lines.add(InvoiceLine.of("DEPOSIT", "taken out of the security deposit", fromDeposit.negated()));
        }
        Money missing = damage.amount().minus(fromDeposit);
        return demand(booking, InvoiceKind.ADDITIONAL, today(booking, now), lines, missing, booking.zero());
    }

    /** What giving it up costs; untaxed. */
    public Demand penalty(Booking booking, Money amount, Instant now) {
        return demand(
                booking,
                InvoiceKind.PENALTY,
                today(booking, now),
                List.of(InvoiceLine.of("PENALTY", booking.terms().policy().name(), amount)),
                amount,
                booking.zero());
    }

    /** What breaking a lease costs; untaxed. */
    public Demand penalties(Booking booking, List<AdditionalCharge> penalties, Money sum, Instant now) {
        List<InvoiceLine> lines = penalties.stream()
                .map(penalty -> InvoiceLine.of(penalty.code(), penalty.reason(), penalty.amount()))
                .toList();
        return demand(booking, InvoiceKind.PENALTY, today(booking, now), lines, sum, booking.zero());
    }

    private Demand demand(
            Booking booking, InvoiceKind kind, LocalDate due, List<InvoiceLine> lines, Money total, Money tax) {
        Instant overdueAt = terms.overdueAt(due, booking.period().zone());
        return new Demand(kind, due, overdueAt, lines, total, tax);
    }

    private static LocalDate today(Booking booking, Instant now) {
        return now.atZone(booking.period().zone()).toLocalDate();
    }

    private static InvoiceLine line(PriceLine line) {
        return new InvoiceLine(
                line.kind().name(),
                line.code(),
                line.quantity(),
                line.unitPrice().amount(),
                line.amount(),
                line.included());
    }
}
