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
import java.util.stream.Stream;

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
                        end(file, now, now.failed(declined.failure()));
                    }
                    return needs.payments().byId(id).orElseThrow();
                }));
    }

    /**
     * What was learned from a message. Must run inside a unit of work. Messages overtake each other: that a card was refused,
     * before another one was tried, may be told after that one's hold. So what a message says of a hold that is known is not
     * believed; it is looked at.
     */
    public void fold(Payment payment, News news) {
        CaseFile file = open(payment);
        Payment told = current(file, payment);
        Payment current = successor(file, told, news);
        boolean doubtful = switch (news.state()) {
            case OPEN, SUCCEEDED -> false;
            case AUTHORIZED -> !current.equals(told);
            case FAILED, CANCELED -> !current.equals(told) || current.status() == PaymentStatus.AUTHORIZED;
        };
        if (doubtful) {
            till.update(file, current, current.nextStep(Optional.of(desk.now())));
        } else {
            fold(file, current, news);
        }
    }

    private void fold(CaseFile file, Payment payment, News news) {
        Payment known = payment.providerPaymentId().isPresent()
                        && payment.clientSecret().isPresent()
                ? payment
                : payment.knownAs(news.providerPaymentId(), news.clientSecret());
        switch (news.state()) {
            case OPEN -> keep(file, payment, known);
            case AUTHORIZED -> hold(file, payment, known);
            case SUCCEEDED -> succeed(file, payment, known, news.captured());
            case FAILED ->
                end(
                        file,
                        payment,
                        isUnderWay(payment)
                                ? known.failed(news.failure().orElse(new Payment.Failure("unknown", false)))
                                : known);
            case CANCELED -> end(file, payment, isUnderWay(payment) ? known.voided() : known);
        }
    }

    private void hold(CaseFile file, Payment payment, Payment known) {
        if (payment.status() == PaymentStatus.INITIATED) {
            arrival.of(till.update(file, payment, known.authorized()));
        } else if (hasEnded(payment)) {
            lateHold(file, known);
        } else {
            keep(file, payment, known);
        }
    }

    private void succeed(CaseFile file, Payment payment, Payment known, Money captured) {
        if (payment.isOpen()) {
            CaseFile paid =
                    till.update(file, payment, payment.isRefund() ? known.succeeded() : known.succeeded(captured));
            if (!payment.isRefund()) {
                arrival.of(paid);
            }
        } else if (hasEnded(payment)) {
            late(file, known).ifPresent(own -> arrival.of(till.take(file, own, captured)));
        }
    }

    /** It is refused or withdrawn; what was held for the booking is not there any more. */
    private void end(CaseFile file, Payment was, Payment now) {
        if (was.status() == PaymentStatus.AUTHORIZED && now.status() != was.status()) {
            arrival.lapsed(till.update(file, was, now));
        } else {
            keep(file, was, now);
        }
    }

    /** The money came after all: it is booked as a payment of its own, once, and then decided about. */
    private Optional<Payment> late(CaseFile file, Payment known) {
        boolean bookedBefore = others(file, known).findAny().isPresent();
        return bookedBefore ? Optional.empty() : Optional.of(own(file, known));
    }

    /**
     * A hold that is told of so late may have ended already: unlike money that came, it does not stay. So it is booked as a
     * payment of its own that is looked up next, and counts once that has shown it to be there.
     */
    private void lateHold(CaseFile file, Payment known) {
        boolean followed = others(file, known)
                .anyMatch(other -> other.isOpen() || other.captured().isPositive());
        if (!followed) {
            needs.payments().add(own(file, known).toBeHeld().nextStep(Optional.of(desk.now())));
        }
    }

    private Payment own(CaseFile file, Payment known) {
        return till.draft(file.booking(), known.purpose(), known.provider(), known.method(), known.amount())
                .knownAs(known.providerPaymentId().orElseThrow(), Optional.empty());
    }

    private static Stream<Payment> others(CaseFile file, Payment known) {
        return file.payments().stream()
                .filter(other -> !other.id().equals(known.id()))
                .filter(other -> other.providerPaymentId().equals(known.providerPaymentId()));
    }

    /** News about a payment that had ended is about the one that its late hold was booked as, if there is one. */
    private static Payment successor(CaseFile file, Payment told, News news) {
        return file.payments().stream()
                .filter(other -> hasEnded(told) && other.isOpen() && !other.isRefund())
                .filter(other -> other.providerPaymentId().equals(Optional.of(news.providerPaymentId())))
                .findFirst()
                .orElse(told);
    }

    private static boolean hasEnded(Payment payment) {
        return payment.status() == PaymentStatus.FAILED || payment.status() == PaymentStatus.VOIDED;
    }

    private static boolean isUnderWay(Payment payment) {
        return payment.isOpen() && !payment.isRefund();
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
