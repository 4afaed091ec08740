package dev.rentwright.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the API as a stranger's program would. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Api(URI base) {
        this.base = base;
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {
        /** The body of a good answer. */
        JsonNode good() {
            if (status >= 300) {
                throw new IllegalStateException("expected a good answer, got " + status + ": " + body);
            }
            return body;
        }
    }

    JsonNode get(String path) {
        return send(request(path).GET()).good();
    }

    JsonNode put(String path, Object body) {
        return send(request(path).PUT(json(body))).good();
    }

    /** Creates or acts; the answer must be a good one. */
    JsonNode post(String path, Object body) {
        return send(request(path).POST(json(body))).good();
    }

    /** Creates once, whatever the answer. */
    Answer post(String path, Object body, String idempotencyKey) {
        return send(request(path).header("Idempotency-Key", idempotencyKey).POST(json(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException("the server did not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", interrupted);
        }
    }

    /** Money on the wire. */
    static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
