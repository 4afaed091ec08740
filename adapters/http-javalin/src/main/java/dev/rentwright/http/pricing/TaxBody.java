package dev.rentwright.http.pricing;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.Tax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

@Says("A tax on every taxable line, rounded line by line.")
record TaxBody(
        @Says(value = "As on the invoice.", example = "VAT") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says(value = "In percent.", example = "19") @NotNull
        BigDecimal rate,

        @Says("Whether prices contain it already.") @NotNull Boolean inclusive) {

    Tax tax() {
        return Values.made("/tax", () -> new Tax(code, Percentage.of(rate.toPlainString()), inclusive));
    }

    static TaxBody of(Tax tax) {
        return new TaxBody(tax.code(), tax.rate().value(), tax.inclusive());
    }
}
