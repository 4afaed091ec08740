package dev.rentwright.http.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON unless something else is wanted more (RFC 9110, 12.5.1). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AcceptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/pdf | true",
                "Application/PDF;q=0.1 | true",
                "application/pdf, */*;q=0.8 | true",
                "application/json;q=0.5, application/pdf;q=0.501 | true",
                "application/json;q=0, */* | true",
                "application/pdf ; version=1 ; q=1.000 , application/*;q=0.999 | true",
                "*/* | false",
                "application/* | false",
                "application/json, application/pdf | false",
                "text/html, application/xhtml+xml, */*;q=0.8 | false",
                "application/pdf;q=0 | false",
                "application/pdf;q=9 | false",
                "application/pdf;q=x | false",
                "application/pdf;q=0.1234 | false",
                "pdf | false",
                "';,;q=' | false"
            })
    void a_pdf_is_wanted_only_where_it_is_wanted_more(String header, boolean wanted) {
        assertEquals(wanted, Accepts.prefers(Optional.of(header), "application/pdf", "application/json"));
    }

    @Test
    void who_says_nothing_gets_json() {
        assertEquals(false, Accepts.prefers(Optional.empty(), "application/pdf", "application/json"));
    }
}
