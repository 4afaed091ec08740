package dev.rentwright.pricing;

import dev.rentwright.money.CurrencyMismatch;
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
        lines = List.copyOf(lines);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).kind().compareTo(lines.get(i - 1).kind()) < 0) {
                throw new IllegalArgumentException("expected lines in the order of domain P1, got "
                        + lines.get(i).kind() + " after " + lines.get(i - 1).kind());
            }
        }
        Money sum = sum(lines, total.currency());
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
        long minorUnits = 0;
        for (PriceLine line : lines) {
            Money amount = line.amount();
            if (amount.currency() != currency && !amount.currency().equals(currency)) {
                throw new CurrencyMismatch(amount.currency(), currency);
            }
            minorUnits = line.included() ? minorUnits : Math.addExact(minorUnits, amount.minorUnits());
        }
        return Money.ofMinor(minorUnits, currency);
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
