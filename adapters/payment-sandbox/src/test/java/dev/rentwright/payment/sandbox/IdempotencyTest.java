package dev.rentwright.payment.sandbox;

import static dev.rentwright.payment.sandbox.CaptureMethod.AUTOMATIC;
import static dev.rentwright.payment.sandbox.CaptureMethod.MANUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdempotencyTest {
    private static final String NEW = "{\"reference\":\"p-1\",\"amount\":45000,\"currency\":\"USD\"}";

    private final Town town = new Town();
    private final Shop shop = town.shop;

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void the_same_request_under_the_same_key_gets_the_same_answer_and_one_effect() {
        var first = shop.post("/v1/intents", NEW, "k");

        assertEquals(first, shop.post("/v1/intents", NEW, "k"));
        assertEquals(first, shop.post("/v1/intents", NEW, "\"k\""));
        assertEquals(1, shop.book().path("intents").size());
    }

    @Test
    void another_body_or_another_address_under_the_same_key_is_refused() {
        var intent = shop.post("/v1/intents", NEW, "k").expect(201);

        assertEquals(
                "idempotency_key_reused",
                shop.post("/v1/intents", NEW.replace("45000", "45001"), "k").code(422));
        assertEquals(
                "idempotency_key_reused",
                shop.post("/v1/intents/" + Shop.id(intent) + "/cancel", "", "k").code(422));
        assertEquals(1, shop.book().path("intents").size());
    }

    @Test
    void an_answer_stays_the_same_though_the_intent_has_moved_on() {
        var intent = shop.opens("p-1", MANUAL);
        shop.pays(intent, Behaviour.APPROVE).expect(200);
        var address = "/v1/intents/" + Shop.id(intent);
        var captured = shop.post(address + "/capture", "{\"amount\":45000}", "k");
        shop.refunds(intent, 45_000).expect(201);

        assertEquals(captured, shop.post(address + "/capture", "{\"amount\":45000}", "k"));
    }

    @Test
    void a_decline_is_remembered_too() {
        var body = "{\"reference\":\"p-1\",\"amount\":109901,\"currency\":\"USD\",\"confirm\":true}";

        var declined = shop.post("/v1/intents", body, "k");

        assertEquals("card_declined", declined.code(402));
        assertEquals(declined, shop.post("/v1/intents", body, "k"));
        assertEquals(List.of("payment_intent.failed"), town.receiver.awaitTypes(1));
        assertEquals(1, shop.states().size());
    }

    @Test
    void a_request_that_was_refused_had_no_effect_and_may_come_again() {
        var intent = shop.opens("p-1", MANUAL);
        var capture = "/v1/intents/" + Shop.id(intent) + "/capture";

        assertEquals("intent_unexpected_state", shop.post(capture, "{}", "k").code(409));
        shop.pays(intent, Behaviour.APPROVE).expect(200);
        shop.post(capture, "{}", "k").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "two words", "k\tk"})
    void a_key_that_is_no_visible_ascii_is_refused(String key) {
        assertEquals("invalid_request", shop.post("/v1/intents", NEW, key).code(400));
    }

    @Test
    void a_key_has_at_most_255_characters_and_cannot_be_missing() {
        assertEquals(
                "invalid_request",
                shop.post("/v1/intents", NEW, "k".repeat(256)).code(400));
        shop.post("/v1/intents", NEW, "k".repeat(255)).expect(201);
        var keyless = shop.request("/v1/intents").POST(BodyPublishers.ofString(NEW));
        assertEquals("invalid_request", shop.send(keyless).code(400));
    }

    @Test
    void parallel_duplicates_are_one_refund_and_equal_answers() {
        var intent = shop.opens("p-1", AUTOMATIC);
        shop.pays(intent, Behaviour.APPROVE).expect(200);
        var refund = "/v1/intents/" + Shop.id(intent) + "/refunds";

        var answers = Together.run(32, at -> shop.post(refund, "{\"amount\":1000}", "k"));

        assertEquals(1, Set.copyOf(answers).size());
        assertEquals(201, answers.get(0).status());
        assertEquals(1_000, shop.looksUp(intent).path("amount_refunded").longValue());
    }

    @Test
    void fifty_refunds_at_once_never_return_more_than_was_captured() {
        var intent = shop.opens("p-1", AUTOMATIC);
        shop.pays(intent, Behaviour.APPROVE).expect(200);

        var answers = Together.run(50, at -> shop.refunds(intent, 1_000).status());

        assertEquals(
                Map.of(201, 45L, 422, 5L),
                answers.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting())));
        assertEquals(45_000, shop.looksUp(intent).path("amount_refunded").longValue());
        assertEquals(
                45_000,
                shop.book()
                        .path("movements")
                        .valueStream()
                        .filter(each -> each.path("kind").stringValue().equals("refund"))
                        .mapToLong(each -> each.path("amount").longValue())
                        .sum());
    }
}
