package dev.rentwright.payment.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.payment.sandbox.Line.Once;
import dev.rentwright.payment.sandbox.Wire.IntentView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a few intents, in whatever order, the money adds up. */
class SandboxLawsTest {
    @Property(tries = 300)
    void no_walk_breaks_the_amounts_or_the_book_and_the_journal_tells_the_same_story(@ForAll("walks") List<Step> walk)
            throws IOException {
        var folder = Files.createTempDirectory(Path.of("target"), "walk");
        var config = SandboxConfig.with(Shop.API_KEY, Shop.SECRET)
                .clock(new HandTime())
                .scheduler((delay, task) -> {})
                .journalFolder(folder)
                .build();
        Wire.BookView before;
        try (var desk = new OpenDesk(config)) {
            var walker = new Walker(desk.desk);
            for (var step : walk) {
                walker.take(step);
                assertLawful(desk.desk.bookView());
            }
            walker.repeatEverything();
            before = desk.desk.bookView();
        }
        try (var again = new OpenDesk(config)) {
            assertEquals(before, again.desk.bookView());
        }
        Files.delete(folder.resolve(Journal.FILE));
        Files.delete(folder);
    }

    private static void assertLawful(Wire.BookView book) {
        for (var intent : book.intents()) {
            var authorized = sum(book, intent, "authorization");
            var released = sum(book, intent, "release");
            var captured = sum(book, intent, "capture");
            assertEquals(intent.amountCaptured(), captured, "captured");
            assertEquals(intent.amountRefunded(), sum(book, intent, "refund"), "refunded");
            assertEquals(intent.amountCapturable(), authorized - released - captured, "held");
            assertTrue(captured <= authorized, "captured <= authorised");
            assertTrue(intent.amountRefunded() <= captured, "refunded <= captured");
            assertTrue(captured + intent.amountCapturable() <= intent.amount(), "within the amount");
        }
        for (var at = 0; at < book.movements().size(); at++) {
            assertEquals(at + 1, book.movements().get(at).number(), "numbered without gaps");
        }
    }

    private static long sum(Wire.BookView book, IntentView intent, String kind) {
        return book.movements().stream()
                .filter(each -> each.intent().equals(intent.id()) && each.kind().equals(kind))
                .mapToLong(Wire.MovementView::amount)
                .sum();
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        var amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(-1, 30_000),
                Arbitraries.of(Behaviour.class).map(each -> 10_000L + each.amountEnding()));
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 3),
                        amounts,
                        Arbitraries.of(Behaviour.class),
                        Arbitraries.of(CaptureMethod.class))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    enum Kind {
        OPEN,
        CHARGE,
        PAY,
        CAPTURE,
        CAPTURE_ALL,
        CANCEL,
        REFUND,
        REFUND_ALL
    }

    record Step(Kind kind, int which, long amount, Behaviour card, CaptureMethod method) {}

    /** Takes steps; a refusal is as good as an effect, only it must leave everything lawful. */
    private static final class Walker {
        private final Desk desk;
        private final List<Runnable> repetitions = new ArrayList<>();

        Walker(Desk desk) {
            this.desk = desk;
        }

        void take(Step step) {
            var once = new Once("key-" + repetitions.size() + "-" + step.hashCode(), "print");
            switch (step.kind()) {
                case OPEN -> keyed(() -> desk.create(once, wanted(step, false)));
                case CHARGE -> keyed(() -> desk.create(once, wanted(step, true)));
                case PAY ->
                    attempt(() -> desk.confirm(
                            id(step), new Wire.Confirm(secret(step), step.card().card())));
                case CAPTURE -> keyed(() -> desk.capture(once, id(step), new Wire.Amount(Optional.of(step.amount()))));
                case CAPTURE_ALL -> keyed(() -> desk.capture(once, id(step), new Wire.Amount(Optional.empty())));
                case CANCEL -> keyed(() -> desk.cancel(once, id(step)));
                case REFUND -> keyed(() -> desk.refund(once, id(step), new Wire.Amount(Optional.of(step.amount()))));
                case REFUND_ALL -> keyed(() -> desk.refund(once, id(step), new Wire.Amount(Optional.empty())));
            }
        }

        /** The same key answers once: repeating all that was answered changes nothing. */
        void repeatEverything() {
            var before = desk.bookView();
            repetitions.forEach(Runnable::run);
            assertEquals(before, desk.bookView());
        }

        private void keyed(Supplier<Reply> operation) {
            attempt(operation)
                    .ifPresent(first -> repetitions.add(() -> {
                        var second = operation.get();
                        assertEquals(first.status(), second.status());
                        assertEquals(first.body(), second.body());
                    }));
        }

        private static Optional<Reply> attempt(Supplier<Reply> operation) {
            try {
                return Optional.of(operation.get());
            } catch (Refused refused) {
                return Optional.empty();
            }
        }

        private static Wire.Create wanted(Step step, boolean confirm) {
            return new Wire.Create(
                    "p-" + step.which(),
                    step.amount(),
                    "EUR",
                    Optional.of(step.method().word()),
                    Optional.of(confirm),
                    Optional.empty());
        }

        private String id(Step step) {
            return chosen(step).map(each -> each.terms().id()).orElse("pi_none");
        }

        private String secret(Step step) {
            return chosen(step).map(each -> each.terms().clientSecret()).orElse("");
        }

        private Optional<Intent> chosen(Step step) {
            var intents = desk.bookView().intents();
            return intents.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            desk.find(intents.get(step.which() % intents.size()).id()));
        }
    }

    private static final class OpenDesk implements AutoCloseable {
        private final Journal journal;
        private final Desk desk;

        OpenDesk(SandboxConfig config) {
            var book = new Book();
            journal = Journal.open(config.journalFolder(), book::apply);
            desk = new Desk(book, journal, config);
            desk.open();
        }

        @Override
        public void close() {
            desk.courier().close();
            journal.close();
        }
    }
}
