package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;

/** How fuel is settled at the return (CAT-10, domain P21). */
public sealed interface FuelTerms {

    /** Empty where fuel is never charged. */
    Optional<CurrencyUnit> currency();

    /** Never a charge. */
    record FreeTank() implements FuelTerms {
        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.empty();
        }
    }

    /**
     * Missing fuel is charged by the litre: LIKE_FOR_LIKE and FULL_TO_FULL.
     *
     * @param full whether the vehicle is meant to leave full
     * @param perLitre what a missing litre costs
     * @param refuellingFee once, when anything is charged
     * @param toleranceLitres as much may be missing for nothing
     */
    record ChargeMissing(
            boolean full, UnitPrice perLitre, Optional<Money> refuellingFee, Optional<BigDecimal> toleranceLitres)
            implements FuelTerms {
        public ChargeMissing {
            Objects.requireNonNull(toleranceLitres, "toleranceLitres");
            requireSensible(perLitre, refuellingFee);
            if (toleranceLitres.filter(litres -> litres.signum() < 0).isPresent()) {
                throw new IllegalArgumentException(
                        "expected a tolerance of 0 litres or more, got " + toleranceLitres.get());
            }
        }

        /** Whatever is missing is charged. */
        public static ChargeMissing withoutTolerance(boolean full, UnitPrice perLitre, Optional<Money> refuellingFee) {
            return new ChargeMissing(full, perLitre, refuellingFee, Optional.empty());
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(perLitre.currency());
        }
    }

    /**
     * The tank is sold at the booking and may come back empty: FULL_TO_EMPTY. The option is {@code PREPAID_FUEL}.
     *
     * @param perLitre what the tank's litres cost
     * @param refundFee if given, unused fuel is credited at {@code perLitre} less this fee, never below nothing
     */
    record Prepaid(UnitPrice perLitre, Optional<Money> refundFee) implements FuelTerms {
        public Prepaid {
            requireSensible(perLitre, refundFee);
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(perLitre.currency());
        }
    }

    private static void requireSensible(UnitPrice perLitre, Optional<Money> fee) {
        if (perLitre.isNegative() || fee.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected prices of 0 or more, got " + perLitre + " and " + fee);
        }
        if (fee.filter(money -> !money.currency().equals(perLitre.currency())).isPresent()) {
            throw new IllegalArgumentException("expected a fee in " + perLitre.currency() + ", got " + fee.get());
        }
    }
}
