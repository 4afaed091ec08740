package dev.rentwright.payment.sandbox;

import static dev.rentwright.payment.sandbox.CaptureMethod.AUTOMATIC;
import static dev.rentwright.payment.sandbox.CaptureMethod.MANUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PayPageTest {
    private final Town town = new Town();
    private final Shop shop = town.shop;

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_customer_sees_the_amount_and_a_button_per_behaviour() {
        var page = page(shop.opens("booking-7", MANUAL)).body();

        assertTrue(page.contains("450.00 USD"), page);
        assertTrue(page.contains("booking-7"));
        for (var behaviour : Behaviour.values()) {
            assertTrue(page.contains("value=\"" + behaviour.card() + "\""), behaviour.name());
        }
    }

    @Test
    void a_currency_without_cents_is_shown_without_cents() {
        var body = "{\"reference\":\"p\",\"amount\":45000,\"currency\":\"jpy\"}";
        assertTrue(page(shop.post("/v1/intents", body).expect(201)).body().contains("<h1>45000 JPY</h1>"));
    }

    @Test
    void a_button_pays_and_the_page_then_has_none() {
        var intent = shop.opens("p-1", MANUAL);

        var answer = press(intent, Behaviour.APPROVE);

        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("Authorised"), answer.body());
        assertFalse(answer.body().contains("<button"));
        assertEquals("requires_capture", shop.looksUp(intent).path("status").stringValue());
        assertEquals("intent_unexpected_state", press(intent, Behaviour.APPROVE).code(409));
    }

    @Test
    void a_declined_customer_reads_why_and_may_press_another() {
        var intent = shop.opens("p-1", AUTOMATIC);

        var answer = press(intent, Behaviour.EXPIRED_CARD);

        assertEquals(402, answer.status());
        assertTrue(answer.body().contains("The card has expired."), answer.body());
        assertTrue(press(intent, Behaviour.APPROVE).body().contains("Paid."));
    }

    @Test
    void text_from_outside_stays_text() {
        var body = "{\"reference\":\"<script>'&\",\"amount\":1,\"currency\":\"EUR\","
                + "\"return_url\":\"https://shop.example/back?a=1&b='\"}";

        var page = page(shop.post("/v1/intents", body).expect(201)).body();

        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;&#39;&amp;"), page);
        assertTrue(page.contains("<a href=\"https://shop.example/back?a=1&amp;b=&#39;\">Back to the shop</a>"), page);
    }

    @Test
    void with_another_secret_the_page_does_not_exist() {
        var intent = shop.opens("p-1", AUTOMATIC);
        var path = "/pay/" + Shop.id(intent);

        assertEquals(404, shop.get(path).status());
        assertEquals(404, shop.get(path + "?client_secret=x").status());
        assertEquals(
                404, shop.get("/pay/pi_none?client_secret=" + secret(intent)).status());
        assertEquals(
                404,
                shop.send(shop.request(path).POST(BodyPublishers.ofString("client_secret=x&card=4242424242424242")))
                        .status());
    }

    private Shop.Said page(JsonNode intent) {
        var said = shop.get("/pay/" + Shop.id(intent) + "?client_secret=" + secret(intent));
        assertEquals(200, said.status());
        return said;
    }

    private Shop.Said press(JsonNode intent, Behaviour behaviour) {
        var form = "client_secret=" + secret(intent) + "&card=" + behaviour.card();
        return shop.send(shop.request("/pay/" + Shop.id(intent))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String secret(JsonNode intent) {
        return intent.path("client_secret").stringValue();
    }
}
