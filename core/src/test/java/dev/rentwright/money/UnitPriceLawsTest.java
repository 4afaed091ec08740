package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class UnitPriceLawsTest {

    @Property
    void a_price_is_its_digits_over_a_power_of_ten(
            @ForAll int digits, @ForAll @IntRange(max = 6) int scale, @ForAll CurrencyUnit currency) {
        UnitPrice price = new UnitPrice(digits, scale, currency);

        assertEquals(0, BigDecimal.valueOf(digits, scale).compareTo(price.amount()));
        assertEquals(price.amount(), BigDecimal.valueOf(price.unscaled(), price.scale()));
        assertEquals(Fraction.of(price.amount()), price.exact());
        assertEquals(digits < 0, price.isNegative());
    }

    @Property
    void no_price_has_a_decimal_too_many_or_a_minor_digit_too_few(
            @ForAll int digits, @ForAll @IntRange(max = 6) int scale, @ForAll CurrencyUnit currency) {
        UnitPrice price = new UnitPrice(digits, scale, currency);
        int minorDigits = currency.getDefaultFractionDigits();

        assertTrue(price.scale() >= minorDigits);
        assertTrue(price.scale() == minorDigits || price.unscaled() % 10 != 0);
    }

    @Property
    void equal_prices_are_equal_objects_however_they_came_about(
            @ForAll int digits, @ForAll @IntRange(max = 5) int scale, @ForAll CurrencyUnit currency) {
        UnitPrice price = new UnitPrice(digits, scale, currency);

        for (UnitPrice same : new UnitPrice[] {
            new UnitPrice(10L * digits, scale + 1, currency),
            UnitPrice.of(BigDecimal.valueOf(digits, scale), currency),
            UnitPrice.of(price.amount().toPlainString(), currency.getCurrencyCode())
        }) {
            assertEquals(price, same);
            assertEquals(price.hashCode(), same.hashCode());
            assertEquals(price.toString(), same.toString());
        }
    }

    @Property
    void a_quantity_is_priced_exactly_and_rounded_once(
            @ForAll long unscaled,
            @ForAll @IntRange(min = 4, max = 6) int scale,
            @ForAll long pieces,
            @ForAll Fraction quantity,
            @ForAll Rounding rounding,
            @ForAll CurrencyUnit currency) {
        UnitPrice price = new UnitPrice(unscaled, scale, currency);

        assertEquals(price.exact().times(pieces), price.times(pieces));
        assertSameOutcome(
                () -> rounding.round(price.exact().times(pieces), currency), () -> price.times(pieces, rounding));
        assertSameOutcome(
                () -> rounding.round(price.exact().times(quantity), currency), () -> price.times(quantity, rounding));
        long few = pieces % 100;
        assertSameOutcome(() -> rounding.round(price.exact().times(few), currency), () -> price.times(few, rounding));
    }

    @Property
    void an_amount_is_a_price_of_itself(@ForAll Money amount, @ForAll Rounding any) {
        assertEquals(amount, UnitPrice.of(amount).times(1, any));
        assertEquals(amount.amount(), UnitPrice.of(amount).amount());
    }

    @Property
    void a_price_without_room_is_refused(@ForAll BigInteger digits, @ForAll @IntRange(max = 6) int scale) {
        BigDecimal amount = new BigDecimal(digits, scale);
        BigDecimal shortest = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        BigInteger needed = shortest.setScale(Math.max(2, shortest.scale())).unscaledValue();

        if (needed.bitLength() < Long.SIZE) {
            assertEquals(
                    needed.longValueExact(),
                    UnitPrice.of(amount, MoneyDomain.EUR).unscaled());
        } else {
            assertThrows(IllegalArgumentException.class, () -> UnitPrice.of(amount, MoneyDomain.EUR));
        }
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
}
