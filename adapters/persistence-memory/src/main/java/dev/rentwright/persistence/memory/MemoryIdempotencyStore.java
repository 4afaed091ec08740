package dev.rentwright.persistence.memory;

import dev.rentwright.host.IdempotencyStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers by key. Since units of work take turns, whoever asks for a key waits until the one before has ended, and then
 * finds its answer: {@link Recall.Running} never comes from here.
 */
final class MemoryIdempotencyStore implements IdempotencyStore {

    private final MemoryUnitOfWork unit;
    private final Table<IdempotencyKey, Remembered> answers;

    MemoryIdempotencyStore(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.answers = new Table<>("idempotency key", unit);
    }

    @Override
    public Recall recall(IdempotencyKey key, String fingerprint, Instant now) {
        return unit.callInside(
                "recall",
                () -> known(key, now)
                        .<Recall>map(remembered -> remembered.fingerprint().equals(fingerprint)
                                ? new Recall.Answered(remembered.answer())
                                : new Recall.Reused())
                        .orElseGet(Recall.Fresh::new));
    }

    @Override
    public void remember(IdempotencyKey key, String fingerprint, StoredAnswer answer, Instant now, Instant expiresAt) {
        unit.call(() -> {
            if (known(key, now).isPresent()) {
                throw new IllegalStateException("expected one answer per idempotency key, got a second");
            }
            answers.put(key, new Remembered(key, fingerprint, answer, expiresAt));
        });
    }

    @Override
    public int forgetExpired(Instant now, int atMost) {
        return unit.call(() -> {
            List<Remembered> expired = answers.all().stream()
                    .filter(remembered -> !remembered.countsAt(now))
                    .limit(atMost)
                    .toList();
            expired.forEach(remembered -> answers.remove(remembered.key()));
            return expired.size();
        });
    }

    /** What was made by posting to an address with that end: each answer, and under which keys it was given. */
    Map<String, List<String>> made(String addressEnd, Instant now) {
        return answers.all().stream()
                .filter(remembered ->
                        remembered.countsAt(now) && remembered.answer().status() == 201)
                .filter(remembered -> remembered.key().operation().startsWith("POST ")
                        && remembered.key().operation().endsWith(addressEnd))
                .collect(Collectors.groupingBy(
                        remembered -> remembered.answer().body(),
                        Collectors.mapping(Remembered::name, Collectors.toList())));
    }

    private Optional<Remembered> known(IdempotencyKey key, Instant now) {
        return answers.get(key).filter(remembered -> remembered.countsAt(now));
    }

    private record Remembered(IdempotencyKey key, String fingerprint, StoredAnswer answer, Instant expiresAt) {

        String name() {
            return key.caller() + " " + key.operation() + " " + key.key();
        }

        /** At the instant of its expiry it no longer counts, whether or not a job has run. */
        boolean countsAt(Instant now) {
            return now.isBefore(expiresAt);
        }
    }
}
