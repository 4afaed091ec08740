package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What JSR 354 can ask of an amount is answered exactly or refused. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class MonetaryAmountLawsTest {

    @Property
    void multiplying_is_exact_or_refused(@ForAll Money a, @ForAll @Scale(3) BigDecimal factor) {
        assertExact(a.amount().multiply(factor), a, () -> a.multiply(factor));
    }

    @Property
    void dividing_is_exact_or_refused(@ForAll Money a, @ForAll @IntRange(min = -50, max = 50) int divisor) {
        Assume.that(divisor != 0);
        Fraction exact = a.exact().dividedBy(Fraction.of(divisor));
        int digits = a.currency().getDefaultFractionDigits();

        if (exact.times(Fraction.of(BigDecimal.TEN.pow(digits))).isWhole() && divisor != -1) {
            assertEquals(exact, a.divide(divisor).exact());
            assertEquals(a, a.divide(BigDecimal.valueOf(divisor)).multiply(divisor));
        } else if (divisor != -1) {
            assertThrows(ArithmeticException.class, () -> a.divide(divisor));
        }
    }

    @Property
    void whole_part_times_divisor_plus_remainder_is_the_amount(
            @ForAll int units, @ForAll @IntRange(min = 1, max = 10_000) int divisor) {
        Money a = Money.ofMinor(units, "EUR");
        Money[] parts = a.divideAndRemainder(divisor);

        assertEquals(a, parts[0].multiply(divisor).add(parts[1]));
        assertEquals(a.divideToIntegralValue(divisor), parts[0]);
        assertEquals(a.remainder(divisor), parts[1]);
        assertEquals(
                BigDecimal.ZERO, parts[0].amount().remainder(BigDecimal.ONE).stripTrailingZeros());
        assertArrayEquals(parts, a.divideAndRemainder(BigDecimal.valueOf(divisor)));
        assertArrayEquals(parts, a.divideAndRemainder((double) divisor));
        assertEquals(parts[0], a.divideToIntegralValue((double) divisor));
        assertEquals(parts[1], a.remainder((double) divisor));
    }

    @Property
    void scaling_there_and_back_is_the_amount(@ForAll int units, @ForAll @IntRange(min = 0, max = 9) int power) {
        Money a = Money.ofMinor(units, "EUR");

        assertEquals(a, a.scaleByPowerOfTen(power).scaleByPowerOfTen(-power));
    }

    @Property
    void the_factory_makes_what_of_makes(@ForAll Money a, @ForAll Money b) {
        assertEquals(a, a.getFactory().create());
        assertEquals(a, b.getFactory().setAmount(a).create());
        assertEquals(
                a,
                b.getFactory()
                        .setCurrency(a.currencyCode())
                        .setNumber(a.amount())
                        .setContext(a.getContext())
                        .create());
    }

    @Example
    void a_double_means_the_decimal_it_prints_as() {
        Money ten = Money.of("10.00", "EUR");

        assertEquals(Money.of("1.00", "EUR"), ten.multiply(0.1));
        assertEquals(Money.of("100.00", "EUR"), ten.divide(0.1));
        assertEquals(Money.of("1.00", "EUR"), ten.multiply((Number) 0.1f));
        assertEquals(Money.of("0.10", "EUR"), ten.getFactory().setNumber(0.1).create());
    }

    @Example
    void numbers_of_every_class_are_read_exactly() {
        Money one = Money.of("1.00", "EUR");
        Number[] sevens = {
            7,
            7L,
            (short) 7,
            (byte) 7,
            7.0,
            7.0f,
            BigInteger.valueOf(7),
            BigDecimal.valueOf(7),
            new AtomicLong(7),
            new AtomicInteger(7),
            Money.of("7.00", "EUR").getNumber()
        };

        for (Number seven : sevens) {
            assertEquals(
                    Money.of("7.00", "EUR"),
                    one.multiply(seven),
                    seven.getClass().getName());
        }
    }

    @Example
    void what_is_not_a_number_is_refused() {
        Money one = Money.of("1.00", "EUR");

        for (double d : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThrows(ArithmeticException.class, () -> one.multiply(d));
            assertThrows(ArithmeticException.class, () -> one.divide(d));
            assertThrows(ArithmeticException.class, () -> one.remainder(d));
            assertThrows(ArithmeticException.class, () -> one.divideToIntegralValue(d));
            assertThrows(ArithmeticException.class, () -> one.multiply((Number) (float) d));
            assertThrows(ArithmeticException.class, () -> one.getFactory().setNumber(d));
        }
    }

    @Example
    void division_by_zero_is_refused() {
        Money one = Money.of("1.00", "EUR");

        assertThrows(ArithmeticException.class, () -> one.divide(0));
        assertThrows(ArithmeticException.class, () -> one.divide(0.0));
        assertThrows(ArithmeticException.class, () -> one.divideAndRemainder(0));
        assertThrows(
                ArithmeticException.class, () -> Money.zero(MoneyDomain.EUR).divide(0));
    }

    @Example
    void short_text_for_a_gigabyte_of_digits_is_refused_at_once() {
        BigDecimal vast = new BigDecimal("1e999999999");
        BigDecimal minute = new BigDecimal("1e-999999999");
        Money one = Money.of("1.00", "EUR");

        for (BigDecimal extreme : new BigDecimal[] {vast, minute}) {
            assertThrows(IllegalArgumentException.class, () -> Money.of(extreme, "EUR"));
            assertThrows(IllegalArgumentException.class, () -> UnitPrice.of(extreme, MoneyDomain.EUR));
            assertThrows(IllegalArgumentException.class, () -> Percentage.of(extreme));
            assertThrows(IllegalArgumentException.class, () -> Fraction.of(extreme));
            assertThrows(ArithmeticException.class, () -> one.multiply(extreme));
            assertThrows(ArithmeticException.class, () -> one.divide(extreme));
        }
        assertThrows(ArithmeticException.class, () -> one.scaleByPowerOfTen(999_999_999));
    }

    @Example
    void numbers_convert_exactly_or_are_refused() {
        var whole = Money.of("258.00", "EUR").getNumber();
        var cents = Money.of("-2.05", "EUR").getNumber();

        assertEquals(258L, whole.numberValueExact(Long.class));
        assertEquals(258, whole.intValueExact());
        assertEquals(258.0, whole.doubleValueExact());
        assertThrows(ArithmeticException.class, () -> whole.numberValueExact(Byte.class));
        assertThrows(ArithmeticException.class, () -> cents.numberValueExact(Integer.class));
        assertThrows(ArithmeticException.class, cents::longValueExact);
        assertThrows(IllegalArgumentException.class, () -> cents.numberValue(UnknownNumber.class));
        assertEquals(-5, cents.getAmountFractionNumerator());
        assertEquals(100, cents.getAmountFractionDenominator());
        assertEquals(new BigDecimal("-2.1"), cents.round(new MathContext(2)).numberValue(BigDecimal.class));
    }

    @Example
    void numbers_are_shown_compared_and_converted_as_the_interface_asks() {
        var number = Money.of("-12.50", "EUR").getNumber();

        assertEquals("-12.50", number.toString());
        assertEquals(4, number.getPrecision());
        assertEquals(2, number.getScale());
        assertEquals(BigDecimal.class, number.getNumberType());
        assertEquals(Money.of("-12.500", "KWD").getNumber(), number);
        assertEquals(Money.of("-12.500", "KWD").getNumber().hashCode(), number.hashCode());
        assertNotEquals(Money.of("-12.51", "EUR").getNumber(), number);
        assertNotEquals(Money.of("-12.51", "EUR").getNumber().hashCode(), number.hashCode());
        assertEquals(-12, number.intValue());
        assertEquals(-12, number.numberValue(AtomicInteger.class).get());
        assertEquals(-12L, number.numberValue(AtomicLong.class).get());
        assertEquals(BigInteger.valueOf(-12), number.numberValue(BigInteger.class));
        assertEquals(-12.5, number.doubleValue());
        assertEquals(-12.5f, number.floatValue());
        assertEquals(7L, Money.of("7.00", "EUR").getNumber().longValueExact());
    }

    @Example
    void the_factory_knows_how_far_amounts_reach() {
        var factory = Money.of("1.00", "EUR").getFactory();

        assertEquals(Money.class, factory.getAmountType());
        assertEquals(
                Money.ofMinor(Long.MAX_VALUE, "EUR"),
                factory.setNumber(factory.getMaxNumber()).create());
        assertEquals(
                Money.ofMinor(Long.MIN_VALUE, "EUR"),
                factory.setNumber(factory.getMinNumber()).create());
        assertEquals(Money.of("7.00", "EUR"), factory.setNumber(7L).create());
    }

    @Example
    void hash_codes_tell_amounts_apart() {
        assertNotEquals(
                Money.of("1.00", "EUR").hashCode(), Money.of("1.01", "EUR").hashCode());
        assertNotEquals(
                Money.of("1.00", "EUR").hashCode(), Money.of("1.00", "USD").hashCode());
    }

    @Example
    void amounts_have_nothing_to_strip_and_a_context_of_their_own() {
        Money amount = Money.of("10.00", "EUR");

        assertSame(amount, amount.stripTrailingZeros());
        assertSame(amount, amount.plus());
        assertEquals(2, amount.getContext().getMaxScale());
        assertEquals(Money.class, amount.getContext().getAmountType());
        assertThrows(
                MonetaryException.class,
                () -> amount.getFactory()
                        .setContext(MonetaryContextBuilder.of()
                                .setPrecision(19)
                                .setMaxScale(5)
                                .setFixedScale(true)
                                .build()));
    }

    @Example
    void queries_and_operators_see_the_amount() {
        Money amount = Money.of("10.00", "EUR");

        assertEquals("EUR", amount.query(a -> a.getCurrency().getCurrencyCode()));
        assertEquals(Money.of("20.00", "EUR"), amount.with(a -> a.multiply(2)));
    }

    private static void assertExact(BigDecimal expected, Money like, Supplier<? extends MonetaryAmount> operation) {
        BigDecimal shortest = expected.stripTrailingZeros();
        boolean fits = shortest.scale() <= like.currency().getDefaultFractionDigits()
                && shortest.movePointRight(like.currency().getDefaultFractionDigits())
                                .toBigInteger()
                                .bitLength()
                        < Long.SIZE;
        if (fits) {
            assertEquals(Money.of(expected, like.currency()), operation.get());
        } else {
            assertThrows(ArithmeticException.class, operation::get);
        }
    }

    private static final class UnknownNumber extends Number {
        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }
    }
}
