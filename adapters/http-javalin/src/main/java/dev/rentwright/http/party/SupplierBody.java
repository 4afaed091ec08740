package dev.rentwright.http.party;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.RegisterSupplier;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

@Says("A supplier to take on.")
record SupplierBody(
        @Says(value = "As customers see it.", example = "Northwind Cars") @NotBlank @Size(max = 255)
        String name,

        @Says(
                value =
                        "What it changes every price by, in percent: -100 or more, up to four decimals; 0 when left out.",
                example = "5")
        Optional<@DecimalMin("-100") @DecimalMax("10000") BigDecimal> priceChangeRate) {

    RegisterSupplier.Command command(Actor actor) {
        Optional<Percentage> rate =
                priceChangeRate.map(given -> Values.made("/priceChangeRate", () -> Percentage.of(given)));
        return new RegisterSupplier.Command(actor, name, rate.orElse(Percentage.ZERO));
    }
}
