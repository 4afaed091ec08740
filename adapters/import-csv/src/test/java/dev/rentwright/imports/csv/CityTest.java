package dev.rentwright.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CityTest {

    @Test
    void a_short_name_is_its_code() {
        assertEquals("CA-SANJOSE", firstCode("San José"));
    }

    @Test
    void long_names_that_begin_alike_have_codes_of_their_own() {
        assertNotEquals(firstCode("Mountain View"), firstCode("Mountain House"));
        assertTrue(firstCode("Mountain View").matches("CA-MOUN[A-Z0-9]{3}"), firstCode("Mountain View"));
    }

    @ParameterizedTest
    @CsvSource({
        "FAIRBANKS, Fairbanks",
        "land o' lakes, Land O' Lakes",
        "tyson’s, Tyson’s",
        "McAllen, McAllen",
        "winston-salem, Winston-Salem"
    })
    void a_name_typed_in_one_case_is_capitalised(String typed, String shown) {
        assertEquals(shown, City.typed("CA", typed).name());
    }

    @Test
    void every_code_to_be_tried_is_another_and_fits() {
        assertEquals(
                50, City.typed("CA", "Los Angeles").codes().limit(50).distinct().count());
        assertTrue(City.typed("CA", "A").codes().limit(50).allMatch(code -> code.matches("[A-Z0-9-]{1,10}")));
    }

    private static String firstCode(String city) {
        return City.typed("CA", city).codes().findFirst().orElseThrow();
    }
}
