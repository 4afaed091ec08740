package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rentwright.money.Fraction;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;

/** What a {@link dev.rentwright.pricing.Basis.RuleEffect} says, whatever it holds its sum in. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
abstract class RuleEffectParts {

    @JsonCreator
    RuleEffectParts(
            @JsonProperty("rule") RuleId rule,
            @JsonProperty("version") int version,
            @JsonProperty("type") RuleType type,
            @JsonProperty("units") long units,
            @JsonProperty("exact") Fraction exact) {}

    @JsonProperty("rule")
    abstract RuleId rule();

    @JsonProperty("version")
    abstract int version();

    @JsonProperty("type")
    abstract RuleType type();

    @JsonProperty("units")
    abstract long units();

    @JsonProperty("exact")
    abstract Fraction exact();
}
