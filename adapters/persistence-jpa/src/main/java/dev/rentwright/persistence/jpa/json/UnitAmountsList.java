package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.rentwright.money.Fraction;
import java.util.List;

/** {@link dev.rentwright.pricing.UnitAmounts} are the list of their amounts. */
abstract class UnitAmountsList {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    UnitAmountsList(List<Fraction> amounts) {}

    @JsonValue
    abstract List<Fraction> amounts();
}
