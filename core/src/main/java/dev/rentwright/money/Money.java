package dev.rentwright.money;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryOperator;
import javax.money.NumberValue;

/**
 * An amount of money: a whole number of a currency's minor units (JPY 0 digits, EUR 2, KWD 3), up to
 * {@link Long#MAX_VALUE} of them.
 *
 * <p>Exact: no operation rounds. What would need rounding throws {@link ArithmeticException}, and so does what would not
 * fit; to divide or take a percentage, go through {@link #exact()} and a {@link Rounding}. Two currencies never mix:
 * {@link CurrencyMismatch} (domain P0). Equal by currency and value. Immutable, thread-safe, serializable.
 *
 * <p>A {@link MonetaryAmount} (JSR 354), so formats, conversions and JSON modules take it as it is, and
 * {@link #from(MonetaryAmount)} takes theirs. The {@code double} and {@code float} of that interface mean the decimal
 * they print as: 0.1 is one tenth; NaN and the infinities are refused with {@code ArithmeticException}.
 *
 * <pre>{@code
 * Money daily = Money.of("43.00", "EUR");
 * daily.times(10).toString(); // "430.00 EUR"
 * }</pre>
 */
@SuppressWarnings(
        "ComparableType") // JSR 354 orders amounts of any class, and its conformance test wants that said here
public final class Money extends MonetaryOverloads implements MonetaryAmount, Comparable<MonetaryAmount>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Serialized as {@link Stored}, which names the currency by its code. */
    private final transient CurrencyUnit currency;

    private final transient long minorUnits;

    /** For units that are {@link Currencies#canonical}. */
    private Money(long minorUnits, CurrencyUnit currency) {
        this.minorUnits = minorUnits;
        this.currency = currency;
    }

    /**
     * An amount from a decimal number; zeros beyond the minor digits are no digits.
     *
     * @throws IllegalArgumentException if the number has more digits than the currency, is larger than an amount can be,
     *     or the currency is unknown to JSR 354
     */
    public static Money of(BigDecimal amount, CurrencyUnit currency) {
        CurrencyUnit known = Currencies.canonical(currency);
        int digits = known.getDefaultFractionDigits();
        BigDecimal scaled = Decimals.normalised(amount, digits, digits, "an amount in " + known.getCurrencyCode());
        if (scaled.unscaledValue().bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("expected an amount in " + known.getCurrencyCode() + " of at most "
                    + Long.MAX_VALUE + " minor units, got " + amount);
        }
        return new Money(scaled.unscaledValue().longValueExact(), known);
    }

    /** An amount in the currency of this code, a current one; otherwise as {@link #of(BigDecimal, CurrencyUnit)}. */
    public static Money of(BigDecimal amount, String currencyCode) {
        return of(amount, Currencies.of(currencyCode));
    }

    /** An amount from text, {@code of("430.00", "EUR")}; otherwise as {@link #of(BigDecimal, String)}. */
    public static Money of(String amount, String currencyCode) {
        return of(Decimals.parse(amount), currencyCode);
    }

    /** An amount of {@code minorUnits} cents, yen or fils, whatever the currency's smallest unit is. */
    public static Money ofMinor(long minorUnits, CurrencyUnit currency) {
        return new Money(minorUnits, Currencies.canonical(currency));
    }

    /** An amount of {@code minorUnits} in the currency of this code, a current one. */
    public static Money ofMinor(long minorUnits, String currencyCode) {
        return new Money(minorUnits, Currencies.of(currencyCode));
    }

    /** Nothing, in this currency. */
    public static Money zero(CurrencyUnit currency) {
        return ofMinor(0, currency);
    }

    /**
     * The same amount from any JSR 354 implementation.
     *
     * @throws IllegalArgumentException if it has more digits than its currency: rounding is for a rule to decide
     */
    public static Money from(MonetaryAmount amount) {
        return amount instanceof Money money ? money : of(Decimals.of(amount.getNumber()), amount.getCurrency());
    }

    /** The currency. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** The ISO 4217 code of the currency. */
    public String currencyCode() {
        return currency.getCurrencyCode();
    }

    /** This amount in the currency's smallest unit. */
    public long minorUnits() {
        return minorUnits;
    }

    /** This amount as a decimal number with exactly the currency's minor digits. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, digits());
    }

    /** This amount as an exact number, to go on computing with. */
    public Fraction exact() {
        return Fraction.of(minorUnits, LongMath.OF_TEN[digits()]);
    }

    /** The sum. */
    public Money plus(Money other) {
        requireCurrencyOf(other);
        return withMinorUnits(Math.addExact(minorUnits, other.minorUnits));
    }

    /** The difference. */
    public Money minus(Money other) {
        requireCurrencyOf(other);
        return withMinorUnits(Math.subtractExact(minorUnits, other.minorUnits));
    }

    /** The same amount the other way round. */
    public Money negated() {
        return withMinorUnits(Math.negateExact(minorUnits));
    }

    /** The product. */
    public Money times(long factor) {
        return withMinorUnits(Math.multiplyExact(minorUnits, factor));
    }

    /**
     * The product, computed exactly and rounded once: the short way for what {@code rounding.round(exact().times(factor),
     * currency())} says, and several times faster.
     */
    public Money times(Fraction factor, Rounding rounding) {
        return withMinorUnits(factor.timesRounded(minorUnits, rounding));
    }

    /** This percentage of the amount, computed exactly and rounded once; 113 percent of it is the amount and 13 more. */
    public Money times(Percentage factor, Rounding rounding) {
        return LongMath.productFits(minorUnits, factor.tenThousandths())
                ? withMinorUnits(
                        rounding.quotient(minorUnits * factor.tenThousandths(), Percentage.TEN_THOUSANDTHS_OF_ONE))
                : times(factor.fraction(), rounding);
    }

    /** The larger of the two. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Compares two amounts of one currency; an order over several currencies would not mean anything.
     *
     * @throws CurrencyMismatch if the currencies differ
     */
    @Override
    public int compareTo(MonetaryAmount other) {
        if (other instanceof Money that) {
            requireCurrencyOf(that);
            return Long.compare(minorUnits, that.minorUnits);
        }
        requireCurrencyOf(other);
        return amount().compareTo(Decimals.of(other.getNumber()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that
                && minorUnits == that.minorUnits
                && (currency == that.currency || currencyCode().equals(that.currencyCode()));
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minorUnits) + currencyCode().hashCode();
    }

    /** Like {@code 430.00 EUR}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currencyCode();
    }

    // JSR 354: arithmetic; the result is exact at the currency's digits or an ArithmeticException

    @Override
    public int signum() {
        return Long.signum(minorUnits);
    }

    @Override
    public Money add(MonetaryAmount other) {
        return plus(inThisCurrency(other));
    }

    @Override
    public Money subtract(MonetaryAmount other) {
        return minus(inThisCurrency(other));
    }

    @Override
    public Money multiply(long factor) {
        return factor == 1 ? this : times(factor);
    }

    @Override
    public Money multiply(Number factor) {
        return exactly(amount().multiply(Decimals.of(factor)));
    }

    @Override
    public Money divide(Number divisor) {
        return exactly(amount().divide(Decimals.of(divisor)));
    }

    @Override
    public Money divideToIntegralValue(Number divisor) {
        return exactly(amount().divideToIntegralValue(Decimals.of(divisor)));
    }

    @Override
    public Money[] divideAndRemainder(Number divisor) {
        BigDecimal by = Decimals.of(divisor);
        BigDecimal whole = amount().divideToIntegralValue(by);
        return new Money[] {exactly(whole), exactly(amount().subtract(whole.multiply(by)))};
    }

    @Override
    public Money scaleByPowerOfTen(int power) {
        return exactly(amount().scaleByPowerOfTen(power));
    }

    @Override
    public Money abs() {
        return isNegative() ? negated() : this;
    }

    @Override
    public Money negate() {
        return negated();
    }

    /** This amount. */
    @Override
    public Money plus() {
        return this;
    }

    /** This amount: its digits are those of the currency, always. */
    @Override
    public Money stripTrailingZeros() {
        return this;
    }

    // JSR 354: views

    /** What {@code operator} makes of this amount, refused like any other amount from outside. */
    @Override
    public Money with(MonetaryOperator operator) {
        return from(operator.apply(this));
    }

    @Override
    public CurrencyUnit getCurrency() {
        return currency;
    }

    @Override
    public NumberValue getNumber() {
        return new MoneyNumber(amount());
    }

    /** Fixed scale, the currency's digits, 19 digits at most. */
    @Override
    public MonetaryContext getContext() {
        return MonetaryContextBuilder.of(Money.class)
                .setPrecision(Decimals.MAX_PRECISION)
                .setMaxScale(digits())
                .setFixedScale(true)
                .build();
    }

    /** Makes amounts like this one, starting from it. */
    @Override
    public MonetaryAmountFactory<Money> getFactory() {
        return new MoneyFactory(this);
    }

    /** Another amount in this currency. */
    public Money withMinorUnits(long units) {
        return new Money(units, currency);
    }

    private int digits() {
        return currency.getDefaultFractionDigits();
    }

    private Money inThisCurrency(MonetaryAmount other) {
        requireCurrencyOf(other);
        return other instanceof Money money ? money : exactly(Decimals.of(other.getNumber()));
    }

    /** This amount itself if it is the result: JSR 354 asks for that where a factor or divisor is one. */
    private Money exactly(BigDecimal value) {
        try {
            Money result = of(value, currency);
            return result.minorUnits == minorUnits ? this : result;
        } catch (IllegalArgumentException doesNotFit) {
            throw (ArithmeticException) new ArithmeticException("The result must be an exact amount in "
                            + currencyCode() + ", but was " + value + "; round it with a Rounding")
                    .initCause(doesNotFit);
        }
    }

    /** One unit per code is all that amounts hold, but for two threads that were first to ask for a code. */
    private void requireCurrencyOf(Money other) {
        if (currency != other.currency) {
            requireCurrencyOf((MonetaryAmount) other);
        }
    }

    private void requireCurrencyOf(MonetaryAmount other) {
        if (!currencyCode().equals(other.getCurrency().getCurrencyCode())) {
            throw new CurrencyMismatch(currency, other.getCurrency());
        }
    }

    private Object writeReplace() {
        return new Stored(currencyCode(), minorUnits);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Money is read through its stored form");
    }

    private record Stored(String currency, long minorUnits) implements Serializable {
        private Object readResolve() {
            return ofMinor(minorUnits, Currencies.ofStored(currency));
        }
    }
}
