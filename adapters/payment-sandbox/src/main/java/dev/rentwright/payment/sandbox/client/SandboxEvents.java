package dev.rentwright.payment.sandbox.client;

import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.Reading;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.ProviderEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the sandbox's webhooks, once their signature has been believed (WHK-03). */
final class SandboxEvents {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Refunds are not among them: the answer to the call tells of those, and asking again under the same key repeats it. */
    private static final Map<String, State> STATES = Map.of(
            "payment_intent.authorized", State.AUTHORIZED,
            "payment_intent.succeeded", State.SUCCEEDED,
            "payment_intent.failed", State.FAILED,
            "payment_intent.canceled", State.CANCELED);

    private SandboxEvents() {}

    /** What it tells; rejected when it is not of the shape that the provider documents. */
    static Reading read(byte[] body) {
        try {
            JsonNode event = MAPPER.readTree(body);
            String id = event.required("id").stringValue();
            String type = event.required("type").stringValue();
            Optional<State> state = Optional.ofNullable(STATES.get(type));
            JsonNode intent = event.required("data").required("object");
            Optional<PaymentId> reference =
                    reference(intent.required("reference").stringValue());
            if (state.isEmpty() || reference.isEmpty()) {
                return new Reading.Ignored(id, type);
            }
            return new Reading.Event(event(event, id, intent, reference.get(), state.get()));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new Reading.Rejected("UNREADABLE");
        }
    }

    private static ProviderEvent event(JsonNode event, String id, JsonNode intent, PaymentId reference, State state) {
        String currency = intent.required("currency").stringValue().toUpperCase(Locale.ROOT);
        return new ProviderEvent(
                SandboxProvider.NAME,
                id,
                reference,
                intent.required("id").stringValue(),
                state,
                Money.ofMinor(intent.required("amount").longValue(), currency),
                Money.ofMinor(intent.required("amount_captured").longValue(), currency),
                failure(intent.path("last_error")),
                Instant.ofEpochSecond(event.required("created").longValue()));
    }

    private static Optional<Payment.Failure> failure(JsonNode error) {
        return error.path("decline_code")
                .stringValueOpt()
                .map(code -> new Payment.Failure(code, error.path("retryable").asBoolean(false)));
    }

    /** Ours are UUIDs; anything else is somebody else's intent in the same book. */
    private static Optional<PaymentId> reference(String text) {
        try {
            return Optional.of(new PaymentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
