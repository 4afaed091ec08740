package dev.rentwright.booking.paying;

import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Holds;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.booking.transition.HoldGuard;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentProvider.Answer;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class StartPaymentService implements StartPayment {

    /** An additional payment pays what the rental costs more than was paid, as one for the rental does; one for damage, damage. */
    static final Set<PaymentPurpose> PAID_BY_CUSTOMERS =
            EnumSet.of(PaymentPurpose.RENTAL, PaymentPurpose.ADDITIONAL, PaymentPurpose.DAMAGE, PaymentPurpose.DEPOSIT);

    private final Needs needs;
    private final UnitOfWork unitOfWork;
    private final Desk desk;
    private final Till till;
    private final ProviderNews news;

    StartPaymentService(Needs needs, Desk desk, Till till, ProviderNews news) {
        this.needs = needs;
        this.unitOfWork = needs.unitOfWork();
        this.desk = desk;
        this.till = till;
        this.news = news;
    }

    @Override
    public Outcome<Payment> start(Command command) {
        needs.access().require(command.actor(), Permission.PAYMENT_CREATE);
        Optional<PaymentProvider> provider =
                command.provider().map(needs.providers()::named).orElseGet(needs.providers()::preferred);
        if (provider.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "provider")
                    .with("expected", names())
                    .with("actual", command.provider().orElse("")));
        }
        Outcome<Payment> intent = unitOfWork.run(() -> desk.open(command.actor(), command.target())
                .then(file -> intent(command, file, provider.get().name())));
        return intent.then(payment -> payment.clientSecret().isPresent() || payment.isHeld()
                ? Outcome.granted(payment)
                : open(payment, provider.get()));
    }

    private Outcome<Payment> intent(Command command, CaseFile file, String provider) {
        Optional<Refusal> refusal = refusal(command, file);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Payment> same = file.payments().stream()
                .filter(payment -> payment.isOpen() && payment.purpose() == command.purpose())
                .toList();
        Money due = Till.due(command.purpose(), file);
        Optional<Payment> live = due.isPositive()
                ? same.stream()
                        .filter(StartPaymentService::waitsForCustomer)
                        .filter(payment -> payment.provider().equals(provider)
                                && payment.amount().equals(due))
                        .findFirst()
                : same.stream().filter(Payment::isHeld).reduce((older, newer) -> newer);
        if (live.isPresent()) {
            return Outcome.granted(live.get());
        }
        // One live intent per purpose (PAY-19): what is open for another amount is withdrawn by the next round. What is
        // held is none any more: it stays, and only what is missing beside it is asked for.
        same.stream()
                .filter(payment -> payment.status() == PaymentStatus.INITIATED)
                .forEach(payment -> till.update(file, payment, payment.nextStep(Optional.of(desk.now()))));
        Payment draft = till.draft(file.booking(), command.purpose(), provider, Optional.empty(), due)
                .nextStep(Optional.of(desk.now().plus(ProviderSteps.FIRST_PATIENCE)));
        boolean held = Holds.isOnlyHeld(file, command.purpose());
        Payment intent = held ? draft.toBeHeld() : draft;
        needs.payments().add(intent);
        return Outcome.granted(intent);
    }

    /** One that is only looked up, because it may be held already, waits for nobody. */
    private static boolean waitsForCustomer(Payment payment) {
        boolean opened = payment.providerPaymentId().isPresent();
        return payment.status() == PaymentStatus.INITIATED
                && (!opened || payment.clientSecret().isPresent());
    }

    /** Between the two transactions: nothing is locked while the provider thinks. */
    private Outcome<Payment> open(Payment intent, PaymentProvider provider) {
        Answer answer = ProviderSteps.open(provider, intent);
        if (answer instanceof Answer.Unknown || answer instanceof Answer.Absent) {
            return Outcome.refused(Refusal.of(RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE)
                    .with("provider", provider.name())
                    .with("payment", intent.id().value()));
        }
        Payment known = news.learn(intent.id(), answer).orElse(intent);
        return known.failure()
                .map(failure -> Outcome.<Payment>refused(Refusal.of(RefusalCode.PAYMENT_DECLINED)
                        .with("declineCode", failure.code())
                        .with("retryable", failure.retryable())))
                .orElseGet(() -> Outcome.granted(known));
    }

    private Optional<Refusal> refusal(Command command, CaseFile file) {
        if (BookingTransitions.TABLE.isFinal(file.booking().status())) {
            return Optional.of(BookingTransitions.TABLE.refusal(file.booking().status(), BookingTrigger.CONFIRM));
        }
        if (!PAID_BY_CUSTOMERS.contains(command.purpose())) {
            return Optional.of(invalid("RENTAL, ADDITIONAL, DAMAGE or DEPOSIT", command.purpose()));
        }
        boolean held = file.payments().stream()
                .anyMatch(payment -> payment.isHeld() && payment.purpose() == command.purpose());
        if (!held && !Till.due(command.purpose(), file).isPositive()) {
            return Optional.of(invalid("a purpose for which something is due", command.purpose()));
        }
        List<Refusal> hold = new HoldGuard().check(file.facts());
        return file.booking().status() == BookingStatus.PENDING ? hold.stream().findFirst() : Optional.empty();
    }

    private static Refusal invalid(String expected, PaymentPurpose actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", "purpose")
                .with("expected", expected)
                .with("actual", actual);
    }

    private List<String> names() {
        return needs.providers().all().stream().map(PaymentProvider::name).toList();
    }
}
