package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PercentageTest {

    @Test
    void equal_percentages_are_equal() {
        assertEquals(Percentage.of("19"), Percentage.of("19.000000"));
        assertEquals(Percentage.of("100"), Percentage.of(new BigDecimal("1e2")));
        assertEquals(Percentage.ZERO, Percentage.of("0.00"));
        assertEquals("8.875 %", Percentage.of("8.8750").toString());
    }

    @Test
    void a_fifth_decimal_is_refused() {
        assertEquals(Percentage.of("0.0001"), Percentage.of(new BigDecimal("0.0001")));
        assertThrows(IllegalArgumentException.class, () -> Percentage.of("0.00001"));
        assertThrows(IllegalArgumentException.class, () -> Percentage.of("19%"));
    }

    @Test
    void a_percentage_of_an_amount_is_exact() {
        assertEquals(Fraction.of(19, 100), Percentage.of("19").fraction());
        assertEquals(Fraction.of(1_900_019, 10_000_000), Percentage.of("19.0").applyTo(Fraction.of(100_001, 100_000)));
        assertEquals(Fraction.of(8875, 100_000), Percentage.of("8.875").applyTo(Money.of("1.00", "EUR")));
        assertEquals(Fraction.of(-1, 20), Percentage.of("-5").applyTo(Fraction.ONE));
    }

    @Test
    void a_percentage_is_read_in_whole_numbers() {
        assertEquals(88_750, Percentage.of("8.875").tenThousandths());
        assertEquals(Percentage.TEN_THOUSANDTHS_OF_ONE, Percentage.of("100").tenThousandths());
        assertEquals(-1, Percentage.of("-0.0001").tenThousandths());
        assertEquals(new BigDecimal("8.875"), Percentage.of("8.8750").value());
        assertEquals(new BigDecimal("100"), Percentage.of("1e2").value());
        assertNotEquals(Percentage.of("8.875"), Percentage.of("8.8751"));
        assertEquals(Percentage.of("8.875").hashCode(), Percentage.of("8.8750").hashCode());
    }

    @Test
    void a_percentage_without_room_is_refused() {
        assertEquals(Long.MAX_VALUE, Percentage.of("922337203685477.5807").tenThousandths());
        assertThrows(IllegalArgumentException.class, () -> Percentage.of("922337203685477.5808"));
    }

    @Test
    void a_percentage_of_an_amount_is_rounded_once() {
        assertEquals(Money.of("8.08", "EUR"), Money.of("42.50", "EUR").times(Percentage.of("19"), Rounding.HALF_UP));
    }
}
