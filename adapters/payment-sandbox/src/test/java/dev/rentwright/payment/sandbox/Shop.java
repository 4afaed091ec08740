package dev.rentwright.payment.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop and its customers, speaking plain HTTP with the sandbox. Keys are numbered, for all shops, where a test does not care. */
final class Shop {
    static final String API_KEY = "sk_test_1";
    static final String SECRET = "whsec_test";

    private static final AtomicInteger KEYS = new AtomicInteger();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Shop(URI base) {
        this.base = base;
    }

    /** An intent of 450.00 USD. */
    JsonNode opens(String reference, CaptureMethod method) {
        return opens(reference, method, 45_000);
    }

    JsonNode opens(String reference, CaptureMethod method, long amount) {
        var body = "{\"reference\":\"%s\",\"amount\":%d,\"currency\":\"USD\",\"capture_method\":\"%s\"}"
                .formatted(reference, amount, method.word());
        return post("/v1/intents", body).expect(201);
    }

    Said pays(JsonNode intent, Behaviour behaviour) {
        var body = "{\"client_secret\":\"%s\",\"card\":\"%s\"}"
                .formatted(intent.path("client_secret").stringValue(), behaviour.card());
        return post("/v1/intents/" + id(intent) + "/confirm", body);
    }

    Said captures(JsonNode intent, long amount) {
        return post("/v1/intents/" + id(intent) + "/capture", "{\"amount\":" + amount + "}");
    }

    Said refunds(JsonNode intent, long amount) {
        return post("/v1/intents/" + id(intent) + "/refunds", "{\"amount\":" + amount + "}");
    }

    Said cancels(JsonNode intent) {
        return post("/v1/intents/" + id(intent) + "/cancel", "");
    }

    JsonNode looksUp(JsonNode intent) {
        return get("/v1/intents/" + id(intent)).expect(200);
    }

    JsonNode book() {
        return get("/v1/test/book").expect(200);
    }

    int flushes() {
        return post("/v1/test/webhooks/flush", "").expect(200).path("released").intValue();
    }

    /** The states of all webhooks, oldest first. */
    List<String> states() {
        return get("/v1/test/webhooks")
                .expect(200)
                .path("data")
                .valueStream()
                .map(each -> each.path("state").stringValue())
                .toList();
    }

    Said post(String path, String body) {
        return post(path, body, "key-" + KEYS.incrementAndGet());
    }

    Said post(String path, String body, String key) {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    Said get(String path) {
        return send(request(path).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + API_KEY);
    }

    Said send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Said(response.statusCode(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while asking", interrupted);
        }
    }

    static String id(JsonNode intent) {
        return intent.path("id").stringValue();
    }

    /** What the provider said. */
    record Said(int status, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        JsonNode expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", got " + status + ": " + body);
            }
            return json();
        }

        String code(int expected) {
            return expect(expected).path("error").path("code").stringValue();
        }
    }
}
