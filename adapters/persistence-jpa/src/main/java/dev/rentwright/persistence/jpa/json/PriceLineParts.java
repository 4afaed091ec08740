package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;

/** What a {@link dev.rentwright.pricing.PriceLine} says, whatever it keeps of it. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
abstract class PriceLineParts {

    @JsonCreator
    PriceLineParts(
            @JsonProperty("kind") LineKind kind,
            @JsonProperty("code") String code,
            @JsonProperty("quantity") BigDecimal quantity,
            @JsonProperty("unit") LineUnit unit,
            @JsonProperty("unitPrice") UnitPrice unitPrice,
            @JsonProperty("amount") Money amount,
            @JsonProperty("taxable") boolean taxable,
            @JsonProperty("included") boolean included,
            @JsonProperty("basis") Basis basis) {}

    @JsonProperty("kind")
    abstract LineKind kind();

    @JsonProperty("code")
    abstract String code();

    @JsonProperty("quantity")
    abstract BigDecimal quantity();

    @JsonProperty("unit")
    abstract LineUnit unit();

    @JsonProperty("unitPrice")
    abstract UnitPrice unitPrice();

    @JsonProperty("amount")
    abstract Money amount();

    @JsonProperty("taxable")
    abstract boolean taxable();

    @JsonProperty("included")
    abstract boolean included();

    @JsonProperty("basis")
    abstract Basis basis();
}
