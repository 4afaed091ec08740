package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;

@Says("What is kept of a booking.")
record CommissionBody(
        @Says(value = "Percent; what is agreed with its supplier when left out.", example = "12.5")
        Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> commissionRate) {

    Optional<Percentage> rate() {
        return commissionRate.map(Percentage::of);
    }
}
