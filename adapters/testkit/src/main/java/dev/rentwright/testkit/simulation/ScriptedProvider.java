package dev.rentwright.testkit.simulation;

import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.ProviderEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A provider with a book of its own. Calls may go unanswered, with or without their effect; messages are told when the
 * simulation wants, as often as it wants.
 */
final class ScriptedProvider implements PaymentProvider {

    private static final Payment.Failure DECLINED = new Payment.Failure("card_declined", true);

    private final Map<PaymentId, Intent> intents = new LinkedHashMap<>();
    private final Map<PaymentId, Intent> refunds = new LinkedHashMap<>();
    private final List<ProviderEvent> messages = new ArrayList<>();
    private final List<Integer> untold = new ArrayList<>();
    private Optional<Draw> mood = Optional.empty();

    /** One thing in the provider's book. */
    private record Intent(PaymentId reference, String id, Money amount, State state) {
        Intent being(State next) {
            return new Intent(reference, id, amount, next);
        }
    }

    /** What it answers is drawn from a step; it is reliable without one. */
    void inTheMoodOf(Optional<Draw> step) {
        mood = step;
    }

    @Override
    public String name() {
        return "SIMULATED";
    }

    @Override
    public Answer open(PaymentId reference, Money amount) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        Intent intent =
                intents.computeIfAbsent(reference, fresh -> new Intent(fresh, "pi_" + fresh, amount, State.OPEN));
        return answered(intent);
    }

    @Override
    public Answer cancel(PaymentId reference, String providerPaymentId) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        Intent intent = intents.get(reference);
        if (intent == null) {
            return new Answer.Absent();
        }
        Intent now = intent.state() == State.OPEN ? intent.being(State.CANCELED) : intent;
        intents.put(reference, now);
        return answered(now);
    }

    @Override
    public Answer refund(PaymentId refund, String providerPaymentId, Money amount) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        return answered(
                refunds.computeIfAbsent(refund, fresh -> new Intent(fresh, "re_" + fresh, amount, State.SUCCEEDED)));
    }

    @Override
    public Answer lookup(PaymentId reference) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        Intent intent = intents.get(reference);
        return intent == null ? new Answer.Absent() : answered(intent);
    }

    /** The body is the number of a message. */
    @Override
    public Reading read(Map<String, String> headers, byte[] body, Instant now) {
        return new Reading.Event(messages.get(Integer.parseInt(new String(body, StandardCharsets.US_ASCII))));
    }

    /** The intents that customers may still complete. */
    List<PaymentId> open() {
        return intents.values().stream()
                .filter(intent -> intent.state() == State.OPEN)
                .map(Intent::reference)
                .toList();
    }

    /** A customer completes an intent, or is refused; a message about it waits to be told. */
    void complete(PaymentId reference, boolean paid, Instant now) {
        Intent intent = intents.get(reference);
        if (intent == null || intent.state() != State.OPEN) {
            return;
        }
        Intent done = intent.being(paid ? State.SUCCEEDED : State.FAILED);
        intents.put(reference, done);
        untold.add(messages.size());
        messages.add(new ProviderEvent(
                name(),
                "evt_" + messages.size() + "_" + reference,
                reference,
                done.id(),
                done.state(),
                done.amount(),
                paid ? Optional.empty() : Optional.of(DECLINED),
                now));
    }

    /** The messages that are on their way. */
    List<Integer> untold() {
        return untold;
    }

    /** What it holds of payments, refunds taken off. */
    Optional<Money> net(List<Payment> payments) {
        return payments.stream().flatMap(payment -> movement(payment).stream()).reduce(Money::plus);
    }

    private Optional<Money> movement(Payment payment) {
        Optional<Money> in = succeeded(intents, payment.id());
        return in.isPresent() ? in : succeeded(refunds, payment.id()).map(Money::negated);
    }

    private static Optional<Money> succeeded(Map<PaymentId, Intent> book, PaymentId id) {
        return Optional.ofNullable(book.get(id))
                .filter(intent -> intent.state() == State.SUCCEEDED)
                .map(Intent::amount);
    }

    private boolean isDeaf() {
        return mood.filter(draw -> draw.chance(8)).isPresent();
    }

    /** The effect is there; the answer may be lost on its way. */
    private Answer answered(Intent intent) {
        if (mood.filter(draw -> draw.chance(8)).isPresent()) {
            return new Answer.Unknown("no answer in time");
        }
        Optional<Payment.Failure> failure = intent.state() == State.FAILED ? Optional.of(DECLINED) : Optional.empty();
        return new Answer.Standing(
                intent.id(), Optional.of("secret_" + intent.id()), intent.state(), intent.amount(), failure);
    }
}
