package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.ExchangeRate;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.later.ShownPrice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A price in another currency, to look at. */
@Says(
        "A price in another currency, to look at: each line converted and rounded, the total their sum. Charged is the price"
                + " itself.")
public record ShownPriceResource(
        @Says("What one unit of the price's own currency is worth.")
        BigDecimal rate,

        @Says(value = "Who published the rate.", example = "ECB")
        String source,

        @Says("For which instant.") Instant at,

        @Says("One for each line of the price, in its order.")
        List<MoneyBody> amounts,

        MoneyBody total) {

    /** Of a price that was asked for in another currency, too. */
    public static Optional<ShownPriceResource> of(PriceRequest request, PriceBreakdown price) {
        return request.circumstances().shownIn().map(rate -> of(rate, ShownPrice.of(price, rate)));
    }

    private static ShownPriceResource of(ExchangeRate rate, ShownPrice shown) {
        return new ShownPriceResource(
                rate.rate(),
                rate.source(),
                rate.at(),
                shown.amounts().stream().map(MoneyBody::of).toList(),
                MoneyBody.of(shown.total()));
    }
}
