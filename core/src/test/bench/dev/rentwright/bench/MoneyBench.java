package dev.rentwright.bench;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryRounding;
import javax.money.RoundingQueryBuilder;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The price of fourteen days: each day's price times a multiplier, rounded half up to cents, plus a fixed amount; the
 * days summed; 19 % tax on the sum, rounded. In bare minor units, in this library's amounts and in those of others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgsAppend = "-XX:+UseSerialGC") // collections in parallel would measure the other cores
public class MoneyBench {

    private static final int DAYS = 14;

    private static final int PROOFS = 1_000;

    private static final CurrencyUnit EUR = Monetary.getCurrency("EUR");

    private static final long FIXED = 250;
    private static final Money FIXED_MONEY = Money.ofMinor(FIXED, EUR);
    private static final BigDecimal FIXED_DECIMAL = BigDecimal.valueOf(FIXED, 2);
    private static final org.joda.money.Money FIXED_JODA =
            org.joda.money.Money.ofMinor(org.joda.money.CurrencyUnit.EUR, FIXED);
    private static final MonetaryAmount FIXED_FAST = FastMoney.of(FIXED_DECIMAL, EUR);
    private static final MonetaryAmount FIXED_MONETA = org.javamoney.moneta.Money.of(FIXED_DECIMAL, EUR);

    private static final Percentage TAX = Percentage.of("19");
    private static final Fraction TAX_FRACTION = TAX.fraction();
    private static final BigDecimal TAX_DECIMAL = new BigDecimal("0.19");

    private static final MonetaryRounding HALF_UP = Monetary.getRounding(
            RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());

    private final long[] minorUnits = new long[DAYS];
    private final long[] thousandths = new long[DAYS];
    private final Money[] amounts = new Money[DAYS];
    private final Percentage[] percentages = new Percentage[DAYS];
    private final Fraction[] fractions = new Fraction[DAYS];
    private final BigDecimal[] decimals = new BigDecimal[DAYS];
    private final BigDecimal[] factors = new BigDecimal[DAYS];
    private final org.joda.money.Money[] jodas = new org.joda.money.Money[DAYS];
    private final MonetaryAmount[] fasts = new MonetaryAmount[DAYS];
    private final MonetaryAmount[] monetas = new MonetaryAmount[DAYS];

    /** Refuses to measure arms that do not agree to the cent on a thousand other prices. */
    @Setup
    public void prove() {
        for (long seed = PROOFS; seed >= 0; seed--) {
            fill(new Random(seed));
            Map<String, BigDecimal> totals = Map.of(
                    "money", money().amount(),
                    "moneyByFraction", moneyByFraction().amount(),
                    "bigDecimal", bigDecimal(),
                    "joda", joda().getAmount(),
                    "fastMoney", fastMoney().getNumber().numberValueExact(BigDecimal.class),
                    "moneta", moneta().getNumber().numberValueExact(BigDecimal.class));
            BigDecimal expected = BigDecimal.valueOf(limit(), 2);
            if (!totals.values().stream().allMatch(total -> total.compareTo(expected) == 0)) {
                throw new IllegalStateException("expected " + expected + " for seed " + seed + ", got " + totals);
            }
        }
    }

    /** Three decimals in a factor, because {@link FastMoney} drops what follows the fifth decimal of a product. */
    private void fill(Random random) {
        for (int day = 0; day < DAYS; day++) {
            minorUnits[day] = 1_000L + random.nextInt(50_000);
            thousandths[day] = 500L + random.nextInt(1_500);
            amounts[day] = Money.ofMinor(minorUnits[day], EUR);
            decimals[day] = BigDecimal.valueOf(minorUnits[day], 2);
            factors[day] = BigDecimal.valueOf(thousandths[day], 3);
            percentages[day] = Percentage.of(BigDecimal.valueOf(thousandths[day], 1));
            fractions[day] = percentages[day].fraction();
            jodas[day] = org.joda.money.Money.ofMinor(org.joda.money.CurrencyUnit.EUR, minorUnits[day]);
            fasts[day] = FastMoney.of(decimals[day], EUR);
            monetas[day] = org.javamoney.moneta.Money.of(decimals[day], EUR);
        }
    }

    /** What the arithmetic costs at least: bare cents that never fall below zero and never overflow. */
    @Benchmark
    public long limit() {
        long total = 0;
        for (int day = 0; day < DAYS; day++) {
            total += (minorUnits[day] * thousandths[day] + 500) / 1_000 + FIXED;
        }
        return total + (total * 19 + 50) / 100;
    }

    /** Of any sign and size, with currencies that are compared and overflows that are noticed. */
    @Benchmark
    public Money money() {
        Money total = Money.zero(EUR);
        for (int day = 0; day < DAYS; day++) {
            total = total.plus(
                    amounts[day].times(percentages[day], Rounding.HALF_UP).plus(FIXED_MONEY));
        }
        return total.plus(total.times(TAX, Rounding.HALF_UP));
    }

    /** The same with factors that need not be percentages. */
    @Benchmark
    public Money moneyByFraction() {
        Money total = Money.zero(EUR);
        for (int day = 0; day < DAYS; day++) {
            total = total.plus(
                    amounts[day].times(fractions[day], Rounding.HALF_UP).plus(FIXED_MONEY));
        }
        return total.plus(total.times(TAX_FRACTION, Rounding.HALF_UP));
    }

    /** What one would write without a class for money. */
    @Benchmark
    public BigDecimal bigDecimal() {
        BigDecimal total = BigDecimal.ZERO;
        for (int day = 0; day < DAYS; day++) {
            total = total.add(decimals[day]
                    .multiply(factors[day])
                    .setScale(2, RoundingMode.HALF_UP)
                    .add(FIXED_DECIMAL));
        }
        return total.add(total.multiply(TAX_DECIMAL).setScale(2, RoundingMode.HALF_UP));
    }

    /** Joda-Money. */
    @Benchmark
    public org.joda.money.Money joda() {
        org.joda.money.Money total = org.joda.money.Money.zero(org.joda.money.CurrencyUnit.EUR);
        for (int day = 0; day < DAYS; day++) {
            total = total.plus(
                    jodas[day].multipliedBy(factors[day], RoundingMode.HALF_UP).plus(FIXED_JODA));
        }
        return total.plus(total.multipliedBy(TAX_DECIMAL, RoundingMode.HALF_UP));
    }

    /** The reference implementation of JSR 354, its fast class. */
    @Benchmark
    public MonetaryAmount fastMoney() {
        return total(fasts, FastMoney.zero(EUR), FIXED_FAST);
    }

    /** The reference implementation of JSR 354, its default class. */
    @Benchmark
    public MonetaryAmount moneta() {
        return total(monetas, org.javamoney.moneta.Money.zero(EUR), FIXED_MONETA);
    }

    private MonetaryAmount total(MonetaryAmount[] prices, MonetaryAmount zero, MonetaryAmount fixed) {
        MonetaryAmount total = zero;
        for (int day = 0; day < DAYS; day++) {
            total = total.add(prices[day].multiply(factors[day]).with(HALF_UP).add(fixed));
        }
        return total.add(total.multiply(TAX_DECIMAL).with(HALF_UP));
    }
}
