package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What a place or an authority adds: an airport's concession, a facility charge, a city tax (domain P15).
 *
 * @param code as on the invoice
 * @param charge how it is computed
 * @param taxable whether taxes apply to it; they do by default
 */
public record Surcharge(String code, Charge charge, boolean taxable) {

    public Surcharge {
        Codes.require(code, "surcharge", "CONCESSION");
        Objects.requireNonNull(charge, "charge");
    }

    Stream<CurrencyUnit> currencies() {
        return charge.currency().stream();
    }

    /** How a surcharge is computed. */
    public sealed interface Charge {

        /** Empty for a share, which has the currency of what it is a share of. */
        Optional<CurrencyUnit> currency();
    }

    /**
     * A share of what earlier lines come to; of nothing where that is less than nothing, as of discounts alone, for what is
     * added takes nothing off.
     *
     * @param rate 0 or more
     * @param of which kinds of line
     */
    public record Share(Percentage rate, Set<LineKind> of) implements Charge {

        /** What an airport's concession is taken of: rental group, options, insurances, drivers, one-way (domain P15). */
        public static final Set<LineKind> DEFAULT_KINDS = Set.copyOf(EnumSet.of(
                LineKind.RENTAL,
                LineKind.RULE,
                LineKind.SUPPLIER_RATE,
                LineKind.DISCOUNT,
                LineKind.OPTION,
                LineKind.INSURANCE,
                LineKind.DRIVER,
                LineKind.ONE_WAY));

        public Share {
            of = Set.copyOf(of);
            if (rate.value().signum() < 0) {
                throw new IllegalArgumentException("expected a surcharge of 0 percent or more, got " + rate);
            }
            Optional<LineKind> later = of.stream()
                    .filter(kind -> kind.compareTo(LineKind.SURCHARGE) >= 0)
                    .findFirst();
            if (of.isEmpty() || later.isPresent()) {
                throw new IllegalArgumentException("expected kinds of line that stand before surcharges, got " + of);
            }
        }

        /** A share of what an airport's concession is taken of. */
        public static Share of(String percent) {
            return new Share(Percentage.of(percent), DEFAULT_KINDS);
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.empty();
        }
    }

    /** Per chargeable day, at most a cap. */
    public record PerDay(UnitPrice price, Optional<Money> cap) implements Charge {
        public PerDay {
            requireSensible(price, cap);
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(price.currency());
        }
    }

    /** Once. */
    public record PerBooking(Money amount) implements Charge {
        public PerBooking {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("expected a surcharge of 0 or more, got " + amount);
            }
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(amount.currency());
        }
    }

    /**
     * Per person and night, as city taxes are.
     *
     * @param price per adult and night
     * @param fromAge children of this age or more pay as adults do, if given; else children pay nothing
     * @param mostNights no night after these counts, if given
     */
    public record PerPersonNight(UnitPrice price, Optional<Integer> fromAge, Optional<Integer> mostNights)
            implements Charge {
        public PerPersonNight {
            requireSensible(price, Optional.empty());
            if (fromAge.filter(age -> age < 0 || age > 120).isPresent()
                    || mostNights.filter(nights -> nights < 1).isPresent()) {
                throw new IllegalArgumentException(
                        "expected an age of 0 to 120 and at least one night, got " + fromAge + " and " + mostNights);
            }
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(price.currency());
        }
    }

    private static void requireSensible(UnitPrice price, Optional<Money> cap) {
        if (price.isNegative() || cap.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a price and cap of 0 or more, got " + price + " and " + cap);
        }
        if (cap.filter(most -> !most.currency().equals(price.currency())).isPresent()) {
            throw new IllegalArgumentException("expected a cap in " + price.currency() + ", got " + cap.get());
        }
    }
}
