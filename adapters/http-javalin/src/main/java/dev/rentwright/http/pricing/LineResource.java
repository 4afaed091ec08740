package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RuleId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A price line as it is shown. */
@Says("One line of a price: amount = round(quantity x unitPrice), with what it was made of.")
public record LineResource(
        LineKind kind,

        @Says(
                value =
                        "What people call it, in the language of Accept-Language. Left out where many prices are listed.",
                example = "Option Child seat")
        Optional<String> label,

        @Says(value = "A tier, an add-on, a rule, a tax.", example = "DAILY")
        String code,

        @Says(value = "How many units.", example = "3") BigDecimal quantity,
        LineUnit unit,
        @Says("What one unit costs, up to six decimals.") MoneyBody unitPrice,
        MoneyBody amount,
        boolean taxable,

        @Says(
                value =
                        "Codes of the taxes on it, added or contained; of those who are exempt none. Left out where many"
                                + " prices are listed.",
                example = "VAT")
        Optional<List<String>> taxCodes,

        @Says("Shown and not added, as an inclusive tax is.")
        boolean included,

        @Says("Whether a cap limited it.") boolean capped,

        @Says(value = "Its value before the one rounding: a whole number, or a fraction.", example = "130/3")
        String exact,

        @Says(value = "Of a tax or of a share of other lines, in percent.", example = "19")
        Optional<BigDecimal> rate,

        @Says(value = "The pricing rule that made it.", example = "SUMMER-26")
        Optional<String> rule,

        @Says(value = "The add-on that was chosen too and contains it, so that it costs nothing.", example = "FULL")
        Optional<String> includedIn,

        @Says("What else it was computed from, where it is more than quantity times unit price.")
        Optional<InputsResource> inputs) {

    /** Of a line without a label. */
    public static LineResource of(PriceLine line) {
        return of(line, Optional.empty(), Optional.empty());
    }

    /** Of a line of a request's price that is called so. */
    static LineResource of(PriceRequest request, PriceLine line, String label) {
        return of(line, Optional.of(label), Optional.of(request.taxesOn(line)));
    }

    private static LineResource of(PriceLine line, Optional<String> label, Optional<List<String>> taxCodes) {
        return new LineResource(
                line.kind(),
                label,
                line.code(),
                line.quantity(),
                line.unit(),
                MoneyBody.of(line.unitPrice()),
                MoneyBody.of(line.amount()),
                line.taxable(),
                taxCodes,
                line.included(),
                line.capped(),
                line.exact().toString(),
                line.rate().map(Percentage::value),
                line.rule().map(RuleId::value),
                line.basis() instanceof Basis.IncludedIn part ? Optional.of(part.code()) : Optional.empty(),
                InputsResource.of(line.basis()));
    }
}
