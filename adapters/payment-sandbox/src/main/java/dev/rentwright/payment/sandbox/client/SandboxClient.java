package dev.rentwright.payment.sandbox.client;

import dev.rentwright.payment.sandbox.CaptureMethod;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * The calls a server makes. Thread-safe, blocks until an answer or the deadline, never throws for what the provider or
 * the network does, and never repeats a call by itself: asking again, under the same key, is the caller's decision.
 */
public final class SandboxClient {
    private final ClientSettings settings;
    private final Exchange exchange;

    public SandboxClient(ClientSettings settings) {
        this.settings = settings;
        this.exchange = new Exchange(settings);
    }

    /** Announces a payment, which the customer then confirms with the client secret. */
    public Answer<ProviderIntent> createIntent(
            String reference, long amountMinor, Currency currency, CaptureMethod captureMethod, String idempotencyKey) {
        return create(reference, amountMinor, currency, captureMethod, false, idempotencyKey);
    }

    /** Announces a payment and takes it at once, without the customer, from what is on file. */
    public Answer<ProviderIntent> chargeOnFile(
            String reference, long amountMinor, Currency currency, CaptureMethod captureMethod, String idempotencyKey) {
        return create(reference, amountMinor, currency, captureMethod, true, idempotencyKey);
    }

    /** Takes an amount of what is held; the rest of the hold is given back. */
    public Answer<ProviderIntent> capture(String intentId, long amountMinor, String idempotencyKey) {
        return post("/" + encode(intentId) + "/capture", Map.of("amount", amountMinor), idempotencyKey);
    }

    /** Withdraws an intent that nothing was captured of; what is held is given back. */
    public Answer<ProviderIntent> cancel(String intentId, String idempotencyKey) {
        return post("/" + encode(intentId) + "/cancel", Map.of(), idempotencyKey);
    }

    /** Returns an amount of what was captured. */
    public Answer<ProviderIntent> refund(String intentId, long amountMinor, String idempotencyKey) {
        return post("/" + encode(intentId) + "/refunds", Map.of("amount", amountMinor), idempotencyKey);
    }

    /** The intent with the provider's id; declined with {@code resource_missing} where there is none. */
    public Answer<ProviderIntent> lookup(String intentId) {
        return exchange.ask(request("/" + encode(intentId)).GET(), ProviderWords::intent);
    }

    /**
     * All intents with our reference, oldest first: how an unknown outcome gets resolved. None means that the provider
     * has not seen the creating call up to now; more than one, that it was sent under different keys.
     */
    public Answer<List<ProviderIntent>> lookupByReference(String reference) {
        return exchange.ask(request("?reference=" + encode(reference)).GET(), ProviderWords::intents);
    }

    private Answer<ProviderIntent> create(
            String reference, long amount, Currency currency, CaptureMethod method, boolean confirm, String key) {
        Map<String, Object> body = Map.of(
                "reference", reference,
                "amount", amount,
                "currency", currency.getCurrencyCode(),
                "capture_method", method.word(),
                "confirm", confirm);
        return post("", body, key);
    }

    private Answer<ProviderIntent> post(String path, Map<String, Object> body, String key) {
        var json = ProviderWords.write(body);
        return exchange.ask(
                request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)),
                ProviderWords::intent);
    }

    private HttpRequest.Builder request(String path) {
        var base = settings.baseUrl().uri();
        return HttpRequest.newBuilder(URI.create(base + "/v1/intents" + path))
                .header("Authorization", "Bearer " + settings.apiKey())
                .header("Content-Type", "application/json");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
