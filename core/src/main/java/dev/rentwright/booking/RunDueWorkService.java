package dev.rentwright.booking;

import dev.rentwright.payment.Payment;
import dev.rentwright.payment.ProviderEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class RunDueWorkService implements RunDueWork {

    private static final int AT_ONCE = 100;

    /** How long a message may speak of something that is not here yet (FM-11). */
    private static final Duration UNKNOWN_FOR = Duration.ofDays(3);

    /** How long an item that failed is left alone. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Needs needs;
    private final Desk desk;
    private final ProviderNews news;
    private final OpenSteps steps;
    private final Timers timers;

    RunDueWorkService(Needs needs, Desk desk, ProviderNews news, OpenSteps steps, Timers timers) {
        this.needs = needs;
        this.desk = desk;
        this.news = news;
        this.steps = steps;
        this.timers = timers;
    }

    @Override
    public Round run() {
        List<RuntimeException> failures = new ArrayList<>();
        List<ProviderEvent> told = needs.unitOfWork().run(() -> needs.inbox().waiting(desk.now(), AT_ONCE));
        told.forEach(event -> attempt(() -> apply(event), () -> postpone(event), failures));
        List<Payment> open = needs.unitOfWork().run(() -> needs.payments().due(desk.now(), AT_ONCE));
        open.forEach(payment -> attempt(() -> steps.resume(payment), () -> {}, failures));
        List<BookingId> due = needs.unitOfWork().run(() -> needs.bookings().due(desk.now(), AT_ONCE));
        due.forEach(booking -> attempt(() -> timers.run(booking), () -> {}, failures));
        needs.unitOfWork().run(() -> needs.idempotency().forgetExpired(desk.now(), AT_ONCE));
        return new Round(told.size() + open.size() + due.size(), failures);
    }

    /** One item that cannot be done must not keep the others waiting. */
    private static void attempt(Runnable item, Runnable otherwise, List<RuntimeException> failures) {
        try {
            item.run();
        } catch (RuntimeException failure) {
            failures.add(failure);
            otherwise.run();
        }
    }

    private void postpone(ProviderEvent event) {
        needs.unitOfWork().run(() -> needs.inbox().postponed(event, desk.now().plus(AFTER_FAILURE)));
    }

    private void apply(ProviderEvent event) {
        needs.unitOfWork().run(() -> applyInside(event));
    }

    private void applyInside(ProviderEvent event) {
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
                new ProviderNews.News(event.providerPaymentId(), Optional.empty(), event.state(), event.failure()));
        needs.inbox().applied(event);
    }
}
