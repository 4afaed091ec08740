package dev.rentwright.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.ProviderEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A provider that keeps honest books of its own and misbehaves only when it is told to. */
public final class FakeProvider implements PaymentProvider {

    /** What goes wrong. */
    public enum Mood {
        WELL,
        /** Calls have no effect and no answer. */
        DOWN,
        /** Calls have their effect and no answer. */
        SILENT,
        /** Every intent is refused. */
        DECLINING
    }

    /** How a payment or refund stands over here. */
    private record Standing(
            String id, State state, Money amount, Money captured, boolean held, Optional<PaymentId> refundOf) {

        Standing being(State next) {
            return taking(next, next == State.SUCCEEDED ? amount : Money.zero(amount.currency()));
        }

        Standing taking(State next, Money part) {
            return new Standing(id, next, amount, part, held, refundOf);
        }
    }

    private final Map<PaymentId, Standing> books = new LinkedHashMap<>();
    private final BooleanSupplier insideUnitOfWork;
    private Mood mood = Mood.WELL;

    /** @param insideUnitOfWork told at every call; a call inside a unit of work is a defect (DR-10) */
    public FakeProvider(BooleanSupplier insideUnitOfWork) {
        this.insideUnitOfWork = insideUnitOfWork;
    }

    public void be(Mood next) {
        mood = next;
    }

    /**
     * The customer completes an intent, or their bank refuses it or ends its hold. Nothing is told yet. What is to be held is
     * not taken by that.
     */
    public void becomes(PaymentId intent, State state) {
        books.computeIfPresent(
                intent,
                (id, was) -> was.state() == State.OPEN || was.state() == State.AUTHORIZED
                        ? was.being(was.held() && state == State.SUCCEEDED ? State.AUTHORIZED : state)
                        : was);
    }

    /** Another card is tried with an intent that was refused; it works. */
    public void isTriedAgain(PaymentId intent) {
        books.computeIfPresent(
                intent,
                (id, was) ->
                        was.state() == State.FAILED ? was.being(was.held() ? State.AUTHORIZED : State.SUCCEEDED) : was);
    }

    /** A hold ends and the intent waits for a card again, as it did before. Nobody is told. */
    public void loosens(PaymentId intent) {
        books.computeIfPresent(intent, (id, was) -> was.being(State.OPEN));
    }

    /** True for an intent that was opened here under that reference. */
    public boolean knows(PaymentId intent) {
        return books.containsKey(intent);
    }

    /** What is held on cards, by these books. */
    public Money held(Money zero) {
        return books.values().stream()
                .filter(standing -> standing.state() == State.AUTHORIZED)
                .map(Standing::amount)
                .reduce(zero, Money::plus);
    }

    /** True when an intent waits for its customer here. */
    public boolean isOpen(PaymentId intent) {
        return Optional.ofNullable(books.get(intent))
                .filter(standing -> standing.state() == State.OPEN)
                .isPresent();
    }

    /** What has come in and not gone back, by these books. */
    public Money kept(Money zero) {
        return books.values().stream()
                .filter(standing -> standing.state() == State.SUCCEEDED)
                .map(standing ->
                        standing.refundOf().isPresent() ? standing.captured().negated() : standing.captured())
                .reduce(zero, Money::plus);
    }

    /** A message about how an intent stands now, signed. */
    public byte[] message(String eventId, PaymentId intent, Instant at) {
        Standing standing = books.get(intent);
        if (standing == null) {
            throw new IllegalArgumentException("expected an intent that was opened here, got " + intent);
        }
        return message(eventId, intent, standing.id(), standing.state(), standing.amount(), standing.captured(), at);
    }

    /** A message that says what one likes, signed. */
    public byte[] message(String eventId, PaymentId intent, String id, State state, Money amount, Instant at) {
        Money captured = state == State.SUCCEEDED ? amount : Money.zero(amount.currency());
        return message(eventId, intent, id, state, amount, captured, at);
    }

    private static byte[] message(
            String eventId, PaymentId intent, String id, State state, Money amount, Money captured, Instant at) {
        String text = String.join(
                "|",
                eventId,
                intent.toString(),
                id,
                state.name(),
                amount.amount().toPlainString(),
                amount.currencyCode(),
                captured.amount().toPlainString(),
                at.toString());
        return text.getBytes(UTF_8);
    }

    @Override
    public String name() {
        return "FAKE";
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
        return call(() -> {
            // Whoever was answered under this reference before is answered so again, as providers promise.
            if (mood == Mood.DECLINING && !books.containsKey(reference)) {
                return new Answer.Declined(new Payment.Failure("card_declined", false));
            }
            Money zero = Money.zero(amount.currency());
            books.putIfAbsent(
                    reference,
                    new Standing("pi-" + (books.size() + 1), State.OPEN, amount, zero, held, Optional.empty()));
            return standing(reference);
        });
    }

    @Override
    public Answer capture(PaymentId reference, String providerPaymentId, Money part) {
        return call(() -> {
            PaymentId intent = known(providerPaymentId);
            Standing standing = Objects.requireNonNull(books.get(intent));
            if (standing.state() == State.AUTHORIZED && mood == Mood.DECLINING) {
                books.put(intent, standing.being(State.FAILED));
                return new Answer.Declined(new Payment.Failure("card_declined", false));
            }
            if (standing.state() == State.AUTHORIZED) {
                books.put(intent, standing.taking(State.SUCCEEDED, part));
            }
            return standing(intent);
        });
    }

    @Override
    public Answer cancel(PaymentId reference, String providerPaymentId) {
        return call(() -> {
            PaymentId intent = known(providerPaymentId);
            becomes(intent, State.CANCELED);
            return standing(intent);
        });
    }

    /** The reference of an intent. */
    public PaymentId known(String providerPaymentId) {
        return books.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(providerPaymentId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Answer refund(PaymentId refund, String providerPaymentId, Money amount) {
        return call(() -> {
            PaymentId source = known(providerPaymentId);
            if (!books.containsKey(refund)) {
                books.put(
                        refund,
                        new Standing(
                                "re-" + (books.size() + 1),
                                State.SUCCEEDED,
                                amount,
                                amount,
                                false,
                                Optional.of(source)));
                requireCovered(source);
            }
            return standing(refund);
        });
    }

    @Override
    public Answer lookup(PaymentId reference) {
        return call(() -> standing(reference));
    }

    @Override
    public Reading read(Map<String, String> headers, byte[] body, Instant now) {
        if (!"good".equals(headers.get("signature"))) {
            return new Reading.Rejected("signature");
        }
        String[] parts = new String(body, UTF_8).split("\\|", -1);
        if (parts.length != 8) {
            return new Reading.Ignored(parts[0], "other");
        }
        State state = State.valueOf(parts[3]);
        return new Reading.Event(new ProviderEvent(
                name(),
                parts[0],
                new PaymentId(UUID.fromString(parts[1])),
                parts[2],
                state,
                Money.of(parts[4], parts[5]),
                Money.of(parts[6], parts[5]),
                state == State.FAILED ? Optional.of(new Payment.Failure("card_declined", false)) : Optional.empty(),
                Instant.parse(parts[7])));
    }

    private interface Call {
        Answer answer();
    }

    private Answer call(Call call) {
        if (insideUnitOfWork.getAsBoolean()) {
            throw new AssertionError("the provider was called inside a unit of work");
        }
        if (mood == Mood.DOWN) {
            return new Answer.Unknown("down");
        }
        Answer answer = call.answer();
        return mood == Mood.SILENT ? new Answer.Unknown("silent") : answer;
    }

    private Answer standing(PaymentId reference) {
        Standing standing = books.get(reference);
        if (standing == null) {
            return new Answer.Absent();
        }
        Optional<String> secret =
                standing.refundOf().isPresent() ? Optional.empty() : Optional.of("secret of " + standing.id());
        return new Answer.Standing(
                standing.id(), secret, standing.state(), standing.amount(), standing.captured(), Optional.empty());
    }

    private void requireCovered(PaymentId source) {
        Money left = books.entrySet().stream()
                .filter(entry -> entry.getKey().equals(source)
                        || entry.getValue().refundOf().equals(Optional.of(source)))
                .map(entry -> entry.getKey().equals(source)
                        ? entry.getValue().captured()
                        : entry.getValue().captured().negated())
                .reduce(Money::plus)
                .orElseThrow();
        if (left.isNegative()) {
            throw new AssertionError("more was refunded than came in by " + source);
        }
    }
}
