package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.LineKind;
import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;

/**
 * A price with all its lines in their fixed order (domain P1, E2). The total is the sum of the amounts that are not
 * included, and nothing else; the security deposit stands beside it (domain P17).
 *
 * @param time what was charged of the period
 * @param rounding of every line (domain P0)
 * @param lines in the order of their kinds
 * @param units what each day, night or billing period came to after rules
 * @param total what the customer pays for the rental
 * @param securityDeposit what is refundable beside it
 */
public record PriceBreakdown(
        ChargeableTime time,
        Rounding rounding,
        List<PriceLine> lines,
        UnitAmounts units,
        Money total,
        Money securityDeposit) {

    public PriceBreakdown {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(units, "units");
        Bill inOrder = Bill.of(lines, total.currency());
        Money sum = inOrder.sum();
        lines = inOrder;
        if (!sum.equals(total) || total.isNegative() || securityDeposit.isNegative()) {
            throw new IllegalArgumentException("expected a total of " + sum + " and a deposit of 0 or more, got "
                    + total + " and " + securityDeposit);
        }
    }

    static PriceBreakdown of(
            ChargeableTime time, Rounding rounding, List<PriceLine> lines, UnitAmounts units, Money securityDeposit) {
        return new PriceBreakdown(
                time, rounding, lines, units, sum(lines, securityDeposit.currency()), securityDeposit);
    }

    /** What lines add up to: included ones are shown and not added. */
    public static Money sum(List<PriceLine> lines, CurrencyUnit currency) {
        return Bill.sum(lines.toArray(PriceLine[]::new), currency);
    }

    /** The currency of every line. */
    public CurrencyUnit currency() {
        return total.currency();
    }

    /** The total without its exclusive taxes (domain E2). */
    public Money netTotal() {
        return total.minus(sum(of(LineKind.TAX), currency()));
    }

    /** All taxes, included or not. */
    public Money taxes() {
        return of(LineKind.TAX).stream().map(PriceLine::amount).reduce(Money.zero(currency()), Money::plus);
    }

    /** What is due in all, the deposit with it (REC-13). */
    public Money payableTotal() {
        return total.plus(securityDeposit);
    }

    /** The lines of one kind. */
    public List<PriceLine> of(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
