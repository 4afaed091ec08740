package dev.rentwright.http;

import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.ProviderEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that opens every intent, and believes whoever says {@code x-signature: good}. */
final class FakeProvider implements PaymentProvider {

    final AtomicInteger opened = new AtomicInteger();
    volatile boolean silent;

    @Override
    public String name() {
        return "FAKE";
    }

    @Override
    public Answer open(PaymentId reference, Money amount) {
        opened.incrementAndGet();
        return silent
                ? new Answer.Unknown("no answer")
                : new Answer.Standing(
                        "pi_" + reference, Optional.of("secret_" + reference), State.OPEN, amount, Optional.empty());
    }

    @Override
    public Answer authorize(PaymentId reference, Money amount) {
        return open(reference, amount);
    }

    @Override
    public Answer capture(PaymentId reference, String providerPaymentId, Money part) {
        return new Answer.Unknown("not asked for");
    }

    @Override
    public Answer cancel(PaymentId reference, String providerPaymentId) {
        return new Answer.Absent();
    }

    @Override
    public Answer refund(PaymentId refund, String providerPaymentId, Money amount) {
        return new Answer.Unknown("not asked for");
    }

    @Override
    public Answer lookup(PaymentId reference) {
        return new Answer.Unknown("not asked for");
    }

    /** The body is {@code event id, payment, amount, currency}, separated by spaces. */
    @Override
    public Reading read(Map<String, String> headers, byte[] body, Instant now) {
        if (!"good".equals(headers.get("x-signature"))) {
            return new Reading.Rejected("signature");
        }
        String[] parts = new String(body, StandardCharsets.UTF_8).split(" ", -1);
        if (parts.length != 4) {
            return new Reading.Ignored("evt_0", "unknown");
        }
        PaymentId payment = new PaymentId(UUID.fromString(parts[1]));
        return new Reading.Event(new ProviderEvent(
                name(),
                parts[0],
                payment,
                "pi_" + payment,
                State.SUCCEEDED,
                Money.of(parts[2], parts[3]),
                Optional.empty(),
                now));
    }
}
