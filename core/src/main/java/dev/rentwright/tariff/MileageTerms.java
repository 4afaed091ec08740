package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;

/** How far a vehicle may be driven for its price (domain P20), in whole kilometres or miles. */
public sealed interface MileageTerms {

    /** Empty where distance is never charged. */
    Optional<CurrencyUnit> currency();

    /** What a unit beyond the allowance costs; empty where distance is never charged. */
    Optional<UnitPrice> beyond();

    /** As far as one likes. */
    record Unlimited() implements MileageTerms {
        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.empty();
        }

        @Override
        public Optional<UnitPrice> beyond() {
            return Optional.empty();
        }
    }

    /** So much per rental, the rest at a price per unit. */
    record PerRental(long allowance, DistanceUnit unit, UnitPrice price) implements MileageTerms {
        public PerRental {
            requireSensible(allowance, unit, price);
        }

        /** In kilometres. */
        public static PerRental kilometres(long allowance, UnitPrice price) {
            return new PerRental(allowance, DistanceUnit.KILOMETRE, price);
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(price.currency());
        }

        @Override
        public Optional<UnitPrice> beyond() {
            return Optional.of(price);
        }
    }

    /** So much per chargeable day, pooled over the rental, the rest at a price per unit. */
    record PerDay(long allowance, DistanceUnit unit, UnitPrice price) implements MileageTerms {
        public PerDay {
            requireSensible(allowance, unit, price);
        }

        /** In kilometres. */
        public static PerDay kilometres(long allowance, UnitPrice price) {
            return new PerDay(allowance, DistanceUnit.KILOMETRE, price);
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(price.currency());
        }

        @Override
        public Optional<UnitPrice> beyond() {
            return Optional.of(price);
        }
    }

    private static void requireSensible(long allowance, DistanceUnit unit, UnitPrice price) {
        Objects.requireNonNull(unit, "unit");
        if (allowance < 0 || price.isNegative()) {
            throw new IllegalArgumentException(
                    "expected an allowance and a price of 0 or more, got " + allowance + " and " + price);
        }
    }
}
