package dev.rentwright.payment.sandbox;

import dev.rentwright.payment.sandbox.Behaviour.Fault;
import dev.rentwright.payment.sandbox.Line.Once;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Performs operations, one at a time: looks the key up, asks the {@link Intent}, writes the journal, tells the courier,
 * answers. Two equal requests at once are one effect and two equal answers.
 */
final class Desk {
    private final Book book;
    private final Journal journal;
    private final Courier courier;
    private final Clock clock;
    private final String secret;
    private final Set<String> stumbled = new HashSet<>();

    Desk(Book book, Journal journal, SandboxConfig config) {
        this.book = book;
        this.journal = journal;
        this.clock = config.clock();
        this.secret = config.signingSecret();
        this.courier = new Courier(config, this::settle);
    }

    Courier courier() {
        return courier;
    }

    /** Begins or goes on with the book: news that was not delivered before is taken up again. */
    synchronized void open() {
        if (book.empty()) {
            write(new Line.Opened(Long.toString(clock.millis(), Character.MAX_RADIX)));
        }
        book.unsettled().forEach(courier::accept);
    }

    synchronized Reply create(Once once, Wire.Create wanted) {
        return once(once, () -> {
            var behaviour = Behaviour.ofAmount(wanted.amount());
            var id = book.nextIntentId();
            var opened = Intent.open(new Terms(
                    id,
                    id + "_secret_" + WebhookSignature.hmac(secret, id).substring(0, 24),
                    wanted.reference(),
                    wanted.amount(),
                    wanted.currencyCode(),
                    wanted.method(),
                    wanted.back(),
                    clock.instant()));
            stumble(once.key(), behaviour);
            var change = wanted.confirm().orElse(false)
                    ? opened.then(opened.after().confirm(Optional.empty(), behaviour))
                    : opened;
            return commit(Optional.of(once), 201, change, behaviour);
        });
    }

    synchronized Reply confirm(String id, Wire.Confirm wanted) {
        var intent = unlocked(id, wanted.clientSecret());
        var behaviour = Behaviour.ofCard(wanted.card().replace(" ", ""))
                .orElseThrow(
                        () -> Refused.request("card: expected a test card of the README; real cards are not taken"));
        intent.status().expect(IntentStatus.Step.CONFIRM);
        stumble("confirm " + id, behaviour);
        var change = intent.confirm(Optional.of(Card.of(behaviour)), behaviour);
        return commit(Optional.empty(), 200, change, behaviour);
    }

    synchronized Reply capture(Once once, String id, Wire.Amount wanted) {
        return once(once, () -> {
            var intent = find(id);
            var amount = wanted.amount().orElse(intent.held());
            var behaviour = Behaviour.ofAmount(amount);
            var change = intent.capture(amount, behaviour);
            stumble(once.key(), behaviour);
            return commit(Optional.of(once), 200, change, behaviour);
        });
    }

    /** Nobody declines to give a hold back: of the behaviours only the faults and deliveries count here. */
    synchronized Reply cancel(Once once, String id) {
        return once(once, () -> {
            var intent = find(id);
            var behaviour = Behaviour.ofAmount(intent.terms().amount());
            var change = intent.cancel();
            stumble(once.key(), behaviour);
            return commit(Optional.of(once), 200, change, behaviour);
        });
    }

    synchronized Reply refund(Once once, String id, Wire.Amount wanted) {
        return once(once, () -> {
            var intent = find(id);
            intent.status().expect(IntentStatus.Step.REFUND);
            var amount = wanted.amount().orElse(intent.captured() - intent.refunded());
            var behaviour = Behaviour.ofAmount(amount);
            var change = intent.refund(new Refund(book.nextRefundId(), amount, behaviour.decline(), clock.instant()));
            stumble(once.key(), behaviour);
            return commit(Optional.of(once), 201, change, behaviour);
        });
    }

    synchronized Intent find(String id) {
        return book.intent(id).orElseThrow(() -> Refused.missing("intent"));
    }

    /** The intent, for someone who holds its client secret; with another secret it does not exist. */
    synchronized Intent unlocked(String id, String clientSecret) {
        return book.intent(id)
                .filter(each -> same(each.terms().clientSecret(), clientSecret))
                .orElseThrow(() -> Refused.missing("intent"));
    }

    synchronized List<Intent> byReference(String reference) {
        return book.byReference(reference);
    }

    synchronized Wire.BookView bookView() {
        return new Wire.BookView(
                book.intents().stream()
                        .map(each -> Wire.open(each, Optional.empty()))
                        .toList(),
                book.movements().stream().map(Wire.MovementView::of).toList());
    }

    private synchronized void settle(String event) {
        write(new Line.Settled(event));
    }

    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private Reply once(Once once, Supplier<Reply> operation) {
        var before = book.kept(once.key());
        if (before.isEmpty()) {
            return operation.get();
        }
        if (!before.get().once().equals(once)) {
            throw Refused.keyReused();
        }
        return Reply.json(before.get().status(), before.get().body());
    }

    /** The first attempt breaks before anything happens, the next one gets through. */
    private void stumble(String attempt, Behaviour behaviour) {
        if (behaviour.fault() == Fault.ERROR && stumbled.add(attempt)) {
            throw Refused.broken();
        }
    }

    private Reply commit(Optional<Once> once, int done, Change change, Behaviour behaviour) {
        var status = change.decline().isPresent() ? 402 : done;
        var body = body(change, once.isPresent());
        var kept = once.map(each -> new Line.Kept(each, status, body));
        var notice = change.event().map(type -> notice(type, change, behaviour));
        write(new Line.Performed(kept, change.after(), movements(change), notice));
        notice.ifPresent(courier::accept);
        return Reply.json(status, body, behaviour.fault());
    }

    private static String body(Change change, boolean forKeyHolder) {
        var view = forKeyHolder
                ? Wire.intent(change.after(), change.refund())
                : Wire.open(change.after(), change.refund());
        return change.decline()
                .map(each -> Json.write(new Wire.Declined(Wire.DeclineView.of(each), view)))
                .orElseGet(() -> Json.write(view));
    }

    private List<Movement> movements(Change change) {
        var terms = change.after().terms();
        var rows = new ArrayList<Movement>();
        for (var leg : change.legs()) {
            rows.add(new Movement(
                    book.nextMovementNumber() + rows.size(),
                    clock.instant(),
                    leg.kind(),
                    terms.id(),
                    terms.reference(),
                    leg.amount(),
                    terms.currency(),
                    change.refund().map(Refund::id)));
        }
        return rows;
    }

    /** The operation's own amount decides how its news travels, else the customer's card does. */
    private Notice notice(EventType type, Change change, Behaviour behaviour) {
        var id = book.nextEventId();
        var now = clock.instant();
        var intent = change.after();
        var delivery = behaviour.delivery() == Behaviour.Delivery.AT_ONCE
                ? intent.manner().delivery()
                : behaviour.delivery();
        var event = new Wire.Event(
                id, "event", type.word(), now.getEpochSecond(), new Wire.Data(Wire.open(intent, change.refund())));
        return new Notice(id, intent.terms().id(), type, now, delivery, Json.write(event));
    }

    private void write(Line line) {
        journal.append(line);
        book.apply(line);
    }
}
