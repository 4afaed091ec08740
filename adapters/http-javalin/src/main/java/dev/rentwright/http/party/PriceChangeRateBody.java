package dev.rentwright.http.party;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

@Says("By how much a supplier changes every price.")
record PriceChangeRateBody(
        @Says(value = "-100 or more, up to four decimals; 0 changes nothing.", example = "5")
        @NotNull
        @DecimalMin("-100")
        @DecimalMax("10000")
        BigDecimal percent) {

    Percentage rate() {
        return Values.made("/percent", () -> Percentage.of(percent));
    }
}
