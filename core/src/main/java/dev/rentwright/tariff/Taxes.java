package dev.rentwright.tariff;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Rounding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The taxes of a plan and how its amounts are rounded (domain P0, P16).
 *
 * @param taxes in the order in which they apply
 * @param taxRounding per line by default
 * @param rounding of every line; ties away from zero by default
 */
public record Taxes(List<Tax> taxes, Optional<TaxRounding> taxRounding, Optional<Rounding> rounding) {

    /** Nothing is said. */
    public static final Taxes NONE = new Taxes(List.of(), Optional.empty(), Optional.empty());

    public Taxes {
        Objects.requireNonNull(taxRounding, "taxRounding");
        Objects.requireNonNull(rounding, "rounding");
        taxes = List.copyOf(taxes);
        Codes.requireEachOnce(taxes.stream().map(Tax::code).toList(), "tax");
    }

    /** Taxes in their order, everything else by default. */
    public static Taxes of(Tax... inOrder) {
        return new Taxes(List.of(inOrder), Optional.empty(), Optional.empty());
    }

    /** The same taxes, rounded elsewhere. */
    public Taxes rounded(TaxRounding other) {
        return new Taxes(taxes, Optional.of(other), rounding);
    }

    /** The same taxes, with every line rounded so. */
    public Taxes rounded(Rounding other) {
        return new Taxes(taxes, taxRounding, Optional.of(other));
    }

    /** These with everything that they leave out taken from others. */
    public Taxes over(Taxes below) {
        return new Taxes(
                taxes.isEmpty() ? below.taxes : taxes,
                taxRounding.or(below::taxRounding),
                rounding.or(below::rounding));
    }

    /**
     * Why they cannot be rounded as they say: {@code tax.compound-needs-per-line} or {@code
     * tax.multiple-inclusive-needs-per-line}, when they are rounded per code (domain P16); with the codes of
     * those that want it otherwise.
     */
    Optional<Refusal> contradiction() {
        if (taxRounding.orElse(TaxRounding.PER_LINE) == TaxRounding.PER_LINE) {
            return Optional.empty();
        }
        List<String> compound = codes(Tax::compound);
        List<String> inclusive = codes(Tax::inclusive);
        if (!compound.isEmpty()) {
            return Optional.of(
                    Refusal.of(RefusalCode.TAX_COMPOUND_NEEDS_PER_LINE).with("taxes", compound));
        }
        return inclusive.size() > 1
                ? Optional.of(Refusal.of(RefusalCode.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE)
                        .with("taxes", inclusive))
                : Optional.empty();
    }

    private List<String> codes(Predicate<Tax> which) {
        return taxes.stream().filter(which).map(Tax::code).toList();
    }
}
