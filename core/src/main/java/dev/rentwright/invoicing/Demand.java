package dev.rentwright.invoicing;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is asked for.
 *
 * @param kind for what
 * @param due the last date on which it is paid in time
 * @param overdueAt when the days of grace after that are over, in the zone of the rental
 * @param lines that make the total
 * @param total more than 0
 * @param tax of that, whether it was added or is within
 */
public record Demand(
        InvoiceKind kind, LocalDate due, Instant overdueAt, List<InvoiceLine> lines, Money total, Money tax) {

    public Demand {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(overdueAt, "overdueAt");
        Objects.requireNonNull(tax, "tax");
        lines = List.copyOf(lines);
        Money sum = lines.stream()
                .filter(line -> !line.included())
                .map(InvoiceLine::amount)
                .reduce(Money.zero(total.currency()), Money::plus);
        if (!total.isPositive() || !sum.equals(total)) {
            throw new IllegalArgumentException(
                    "expected more than 0, and lines that make " + total + ", got lines that make " + sum);
        }
    }
}
