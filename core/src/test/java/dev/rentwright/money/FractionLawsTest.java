package dev.rentwright.money;

import static dev.rentwright.money.MoneyDomain.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class FractionLawsTest {

    @Property
    void sums_products_and_order_agree_with_cross_multiplication(
            @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        Assume.that(b != 0 && d != 0);
        Fraction left = Fraction.of(a, b);
        Fraction right = Fraction.of(c, d);
        BigInteger bottom = big(b).multiply(big(d));

        assertRatio(big(a).multiply(big(d)).add(big(c).multiply(big(b))), bottom, left.plus(right));
        assertRatio(big(a).multiply(big(d)).subtract(big(c).multiply(big(b))), bottom, left.minus(right));
        assertRatio(big(a).multiply(big(c)), bottom, left.times(right));
        int order = big(a).multiply(big(d)).compareTo(big(c).multiply(big(b))) * bottom.signum();
        assertEquals(Integer.signum(order), Integer.signum(left.compareTo(right)));
    }

    @Property
    void addition_and_multiplication_are_those_of_a_field(@ForAll Fraction a, @ForAll Fraction b, @ForAll Fraction c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.times(b), b.times(a));
        assertEquals(a.times(b).times(c), a.times(b.times(c)));
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
        assertEquals(a, a.plus(Fraction.ZERO));
        assertEquals(a, a.times(Fraction.ONE));
        assertEquals(Fraction.ZERO, a.plus(a.negated()));
        assertEquals(Fraction.ZERO, a.minus(a));
    }

    @Property
    void what_is_divided_comes_back_when_multiplied(@ForAll Fraction a, @ForAll Fraction b) {
        if (b.signum() == 0) {
            assertThrows(ArithmeticException.class, () -> a.dividedBy(b));
        } else {
            assertEquals(a, a.dividedBy(b).times(b));
        }
    }

    @Property
    void equal_values_are_equal_objects_however_they_came_about(@ForAll Fraction a, @ForAll long factor) {
        Assume.that(factor != 0);
        Fraction roundabout = a.times(factor).dividedBy(Fraction.of(factor));

        assertEquals(a, roundabout);
        assertEquals(a.hashCode(), roundabout.hashCode());
        assertEquals(a.toString(), roundabout.toString());
        assertEquals(0, a.compareTo(roundabout));
    }

    @Property
    void the_order_is_that_of_the_difference(@ForAll Fraction a, @ForAll Fraction b) {
        assertEquals(a.minus(b).signum(), Integer.signum(a.compareTo(b)));
        assertEquals(a.compareTo(b) == 0, a.equals(b));
    }

    @Property
    void a_decimal_comes_back_at_its_scale(@ForAll BigDecimal decimal, @ForAll Rounding any) {
        assertEquals(decimal, Fraction.of(decimal).toBigDecimal(decimal.scale(), any));
    }

    @Property
    void a_decimal_of_any_size_is_its_digits_over_a_power_of_ten(
            @ForAll long digits, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal decimal = BigDecimal.valueOf(digits, scale);
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale));

        if (scale < 0) {
            assertRatio(big(digits).multiply(power), BigInteger.ONE, Fraction.of(decimal));
        } else {
            assertRatio(big(digits), power, Fraction.of(decimal));
        }
    }

    @Example
    void hash_codes_tell_fractions_apart() {
        assertNotEquals(Fraction.of(1, 3).hashCode(), Fraction.of(2, 3).hashCode());
        assertNotEquals(Fraction.of(1, 3).hashCode(), Fraction.of(1, 7).hashCode());
    }

    @Property
    void whole_numbers_and_only_they_are_whole(@ForAll long a, @ForAll @IntRange(min = 1, max = 60) int b) {
        assertEquals(a % b == 0, Fraction.of(a, b).isWhole());
        assertEquals(Fraction.of(a), Fraction.of(new BigDecimal(a)));
        assertEquals(Long.toString(a), Fraction.of(a).toString());
    }

    @Property
    void a_decimal_of_a_fraction_is_rounded_as_big_decimal_rounds(
            @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 8) int scale) {
        Assume.that(b != 0);
        BigDecimal top = new BigDecimal(a);
        BigDecimal bottom = new BigDecimal(b);

        assertEquals(
                top.divide(bottom, scale, RoundingMode.HALF_UP),
                Fraction.of(a, b).toBigDecimal(scale, Rounding.HALF_UP));
        assertEquals(
                top.divide(bottom, scale, RoundingMode.HALF_EVEN),
                Fraction.of(a, b).toBigDecimal(scale, Rounding.HALF_EVEN));
    }

    @Property
    void a_zero_below_the_line_is_refused(@ForAll long a) {
        assertThrows(ArithmeticException.class, () -> Fraction.of(a, 0));
    }

    /** In lowest terms with a positive denominator, read off the text, which shows both. */
    private static void assertRatio(BigInteger top, BigInteger bottom, Fraction actual) {
        BigInteger divisor = top.gcd(bottom).multiply(big(bottom.signum()));
        String expected = top.divide(divisor)
                + (bottom.divide(divisor).equals(BigInteger.ONE) ? "" : "/" + bottom.divide(divisor));
        assertEquals(expected, actual.toString());
    }
}
