package dev.rentwright.payment;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One movement of money, or the attempt at one (PAY-01). A refund is a payment of its own with purpose REFUND, a positive
 * amount and a parent, whose {@code refunded} follows from it. Immutable; a move makes the next value.
 *
 * @param id which one, and our reference at the provider
 * @param code read out on the telephone, at most 20 characters
 * @param payable what is paid for
 * @param customer who pays, or is paid back
 * @param supplier whose business it is
 * @param purpose what it is for
 * @param provider through whom: a provider's name, or {@code MANUAL} for the till
 * @param method how, if known
 * @param amount what was asked, more than 0
 * @param captured what has arrived: 0, the amount, or the part that was taken of a hold
 * @param refunded what refunds have taken of it, those still running included (IV-09)
 * @param toCapture what is to be taken: all of it from the beginning where nobody waits for anything; of money that is held,
 *     empty until that is decided, and 0 to give all of it back
 * @param status where it stands
 * @param providerPaymentId the provider's own id, once it has one
 * @param clientSecret with which the customer's browser completes it
 * @param parent the payment that a refund takes from
 * @param failure why it failed, once it has
 * @param createdAt when it was begun
 * @param nextStepAt when the provider is to be asked or asked again; empty when nothing is left to do (FM-08)
 * @param attempts how often the provider has been asked
 * @param version for optimistic locking, from 1
 */
public record Payment(
        PaymentId id,
        String code,
        PayableId payable,
        CustomerId customer,
        SupplierId supplier,
        PaymentPurpose purpose,
        String provider,
        Optional<PaymentMethod> method,
        Money amount,
        Money captured,
        Money refunded,
        Optional<Money> toCapture,
        PaymentStatus status,
        Optional<String> providerPaymentId,
        Optional<String> clientSecret,
        Optional<PaymentId> parent,
        Optional<Failure> failure,
        Instant createdAt,
        Optional<Instant> nextStepAt,
        int attempts,
        long version) {

    /** The provider of money that staff take at the desk (PAY-12). */
    public static final String MANUAL = "MANUAL";

    /**
     * Why a provider refused.
     *
     * @param code as mapped from the provider's
     * @param retryable whether trying again may help
     */
    public record Failure(String code, boolean retryable) {}

    public Payment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(toCapture, "toCapture");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(providerPaymentId, "providerPaymentId");
        Objects.requireNonNull(clientSecret, "clientSecret");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(nextStepAt, "nextStepAt");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("expected a payment of more than 0, got " + amount);
        }
        if (captured.compareTo(amount) > 0 || refunded.compareTo(captured) > 0 || refunded.isNegative()) {
            throw new IllegalArgumentException(
                    "expected 0 <= refunded <= captured <= " + amount + ", got " + refunded + " and " + captured);
        }
        if (toCapture
                .filter(part -> part.isNegative() || part.compareTo(amount) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("expected a capture of 0 to " + amount + ", got " + toCapture.get());
        }
        if ((purpose == PaymentPurpose.REFUND) != parent.isPresent()) {
            throw new IllegalArgumentException(
                    "expected a refund, and only a refund, to name its payment, got " + purpose);
        }
    }

    /** True for money that goes back. */
    public boolean isRefund() {
        return purpose == PaymentPurpose.REFUND;
    }

    /** True while the provider may still carry it out. */
    public boolean isOpen() {
        return status == PaymentStatus.INITIATED || status == PaymentStatus.AUTHORIZED;
    }

    /** True for money that is only held when its customer has completed it, and taken once that is decided. */
    public boolean isToBeHeld() {
        return toCapture.isEmpty();
    }

    /** What is held and may still be taken: of a live authorization all, or what is already decided to be taken of it. */
    public Money held() {
        return status == PaymentStatus.AUTHORIZED ? toCapture.orElse(amount) : Money.zero(amount.currency());
    }

    /** True for a live authorization; one that is being given back is none any more. */
    public boolean isHeld() {
        return held().isPositive();
    }

    /** What may still be refunded. */
    public Money refundable() {
        return captured.minus(refunded);
    }

    /** The same payment with what the provider calls it. */
    public Payment knownAs(String providerId, Optional<String> secret) {
        return with(
                status,
                captured,
                refunded,
                Optional.of(providerId),
                secret.or(() -> clientSecret),
                failure,
                nextStepAt);
    }

    /** The same payment with the money held and not yet taken. */
    public Payment authorized() {
        return moved(PaymentTrigger.AUTHORIZE, captured);
    }

    /** The same payment with the money here; for a refund, with the money gone back. */
    public Payment succeeded() {
        return succeeded(amount);
    }

    /**
     * The same payment with so much of it here; what more was held has gone back to the customer (domain L11).
     *
     * @throws IllegalArgumentException when it is not positive or more than was asked for (IV-09)
     */
    public Payment succeeded(Money taken) {
        if (!taken.isPositive()) {
            throw new IllegalArgumentException("expected a capture of more than 0, got " + taken);
        }
        return moved(PaymentTrigger.SUCCEED, taken);
    }

    /** The same payment, to be held first and taken once that is decided. */
    public Payment toBeHeld() {
        return asking(Optional.empty(), nextStepAt, attempts);
    }

    /**
     * The same payment, of whose hold so much is to be taken now and the rest given back; all of it for 0.
     *
     * @throws IllegalStateException when nothing is held
     * @throws IllegalArgumentException when it is more than what is held: a decision is never taken back for more
     */
    public Payment capturing(Money part, Instant now) {
        if (status != PaymentStatus.AUTHORIZED) {
            throw new IllegalStateException("expected money that is held, got a payment that is " + status);
        }
        if (part.compareTo(held()) > 0) {
            throw new IllegalArgumentException("expected a capture of at most " + held() + ", got " + part);
        }
        return asking(Optional.of(part), Optional.of(now), 0);
    }

    /** The same payment, refused for good. */
    public Payment failed(Failure why) {
        PaymentStatus next = PaymentTransitions.TABLE.next(status, PaymentTrigger.FAIL);
        return with(next, captured, refunded, providerPaymentId, clientSecret, Optional.of(why), Optional.empty());
    }

    /** The same payment, withdrawn before any money came. */
    public Payment voided() {
        return moved(PaymentTrigger.VOID, captured);
    }

    /**
     * The same payment with so much of it promised back.
     *
     * @throws IllegalArgumentException when it is not positive or more than is left; ask {@link RefundRules} first
     */
    public Payment refunding(Money part) {
        Refusal refusal = RefundRules.refusal(part, refundable()).orElse(null);
        if (refusal != null) {
            throw new IllegalArgumentException("expected a refund of at most " + refundable() + ", got " + part);
        }
        Money total = refunded.plus(part);
        PaymentTrigger trigger = total.equals(captured) ? PaymentTrigger.REFUND_ALL : PaymentTrigger.REFUND_PART;
        PaymentStatus next = PaymentTransitions.TABLE.next(status, trigger);
        return with(next, captured, total, providerPaymentId, clientSecret, failure, nextStepAt);
    }

    /** The same payment, to be looked after again later, or no more. */
    public Payment nextStep(Optional<Instant> at) {
        return asking(toCapture, at, attempts + 1);
    }

    /** The same payment at another version, for stores. */
    public Payment atVersion(long next) {
        return new Payment(
                id,
                code,
                payable,
                customer,
                supplier,
                purpose,
                provider,
                method,
                amount,
                captured,
                refunded,
                toCapture,
                status,
                providerPaymentId,
                clientSecret,
                parent,
                failure,
                createdAt,
                nextStepAt,
                attempts,
                next);
    }

    private Payment asking(Optional<Money> capture, Optional<Instant> step, int asked) {
        return new Payment(
                id,
                code,
                payable,
                customer,
                supplier,
                purpose,
                provider,
                method,
                amount,
                captured,
                refunded,
                capture,
                status,
                providerPaymentId,
                clientSecret,
                parent,
                failure,
                createdAt,
                step,
                asked,
                version);
    }

    private Payment moved(PaymentTrigger trigger, Money nowCaptured) {
        PaymentStatus next = PaymentTransitions.TABLE.next(status, trigger);
        Optional<Instant> step = next == PaymentStatus.AUTHORIZED ? nextStepAt : Optional.empty();
        return with(next, nowCaptured, refunded, providerPaymentId, clientSecret, failure, step);
    }

    private Payment with(
            PaymentStatus nextStatus,
            Money nextCaptured,
            Money nextRefunded,
            Optional<String> providerId,
            Optional<String> secret,
            Optional<Failure> why,
            Optional<Instant> step) {
        return new Payment(
                id,
                code,
                payable,
                customer,
                supplier,
                purpose,
                provider,
                method,
                amount,
                nextCaptured,
                nextRefunded,
                toCapture,
                nextStatus,
                providerId,
                secret,
                parent,
                why,
                createdAt,
                step,
                attempts,
                version);
    }

    /** Whether somebody may know of it (DR-20). */
    public boolean isKnownTo(Actor actor) {
        return Scope.ofWhoeverWasTold(actor).includes(supplier, customer);
    }
}
