package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import java.util.Objects;

/** How far a vehicle may be driven for its price (domain P20), in whole kilometres. */
public sealed interface MileageTerms {

    /** As far as one likes. */
    record Unlimited() implements MileageTerms {}

    /** So many kilometres per rental, the rest at a price. */
    record PerRental(long kilometres, UnitPrice perKilometre) implements MileageTerms {
        public PerRental {
            requireSensible(kilometres, perKilometre);
        }
    }

    /** So many kilometres per chargeable day, pooled over the rental, the rest at a price. */
    record PerDay(long kilometres, UnitPrice perKilometre) implements MileageTerms {
        public PerDay {
            requireSensible(kilometres, perKilometre);
        }
    }

    private static void requireSensible(long kilometres, UnitPrice perKilometre) {
        Objects.requireNonNull(perKilometre, "perKilometre");
        if (kilometres < 0 || perKilometre.isNegative()) {
            throw new IllegalArgumentException(
                    "expected an allowance and a price of 0 or more, got " + kilometres + " and " + perKilometre);
        }
    }
}
