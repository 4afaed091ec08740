package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;

/** How fuel is settled at the return (CAT-10, domain P21). */
public sealed interface FuelTerms {

    /** Never a charge. */
    record FreeTank() implements FuelTerms {}

    /**
     * Missing fuel is charged by the litre: LIKE_FOR_LIKE and FULL_TO_FULL.
     *
     * @param full whether the vehicle is meant to leave full
     * @param perLitre what a missing litre costs
     * @param refuellingFee once, when anything is missing
     */
    record ChargeMissing(boolean full, UnitPrice perLitre, Optional<Money> refuellingFee) implements FuelTerms {
        public ChargeMissing {
            Objects.requireNonNull(refuellingFee, "refuellingFee");
            if (perLitre.isNegative() || refuellingFee.filter(Money::isNegative).isPresent()) {
                throw new IllegalArgumentException(
                        "expected prices of 0 or more, got " + perLitre + " and " + refuellingFee);
            }
        }
    }
}
