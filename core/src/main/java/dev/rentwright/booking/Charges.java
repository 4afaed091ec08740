package dev.rentwright.booking;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rental really came to, beside what was agreed.
 *
 * @param repriced the price of the shorter rental, when it came back early and that is less (domain L6)
 * @param atReturn lateness, kilometres and fuel, with their tax
 * @param depositApplied what was paid out of the security deposit
 */
public record Charges(Optional<PriceBreakdown> repriced, List<PriceLine> atReturn, Money depositApplied) {

    public Charges {
        Objects.requireNonNull(repriced, "repriced");
        atReturn = List.copyOf(atReturn);
        if (depositApplied.isNegative()) {
            throw new IllegalArgumentException("expected a deposit use of 0 or more, got " + depositApplied);
        }
    }

    static Charges none(Money zero) {
        return new Charges(Optional.empty(), List.of(), zero);
    }

    Charges returned(Optional<PriceBreakdown> lower, List<PriceLine> lines) {
        return new Charges(lower, lines, depositApplied);
    }

    Charges applying(Money fromDeposit) {
        return new Charges(repriced, atReturn, depositApplied.plus(fromDeposit));
    }

    /** What the return added. */
    public Money returnTotal() {
        return PriceBreakdown.sum(atReturn, depositApplied.currency());
    }
}
