package dev.rentwright.payment.sandbox.client;

import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.sandbox.CaptureMethod;
import dev.rentwright.payment.sandbox.IntentStatus;
import dev.rentwright.payment.sandbox.WebhookSignature;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sandbox as one of core's payment providers. Keys are derived from our payment and the step, so that whatever is asked
 * twice happens once (DR-10); our payment's id is the reference over there.
 */
public final class SandboxProvider implements PaymentProvider {

    /** Its name on payments (PAY-04). */
    public static final String NAME = "SANDBOX";

    private final SandboxClient client;
    private final List<String> signingSecrets;

    /** A provider over a client; several secrets are valid while one is being changed (FM-13). */
    public SandboxProvider(SandboxClient client, List<String> signingSecrets) {
        this.client = client;
        this.signingSecrets = List.copyOf(signingSecrets);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer open(PaymentId reference, Money amount) {
        return opened(reference, amount, CaptureMethod.AUTOMATIC);
    }

    @Override
    public Answer authorize(PaymentId reference, Money amount) {
        return opened(reference, amount, CaptureMethod.MANUAL);
    }

    private Answer opened(PaymentId reference, Money amount, CaptureMethod method) {
        return standing(client.createIntent(
                reference.toString(),
                amount.minorUnits(),
                Currency.getInstance(amount.currencyCode()),
                method,
                reference + "/open"));
    }

    /** The amount is in the key: less may be wanted by the time it is asked again. */
    @Override
    public Answer capture(PaymentId reference, String providerPaymentId, Money part) {
        Answer answer = standing(
                client.capture(providerPaymentId, part.minorUnits(), reference + "/capture/" + part.minorUnits()));
        if (!(answer instanceof Answer.Declined)) {
            return answer;
        }
        // A refusal says nothing of the hold: it may have been taken before, or be there still.
        Answer now = standing(client.lookup(providerPaymentId));
        if (now instanceof Answer.Standing standing && standing.state() == State.OPEN) {
            return answer;
        }
        return now instanceof Answer.Standing standing && standing.state() != State.AUTHORIZED
                ? now
                : new Answer.Unknown("the hold could not be taken, and may still be there");
    }

    @Override
    public Answer cancel(PaymentId reference, String providerPaymentId) {
        Answer answer = standing(client.cancel(providerPaymentId, reference + "/cancel"));
        // What cannot be withdrawn any more has been paid or withdrawn before: then how it stands is the answer.
        return answer instanceof Answer.Declined ? standing(client.lookup(providerPaymentId)) : answer;
    }

    @Override
    public Answer refund(PaymentId refund, String providerPaymentId, Money amount) {
        return client.refund(providerPaymentId, amount.minorUnits(), refund + "/refund")
                .fold(
                        done -> new Answer.Standing(
                                done.value().refundId().orElse(refund.toString()),
                                Optional.empty(),
                                State.SUCCEEDED,
                                amount,
                                Optional.empty()),
                        declined -> new Answer.Declined(new Payment.Failure(declined.code(), declined.retryable())),
                        unknown -> new Answer.Unknown(unknown.reason().name()));
    }

    @Override
    public Answer lookup(PaymentId reference) {
        return client.lookupByReference(reference.toString())
                .fold(
                        done -> done.value().isEmpty()
                                ? new Answer.Absent()
                                : standing(done.value().get(0)),
                        declined -> new Answer.Declined(new Payment.Failure(declined.code(), declined.retryable())),
                        unknown -> new Answer.Unknown(unknown.reason().name()));
    }

    @Override
    public Reading read(Map<String, String> headers, byte[] body, Instant now) {
        String signature = headers.getOrDefault(WebhookSignature.HEADER.toLowerCase(Locale.ROOT), "");
        WebhookSignature.Verdict verdict = WebhookSignature.verify(signingSecrets, signature, body, now);
        if (verdict instanceof WebhookSignature.Forged forged) {
            return new Reading.Rejected(forged.reason().name());
        }
        return SandboxEvents.read(body);
    }

    private static Answer standing(dev.rentwright.payment.sandbox.client.Answer<ProviderIntent> answer) {
        return answer.fold(
                done -> standing(done.value()),
                declined -> new Answer.Declined(new Payment.Failure(declined.code(), declined.retryable())),
                unknown -> new Answer.Unknown(unknown.reason().name()));
    }

    private static Answer standing(ProviderIntent intent) {
        return new Answer.Standing(
                intent.id(),
                Optional.of(intent.clientSecret()),
                state(intent.status()),
                Money.ofMinor(intent.amount(), intent.currency().getCurrencyCode()),
                Money.ofMinor(intent.captured(), intent.currency().getCurrencyCode()),
                Optional.empty());
    }

    private static State state(IntentStatus status) {
        return switch (status) {
            case REQUIRES_PAYMENT_METHOD -> State.OPEN;
            case REQUIRES_CAPTURE -> State.AUTHORIZED;
            case SUCCEEDED -> State.SUCCEEDED;
            case CANCELED -> State.CANCELED;
        };
    }
}
