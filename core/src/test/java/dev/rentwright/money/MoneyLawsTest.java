package dev.rentwright.money;

import static dev.rentwright.money.MoneyDomain.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class MoneyLawsTest {

    @Property
    void a_sum_is_the_sum_of_minor_units_or_an_overflow(@ForAll Money a, @ForAll long units) {
        Money b = Money.ofMinor(units, a.currency());

        assertExact(big(a.minorUnits()).add(big(units)), a, () -> a.plus(b));
        assertExact(big(a.minorUnits()).add(big(units)), a, () -> a.add(b));
    }

    @Property
    void a_difference_is_the_difference_of_minor_units_or_an_overflow(@ForAll Money a, @ForAll long units) {
        Money b = Money.ofMinor(units, a.currency());

        assertExact(big(a.minorUnits()).subtract(big(units)), a, () -> a.minus(b));
        assertExact(big(a.minorUnits()).subtract(big(units)), a, () -> a.subtract(b));
    }

    @Property
    void a_product_is_the_product_of_minor_units_or_an_overflow(@ForAll Money a, @ForAll long factor) {
        assertExact(big(a.minorUnits()).multiply(big(factor)), a, () -> a.times(factor));
        assertExact(big(a.minorUnits()).multiply(big(factor)), a, () -> a.multiply(factor));
    }

    @Property
    void negated_and_abs_mirror_at_zero_or_overflow(@ForAll Money a) {
        assertExact(big(a.minorUnits()).negate(), a, a::negated);
        assertExact(big(a.minorUnits()).negate(), a, a::negate);
        assertExact(big(a.minorUnits()).abs(), a, a::abs);
    }

    @Property
    void times_n_is_n_times_plus(@ForAll int units) {
        Money once = Money.ofMinor(units, "EUR");

        assertEquals(once.plus(once).plus(once), once.times(3));
    }

    @Property
    void the_order_is_that_of_the_numbers_and_agrees_with_equals(@ForAll Money a, @ForAll long units) {
        Money b = Money.ofMinor(units, a.currency());
        int order = a.amount().compareTo(b.amount());

        assertEquals(Integer.signum(order), Integer.signum(a.compareTo(b)));
        assertEquals(order == 0, a.equals(b));
        assertEquals(order == 0, a.isEqualTo(b));
        assertEquals(order > 0, a.isGreaterThan(b));
        assertEquals(order >= 0, a.isGreaterThanOrEqualTo(b));
        assertEquals(order < 0, a.isLessThan(b));
        assertEquals(order <= 0, a.isLessThanOrEqualTo(b));
        assertEquals(order >= 0 ? a : b, a.max(b));
        assertEquals(order <= 0 ? a : b, a.min(b));
    }

    @Property
    void the_sign_is_that_of_the_number(@ForAll Money a) {
        int sign = a.amount().signum();

        assertEquals(sign, a.signum());
        assertEquals(sign == 0, a.isZero());
        assertEquals(sign > 0, a.isPositive());
        assertEquals(sign < 0, a.isNegative());
        assertEquals(sign >= 0, a.isPositiveOrZero());
        assertEquals(sign <= 0, a.isNegativeOrZero());
    }

    @Property
    void an_amount_comes_back_from_its_decimal_text_minor_units_and_bytes(@ForAll Money a) throws Exception {
        assertEquals(a, Money.of(a.amount(), a.currency()));
        assertEquals(a, Money.of(a.amount().toPlainString(), a.currencyCode()));
        assertEquals(a, Money.of(a.amount().setScale(9), a.currency()), "zeros beyond the minor digits are no digits");
        assertEquals(a, Money.ofMinor(a.minorUnits(), a.currencyCode()));
        assertEquals(a, serializedAndBack(a));
        assertEquals(a.hashCode(), Money.of(a.amount(), a.currency()).hashCode());
    }

    @Property
    void exact_and_the_number_of_jsr_354_say_the_same(@ForAll Money a, @ForAll Rounding any) {
        assertEquals(a, any.round(a.exact(), a.currency()));
        assertEquals(a.amount(), a.getNumber().numberValueExact(BigDecimal.class));
    }

    @Property
    void amounts_have_exactly_the_digits_of_their_currency(@ForAll Money a) {
        assertEquals(a.currency().getDefaultFractionDigits(), a.amount().scale());
    }

    @Property
    void one_digit_too_many_is_refused(@ForAll Money a) {
        BigDecimal tooFine =
                a.amount().add(BigDecimal.ONE.movePointLeft(a.currency().getDefaultFractionDigits() + 1));

        assertThrows(IllegalArgumentException.class, () -> Money.of(tooFine, a.currency()));
    }

    @Property
    void two_currencies_never_mix(@ForAll Money a, @ForAll Money b) {
        Assume.that(!a.currencyCode().equals(b.currencyCode()));
        List<Supplier<Object>> operations = List.of(
                () -> a.plus(b),
                () -> a.minus(b),
                () -> a.add(b),
                () -> a.subtract(b),
                () -> a.max(b),
                () -> a.min(b),
                () -> a.compareTo(b),
                () -> a.isEqualTo(b),
                () -> a.isLessThan(b));

        assertNotEquals(a, b);
        for (Supplier<Object> operation : operations) {
            CurrencyMismatch mismatch = assertThrows(CurrencyMismatch.class, operation::get);
            assertEquals(a.currency(), mismatch.left());
            assertEquals(b.currency(), mismatch.right());
            assertEquals("money.currency-mismatch", mismatch.code());
        }
    }

    private static void assertExact(BigInteger expected, Money like, Supplier<Money> operation) {
        if (expected.bitLength() < Long.SIZE) {
            assertEquals(Money.ofMinor(expected.longValueExact(), like.currency()), operation.get());
        } else {
            assertThrows(ArithmeticException.class, operation::get);
        }
    }

    private static Object serializedAndBack(Money amount) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(amount);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
