package dev.rentwright.payment.sandbox;

import dev.rentwright.payment.sandbox.IntentStatus.Step;
import dev.rentwright.payment.sandbox.Movement.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A payment as the provider sees it. Immutable; each step gives the {@link Change} to the next value, or refuses.
 *
 * <p>Held and captured never exceed the amount together, and no more goes back than was captured; {@code manner} is how
 * the customer's card lets all news of this intent travel.
 */
record Intent(
        Terms terms,
        IntentStatus status,
        long held,
        long captured,
        List<Refund> refunds,
        Optional<Card> card,
        Optional<Decline> lastDecline,
        Behaviour manner) {
    Intent {
        refunds = List.copyOf(refunds);
        var refunded = refunds.stream().mapToLong(Refund::returned).sum();
        if (held < 0 || captured < 0 || held > terms.amount() - captured) {
            throw new IllegalArgumentException(
                    "held " + held + " + captured " + captured + ": expected at most the amount " + terms.amount());
        }
        if (refunded > captured) {
            throw new IllegalArgumentException("refunded " + refunded + ": expected at most the captured " + captured);
        }
        if ((held > 0) != (status == IntentStatus.REQUIRES_CAPTURE)
                || (captured > 0) != (status == IntentStatus.SUCCEEDED)) {
            throw new IllegalArgumentException(
                    "status " + status + ": does not fit held " + held + " and captured " + captured);
        }
    }

    static Change open(Terms terms) {
        var intent = new Intent(
                terms,
                IntentStatus.REQUIRES_PAYMENT_METHOD,
                0,
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Behaviour.APPROVE);
        return Change.quiet(intent);
    }

    /** The issuer is asked. No card: one on file, or a wallet. */
    Change confirm(Optional<Card> paidWith, Behaviour behaviour) {
        status.expect(Step.CONFIRM);
        if (behaviour.decline().isPresent()) {
            return declined(behaviour.decline().get(), paidWith, behaviour);
        }
        var all = terms.amount();
        var hold = new Movement.Leg(Kind.AUTHORIZATION, all);
        if (terms.captureMethod() == CaptureMethod.MANUAL) {
            var held = next(IntentStatus.REQUIRES_CAPTURE, all, 0, paidWith, behaviour);
            return Change.of(held, EventType.AUTHORIZED, hold);
        }
        var paid = next(IntentStatus.SUCCEEDED, 0, all, paidWith, behaviour);
        return Change.of(paid, EventType.SUCCEEDED, hold, new Movement.Leg(Kind.CAPTURE, all));
    }

    /** Charges what is given and gives the rest of the hold back. */
    Change capture(long amount, Behaviour behaviour) {
        status.expect(Step.CAPTURE);
        expectUpTo(amount, held, "is held");
        if (behaviour.decline().isPresent()) {
            return declined(behaviour.decline().get(), card, manner);
        }
        return Change.of(
                next(IntentStatus.SUCCEEDED, 0, amount, card, manner),
                EventType.SUCCEEDED,
                new Movement.Leg(Kind.CAPTURE, amount),
                new Movement.Leg(Kind.RELEASE, held - amount));
    }

    /** Withdraws the intent and gives back what is held. */
    Change cancel() {
        status.expect(Step.CANCEL);
        return Change.of(
                next(IntentStatus.CANCELED, 0, 0, card, manner),
                EventType.CANCELED,
                new Movement.Leg(Kind.RELEASE, held));
    }

    Change refund(Refund refund) {
        status.expect(Step.REFUND);
        expectUpTo(refund.amount(), captured - refunded(), "is captured and not yet returned");
        var after = new Intent(
                terms,
                status,
                held,
                captured,
                Stream.concat(refunds.stream(), Stream.of(refund)).toList(),
                card,
                lastDecline,
                manner);
        return Change.refund(after, refund);
    }

    long refunded() {
        return refunds.stream().mapToLong(Refund::returned).sum();
    }

    /** Whatever was held is given back: a payment that failed leaves nothing held. */
    private Change declined(Decline decline, Optional<Card> paidWith, Behaviour behaviour) {
        var after = new Intent(
                terms, IntentStatus.REQUIRES_PAYMENT_METHOD, 0, 0, refunds, paidWith, Optional.of(decline), behaviour);
        return Change.declined(after, decline, new Movement.Leg(Kind.RELEASE, held));
    }

    private Intent next(IntentStatus to, long nowHeld, long nowCaptured, Optional<Card> paidWith, Behaviour behaviour) {
        return new Intent(terms, to, nowHeld, nowCaptured, refunds, paidWith, Optional.empty(), behaviour);
    }

    private static void expectUpTo(long amount, long most, String what) {
        if (amount <= 0 || amount > most) {
            throw Refused.amount("amount: expected 1 to " + most + ", which " + what + ", got " + amount);
        }
    }
}
