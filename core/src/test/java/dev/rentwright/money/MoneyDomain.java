package dev.rentwright.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** What this room's laws are tried with: amounts of all sizes up to the edges, in currencies of 0, 2, 3 and 4 digits. */
class MoneyDomain extends DomainContextBase {

    static final CurrencyUnit EUR = Currencies.of("EUR");

    static final CurrencyUnit USD = Currencies.of("USD");

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("EUR", "USD", "JPY", "KWD", "CLF").map(Currencies::of);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Combinators.combine(wholeNumbers(), currencies()).as(Money::ofMinor);
    }

    /** Values whose numerator and denominator are anything from tiny to wider than a long. */
    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(wholeNumbers(), wholeNumbers().filter(d -> d != 0), powers())
                .as((n, d, power) -> Fraction.of(n, d).times(power));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(Rounding.class);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                .ofScale(6);
    }

    static Arbitrary<Long> wholeNumbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-20, 20),
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.longs(),
                Arbitraries.of(
                        Long.MIN_VALUE,
                        Long.MIN_VALUE + 1,
                        Long.MAX_VALUE,
                        1L << 31,
                        1L << 32,
                        -(1L << 31),
                        1L << 62,
                        (1L << 62) - 1));
    }

    private static Arbitrary<Fraction> powers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Fraction.ONE)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(1, 80)
                                .map(p -> Fraction.of(new BigDecimal(BigInteger.TWO.pow(p))))));
    }

    static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
