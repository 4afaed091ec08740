package dev.rentwright.http.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | true",
                "text/html, image/svg+xml;q=0.8 | true",
                "application/json;q=0 | true",
                "application/pdf;q=0, application/json;q=0.000 | true",
                "*/*;q=0 | true",
                "text/html;level=1;q=0.4 | true",
                "text/html, */*;q=0.001 | false",
                "application/* | false",
                "application/json | false",
                "application/pdf;q=0, */* | false",
                "pdf | false",
                "text/html;q=9 | false",
                "';,;q=' | false",
                "'' | false"
            })
    void neither_is_taken_only_where_something_else_is_said_in_so_many_words(String header, boolean neither) {
        assertEquals(neither, Accepts.takesNone(Optional.of(header), List.of("application/json", "application/pdf")));
    }

    @Test
    void who_says_nothing_takes_anything() {
        assertEquals(false, Accepts.takesNone(Optional.empty(), List.of("application/json")));
    }

    @Test
    void who_says_nothing_gets_json() {
        assertEquals(false, Accepts.prefers(Optional.empty(), "application/pdf", "application/json"));
    }
}
