package dev.rentwright.payment.sandbox;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** One attempt to hand a notice over, signed at the moment of sending. */
final class Postbox {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SandboxConfig config;
    private Optional<HttpClient> opened = Optional.empty();

    Postbox(SandboxConfig config) {
        this.config = config;
    }

    /** Made for the first notice: it prepares for TLS, which takes a while. */
    private synchronized HttpClient http() {
        var http = opened.orElseGet(() -> HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build());
        opened = Optional.of(http);
        return http;
    }

    /** Whether the receiver answered 2xx. */
    boolean deliver(Notice notice, LoopbackUrl to) {
        var body = notice.body().getBytes(StandardCharsets.UTF_8);
        var signature =
                WebhookSignature.sign(config.signingSecret(), config.clock().instant(), body);
        var request = HttpRequest.newBuilder(to.uri())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(WebhookSignature.HEADER, signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http().send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException nobodyThere) {
            return false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
