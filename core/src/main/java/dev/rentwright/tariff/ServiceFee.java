package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;

/** What the platform takes from the customer for its service (domain P14). */
public sealed interface ServiceFee {

    /** A part of all earlier lines. */
    record Share(Percentage rate) implements ServiceFee {
        public Share {
            if (rate.value().signum() < 0) {
                throw new IllegalArgumentException("expected a service fee of 0 percent or more, got " + rate);
            }
        }
    }

    /** The same for every booking. */
    record Fixed(Money amount) implements ServiceFee {
        public Fixed {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("expected a service fee of 0 or more, got " + amount);
            }
        }
    }
}
