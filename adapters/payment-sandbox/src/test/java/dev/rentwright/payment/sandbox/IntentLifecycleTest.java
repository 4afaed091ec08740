package dev.rentwright.payment.sandbox;

import static dev.rentwright.payment.sandbox.CaptureMethod.AUTOMATIC;
import static dev.rentwright.payment.sandbox.CaptureMethod.MANUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntentLifecycleTest {
    private final Town town = new Town();
    private final Shop shop = town.shop;

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_new_intent_waits_for_a_card_and_holds_nothing() {
        var intent = shop.opens("p-1", MANUAL);

        assertMoney(intent, "requires_payment_method", 0, 0, 0);
        assertEquals("usd", intent.path("currency").stringValue());
        assertEquals(1_767_225_600, intent.path("created").longValue());
    }

    @Test
    void a_manual_intent_is_held_then_captured_in_part_and_the_rest_given_back() {
        var intent = shop.opens("p-1", MANUAL);

        assertMoney(shop.pays(intent, Behaviour.APPROVE).expect(200), "requires_capture", 45_000, 0, 0);
        assertMoney(shop.captures(intent, 30_000).expect(200), "succeeded", 0, 30_000, 0);
        assertEquals(List.of("authorization 45000", "capture 30000", "release 15000"), movements());
    }

    @Test
    void an_automatic_intent_is_captured_at_once_and_returned_in_parts_up_to_what_was_captured() {
        var intent = shop.opens("p-1", AUTOMATIC);
        shop.pays(intent, Behaviour.APPROVE).expect(200);

        assertMoney(shop.refunds(intent, 20_000).expect(201), "succeeded", 0, 45_000, 20_000);
        assertEquals("amount_invalid", shop.refunds(intent, 25_001).code(422));
        assertMoney(shop.refunds(intent, 25_000).expect(201), "succeeded", 0, 45_000, 45_000);
        assertEquals("amount_invalid", shop.refunds(intent, 1).code(422));
        assertEquals(List.of("authorization 45000", "capture 45000", "refund 20000", "refund 25000"), movements());
    }

    @Test
    void a_refund_without_an_amount_returns_all_that_is_left() {
        var intent = shop.opens("p-1", AUTOMATIC);
        shop.pays(intent, Behaviour.APPROVE).expect(200);
        shop.refunds(intent, 100).expect(201);

        var all = shop.post("/v1/intents/" + Shop.id(intent) + "/refunds", "{}").expect(201);

        assertMoney(all, "succeeded", 0, 45_000, 45_000);
        assertEquals(44_900, all.path("refund").path("amount").longValue());
    }

    @Test
    void a_cancelled_intent_gives_its_hold_back_and_can_do_nothing_more() {
        var intent = shop.opens("p-1", MANUAL);
        shop.pays(intent, Behaviour.APPROVE).expect(200);

        assertMoney(shop.cancels(intent).expect(200), "canceled", 0, 0, 0);
        assertEquals(List.of("authorization 45000", "release 45000"), movements());
        assertEquals("intent_unexpected_state", shop.captures(intent, 1).code(409));
        assertEquals("intent_unexpected_state", shop.cancels(intent).code(409));
        assertEquals("intent_unexpected_state", shop.refunds(intent, 1).code(409));
        assertEquals(
                "intent_unexpected_state", shop.pays(intent, Behaviour.APPROVE).code(409));
    }

    @Test
    void steps_out_of_turn_are_refused() {
        var intent = shop.opens("p-1", MANUAL);

        assertEquals("intent_unexpected_state", shop.captures(intent, 45_000).code(409));
        assertEquals("intent_unexpected_state", shop.refunds(intent, 45_000).code(409));
        shop.pays(intent, Behaviour.APPROVE).expect(200);
        assertEquals(
                "intent_unexpected_state", shop.pays(intent, Behaviour.APPROVE).code(409));
        assertEquals("intent_unexpected_state", shop.refunds(intent, 45_000).code(409));
        shop.captures(intent, 45_000).expect(200);
        assertEquals("intent_unexpected_state", shop.captures(intent, 1).code(409));
        assertEquals("intent_unexpected_state", shop.cancels(intent).code(409));
    }

    @Test
    void more_than_is_held_or_less_than_one_unit_cannot_be_captured() {
        var intent = shop.opens("p-1", MANUAL);
        shop.pays(intent, Behaviour.APPROVE).expect(200);

        assertEquals("amount_invalid", shop.captures(intent, 45_001).code(422));
        assertEquals("amount_invalid", shop.captures(intent, 0).code(422));
        assertEquals("amount_invalid", shop.captures(intent, -5).code(422));
        assertMoney(shop.looksUp(intent), "requires_capture", 45_000, 0, 0);
    }

    @Test
    void an_intent_is_found_by_our_own_reference_and_a_stranger_is_not() {
        var first = shop.opens("booking/1 &?", MANUAL);
        shop.opens("p-2", MANUAL);

        var found = shop.get("/v1/intents?reference=booking%2F1%20%26%3F").expect(200);

        assertEquals(1, found.path("data").size());
        assertEquals(Shop.id(first), Shop.id(found.path("data").path(0)));
        assertEquals(
                0,
                shop.get("/v1/intents?reference=p-3").expect(200).path("data").size());
        assertEquals("resource_missing", shop.get("/v1/intents/pi_x").code(404));
    }

    @Test
    void a_declined_customer_may_try_another_card_so_that_success_follows_failure() {
        var intent = shop.opens("p-1", AUTOMATIC);

        var declined = shop.pays(intent, Behaviour.INSUFFICIENT_FUNDS).expect(402);
        var paid = shop.pays(intent, Behaviour.APPROVE).expect(200);

        assertEquals(
                "insufficient_funds",
                declined.path("error").path("decline_code").stringValue());
        assertMoney(declined.path("intent"), "requires_payment_method", 0, 0, 0);
        assertMoney(paid, "succeeded", 0, 45_000, 0);
        assertEquals(List.of("payment_intent.failed", "payment_intent.succeeded"), town.receiver.awaitTypes(2));
    }

    private List<String> movements() {
        return shop.book()
                .path("movements")
                .valueStream()
                .map(each -> each.path("kind").stringValue() + " " + each.path("amount"))
                .toList();
    }

    private static void assertMoney(JsonNode intent, String status, long held, long captured, long refunded) {
        assertEquals(
                List.of(status, held, captured, refunded),
                List.of(
                        intent.path("status").stringValue(),
                        intent.path("amount_capturable").longValue(),
                        intent.path("amount_captured").longValue(),
                        intent.path("amount_refunded").longValue()));
    }
}
