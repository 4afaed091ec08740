package dev.rentwright.invoicing;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When invoices are sent, when one is overdue, and what that costs (domain L8).
 *
 * @param daysAhead how many days before its period an invoice is sent
 * @param graceDays how many days after the due date nothing happens
 * @param lateFee of what is outstanding, once
 */
public record InvoiceTerms(int daysAhead, int graceDays, Optional<Percentage> lateFee) {

    /** A week ahead; five days; no fee. */
    public static final InvoiceTerms USUAL = new InvoiceTerms(7, 5, Optional.empty());

    public InvoiceTerms {
        Objects.requireNonNull(lateFee, "lateFee");
        if (daysAhead < 0 || graceDays < 0) {
            throw new IllegalArgumentException("expected days of 0 or more, got " + daysAhead + " and " + graceDays);
        }
        if (lateFee.filter(fee -> fee.value().signum() < 0).isPresent()) {
            throw new IllegalArgumentException("expected a late fee of 0 percent or more, got " + lateFee);
        }
    }

    /** The first moment of the first day that is after the grace. */
    public Instant overdueAt(LocalDate due, ZoneId zone) {
        return due.plusDays(graceDays + 1L).atStartOfDay(zone).toInstant();
    }

    /** What being late with so much costs; empty for nothing. */
    public Optional<Money> lateFee(Money outstanding) {
        return lateFee.map(fee -> outstanding.times(fee, Rounding.HALF_UP)).filter(Money::isPositive);
    }
}
