package dev.rentwright.payment.sandbox;

import static dev.rentwright.payment.sandbox.CaptureMethod.AUTOMATIC;
import static dev.rentwright.payment.sandbox.CaptureMethod.MANUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebhookDeliveryTest {
    private static final String AUTHORIZED = "payment_intent.authorized";
    private static final String SUCCEEDED = "payment_intent.succeeded";
    private static final String CANCELED = "payment_intent.canceled";
    private static final String REFUNDED = "refund.succeeded";

    private final Town town = new Town(config -> config.webhookAttempts(4).webhookBackoff(Duration.ofSeconds(1)));
    private final Shop shop = town.shop;
    private final Receiver receiver = town.receiver;

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void every_step_is_told_in_order_and_signed_over_the_raw_body() {
        var intent = paid(MANUAL, Behaviour.APPROVE);
        shop.captures(intent, 30_000).expect(200);
        shop.refunds(intent, 10_000).expect(201);

        assertEquals(List.of(AUTHORIZED, SUCCEEDED, REFUNDED), receiver.awaitTypes(3));
        for (var message : receiver.await(3)) {
            assertInstanceOf(
                    WebhookSignature.Genuine.class,
                    WebhookSignature.verify(
                            List.of(Shop.SECRET),
                            message.signature(),
                            message.body().getBytes(StandardCharsets.UTF_8),
                            town.time.instant()));
        }
    }

    @Test
    void an_event_describes_the_intent_in_minor_units_and_tells_no_secret() {
        var intent = paid(AUTOMATIC, Behaviour.APPROVE);
        shop.refunds(intent, 10_000).expect(201);

        var event = receiver.await(2).get(1);
        var object = event.json().path("data").path("object");

        assertEquals(1_767_225_600, event.json().path("created").longValue());
        assertEquals(Shop.id(intent), Shop.id(object));
        assertEquals(45_000, object.path("amount").longValue());
        assertEquals(45_000, object.path("amount_captured").longValue());
        assertEquals(10_000, object.path("amount_refunded").longValue());
        assertEquals("usd", object.path("currency").stringValue());
        assertEquals("succeeded", object.path("status").stringValue());
        assertEquals("p-1", object.path("reference").stringValue());
        assertEquals(10_000, object.path("refund").path("amount").longValue());
        assertEquals("4242", object.path("card").path("last4").stringValue());
        assertFalse(event.body().contains("secret"));
        assertFalse(event.body().contains(Behaviour.APPROVE.card()));
    }

    @Test
    void a_cancelled_intent_is_told() {
        shop.cancels(paid(MANUAL, Behaviour.APPROVE)).expect(200);

        assertEquals(List.of(AUTHORIZED, CANCELED), receiver.awaitTypes(2));
    }

    @Test
    void late_news_comes_when_its_time_has_come() {
        paid(AUTOMATIC, Behaviour.WEBHOOK_LATE);
        assertEquals(List.of("held"), shop.states());

        town.time.advance(Duration.ofMinutes(5).minusMillis(1));
        assertEquals(List.of("held"), shop.states());
        town.time.advance(Duration.ofMillis(1));

        assertEquals(List.of(SUCCEEDED), receiver.awaitTypes(1));
    }

    @Test
    void late_news_comes_at_once_when_flushed_and_then_no_second_time() {
        paid(AUTOMATIC, Behaviour.WEBHOOK_LATE);

        assertEquals(1, shop.flushes());
        assertEquals(0, shop.flushes());
        assertEquals(List.of(SUCCEEDED), receiver.awaitTypes(1));
        town.time.advance(Duration.ofMinutes(10));

        assertNothingMoreAfter(1);
    }

    @Test
    void doubled_news_comes_twice_with_one_id_and_one_body() {
        paid(AUTOMATIC, Behaviour.WEBHOOK_TWICE);

        var twice = receiver.await(2);

        assertEquals(twice.get(0).body(), twice.get(1).body());
        assertNothingMoreAfter(2);
    }

    @Test
    void the_capture_can_be_told_before_the_authorisation() {
        var intent = paid(MANUAL, Behaviour.WEBHOOK_OUT_OF_ORDER);
        assertEquals(List.of("held"), shop.states());
        shop.captures(intent, 45_000).expect(200);

        assertEquals(List.of(SUCCEEDED, AUTHORIZED), receiver.awaitTypes(2));
    }

    @Test
    void the_refund_can_be_told_before_the_capture() {
        var intent = paid(AUTOMATIC, Behaviour.WEBHOOK_OUT_OF_ORDER);
        shop.refunds(intent, 45_000).expect(201);

        assertEquals(List.of(REFUNDED, SUCCEEDED), receiver.awaitTypes(2));
    }

    @Test
    void news_out_of_order_that_nothing_overtakes_comes_late() {
        paid(AUTOMATIC, Behaviour.WEBHOOK_OUT_OF_ORDER);

        town.time.advance(Duration.ofMinutes(5));

        assertEquals(List.of(SUCCEEDED), receiver.awaitTypes(1));
    }

    @Test
    void news_of_another_intent_overtakes_nothing() {
        paid(AUTOMATIC, Behaviour.WEBHOOK_OUT_OF_ORDER);
        paid(AUTOMATIC, Behaviour.APPROVE);

        assertEquals(1, receiver.await(1).size());
        assertNothingMoreAfter(1);
        assertEquals("held", shop.states().get(0));
    }

    @Test
    void some_news_never_comes_and_only_asking_finds_out() {
        var intent = paid(AUTOMATIC, Behaviour.WEBHOOK_NEVER);
        shop.refunds(intent, 10_000).expect(201);

        assertEquals(List.of("suppressed", "suppressed"), shop.states());
        assertEquals(0, shop.flushes());
        assertEquals(10_000, shop.looksUp(intent).path("amount_refunded").longValue());
        assertNothingMoreAfter(0);
    }

    @Test
    void an_amount_decides_how_its_own_news_travels() {
        var intent = paid(AUTOMATIC, Behaviour.APPROVE);
        shop.refunds(intent, 9_907).expect(201);

        assertEquals(List.of(SUCCEEDED), receiver.awaitTypes(1));
        assertEquals("held", shop.states().get(1));
    }

    @Test
    void what_is_not_taken_is_sent_again_after_doubling_pauses_with_the_same_body() {
        receiver.answerNextWith(500, 302, 200);
        paid(AUTOMATIC, Behaviour.APPROVE);

        receiver.await(1);
        town.time.awaitPlanned(1);
        town.time.advance(Duration.ofSeconds(1));
        receiver.await(2);
        town.time.awaitPlanned(1);
        town.time.advance(Duration.ofMillis(1999));
        assertEquals(2, receiver.count());
        town.time.advance(Duration.ofMillis(1));

        var three = receiver.await(3);
        assertEquals(1, three.stream().map(Receiver.Message::body).distinct().count());
        assertEquals(
                3, three.stream().map(Receiver.Message::signature).distinct().count());
        assertEquals(0, town.time.planned());
    }

    @Test
    void it_is_given_up_after_the_last_attempt() {
        receiver.answerNextWith(500, 500, 500, 500);
        paid(AUTOMATIC, Behaviour.APPROVE);

        for (var attempt = 1; attempt < 4; attempt++) {
            receiver.await(attempt);
            town.time.awaitPlanned(1);
            town.time.advance(Duration.ofSeconds(1L << (attempt - 1)));
        }
        receiver.await(4);

        assertNothingMoreAfter(4);
        assertEquals("given_up", shop.states().get(0));
        assertEquals(0, town.time.planned());
    }

    @Test
    void news_waits_until_there_is_an_address() {
        try (var receiving = new Receiver();
                var quiet = SandboxServer.start(
                        SandboxConfig.with(Shop.API_KEY, Shop.SECRET).build())) {
            var other = new Shop(quiet.baseUrl());
            other.pays(other.opens("p-1", AUTOMATIC), Behaviour.APPROVE).expect(200);
            assertEquals(List.of("pending"), other.states());

            quiet.deliverWebhooksTo(receiving.url());

            assertEquals(List.of(SUCCEEDED), receiving.awaitTypes(1));
        }
    }

    @Test
    void webhooks_never_leave_this_machine() {
        for (var elsewhere : List.of(
                "http://example.org/hook",
                "https://10.0.0.1/hook",
                "ftp://127.0.0.1/hook",
                "http://127.0.0.1.example.org/",
                "http://user@127.0.0.1/",
                "/hook")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> town.server.deliverWebhooksTo(URI.create(elsewhere)),
                    elsewhere);
        }
    }

    private JsonNode paid(CaptureMethod method, Behaviour behaviour) {
        var intent = shop.opens("p-1", method);
        shop.pays(intent, behaviour).expect(200);
        return intent;
    }

    /** Notices are sent one after the other, so once a later one has come, an earlier one will not come any more. */
    private void assertNothingMoreAfter(int count) {
        var marker = shop.opens("marker", AUTOMATIC);
        shop.pays(marker, Behaviour.APPROVE).expect(200);
        var messages = receiver.await(count + 1);
        assertEquals(count + 1, messages.size());
        assertEquals(
                "marker",
                messages.get(count)
                        .json()
                        .path("data")
                        .path("object")
                        .path("reference")
                        .stringValue());
    }
}
