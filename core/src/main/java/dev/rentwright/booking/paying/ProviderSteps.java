package dev.rentwright.booking.paying;

import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentProvider;
import java.time.Duration;
import java.util.List;

/** How a provider is asked, and when again about something that nobody knows (FM-08). */
public final class ProviderSteps {

    /** After this an intent is looked up, in case its message was lost. */
    public static final Duration FIRST_PATIENCE = Duration.ofSeconds(30);

    private static final List<Duration> PATIENCE = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private ProviderSteps() {}

    /** Opens an intent, to be held or to be taken as its customer completes it. */
    public static PaymentProvider.Answer open(PaymentProvider provider, Payment intent) {
        return intent.isToBeHeld()
                ? provider.authorize(intent.id(), intent.amount())
                : provider.open(intent.id(), intent.amount());
    }

    /** Takes what was decided of a hold and gives the rest back, or gives all of it back. */
    public static PaymentProvider.Answer settle(PaymentProvider provider, Payment hold) {
        String id = hold.providerPaymentId().orElseThrow();
        return hold.isHeld() ? provider.capture(hold.id(), id, hold.held()) : provider.cancel(hold.id(), id);
    }

    /** How long to wait after so many attempts: ever longer, then daily. */
    public static Duration after(int attempts) {
        return attempts < PATIENCE.size() ? PATIENCE.get(attempts) : Duration.ofDays(1);
    }
}
