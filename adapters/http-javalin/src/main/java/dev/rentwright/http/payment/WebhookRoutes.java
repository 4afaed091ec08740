package dev.rentwright.http.payment;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.payment.ReceiveProviderMessage.Receipt;
import java.util.List;

/** The doors at which payment providers leave their messages (WHK-01, API-59). */
public final class WebhookRoutes {

    private final Rentwright rentwright;
    private final Runnable stored;

    /**
     * The routes of an engine.
     *
     * @param stored is run after a message was stored, so that somebody wakes up and applies it
     */
    public WebhookRoutes(Rentwright rentwright, Runnable stored) {
        this.rentwright = rentwright;
        this.stored = stored;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/webhooks/payments/{provider}")
                        .named("receiveProviderMessage", "webhooks", "Take in a provider's message")
                        .says("Believed by its signature over the raw bytes, stored first and applied afterwards; a"
                                + " repeated one counts once, by the provider's own id of it. An idempotency key is"
                                + " accepted and changes nothing.")
                        .takesBytes()
                        .key(Need.ACCEPTED)
                        .answers(200, ReceiptResource.class, "Taken in.")
                        .refuses(Problem.NOT_FOUND, Problem.UNAUTHENTICATED)
                        .by(call -> receive(call, call.path("provider"))),
                Endpoint.post("/webhooks/payments")
                        .named("receiveMessageOfAnyProvider", "webhooks", "Take in whichever provider's message")
                        .says("The same for a provider that can call one address only: the first whose signature fits.")
                        .takesBytes()
                        .key(Need.ACCEPTED)
                        .answers(200, ReceiptResource.class, "Taken in.")
                        .refuses(Problem.NOT_FOUND, Problem.UNAUTHENTICATED)
                        .by(this::receive));
    }

    private Answer receive(Call call) {
        Receipt receipt = new Receipt.UnknownProvider();
        for (String provider : rentwright.providers()) {
            receipt = taken(call, provider);
            if (!(receipt instanceof Receipt.Rejected)) {
                break;
            }
        }
        return answer(receipt);
    }

    private Answer receive(Call call, String provider) {
        return answer(taken(call, provider));
    }

    private Receipt taken(Call call, String provider) {
        return rentwright.payments().receiveProviderMessage().receive(provider, call.headers(), call.rawBody());
    }

    private Answer answer(Receipt receipt) {
        if (receipt instanceof Receipt.UnknownProvider) {
            throw ProblemException.of(Problem.NOT_FOUND).with("kind", "payment provider of that name");
        }
        if (receipt instanceof Receipt.Rejected) {
            // Why is not told: it would help somebody who tries signatures.
            throw ProblemException.of(Problem.UNAUTHENTICATED).with("reason", "signature");
        }
        if (receipt instanceof Receipt.Stored) {
            stored.run();
            return Answer.ok(new ReceiptResource(ReceiptResource.Kind.STORED));
        }
        return Answer.ok(new ReceiptResource(ReceiptResource.Kind.IGNORED));
    }
}
