package dev.rentwright.booking.due;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.paying.ProviderNews;
import dev.rentwright.booking.paying.ProviderSteps;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentProvider.Answer;
import java.time.Duration;
import java.util.Optional;

/** Resumes what is open with a provider, from where it stopped and under the same key (DR-10, FM-06, FM-08). */
final class OpenSteps {

    /** A customer may still come and complete an intent; so long it is only looked at now and then. */
    private static final Duration CUSTOMER_THINKS = Duration.ofMinutes(10);

    /** Nothing to withdraw; should it be opened after all, its money comes late and goes back (FM-12). */
    private static final Answer NEVER_OPENED = new Answer.Declined(new Payment.Failure("withdrawn", false));

    private final Needs needs;
    private final Desk desk;
    private final ProviderNews news;

    OpenSteps(Needs needs, Desk desk, ProviderNews news) {
        this.needs = needs;
        this.desk = desk;
        this.news = news;
    }

    /** Asks the provider outside any transaction, and writes what was learned. */
    void resume(Payment payment) {
        Optional<PaymentProvider> provider = needs.providers().named(payment.provider());
        if (provider.isEmpty()) {
            again(payment, Duration.ofDays(1));
            return;
        }
        again(payment, ProviderSteps.after(payment.attempts()));
        Answer answer = payment.isRefund() ? refund(payment, provider.get()) : follow(payment, provider.get());
        Optional<Payment> known = news.learn(payment.id(), answer);
        boolean waitsForCustomer = answer instanceof Answer.Standing standing
                && standing.state() == PaymentProvider.State.OPEN
                && known.filter(Payment::isOpen).isPresent();
        if (waitsForCustomer) {
            again(payment, CUSTOMER_THINKS);
        }
    }

    private Answer refund(Payment refund, PaymentProvider provider) {
        Optional<String> source = needs.unitOfWork()
                .run(() -> refund.parent().flatMap(needs.payments()::byId).flatMap(Payment::providerPaymentId));
        return source.map(id -> provider.refund(refund.id(), id, refund.amount()))
                .orElseGet(() -> new Answer.Unknown("the refunded payment has no id at the provider"));
    }

    /** An intent that is not wanted any more is withdrawn; any other is looked up, or opened if it never was. */
    private Answer follow(Payment intent, PaymentProvider provider) {
        boolean unwanted = needs.unitOfWork().run(() -> isUnwanted(intent));
        if (unwanted && intent.providerPaymentId().isPresent()) {
            return provider.cancel(intent.id(), intent.providerPaymentId().get());
        }
        Answer answer = provider.lookup(intent.id());
        if (answer instanceof Answer.Absent) {
            return unwanted ? NEVER_OPENED : provider.open(intent.id(), intent.amount());
        }
        return answer;
    }

    /** Its booking has ended, or a later intent has taken its place. */
    private boolean isUnwanted(Payment intent) {
        boolean ended = needs.bookings()
                .byId(new BookingId(intent.payable().value()))
                .filter(booking -> BookingTransitions.TABLE.isFinal(booking.status()))
                .isPresent();
        return ended
                || needs.payments().of(intent.payable()).stream()
                        .anyMatch(other -> other.isOpen()
                                && other.purpose() == intent.purpose()
                                && other.createdAt().isAfter(intent.createdAt()));
    }

    private void again(Payment payment, Duration wait) {
        needs.unitOfWork().run(() -> {
            needs.payments()
                    .byId(payment.id())
                    .filter(Payment::isOpen)
                    .ifPresent(open -> needs.payments()
                            .save(open.nextStep(Optional.of(desk.now().plus(wait)))));
        });
    }
}
