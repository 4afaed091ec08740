package dev.rentwright.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.money.NumberValue;

/** The number of an amount, as JSR 354 hands numbers around. The {@code double}s in here are that interface's own. */
final class MoneyNumber extends NumberValue {

    private static final long serialVersionUID = 1L;

    private static final Map<Class<?>, Function<MoneyNumber, Number>> WIDE = Map.of(
            BigDecimal.class, n -> n.value,
            BigInteger.class, n -> n.value.toBigInteger(),
            Long.class, MoneyNumber::longValue,
            Integer.class, MoneyNumber::intValue,
            Short.class, MoneyNumber::shortValue,
            Byte.class, MoneyNumber::byteValue,
            Double.class, MoneyNumber::doubleValue,
            Float.class, MoneyNumber::floatValue,
            AtomicLong.class, n -> new AtomicLong(n.longValue()),
            AtomicInteger.class, n -> new AtomicInteger(n.intValue()));

    private final BigDecimal value;

    MoneyNumber(BigDecimal value) {
        this.value = value;
    }

    @Override
    public Class<?> getNumberType() {
        return BigDecimal.class;
    }

    @Override
    public int getPrecision() {
        return value.precision();
    }

    @Override
    public int getScale() {
        return value.scale();
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public int intValueExact() {
        return value.intValueExact();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public long longValueExact() {
        return value.longValueExact();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public double doubleValueExact() {
        double nearest = value.doubleValue();
        if (BigDecimal.valueOf(nearest).compareTo(value) != 0) {
            throw new ArithmeticException("Expected a number that a double prints as, but was " + value);
        }
        return nearest;
    }

    @Override
    public <T extends Number> T numberValue(Class<T> type) {
        Function<MoneyNumber, Number> conversion = WIDE.get(type);
        if (conversion == null) {
            throw new IllegalArgumentException("Expected one of the JDK's number classes, but was " + type.getName());
        }
        return type.cast(conversion.apply(this));
    }

    @Override
    public <T extends Number> T numberValueExact(Class<T> type) {
        T converted = numberValue(type);
        if (Decimals.of(converted).compareTo(value) != 0) {
            throw new ArithmeticException("Expected a number that fits " + type.getSimpleName() + ", but was " + value);
        }
        return converted;
    }

    @Override
    public NumberValue round(MathContext context) {
        return new MoneyNumber(value.round(context));
    }

    @Override
    public long getAmountFractionNumerator() {
        return value.remainder(BigDecimal.ONE).unscaledValue().longValueExact();
    }

    @Override
    public long getAmountFractionDenominator() {
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, value.scale())).longValueExact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberValue that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
