package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class RoundingLawsTest {

    @Property
    void amounts_are_rounded_as_big_decimal_rounds(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long a,
            @ForAll @LongRange(min = 1, max = 1_000_000) long b,
            @ForAll CurrencyUnit currency) {
        assertRoundedAsBigDecimal(a, b, currency);
    }

    /** Denominators of 2, 4, 8 times a power of ten make ties likely, the only place where the two modes differ. */
    @Property
    void ties_are_rounded_as_big_decimal_rounds(
            @ForAll @LongRange(min = -100_000, max = 100_000) long a,
            @ForAll @LongRange(min = 0, max = 4) long tens,
            @ForAll CurrencyUnit currency) {
        assertRoundedAsBigDecimal(2 * a + 1, 2 * LongMath.OF_TEN[(int) tens], currency);
    }

    @Property
    void large_fractions_are_rounded_as_big_decimal_rounds(@ForAll Fraction exact, @ForAll Rounding rounding) {
        BigDecimal expected = exact.toBigDecimal(2, rounding);

        if (expected.unscaledValue().bitLength() < Long.SIZE) {
            assertEquals(Money.of(expected, "EUR"), rounding.round(exact, MoneyDomain.EUR));
        } else {
            assertThrows(ArithmeticException.class, () -> rounding.round(exact, MoneyDomain.EUR));
        }
    }

    @Property
    void no_amount_is_more_than_half_a_minor_unit_away(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long a,
            @ForAll @LongRange(min = 1, max = 1_000_000) long b,
            @ForAll Rounding rounding) {
        Fraction exact = Fraction.of(a, b);
        Fraction away = rounding.round(exact, MoneyDomain.EUR).exact().minus(exact);

        assertTrue(away.compareTo(Fraction.of(1, 200)) <= 0 && away.compareTo(Fraction.of(-1, 200)) >= 0);
    }

    @Property
    void multiplying_and_rounding_at_once_is_the_same(
            @ForAll Money amount, @ForAll Fraction factor, @ForAll Rounding rounding) {
        assertSameOutcome(
                () -> rounding.round(amount.exact().times(factor), amount.currency()),
                () -> amount.times(factor, rounding));
        Fraction everyday = Fraction.of(factor.signum() * 113L, 100);
        assertSameOutcome(
                () -> rounding.round(amount.exact().times(everyday), amount.currency()),
                () -> amount.times(everyday, rounding));
    }

    @Property
    void a_percentage_at_once_is_the_same(
            @ForAll Money amount, @ForAll long tenThousandths, @ForAll short few, @ForAll Rounding rounding) {
        for (long part : new long[] {tenThousandths, few}) {
            Percentage percentage = Percentage.of(BigDecimal.valueOf(part, 4));
            assertSameOutcome(
                    () -> rounding.round(percentage.applyTo(amount), amount.currency()),
                    () -> amount.times(percentage, rounding));
        }
    }

    @Property
    void a_quotient_is_rounded_as_big_decimal_rounds(
            @ForAll("wholeNumbers") long a, @ForAll("wholeNumbers") long b, @ForAll Rounding rounding) {
        if (b == 0 || (a == Long.MIN_VALUE && b == -1)) {
            assertThrows(ArithmeticException.class, () -> rounding.quotient(a, b));
        } else {
            BigDecimal expected = new BigDecimal(a).divide(new BigDecimal(b), 0, rounding.mode());
            assertEquals(expected.longValueExact(), rounding.quotient(a, b));
        }
    }

    @Provide
    Arbitrary<Long> wholeNumbers() {
        return MoneyDomain.wholeNumbers();
    }

    @Example
    void a_quotient_without_an_answer_is_refused() {
        assertThrows(ArithmeticException.class, () -> Rounding.HALF_UP.quotient(1, 0));
        assertThrows(ArithmeticException.class, () -> Rounding.HALF_UP.quotient(Long.MIN_VALUE, -1));
    }

    @Example
    void ties_go_away_from_zero_or_to_the_even_neighbour() {
        assertEquals("2.23 EUR", half(2225, Rounding.HALF_UP));
        assertEquals("-2.23 EUR", half(-2225, Rounding.HALF_UP));
        assertEquals("2.22 EUR", half(2225, Rounding.HALF_EVEN));
        assertEquals("2.24 EUR", half(2235, Rounding.HALF_EVEN));
        assertEquals("-2.22 EUR", half(-2225, Rounding.HALF_EVEN));
    }

    private static void assertSameOutcome(Supplier<Money> longWay, Supplier<Money> shortWay) {
        Money expected;
        try {
            expected = longWay.get();
        } catch (ArithmeticException doesNotFit) {
            assertThrows(ArithmeticException.class, shortWay::get);
            return;
        }
        assertEquals(expected, shortWay.get());
    }

    private static String half(long thousandths, Rounding rounding) {
        return rounding.round(Fraction.of(thousandths, 1000), MoneyDomain.EUR).toString();
    }

    private static void assertRoundedAsBigDecimal(long a, long b, CurrencyUnit currency) {
        int digits = currency.getDefaultFractionDigits();
        BigDecimal top = new BigDecimal(a);
        BigDecimal bottom = new BigDecimal(b);

        assertEquals(
                Money.of(top.divide(bottom, digits, RoundingMode.HALF_UP), currency),
                Rounding.HALF_UP.round(Fraction.of(a, b), currency));
        assertEquals(
                Money.of(top.divide(bottom, digits, RoundingMode.HALF_EVEN), currency),
                Rounding.HALF_EVEN.round(Fraction.of(a, b), currency));
    }
}
