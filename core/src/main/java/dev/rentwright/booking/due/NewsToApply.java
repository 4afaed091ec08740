package dev.rentwright.booking.due;

import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.paying.ProviderNews;
import dev.rentwright.booking.paying.ProviderSteps;
import dev.rentwright.host.DueWork;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.ProviderEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Applies what providers have told: stored first, folded here (DR-11, FM-11). */
final class NewsToApply implements DueWork {

    /** How long a message may speak of something that is not here yet (FM-11). */
    private static final Duration UNKNOWN_FOR = Duration.ofDays(3);

    /** How long an item that failed is left alone. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Needs needs;
    private final Desk desk;
    private final ProviderNews news;

    NewsToApply(Needs needs, Desk desk, ProviderNews news) {
        this.needs = needs;
        this.desk = desk;
        this.news = news;
    }

    @Override
    public String name() {
        return RunDueWork.PROVIDER_NEWS;
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.inbox().waiting(desk.now(), limit)).stream()
                .map(event -> new Item(event.provider() + " " + event.eventId(), () -> applyOrPostpone(event)))
                .toList();
    }

    private void applyOrPostpone(ProviderEvent event) {
        try {
            needs.unitOfWork().run(() -> apply(event));
        } catch (RuntimeException failure) {
            needs.unitOfWork()
                    .run(() -> needs.inbox().postponed(event, desk.now().plus(AFTER_FAILURE)));
            throw failure;
        }
    }

    private void apply(ProviderEvent event) {
        Optional<Payment> payment = needs.payments().byId(event.reference());
        if (payment.isEmpty()) {
            if (event.occurredAt().plus(UNKNOWN_FOR).isBefore(desk.now())) {
                needs.inbox().parked(event, "nothing of ours is known under " + event.reference());
            } else {
                needs.inbox().postponed(event, desk.now().plus(ProviderSteps.FIRST_PATIENCE));
            }
            return;
        }
        if (!ProviderNews.isWhatWasAsked(payment.get(), event.amount())) {
            needs.inbox().parked(event, "asked for " + payment.get().amount() + ", told of " + event.amount());
            return;
        }
        news.fold(
                payment.get(),
                new ProviderNews.News(
                        event.providerPaymentId(), Optional.empty(), event.state(), event.captured(), event.failure()));
        needs.inbox().applied(event);
    }
}
