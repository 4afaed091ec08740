package dev.rentwright.testkit.generator;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Amounts, prices and percentages. */
public final class MoneyArbitraries {

    /** A hundred thousand million minor units: far more than a rental costs, far less than what an amount can hold. */
    private static final long MOST_MINOR_UNITS = 100_000_000_000L;

    /** Ten thousand units with all six decimals. */
    private static final long MOST_MICROS = 10_000_000_000L;

    private static final int FINEST = UnitPrice.MAX_DECIMALS;

    private MoneyArbitraries() {}

    /** Currencies of 2, 0 and 3 digits. */
    public static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("EUR", "USD", "GBP", "INR", "JPY", "KRW", "KWD", "TND")
                .map(Currencies::of);
    }

    /** Values of some kind in one currency each, and in any of them. */
    public static <T> Arbitrary<T> inAnyCurrency(Function<CurrencyUnit, Arbitrary<T>> kind) {
        // Made once per currency: jqwik keeps a generator only for as long as it meets the same arbitrary.
        Map<CurrencyUnit, Arbitrary<T>> made = new ConcurrentHashMap<>();
        return currencies().flatMap(currency -> made.computeIfAbsent(currency, kind));
    }

    /** Amounts of any sign in any currency. */
    public static Arbitrary<Money> money() {
        return inAnyCurrency(MoneyArbitraries::money);
    }

    /** Amounts of any sign in one currency. */
    public static Arbitrary<Money> money(CurrencyUnit currency) {
        return Arbitraries.longs()
                .between(-MOST_MINOR_UNITS, MOST_MINOR_UNITS)
                .map(minor -> Money.ofMinor(minor, currency));
    }

    /** Amounts of 0 to some tens of thousands of minor units in one currency, as rentals cost. */
    public static Arbitrary<Money> prices(CurrencyUnit currency) {
        return Arbitraries.longs().between(0, 50_000).map(minor -> Money.ofMinor(minor, currency));
    }

    /** Prices per unit of 0 or more: half of them amounts, half with up to six decimals. */
    public static Arbitrary<UnitPrice> unitPrices(CurrencyUnit currency) {
        Arbitrary<UnitPrice> fine = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(MOST_MICROS, FINEST))
                .ofScale(FINEST)
                .map(amount -> UnitPrice.of(amount, currency));
        return Arbitraries.oneOf(prices(currency).map(UnitPrice::of), fine);
    }

    /** Percentages of 0 to 100 with up to four decimals. */
    public static Arbitrary<Percentage> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(Percentage.MAX_DECIMALS)
                .map(Percentage::of);
    }
}
