package dev.rentwright.tariff;

import dev.rentwright.money.Percentage;
import java.util.Optional;
import java.util.Set;

/**
 * A tax on lines (domain P16).
 *
 * @param code as on the invoice, such as {@code VAT}
 * @param rate 0 or more
 * @param inclusive whether prices contain it already; then it is shown and not added
 * @param compound whether a line's earlier exclusive taxes are taxed too; never for an inclusive one
 * @param of the kinds of line it applies to; every taxable line when empty
 */
public record Tax(String code, Percentage rate, boolean inclusive, boolean compound, Optional<Set<LineKind>> of) {

    public Tax {
        Codes.require(code, "tax", "VAT");
        of = of.map(Set::copyOf);
        if (rate.value().signum() < 0) {
            throw new IllegalArgumentException("expected a tax rate of 0 or more, got " + rate.value());
        }
        if (inclusive && compound) {
            throw new IllegalArgumentException("expected a compound tax to be exclusive, got an inclusive " + code);
        }
        if (of.filter(kinds -> kinds.isEmpty() || kinds.contains(LineKind.TAX)).isPresent()) {
            throw new IllegalArgumentException("expected kinds of line other than taxes for " + code + ", got " + of);
        }
    }

    /** Added to the prices. */
    public static Tax exclusive(String code, String percent) {
        return new Tax(code, Percentage.of(percent), false, false, Optional.empty());
    }

    /** Contained in the prices. */
    public static Tax inclusive(String code, String percent) {
        return new Tax(code, Percentage.of(percent), true, false, Optional.empty());
    }

    /** Added to the prices and to the exclusive taxes before it. */
    public static Tax compound(String code, String percent) {
        return new Tax(code, Percentage.of(percent), false, true, Optional.empty());
    }

    /** The same tax on some kinds of line only. */
    public Tax on(LineKind... kinds) {
        return new Tax(code, rate, inclusive, compound, Optional.of(Set.of(kinds)));
    }

    /** Whether it applies to taxable lines of that kind. */
    public boolean appliesTo(LineKind kind) {
        return kind != LineKind.TAX && of.map(kinds -> kinds.contains(kind)).orElse(true);
    }
}
