package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Tax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A tax on lines. */
@Says("A tax on taxable lines. Taxes apply in the order in which they stand.")
public record TaxBody(
        @Says(value = "As on the invoice, unique on the card.", example = "VAT")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says(value = "Up to four decimals.", example = "19") @NotNull
        BigDecimal percent,

        @Says("Whether prices contain it already; added to them when left out.")
        Optional<Boolean> inclusive,

        @Says("Whether a line's earlier taxes are taxed too; never of an inclusive one, and only rounded per line.")
        Optional<Boolean> compound,

        @Says("Which kinds of line it applies to; every taxable line when left out.")
        Optional<@Size(min = 1) List<@NotNull LineKind>> of) {

    Tax tax(Place place) {
        Percentage rate = place.at("percent").made(() -> Percentage.of(percent));
        return place.made(
                () -> new Tax(code, rate, inclusive.orElse(false), compound.orElse(false), of.map(Set::copyOf)));
    }

    static TaxBody of(Tax tax) {
        return new TaxBody(
                tax.code(),
                tax.rate().value(),
                Optional.of(tax.inclusive()),
                Optional.of(tax.compound()),
                tax.of().map(kinds -> kinds.stream().sorted().toList()));
    }
}
