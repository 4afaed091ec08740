package dev.rentwright.payment.sandbox.client;

import dev.rentwright.payment.sandbox.IntentStatus;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the provider's JSON. Members that we do not know are passed over, as a provider may add some; members
 * that we need and miss make the answer unreadable.
 */
final class ProviderWords {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProviderWords() {}

    /** Sorted, so that a call repeated by another process is the same to the byte, as its idempotency key demands. */
    static String write(Map<String, Object> body) {
        return MAPPER.writeValueAsString(new TreeMap<>(body));
    }

    static ProviderIntent intent(String json) {
        return intent(MAPPER.readTree(json));
    }

    static List<ProviderIntent> intents(String json) {
        var data = MAPPER.readTree(json).required("data");
        if (!data.isArray()) {
            throw new IllegalArgumentException("data: expected a list");
        }
        return data.valueStream().map(ProviderWords::intent).toList();
    }

    /** A 4xx that carries the provider's own error; anything else in 4xx may come from something in between. */
    static <T> Answer<T> declined(int status, String json) {
        var error = MAPPER.readTree(json).required("error");
        var code = text(error, "decline_code")
                .orElseGet(() -> error.required("code").stringValue());
        var retryable = error.path("retryable").asBoolean(false) || status == 408 || status == 429;
        return new Answer.Declined<>(code, retryable);
    }

    private static ProviderIntent intent(JsonNode node) {
        return new ProviderIntent(
                node.required("id").stringValue(),
                node.required("client_secret").stringValue(),
                node.required("reference").stringValue(),
                node.required("amount").longValue(),
                node.required("amount_capturable").longValue(),
                node.required("amount_captured").longValue(),
                node.required("amount_refunded").longValue(),
                Currency.getInstance(node.required("currency").stringValue().toUpperCase(Locale.ROOT)),
                IntentStatus.valueOf(node.required("status").stringValue().toUpperCase(Locale.ROOT)),
                Instant.ofEpochSecond(node.required("created").longValue()),
                text(node.path("last_error"), "decline_code"),
                text(node.path("refund"), "id"));
    }

    private static Optional<String> text(JsonNode node, String member) {
        return node.path(member).stringValueOpt();
    }
}
