package dev.rentwright.booking.paying;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.Answer;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentStatus;
import java.util.Optional;

/**
 * Folds what is learned of a payment into it, forward only, however it was learned: by a call's answer, a message or a
 * look-up (IV-10). News that is old changes nothing; money that comes for a payment that had failed is a payment of its own
 * (FM-12).
 */
public final class ProviderNews {

    private static final Actor PROVIDER = Actor.system("payment provider");

    private final Needs needs;
    private final Desk desk;
    private final Till till;
    private final MoneyArrival arrival;

    public ProviderNews(Needs needs, Desk desk, Till till, MoneyArrival arrival) {
        this.needs = needs;
        this.desk = desk;
        this.till = till;
        this.arrival = arrival;
    }

    /** How a payment stands over there. */
    public record News(
            String providerPaymentId,
            Optional<String> clientSecret,
            State state,
            Money captured,
            Optional<Payment.Failure> failure) {}

    /** What was learned from an answer; the payment as it is now, if there is one. */
    public Optional<Payment> learn(PaymentId id, Answer answer) {
        return needs.unitOfWork()
                .run(() -> needs.payments().byId(id).map(payment -> {
                    CaseFile file = open(payment);
                    Payment now = current(file, payment);
                    if (answer instanceof Answer.Standing standing && isWhatWasAsked(now, standing.amount())) {
                        News news = new News(
                                standing.providerPaymentId(),
                                standing.clientSecret(),
                                standing.state(),
                                standing.captured(),
                                standing.failure());
                        fold(file, now, news);
                    } else if (answer instanceof Answer.Declined declined && now.isOpen() && !now.isRefund()) {
                        till.update(file, now, now.failed(declined.failure()));
                    }
                    return needs.payments().byId(id).orElseThrow();
                }));
    }

    /** What was learned from a message. Must run inside a unit of work. */
    public void fold(Payment payment, News news) {
        CaseFile file = open(payment);
        fold(file, current(file, payment), news);
    }

    private void fold(CaseFile file, Payment payment, News news) {
        Payment known = payment.providerPaymentId().isPresent()
                        && payment.clientSecret().isPresent()
                ? payment
                : payment.knownAs(news.providerPaymentId(), news.clientSecret());
        switch (news.state()) {
            case OPEN -> keep(file, payment, known);
            case AUTHORIZED ->
                keep(file, payment, payment.status() == PaymentStatus.INITIATED ? known.authorized() : known);
            case SUCCEEDED -> succeed(file, payment, known, news.captured());
            case FAILED ->
                keep(
                        file,
                        payment,
                        payment.isOpen() && !payment.isRefund()
                                ? known.failed(news.failure().orElse(new Payment.Failure("unknown", false)))
                                : known);
            case CANCELED -> keep(file, payment, payment.isOpen() && !payment.isRefund() ? known.voided() : known);
        }
    }

    private void succeed(CaseFile file, Payment payment, Payment known, Money captured) {
        if (payment.isOpen()) {
            CaseFile paid =
                    till.update(file, payment, payment.isRefund() ? known.succeeded() : known.succeeded(captured));
            if (!payment.isRefund()) {
                arrival.of(paid);
            }
        } else if (payment.status() == PaymentStatus.FAILED || payment.status() == PaymentStatus.VOIDED) {
            late(file, known, captured);
        }
    }

    /** The money came after all: it is booked as a payment of its own, once, and then decided about. */
    private void late(CaseFile file, Payment known, Money captured) {
        boolean bookedBefore = file.payments().stream()
                .anyMatch(other -> !other.id().equals(known.id())
                        && other.providerPaymentId().equals(known.providerPaymentId()));
        if (!bookedBefore) {
            Payment own = till.draft(file.booking(), known.purpose(), known.provider(), known.method(), known.amount())
                    .knownAs(known.providerPaymentId().orElseThrow(), Optional.empty());
            arrival.of(till.take(file, own, captured));
        }
    }

    private void keep(CaseFile file, Payment was, Payment now) {
        if (!was.equals(now)) {
            till.update(file, was, now);
        }
    }

    private CaseFile open(Payment payment) {
        return desk.open(PROVIDER, Target.of(new BookingId(payment.payable().value())))
                .orThrow();
    }

    /** As it is now that the booking is locked: it may have moved since it was found. */
    private static Payment current(CaseFile file, Payment payment) {
        return file.payments().stream()
                .filter(other -> other.id().equals(payment.id()))
                .findFirst()
                .orElse(payment);
    }

    public static boolean isWhatWasAsked(Payment payment, Money amount) {
        return payment.amount().equals(amount);
    }
}
