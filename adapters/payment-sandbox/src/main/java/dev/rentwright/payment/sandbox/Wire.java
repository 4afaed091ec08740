package dev.rentwright.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What travels: request bodies in, intents, events and errors out. Snake case, amounts in minor units, epoch seconds. */
final class Wire {
    private Wire() {}

    /** {@code POST /v1/intents}; {@code confirm} pays at once with a card on file. */
    record Create(
            @JsonProperty(required = true) String reference,
            @JsonProperty(required = true) long amount,
            @JsonProperty(required = true) String currency,
            Optional<String> captureMethod,
            Optional<Boolean> confirm,
            Optional<String> returnUrl) {
        CaptureMethod method() {
            var word = captureMethod.orElse("automatic");
            for (var each : CaptureMethod.values()) {
                if (each.word().equals(word)) {
                    return each;
                }
            }
            throw Refused.request("capture_method: expected automatic or manual");
        }

        /** ISO 4217, either case in, upper case kept (PAY-24). */
        String currencyCode() {
            try {
                return Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getCurrencyCode();
            } catch (IllegalArgumentException unknown) {
                throw Refused.request("currency: expected an ISO 4217 code");
            }
        }

        /** Where the pay page leads back to; http or https, so that it cannot carry a script. */
        Optional<URI> back() {
            return returnUrl.map(text -> {
                try {
                    var uri = new URI(text);
                    if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                        return uri;
                    }
                } catch (URISyntaxException refusedBelow) {
                    // the same answer as for another scheme
                }
                throw Refused.request("return_url: expected an absolute http or https URL");
            });
        }
    }

    record Confirm(
            @JsonProperty(required = true) String clientSecret,
            @JsonProperty(required = true) String card) {}

    /** Of a capture: all that is held, of a refund: all that is left, when no amount is named. */
    record Amount(Optional<Long> amount) {}

    record Nothing() {}

    record IntentView(
            String id,
            String object,
            Optional<String> clientSecret,
            String reference,
            long amount,
            long amountCapturable,
            long amountCaptured,
            long amountRefunded,
            String currency,
            String captureMethod,
            String status,
            long created,
            Optional<Card> card,
            Optional<DeclineView> lastError,
            Optional<RefundView> refund,
            List<RefundView> refunds) {}

    record RefundView(String id, long amount, String status, Optional<DeclineView> error, long created) {
        static RefundView of(Refund refund) {
            return new RefundView(
                    refund.id(),
                    refund.amount(),
                    refund.status(),
                    refund.decline().map(DeclineView::of),
                    refund.created().getEpochSecond());
        }
    }

    record DeclineView(String code, String declineCode, boolean retryable, String message) {
        static DeclineView of(Decline decline) {
            return new DeclineView("card_declined", decline.code(), decline.retryable(), decline.sentence());
        }
    }

    record Declined(DeclineView error, IntentView intent) {}

    record Problem(String code, String message) {}

    record Failed(Problem error) {}

    record Event(String id, String object, String type, long created, Data data) {}

    record Data(IntentView object) {}

    record Found(List<IntentView> data) {}

    record MovementView(
            long number,
            long at,
            String kind,
            String intent,
            String reference,
            long amount,
            String currency,
            Optional<String> refund) {
        static MovementView of(Movement each) {
            return new MovementView(
                    each.number(),
                    each.at().getEpochSecond(),
                    each.kind().word(),
                    each.intent(),
                    each.reference(),
                    each.amount(),
                    each.currency().toLowerCase(Locale.ROOT),
                    each.refund());
        }
    }

    record BookView(List<IntentView> intents, List<MovementView> movements) {}

    record NoticeView(String id, String type, String intent, String delivery, String state, int attempts) {}

    record Notices(List<NoticeView> data) {}

    record Flushed(int released) {}

    /** For the holder of the API key: with the client secret. */
    static IntentView intent(Intent intent, Optional<Refund> refund) {
        return view(intent, refund, Optional.of(intent.terms().clientSecret()));
    }

    /** For browsers and webhooks: without it. */
    static IntentView open(Intent intent, Optional<Refund> refund) {
        return view(intent, refund, Optional.empty());
    }

    private static IntentView view(Intent intent, Optional<Refund> refund, Optional<String> secret) {
        var terms = intent.terms();
        return new IntentView(
                terms.id(),
                "payment_intent",
                secret,
                terms.reference(),
                terms.amount(),
                intent.held(),
                intent.captured(),
                intent.refunded(),
                terms.currency().toLowerCase(Locale.ROOT),
                terms.captureMethod().word(),
                intent.status().word(),
                terms.created().getEpochSecond(),
                intent.card(),
                intent.lastDecline().map(DeclineView::of),
                refund.map(RefundView::of),
                intent.refunds().stream().map(RefundView::of).toList());
    }
}
