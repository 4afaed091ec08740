package dev.rentwright.exchange.ecb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.money.Currencies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EcbRatesTest {

    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                             xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
            <gesmes:subject>Reference rates</gesmes:subject>
            <Cube>%s</Cube>
            </gesmes:Envelope>
            """;
    private static final String MONDAY =
            "<Cube time='2026-05-04'><Cube currency='USD' rate='1.0835'/><Cube currency='XZZ' rate='2'/></Cube>";
    private static final String TUESDAY = "<Cube time='2026-05-05'><Cube currency='USD' rate='1.0900'/></Cube>";

    @TempDir
    Path folder;

    @Test
    void each_day_has_its_rates_from_the_afternoon_on() throws IOException {
        EcbRates rates = EcbRates.in(file(DOCUMENT.formatted(TUESDAY + MONDAY), 1));

        assertEquals("none", dollars(rates, "2026-05-04T13:59:59Z"));
        assertEquals("1.0835 of ECB at 2026-05-04T14:00:00Z", dollars(rates, "2026-05-05T13:59:59Z"));
        assertEquals("1.09 of ECB at 2026-05-05T14:00:00Z", dollars(rates, "2026-05-05T14:00:00Z"));
    }

    @Test
    void a_file_that_was_replaced_is_read_again_and_one_that_broke_leaves_what_was_known() throws IOException {
        EcbRates rates = EcbRates.in(file(DOCUMENT.formatted(MONDAY), 1));
        assertEquals("1.0835 of ECB at 2026-05-04T14:00:00Z", dollars(rates, "2026-05-06T00:00:00Z"));

        file(DOCUMENT.formatted(TUESDAY), 2);
        assertEquals("1.09 of ECB at 2026-05-05T14:00:00Z", dollars(rates, "2026-05-06T00:00:00Z"));

        file("<Cube><Cube time='2026-05-06'>", 3);
        assertEquals("1.09 of ECB at 2026-05-05T14:00:00Z", dollars(rates, "2026-05-06T00:00:00Z"));
        Files.delete(folder.resolve("rates.xml"));
        assertEquals("1.09 of ECB at 2026-05-05T14:00:00Z", dollars(rates, "2026-05-06T00:00:00Z"));
    }

    @Test
    void what_is_none_of_the_banks_documents_is_refused() throws IOException {
        for (String other : new String[] {
            "",
            "no xml",
            "<html/>",
            DOCUMENT.formatted("<Cube time='today'><Cube currency='USD' rate='1'/></Cube>"),
            DOCUMENT.formatted("<Cube time='2026-05-04'><Cube currency='USD' rate='N/A'/></Cube>"),
            DOCUMENT.formatted("<Cube time='2026-05-04'><Cube currency='USD' rate='-1'/></Cube>"),
        }) {
            Path file = file(other, 1);
            assertThrows(IllegalArgumentException.class, () -> EcbRates.in(file), other);
        }
        assertThrows(UncheckedIOException.class, () -> EcbRates.in(folder.resolve("nowhere.xml")));
    }

    @Test
    void nothing_besides_the_document_is_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "1.5");
        Path file = file(
                "<!DOCTYPE Cube [<!ENTITY rate SYSTEM '" + secret.toUri() + "'>]>"
                        + "<Cube time='2026-05-04'><Cube currency='USD' rate='1'/>&rate;</Cube>",
                1);

        assertThrows(IllegalArgumentException.class, () -> EcbRates.in(file));
    }

    private Path file(String content, long changedAt) throws IOException {
        Path file = Files.writeString(folder.resolve("rates.xml"), content.stripLeading());
        Files.setLastModifiedTime(file, FileTime.fromMillis(changedAt * 1000));
        return file;
    }

    private static String dollars(EcbRates rates, String at) {
        return rates.rate(Currencies.of("EUR"), Currencies.of("USD"), Instant.parse(at))
                .map(rate -> rate.rate().toPlainString() + " of " + rate.source() + " at " + rate.at())
                .orElse("none");
    }
}
