package dev.rentwright.http.exchange;

import dev.rentwright.host.IdempotencyStore;
import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.Recall;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.lifecycle.CommandRefused;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Makes a repeated request answer once (IDM-01..04, DR-09). The key is asked for first; effect and answer commit in one unit
 * of work; a refusal is undone before it is remembered, so that whatever a use case had begun to write is gone.
 */
final class Once {

    private static final Duration KEPT = Duration.ofHours(24);

    private final UnitOfWork unitOfWork;
    private final IdempotencyStore store;
    private final Clock clock;

    Once(UnitOfWork unitOfWork, IdempotencyStore store, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.clock = clock;
    }

    Answer inside(
            Call call,
            Optional<String> bodyKey,
            Supplier<Outcome<Answer>> command,
            UnaryOperator<List<Refusal>> afterwards) {
        Optional<Keyed> keyed = key(call, bodyKey);
        if (keyed.isEmpty()) {
            return plainly(call, command, afterwards);
        }
        try {
            return unitOfWork.run(() -> keyed.get().recalled().orElseGet(() -> {
                Answer answer = granted(command);
                keyed.get().remember(answer);
                return answer;
            }));
        } catch (CommandRefused refused) {
            return keyed.get().rememberOrRecall(refused.refusals(), afterwards);
        } catch (ArithmeticException tooGreat) {
            throw Values.refused("", tooGreat);
        }
    }

    /** Recalled first, so that nothing is prepared outside for a key that stands for something already; then done inside. */
    Answer insideAfter(Call call, Supplier<List<Refusal>> preparing, Supplier<Outcome<Answer>> command) {
        Optional<Answer> before = key(call, Optional.empty()).flatMap(key -> unitOfWork.run(key::recalled));
        return before.orElseGet(() -> {
            List<Refusal> unprepared = preparing.get();
            return inside(
                    call,
                    Optional.empty(),
                    () -> unprepared.isEmpty() ? command.get() : Outcome.refused(unprepared),
                    UnaryOperator.identity());
        });
    }

    /** Recalled first, done outside, remembered last; whoever comes between finds the same thing begun and goes on with it. */
    Answer outside(Call call, Optional<String> bodyKey, Supplier<Outcome<Answer>> command) {
        Optional<Keyed> keyed = key(call, bodyKey);
        Optional<Answer> before = keyed.flatMap(key -> unitOfWork.run(key::recalled));
        return before.orElseGet(() -> {
            Answer answer = attempt(call, command);
            return keyed.map(key -> key.rememberOrRecall(answer)).orElse(answer);
        });
    }

    private static Answer attempt(Call call, Supplier<Outcome<Answer>> command) {
        try {
            return granted(command);
        } catch (CommandRefused refused) {
            return Answer.refusal(refused.refusals(), call.trace());
        }
    }

    Answer plainly(Call call, Supplier<Outcome<Answer>> command) {
        return plainly(call, command, UnaryOperator.identity());
    }

    private Answer plainly(Call call, Supplier<Outcome<Answer>> command, UnaryOperator<List<Refusal>> afterwards) {
        try {
            return unitOfWork.run(() -> granted(command));
        } catch (CommandRefused refused) {
            return unitOfWork.run(() -> Answer.refusal(afterwards.apply(refused.refusals()), call.trace()));
        } catch (ArithmeticException tooGreat) {
            throw Values.refused("", tooGreat);
        }
    }

    /** Thrown, a refusal undoes the unit of work that it was found in. */
    private static Answer granted(Supplier<Outcome<Answer>> command) {
        try {
            return command.get().orThrow();
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw Values.refused("", wrong);
        }
    }

    private Optional<Keyed> key(Call call, Optional<String> bodyKey) {
        Optional<String> header = call.header("Idempotency-Key").map(Once::unquoted);
        if (header.isPresent() && bodyKey.isPresent() && !header.equals(bodyKey)) {
            throw ProblemException.malformed(
                    "/idempotencyKey",
                    "The header Idempotency-Key and the member idempotencyKey differ; send one of them.");
        }
        Optional<String> key = header.or(() -> bodyKey);
        if (key.isEmpty() && call.endpoint().key() == Need.REQUIRED) {
            throw ProblemException.of(Problem.IDEMPOTENCY_KEY_MISSING);
        }
        return key.map(value -> new Keyed(call, idempotencyKey(call, value)));
    }

    private static IdempotencyKey idempotencyKey(Call call, String key) {
        try {
            return new IdempotencyKey(caller(call), call.endpoint().method() + " " + call.canonicalPath(), key);
        } catch (IllegalArgumentException wrong) {
            throw ProblemException.malformed(
                    "header/Idempotency-Key",
                    "An idempotency key is 1 to 255 visible ASCII characters, without spaces.");
        }
    }

    private static String caller(Call call) {
        return call.actor().kind().name().toLowerCase(Locale.ROOT) + ":"
                + call.actor().name();
    }

    private static String unquoted(String key) {
        boolean quoted = key.length() > 1 && key.startsWith("\"") && key.endsWith("\"");
        return quoted ? key.substring(1, key.length() - 1) : key;
    }

    private final class Keyed {

        private final Call call;
        private final IdempotencyKey key;
        private final String fingerprint;

        Keyed(Call call, IdempotencyKey key) {
            this.call = call;
            this.key = key;
            this.fingerprint =
                    Tags.fingerprint(call.endpoint().method(), call.canonicalPath(), key.caller(), call.rawBody());
        }

        Optional<Answer> recalled() {
            Recall recall = store.recall(key, fingerprint, clock.instant());
            if (recall instanceof Recall.Answered known) {
                return Optional.of(Answer.replay(known.answer()));
            }
            if (recall instanceof Recall.Reused) {
                throw ProblemException.of(Problem.IDEMPOTENCY_KEY_REUSED).with("key", key.key());
            }
            if (recall instanceof Recall.Running) {
                throw ProblemException.of(Problem.IDEMPOTENCY_IN_PROGRESS).with("key", key.key());
            }
            return Optional.empty();
        }

        /** Whatever is done about a refusal is done once, with the answer that tells of it. */
        Answer rememberOrRecall(List<Refusal> refusals, UnaryOperator<List<Refusal>> afterwards) {
            return unitOfWork.run(() -> recalled().orElseGet(() -> {
                Answer answer = Answer.refusal(afterwards.apply(refusals), call.trace());
                if (isKept(answer)) {
                    remember(answer);
                }
                return answer;
            }));
        }

        Answer rememberOrRecall(Answer answer) {
            if (!isKept(answer)) {
                return answer;
            }
            return unitOfWork.run(() -> recalled().orElseGet(() -> {
                remember(answer);
                return answer;
            }));
        }

        void remember(Answer answer) {
            Instant now = clock.instant();
            store.remember(key, fingerprint, answer.stored(), now, now.plus(KEPT));
        }

        /** What has been decided is kept; what a repaired request may still change is not (DR-09). */
        private static boolean isKept(Answer answer) {
            return answer.status() < 300 || answer.status() == 409 || answer.status() == 422;
        }
    }
}
