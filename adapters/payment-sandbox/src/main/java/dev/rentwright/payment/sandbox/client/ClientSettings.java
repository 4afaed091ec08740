package dev.rentwright.payment.sandbox.client;

import dev.rentwright.payment.sandbox.LoopbackUrl;
import java.net.URI;
import java.time.Duration;

/**
 * Where the sandbox is and how long to wait for it. Settings, so that the address and the key can be changed (TC-02).
 *
 * @param baseUrl as {@code SandboxServer.baseUrl()} says it; loopback only
 * @param apiKey presented with every call
 * @param connectDeadline for the connection
 * @param requestDeadline for the whole exchange, from asking to the last byte of the answer
 */
public record ClientSettings(LoopbackUrl baseUrl, String apiKey, Duration connectDeadline, Duration requestDeadline) {
    public ClientSettings {
        if (apiKey.isBlank()) {
            throw new IllegalArgumentException("apiKey: expected the sandbox's key, got none");
        }
        positive("connectDeadline", connectDeadline);
        positive("requestDeadline", requestDeadline);
    }

    /** Two seconds to connect, ten for an answer. */
    public static ClientSettings of(URI baseUrl, String apiKey) {
        return new ClientSettings(new LoopbackUrl(baseUrl), apiKey, Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    /** The same with another patience for whole exchanges. */
    public ClientSettings withRequestDeadline(Duration deadline) {
        return new ClientSettings(baseUrl, apiKey, connectDeadline, deadline);
    }

    /** Without the key (PAY-27). */
    @Override
    public String toString() {
        return "ClientSettings[baseUrl=" + baseUrl.uri() + "]";
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + ": expected a positive duration, got " + value);
        }
    }
}
