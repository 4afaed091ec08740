package dev.rentwright.booking.paying;

import dev.rentwright.booking.desk.Needs;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentProvider.Answer;
import java.util.Optional;

/**
 * Takes at once what was decided of a hold, for somebody who waits at the counter. Asks the provider and writes what was
 * learned; what stays unknown is asked again by the next rounds (DR-10). Must not run inside a unit of work.
 */
public final class Captures {

    private final Needs needs;
    private final ProviderNews news;

    public Captures(Needs needs, ProviderNews news) {
        this.needs = needs;
        this.news = news;
    }

    /** Takes it. @return why it did not come: {@code payment.declined} or {@code payment.provider-unavailable} */
    public Optional<Refusal> take(Payment hold) {
        Optional<PaymentProvider> provider = needs.providers().named(hold.provider());
        if (provider.isEmpty()) {
            return Optional.of(unavailable(hold));
        }
        Answer answer = ProviderSteps.settle(provider.get(), hold);
        Optional<Payment> known = news.learn(hold.id(), answer);
        if (known.filter(payment -> payment.captured().isPositive()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(known.flatMap(Payment::failure)
                .map(failure -> Refusal.of(RefusalCode.PAYMENT_DECLINED)
                        .with("declineCode", failure.code())
                        .with("retryable", failure.retryable()))
                .orElseGet(() -> unavailable(hold)));
    }

    private static Refusal unavailable(Payment hold) {
        return Refusal.of(RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE)
                .with("provider", hold.provider())
                .with("payment", hold.id().value());
    }
}
