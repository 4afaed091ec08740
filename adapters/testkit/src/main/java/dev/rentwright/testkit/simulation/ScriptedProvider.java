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
    private record Intent(PaymentId reference, String id, Money amount, Money captured, boolean held, State state) {
        Intent being(State next) {
            return taking(next, next == State.SUCCEEDED ? amount : Money.zero(amount.currency()));
        }

        Intent taking(State next, Money part) {
            return new Intent(reference, id, amount, part, held, next);
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
        return opened(reference, amount, false);
    }

    @Override
    public Answer authorize(PaymentId reference, Money amount) {
        return opened(reference, amount, true);
    }

    private Answer opened(PaymentId reference, Money amount, boolean held) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        Money zero = Money.zero(amount.currency());
        return answered(intents.computeIfAbsent(
                reference, fresh -> new Intent(fresh, "pi_" + fresh, amount, zero, held, State.OPEN)));
    }

    /** Now and then a card has nothing left to be taken; then its hold has ended too. */
    @Override
    public Answer capture(PaymentId reference, String providerPaymentId, Money part) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        Intent now = taken(known(providerPaymentId).orElseThrow(), part);
        intents.put(now.reference(), now);
        return now.state() == State.FAILED ? new Answer.Declined(DECLINED) : answered(now);
    }

    private Intent taken(Intent intent, Money part) {
        if (intent.state() != State.AUTHORIZED) {
            return intent;
        }
        boolean declined = mood.filter(draw -> draw.chance(10)).isPresent();
        return declined ? intent.being(State.FAILED) : intent.taking(State.SUCCEEDED, part);
    }

    @Override
    public Answer cancel(PaymentId reference, String providerPaymentId) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        Optional<Intent> intent = known(providerPaymentId);
        if (intent.isEmpty()) {
            return new Answer.Absent();
        }
        boolean untaken = intent.get().state() == State.OPEN || intent.get().state() == State.AUTHORIZED;
        Intent now = untaken ? intent.get().being(State.CANCELED) : intent.get();
        intents.put(now.reference(), now);
        return answered(now);
    }

    private Optional<Intent> known(String providerPaymentId) {
        return intents.values().stream()
                .filter(intent -> intent.id().equals(providerPaymentId))
                .findFirst();
    }

    @Override
    public Answer refund(PaymentId refund, String providerPaymentId, Money amount) {
        if (isDeaf()) {
            return new Answer.Unknown("no connection");
        }
        return answered(refunds.computeIfAbsent(
                refund, fresh -> new Intent(fresh, "re_" + fresh, amount, amount, false, State.SUCCEEDED)));
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

    /** The intents whose money is held, which may end by itself. */
    List<PaymentId> held() {
        return intents.values().stream()
                .filter(intent -> intent.state() == State.AUTHORIZED)
                .map(Intent::reference)
                .toList();
    }

    /** A customer completes an intent, or is refused; a message about it waits to be told. */
    void complete(PaymentId reference, boolean paid, Instant now) {
        Intent intent = intents.get(reference);
        if (intent != null && intent.state() == State.OPEN) {
            State done = intent.held() ? State.AUTHORIZED : State.SUCCEEDED;
            becomes(intent.being(paid ? done : State.FAILED), now);
        }
    }

    /** A hold ends before anybody took it; a message about it waits to be told. */
    void lapse(PaymentId reference, Instant now) {
        Intent intent = intents.get(reference);
        if (intent != null && intent.state() == State.AUTHORIZED) {
            becomes(intent.being(State.CANCELED), now);
        }
    }

    private void becomes(Intent done, Instant now) {
        intents.put(done.reference(), done);
        untold.add(messages.size());
        messages.add(new ProviderEvent(
                name(),
                "evt_" + messages.size() + "_" + done.reference(),
                done.reference(),
                done.id(),
                done.state(),
                done.amount(),
                done.state() == State.FAILED ? Optional.of(DECLINED) : Optional.empty(),
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

    /** What it holds on cards for them, not yet taken. */
    Optional<Money> held(List<Payment> payments) {
        return payments.stream()
                .flatMap(payment -> Optional.ofNullable(intents.get(payment.id())).stream())
                .filter(intent -> intent.state() == State.AUTHORIZED)
                .map(Intent::amount)
                .reduce(Money::plus);
    }

    private Optional<Money> movement(Payment payment) {
        Optional<Money> in = succeeded(intents, payment.id());
        return in.isPresent() ? in : succeeded(refunds, payment.id()).map(Money::negated);
    }

    private static Optional<Money> succeeded(Map<PaymentId, Intent> book, PaymentId id) {
        return Optional.ofNullable(book.get(id))
                .filter(intent -> intent.state() == State.SUCCEEDED)
                .map(Intent::captured);
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
                intent.id(),
                Optional.of("secret_" + intent.id()),
                intent.state(),
                intent.amount(),
                intent.captured(),
                failure);
    }
}
