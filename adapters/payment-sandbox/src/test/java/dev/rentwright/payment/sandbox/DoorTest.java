package dev.rentwright.payment.sandbox;

import static dev.rentwright.payment.sandbox.CaptureMethod.AUTOMATIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoorTest {
    private final Town town = new Town();
    private final Shop shop = town.shop;

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer sk_test_2", "sk_test_1", "bearer sk_test_1", "Basic sk_test_1"})
    void without_the_key_nothing_is_told(String authorization) {
        for (var path :
                new String[] {"/v1/intents?reference=p", "/v1/intents/x", "/v1/test/book", "/v1/test/webhooks"}) {
            var request = HttpRequest.newBuilder(URI.create(town.server.baseUrl() + path))
                    .header("Authorization", authorization);
            assertEquals("api_key_invalid", shop.send(request.GET()).code(401));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "nonsense",
                "{\"reference\":\"p\",\"amount\":1}",
                "{\"reference\":\"\",\"amount\":1,\"currency\":\"USD\"}",
                "{\"reference\":\"p\",\"amount\":\"1\",\"currency\":\"USD\"}",
                "{\"reference\":\"p\",\"amount\":1.5,\"currency\":\"USD\"}",
                "{\"reference\":\"p\",\"amount\":1e30,\"currency\":\"USD\"}",
                "{\"reference\":\"p\",\"currency\":\"USD\"}",
                "{\"reference\":null,\"amount\":1,\"currency\":\"USD\"}",
                "{\"reference\":\"p\",\"amount\":null,\"currency\":\"USD\"}",
                "{\"reference\":\"p\",\"amount\":1,\"currency\":\"XQQ\"}",
                "{\"reference\":\"p\",\"amount\":1,\"currency\":\"USD\",\"capture_method\":\"later\"}",
                "{\"reference\":\"p\",\"amount\":1,\"currency\":\"USD\",\"return_url\":\"javascript:alert(1)\"}",
                "{\"reference\":\"p\",\"amount\":1,\"currency\":\"USD\",\"captureMethod\":\"manual\"}",
                "{\"reference\":\"p\",\"amount\":1,\"currency\":\"USD\"} {}",
            })
    void a_request_that_is_not_understood_is_refused_and_has_no_effect(String body) {
        assertEquals("invalid_request", shop.post("/v1/intents", body).code(400));
        assertEquals(0, shop.book().path("intents").size());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void an_amount_below_one_unit_is_refused(long amount) {
        var body = "{\"reference\":\"p\",\"amount\":" + amount + ",\"currency\":\"USD\"}";
        assertEquals("amount_invalid", shop.post("/v1/intents", body).code(422));
    }

    @Test
    void a_body_without_end_is_refused() {
        assertEquals(
                "body_too_large", shop.post("/v1/intents", " ".repeat(70_000)).code(413));
    }

    @ParameterizedTest
    @CsvSource({"/,404", "/v1,404", "/v1/other,404", "/v1/test/other,404", "/v1/intents/x/y,405", "/elsewhere,404"})
    void other_addresses_do_not_exist(String path, int status) {
        assertEquals(status, shop.get(path).status());
    }

    @Test
    void a_real_card_is_not_taken_and_no_number_is_repeated() {
        var intent = shop.opens("p-1", AUTOMATIC);
        var body = "{\"client_secret\":\"%s\",\"card\":\"4111111111111111\"}".formatted(secret(intent));

        var refused = shop.post("/v1/intents/" + Shop.id(intent) + "/confirm", body);

        assertEquals("invalid_request", refused.code(400));
        assertFalse(refused.body().contains("4111"));
    }

    @Test
    void a_confirmation_needs_the_secret_and_nothing_else() {
        var intent = shop.opens("p-1", AUTOMATIC);
        var wrong = "{\"client_secret\":\"x\",\"card\":\"4242 4242 4242 4242\"}";
        var path = "/v1/intents/" + Shop.id(intent) + "/confirm";

        assertEquals("resource_missing", shop.post(path, wrong).code(404));
        var right = HttpRequest.newBuilder(URI.create(town.server.baseUrl() + path))
                .POST(BodyPublishers.ofString(wrong.replace("\"x\"", "\"" + secret(intent) + "\"")));
        var paid = shop.send(right).expect(200);
        assertEquals("succeeded", paid.path("status").stringValue());
        assertTrue(paid.path("client_secret").isMissingNode());
    }

    @Test
    void settings_that_make_no_sense_are_refused_and_secrets_are_not_shown() {
        var builder = SandboxConfig.with("sk_test_1", "whsec_test");

        assertThrows(IllegalArgumentException.class, () -> SandboxConfig.with("short", "whsec_test"));
        assertThrows(IllegalArgumentException.class, () -> SandboxConfig.with("sk_test_1", ""));
        assertThrows(IllegalArgumentException.class, () -> builder.port(-1));
        assertThrows(IllegalArgumentException.class, () -> builder.port(65_536));
        assertThrows(IllegalArgumentException.class, () -> builder.webhookAttempts(0));
        assertThrows(IllegalArgumentException.class, () -> builder.lateBy(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.webhookUrl(URI.create("http://example.org/")));
        var text = builder.build().toString();
        assertFalse(text.contains("sk_test_1") || text.contains("whsec_test"), text);
    }

    private static String secret(JsonNode intent) {
        return intent.path("client_secret").stringValue();
    }
}
