package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An agreement over HTTP as PDF, from a real PostgreSQL (AGR-06). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintedAgreementTest {

    @Test
    void what_both_have_signed_is_printed_with_its_facts_and_the_same_every_time() throws IOException {
        try (House house = new House()) {
            house.put("/suppliers/" + house.supplier + "/contracts/en", "{\"text\":\"Quiet after ten.\"}");
            String booking = house.booked("\"roomId\":\"ROOM\",\"checkIn\":\"2030-07-01\",\"checkOut\":\"2030-07-04\"");
            house.sign(booking);
            String path = "/api/v1/bookings/" + booking + "/agreement";
            String number = house.api.get(path).json().at("/number").asString();

            byte[] pdf = house.api.pdf(path);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document);
                for (String fact : new String[] {
                    "Rental agreement " + number + " to booking " + house.of(booking, "/number"),
                    "Supplier Canal Houses",
                    "Customer Ada Lovelace",
                    "From 2030-07-01 14:00 Europe/Berlin, House by the canal",
                    "Rental 3 nights x 100.00 EUR 300.00 EUR",
                    "Total 300.00 EUR",
                    "Quiet after ten.",
                    "For the supplier",
                    "1 / 1"
                }) {
                    assertTrue(text.contains(fact), () -> fact + " is missing in\n" + text);
                }
                assertEquals("en", document.getDocumentCatalog().getLanguage());
            }
            assertArrayEquals(pdf, house.api.pdf(path));
        }
    }
}
