package dev.rentwright.http.party;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Dealing;
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
        Optional<@DecimalMin("-100") @DecimalMax("10000") BigDecimal> priceChangeRate,

        @Says(
                "Whose sale it is: the supplier's, for whom the platform collects, or the platform's own; AGENT when left out.")
        Optional<Dealing.Role> dealing,

        @Says(value = "What the platform keeps of the supplier's sales, in percent; 0 when left out.", example = "10")
        Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> commissionRate) {

    RegisterSupplier.Command command(Actor actor) {
        Optional<Percentage> rate =
                priceChangeRate.map(given -> Values.made("/priceChangeRate", () -> Percentage.of(given)));
        Percentage commission = commissionRate
                .map(given -> Values.made("/commissionRate", () -> Percentage.of(given)))
                .orElse(Percentage.ZERO);
        Dealing dealt =
                Values.made("/commissionRate", () -> new Dealing(dealing.orElse(Dealing.Role.AGENT), commission));
        return new RegisterSupplier.Command(actor, name, rate.orElse(Percentage.ZERO), dealt);
    }
}
