package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.pricing.PriceLine;
import java.math.BigDecimal;
import java.util.Optional;

/** A price line as it is shown. */
@Says("One line of a price: amount = round(quantity x unitPrice).")
public record LineResource(
        LineKind kind,

        @Says(value = "A tier, an add-on, a tax.", example = "DAILY")
        String code,

        @Says(value = "How many units.", example = "3") BigDecimal quantity,
        LineUnit unit,
        @Says("What one unit costs, up to six decimals.") MoneyBody unitPrice,
        MoneyBody amount,
        boolean taxable,

        @Says("Shown and not added, as an inclusive tax is.")
        boolean included,

        @Says("Whether a cap limited it.") boolean capped,
        @Says("Of a tax, in percent.") Optional<BigDecimal> rate) {

    /** Of a line. */
    public static LineResource of(PriceLine line) {
        return new LineResource(
                line.kind(),
                line.code(),
                line.quantity(),
                line.unit(),
                MoneyBody.of(line.unitPrice()),
                MoneyBody.of(line.amount()),
                line.taxable(),
                line.included(),
                line.capped(),
                line.rate().map(Percentage::value));
    }
}
