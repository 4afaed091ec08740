package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CurrenciesTest {

    @ParameterizedTest
    @CsvSource({"JPY,0", "EUR,2", "USD,2", "KWD,3", "CLF,4", "SLE,2", "VED,2"})
    void a_current_code_has_the_minor_digits_of_iso_4217(String code, int digits) {
        assertEquals(digits, Currencies.of(code).getDefaultFractionDigits());
    }

    @Test
    void one_unit_per_code_however_it_is_written() {
        assertSame(Currencies.of("EUR"), Currencies.of("eur"));
        assertSame(Currencies.of("EUR"), Money.of("1.00", "eUr").currency());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "HRK", "BGN", "ZWL", "frf"})
    void a_withdrawn_code_is_refused_for_new_data_and_found_for_stored_data(String code) {
        String message = assertThrows(IllegalArgumentException.class, () -> Currencies.of(code))
                .toString();

        assertTrue(message.contains(code.toUpperCase(Locale.ROOT)), message);
        assertThrows(IllegalArgumentException.class, () -> Money.ofMinor(1, code));
        assertEquals(1, Money.ofMinor(1, Currencies.ofStored(code)).minorUnits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "", "EURO", "€", "XAU", "XXX", "XTS"})
    void what_nothing_can_be_paid_in_is_refused_by_name(String code) {
        String message = assertThrows(IllegalArgumentException.class, () -> Currencies.of(code))
                .toString();

        assertTrue(message.contains(code), message);
        assertThrows(IllegalArgumentException.class, () -> Currencies.ofStored(code));
    }
}
