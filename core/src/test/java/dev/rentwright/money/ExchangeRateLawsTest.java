package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class ExchangeRateLawsTest {

    private static final Instant AT = Instant.parse("2026-03-02T15:00:00Z");

    @Property
    void an_amount_is_converted_as_big_decimal_multiplies_and_rounds(
            @ForAll Money amount,
            @ForAll CurrencyUnit to,
            @ForAll("rates") BigDecimal rate,
            @ForAll Rounding rounding) {
        Assume.that(!to.equals(amount.currency()));
        ExchangeRate exchange = new ExchangeRate(amount.currency(), to, rate, "ECB", AT);
        BigDecimal expected = amount.amount().multiply(rate).setScale(to.getDefaultFractionDigits(), rounding.mode());

        if (expected.unscaledValue().bitLength() < Long.SIZE) {
            assertEquals(Money.of(expected, to), exchange.convert(amount, rounding));
        } else {
            assertThrows(ArithmeticException.class, () -> exchange.convert(amount, rounding));
        }
    }

    @Property
    void the_other_way_round_is_the_mirror_image(
            @ForAll int cents, @ForAll("rates") BigDecimal rate, @ForAll Rounding rounding) {
        ExchangeRate exchange = new ExchangeRate(MoneyDomain.EUR, MoneyDomain.USD, rate, "ECB", AT);
        Money amount = Money.ofMinor(cents, MoneyDomain.EUR);

        assertEquals(exchange.convert(amount, rounding).negated(), exchange.convert(amount.negated(), rounding));
    }

    @Property
    void an_amount_in_any_other_currency_is_refused(
            @ForAll Money amount, @ForAll("rates") BigDecimal rate, @ForAll Rounding rounding) {
        Assume.that(!amount.currency().equals(MoneyDomain.EUR));
        ExchangeRate exchange = new ExchangeRate(MoneyDomain.EUR, MoneyDomain.USD, rate, "ECB", AT);

        assertThrows(CurrencyMismatch.class, () -> exchange.convert(amount, rounding));
    }

    @Property
    void rates_that_differ_in_zeros_at_the_end_are_equal(
            @ForAll("rates") BigDecimal rate, @ForAll @IntRange(max = 20) int zeros) {
        ExchangeRate exchange = rate(rate);
        ExchangeRate longer = rate(rate.setScale(rate.scale() + zeros));

        assertEquals(exchange, longer);
        assertEquals(exchange.hashCode(), longer.hashCode());
        assertEquals(0, rate.compareTo(longer.rate()));
        assertNotEquals(exchange, rate(rate.add(BigDecimal.ONE)));
    }

    @Property
    void a_currency_has_no_rate_to_itself(@ForAll CurrencyUnit currency, @ForAll("rates") BigDecimal rate) {
        assertThrows(IllegalArgumentException.class, () -> new ExchangeRate(currency, currency, rate, "ECB", AT));
        assertThrows(
                IllegalArgumentException.class, () -> new ExchangeRate(currency, currency, BigDecimal.ONE, "ECB", AT));
    }

    /** The lines of W35; converting their total would give 5591.63. */
    @Example
    void lines_are_converted_one_by_one() {
        ExchangeRate dirham =
                new ExchangeRate(MoneyDomain.EUR, Currencies.of("MAD"), new BigDecimal("10.8365"), "BAM", AT);

        assertEquals(Money.of("3034.22", "MAD"), dirham.convert(Money.of("280.00", "EUR"), Rounding.HALF_UP));
        assertEquals(Money.of("1625.48", "MAD"), dirham.convert(Money.of("150.00", "EUR"), Rounding.HALF_UP));
        assertEquals(Money.of("931.94", "MAD"), dirham.convert(Money.of("86.00", "EUR"), Rounding.HALF_UP));
        assertEquals(Money.of("5591.63", "MAD"), dirham.convert(Money.of("516.00", "EUR"), Rounding.HALF_UP));
        assertEquals("1 EUR = 10.8365 MAD (BAM, 2026-03-02T15:00:00Z)", dirham.toString());
    }

    @Example
    void what_is_no_rate_is_refused() {
        for (String none : new String[] {"0", "0.00", "-1.1", "0.00000000001", "1e999999999", "1e-999999999"}) {
            BigDecimal number = new BigDecimal(none);
            assertThrows(IllegalArgumentException.class, () -> rate(number), none);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new ExchangeRate(MoneyDomain.EUR, MoneyDomain.USD, BigDecimal.ONE, " ", AT));
    }

    /** From a ten-billionth to beyond any rate there is; one among them. */
    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.oneOf(
                Arbitraries.of(BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("10.8365")),
                Arbitraries.bigIntegers()
                        .between(BigInteger.ONE, BigInteger.TEN.pow(19))
                        .map(digits -> new BigDecimal(digits, ExchangeRate.MAX_DECIMALS)));
    }

    private static ExchangeRate rate(BigDecimal rate) {
        return new ExchangeRate(MoneyDomain.EUR, MoneyDomain.USD, rate, "ECB", AT);
    }
}
