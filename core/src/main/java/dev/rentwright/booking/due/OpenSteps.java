package dev.rentwright.booking.due;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.paying.ProviderNews;
import dev.rentwright.booking.paying.ProviderSteps;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentProvider.Answer;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Resumes what is open with a provider, from where it stopped and under the same key (DR-10, FM-06, FM-08). */
final class OpenSteps {

    /** A customer may still come and complete an intent; so long it is only looked at now and then. */
    private static final Duration CUSTOMER_THINKS = Duration.ofMinutes(10);

    /** Nothing to withdraw; should it be opened after all, its money comes late and goes back (FM-12). */
    private static final Answer NEVER_OPENED = new Answer.Declined(new Payment.Failure("withdrawn", false));

    /** What was held when it was asked for waits for a card now: the hold is gone, whatever comes later. */
    private static final Answer HOLD_ENDED = new Answer.Declined(new Payment.Failure("authorization_ended", true));

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
        Answer answer = ask(payment, provider.get());
        Optional<Payment> known = news.learn(payment.id(), answer);
        boolean waitsForCustomer = answer instanceof Answer.Standing standing
                && standing.state() == PaymentProvider.State.OPEN
                && known.filter(Payment::isOpen).isPresent();
        if (waitsForCustomer) {
            again(payment, CUSTOMER_THINKS);
        }
    }

    private Answer ask(Payment payment, PaymentProvider provider) {
        if (payment.isRefund()) {
            return refund(payment, provider);
        }
        if (payment.status() != PaymentStatus.AUTHORIZED) {
            return follow(payment, provider);
        }
        Answer answer = payment.isToBeHeld() ? follow(payment, provider) : ProviderSteps.settle(provider, payment);
        boolean ended = answer instanceof Answer.Standing standing && standing.state() == PaymentProvider.State.OPEN;
        return ended ? HOLD_ENDED : answer;
    }

    private Answer refund(Payment refund, PaymentProvider provider) {
        Optional<String> source = needs.unitOfWork()
                .run(() -> refund.parent().flatMap(needs.payments()::byId).flatMap(Payment::providerPaymentId));
        return source.map(id -> provider.refund(refund.id(), id, refund.amount()))
                .orElseGet(() -> new Answer.Unknown("the refunded payment has no id at the provider"));
    }

    /** An intent that is not wanted any more is withdrawn; any other is looked up, or opened if it never was. */
    private Answer follow(Payment intent, PaymentProvider provider) {
        boolean unwanted =
                intent.status() == PaymentStatus.INITIATED && needs.unitOfWork().run(() -> isUnwanted(intent));
        if (unwanted && intent.providerPaymentId().isPresent()) {
            return provider.cancel(intent.id(), intent.providerPaymentId().get());
        }
        Answer answer = provider.lookup(reference(intent));
        if (answer instanceof Answer.Absent) {
            return unwanted ? NEVER_OPENED : reopened(intent, provider);
        }
        return answer;
    }

    /** What the provider once knew is not opened a second time: its money could be there twice. */
    private static Answer reopened(Payment intent, PaymentProvider provider) {
        return intent.providerPaymentId().isEmpty()
                ? ProviderSteps.open(provider, intent)
                : new Answer.Unknown("the provider does not know any more what it opened");
    }

    /** A payment that the late hold of another was booked as goes by the reference of that one. */
    private PaymentId reference(Payment intent) {
        return needs.unitOfWork()
                .run(() -> needs.payments().of(intent.payable()).stream()
                        .filter(other -> other.providerPaymentId().isPresent() && !other.isRefund())
                        .filter(other -> other.providerPaymentId().equals(intent.providerPaymentId()))
                        .map(Payment::id)
                        .findFirst()
                        .orElse(intent.id()));
    }

    /** Its booking has ended, what it would pay was written off, or a later intent has taken its place. */
    private boolean isUnwanted(Payment intent) {
        List<Payment> payments = needs.payments().of(intent.payable());
        boolean ended = needs.bookings()
                .byId(new BookingId(intent.payable().value()))
                .filter(booking -> BookingTransitions.TABLE.isFinal(booking.status()) || isGivenUp(booking, payments))
                .isPresent();
        return ended
                || payments.stream()
                        .anyMatch(other -> other.isOpen()
                                && other.purpose() == intent.purpose()
                                && other.createdAt().isAfter(intent.createdAt()));
    }

    private static boolean isGivenUp(Booking booking, List<Payment> payments) {
        BookingAccount account = BookingAccount.of(booking, payments);
        return account.writtenOff().isPositive() && account.balance().isNegativeOrZero();
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
