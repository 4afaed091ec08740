package dev.rentwright.payment.sandbox;

import static dev.rentwright.payment.sandbox.CaptureMethod.AUTOMATIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void a_killed_process_goes_on_with_every_intent_answer_and_webhook() throws Exception {
        JsonNode intent;
        JsonNode book;
        String refund;
        try (var process = SandboxProcess.start(folder)) {
            var shop = new Shop(process.baseUrl());
            intent = shop.opens("p-1", AUTOMATIC);
            refund = "/v1/intents/" + Shop.id(intent) + "/refunds";
            shop.pays(intent, Behaviour.APPROVE).expect(200);
            shop.post(refund, "{\"amount\":1000}", "k-1").expect(201);
            book = shop.book();
            process.kill();
        }

        try (var town = new Town(config -> config.journalFolder(folder))) {
            assertEquals(book, town.shop.book());
            assertEquals(List.of("payment_intent.succeeded", "refund.succeeded"), town.receiver.awaitTypes(2));
            town.shop.post(refund, "{\"amount\":1000}", "k-1").expect(201);
            assertEquals(book, town.shop.book());
            assertEquals(
                    "idempotency_key_reused",
                    town.shop.post(refund, "{\"amount\":1001}", "k-1").code(422));
            var next = town.shop.opens("p-2", AUTOMATIC);
            assertNotEquals(Shop.id(intent), Shop.id(next));
            assertEquals("amount_invalid", town.shop.refunds(intent, 44_001).code(422));
            town.shop.refunds(intent, 44_000).expect(201);
        }
    }

    @Test
    void an_effect_whose_answer_died_with_the_process_is_told_under_the_same_key() throws Exception {
        final JsonNode intent;
        final String refund;
        var body = "{\"amount\":" + Behaviour.HANG_AFTER_EFFECT.amountEnding() + "}";
        try (var process = SandboxProcess.start(folder)) {
            var shop = new Shop(process.baseUrl());
            intent = shop.opens("p-1", AUTOMATIC);
            refund = "/v1/intents/" + Shop.id(intent) + "/refunds";
            shop.pays(intent, Behaviour.APPROVE).expect(200);
            var hanging = CompletableFuture.supplyAsync(() -> shop.post(refund, body, "k-hang"));
            Waiting.polling(() -> shop.looksUp(intent).path("amount_refunded").longValue() > 0);
            process.kill();
            assertThrows(CompletionException.class, hanging::join);
        }

        try (var town = new Town(config -> config.journalFolder(folder))) {
            town.shop.post(refund, body, "k-hang").expect(201);
            assertEquals(
                    9_904, town.shop.looksUp(intent).path("amount_refunded").longValue());
        }
    }

    @Test
    void a_line_that_was_cut_off_anywhere_was_never_answered_and_is_forgotten() throws IOException {
        JsonNode before;
        byte[] earlier;
        var file = folder.resolve(Journal.FILE);
        try (var town = new Town(config -> config.journalFolder(folder))) {
            town.shop.opens("p-1", AUTOMATIC);
            before = town.shop.book();
            earlier = Files.readAllBytes(file);
            town.shop.opens("p-2", AUTOMATIC);
        }
        var whole = Files.readAllBytes(file);

        for (var length = earlier.length; length < whole.length; length += 29) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (var town = new Town(config -> config.journalFolder(folder))) {
                assertEquals(before, town.shop.book());
                town.shop.opens("p-3", AUTOMATIC);
            }
            try (var town = new Town(config -> config.journalFolder(folder))) {
                assertEquals(2, town.shop.book().path("intents").size());
            }
        }
    }

    @Test
    void a_line_that_cannot_be_read_stops_the_start_and_is_named() throws IOException {
        Files.writeString(folder.resolve(Journal.FILE), "{\"kind\":\"opened\",\"run\":\"r\"}\n{\"kind\":\"perf\n{}\n");

        var refused = assertThrows(
                IllegalStateException.class,
                () -> SandboxServer.start(SandboxConfig.with(Shop.API_KEY, Shop.SECRET)
                        .journalFolder(folder)
                        .build()));

        assertTrue(String.valueOf(refused.getMessage()).contains("line 2"), refused.getMessage());
    }

    @Test
    void two_servers_do_not_share_a_journal() {
        var config = SandboxConfig.with(Shop.API_KEY, Shop.SECRET).journalFolder(folder);
        try (var first = SandboxServer.start(config.build())) {
            assertThrows(IllegalStateException.class, () -> SandboxServer.start(config.build()), first::toString);
        }
        SandboxServer.start(config.build()).close();
    }

    @Test
    void what_was_delivered_is_not_sent_again_and_what_was_held_back_still_is() {
        try (var town = new Town(config -> config.journalFolder(folder))) {
            town.shop.pays(town.shop.opens("p-1", AUTOMATIC), Behaviour.APPROVE).expect(200);
            town.receiver.await(1);
            town.shop
                    .pays(town.shop.opens("p-2", AUTOMATIC), Behaviour.WEBHOOK_LATE)
                    .expect(200);
            town.shop.pays(town.shop.opens("p-3", AUTOMATIC), Behaviour.APPROVE).expect(200);
            town.receiver.await(2);
            town.shop
                    .pays(town.shop.opens("p-4", AUTOMATIC), Behaviour.WEBHOOK_NEVER)
                    .expect(200);
            awaitSettled(2);
        }

        try (var town = new Town(config -> config.journalFolder(folder))) {
            assertEquals(List.of("held", "suppressed"), town.shop.states());
            assertEquals(1, town.shop.flushes());
            assertEquals(
                    "p-2",
                    town.receiver
                            .await(1)
                            .get(0)
                            .json()
                            .path("data")
                            .path("object")
                            .path("reference")
                            .stringValue());
        }
    }

    @Test
    void no_card_number_and_no_key_of_the_shop_is_ever_written() throws IOException {
        try (var town = new Town(config -> config.journalFolder(folder))) {
            for (var behaviour : List.of(Behaviour.APPROVE, Behaviour.EXPIRED_CARD, Behaviour.WEBHOOK_TWICE)) {
                town.shop.pays(town.shop.opens("p", AUTOMATIC), behaviour);
            }
        }

        var written = Files.readString(folder.resolve(Journal.FILE));

        assertTrue(written.contains("4242"));
        for (var behaviour : Behaviour.values()) {
            assertFalse(written.contains(behaviour.card()), behaviour.name());
        }
        assertFalse(written.contains(Shop.API_KEY) || written.contains(Shop.SECRET));
    }

    /** The courier writes that down after the receiver has answered. */
    private void awaitSettled(int count) {
        var file = folder.resolve(Journal.FILE);
        Waiting.polling(() -> {
            try (var lines = Files.lines(file)) {
                return lines.filter(each -> each.contains("\"kind\":\"settled\""))
                                .count()
                        >= count;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
