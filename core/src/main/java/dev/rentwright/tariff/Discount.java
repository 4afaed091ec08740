package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import java.util.Objects;
import java.util.Optional;

/**
 * Something off the rental (domain P13, PRC-23): promotional, loyalty, or granted by staff. Percentages are taken first,
 * then amounts, each of what the earlier ones left.
 *
 * @param code as on the line
 * @param off how much
 * @param cap the most that it takes off, if limited
 */
public record Discount(String code, Off off, Optional<Money> cap) {

    public Discount {
        Codes.require(code, "discount", "TEN");
        Objects.requireNonNull(off, "off");
        if (cap.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a cap of 0 or more on " + code + ", got " + cap.get());
        }
    }

    /** A percentage off. */
    public static Discount percent(String code, String percent) {
        return new Discount(code, new Share(Percentage.of(percent)), Optional.empty());
    }

    /** An amount off. */
    public static Discount amount(String code, Money amount) {
        return new Discount(code, new Amount(amount), Optional.empty());
    }

    /** The same discount, limited. */
    public Discount cappedAt(Money most) {
        return new Discount(code, off, Optional.of(most));
    }

    /** How much a discount takes off. */
    public sealed interface Off {}

    /** 0 to 100 percent. */
    public record Share(Percentage rate) implements Off {
        public Share {
            if (rate.value().signum() < 0 || rate.value().compareTo(java.math.BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("expected 0 to 100 percent off, got " + rate);
            }
        }
    }

    /** An amount, at most what is left. */
    public record Amount(Money amount) implements Off {
        public Amount {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("expected an amount of 0 or more off, got " + amount);
            }
        }
    }
}
