package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import java.util.List;

/**
 * What each price unit came to after rules, exactly and in order: rental days and last the block of extra hours, nights, or
 * billing periods (domain section 0, P6). A cancellation takes its first units from these (domain L5).
 *
 * @param amounts at least one
 */
public record UnitAmounts(List<Fraction> amounts) {

    public UnitAmounts {
        amounts = List.copyOf(amounts);
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("expected at least one price unit, got none");
        }
    }

    /** What they add up to. */
    public Fraction sum() {
        return amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
