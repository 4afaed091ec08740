package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.rentwright.tariff.PricingRule;
import java.util.List;

/** A {@link dev.rentwright.pricing.rule.RuleBook} is the list of its rules. */
abstract class RuleBookList {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    RuleBookList(List<PricingRule> rules) {}

    @JsonValue
    abstract List<PricingRule> rules();
}
