package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.function.MonetaryFunctions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Amounts of the reference implementation come in, and ours go into its functions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MonetaInteropTest {

    private static final Money OURS = Money.of("430.10", "EUR");

    @Test
    void amounts_of_the_reference_implementation_come_in() {
        assertEquals(OURS, Money.from(org.javamoney.moneta.Money.of(new BigDecimal("430.1"), "EUR")));
        assertEquals(OURS, Money.from(FastMoney.of(new BigDecimal("430.10000"), "EUR")));
        assertEquals(OURS, Money.from(OURS));
    }

    @Test
    void an_amount_that_would_need_rounding_stays_outside() {
        MonetaryAmount fine = org.javamoney.moneta.Money.of(new BigDecimal("0.005"), "EUR");

        assertThrows(IllegalArgumentException.class, () -> Money.from(fine));
        assertThrows(ArithmeticException.class, () -> OURS.add(fine));
        assertThrows(ArithmeticException.class, () -> OURS.subtract(fine));
    }

    @Test
    void theirs_and_ours_add_up_and_compare() {
        MonetaryAmount theirs = org.javamoney.moneta.Money.of(new BigDecimal("0.90"), "EUR");

        assertEquals(Money.of("431.00", "EUR"), OURS.add(theirs));
        assertEquals(Money.of("429.20", "EUR"), OURS.subtract(theirs));
        assertEquals(Money.of("431.00", "EUR"), Money.from(theirs.add(OURS)));
        assertEquals(1, OURS.compareTo(theirs));
        assertEquals(
                -1, Money.of("0.01", "EUR").compareTo(org.javamoney.moneta.Money.of(new BigDecimal("0.011"), "EUR")));
    }

    @Test
    void theirs_in_another_currency_does_not_mix() {
        MonetaryAmount dollars = FastMoney.of(1, "USD");

        CurrencyMismatch mismatch = assertThrows(CurrencyMismatch.class, () -> OURS.add(dollars));
        assertEquals("EUR", mismatch.left().getCurrencyCode());
        assertEquals("USD", mismatch.right().getCurrencyCode());
        assertThrows(CurrencyMismatch.class, () -> OURS.compareTo(dollars));
    }

    @Test
    void their_functions_and_formats_take_ours() {
        assertEquals(
                Money.of("860.20", "EUR"),
                Stream.of(OURS, OURS)
                        .map(MonetaryAmount.class::cast)
                        .reduce(MonetaryFunctions.sum())
                        .orElseThrow());
        assertEquals(OURS, OURS.with(Monetary.getDefaultRounding()));
        assertEquals(
                "EUR430.10",
                MonetaryFormats.getAmountFormat(Locale.ROOT).format(OURS).replaceAll("[\\s\\u00a0]", ""));
    }

    @Test
    void a_unit_that_disagrees_about_minor_digits_is_refused() {
        var coarseEuro = CurrencyUnitBuilder.of("EUR", "a-host")
                .setDefaultFractionDigits(0)
                .build();

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Money.ofMinor(430, coarseEuro));
        assertEquals("Currency EUR has 2 minor digits, but this unit claims 0", refused.getMessage());
    }
}
