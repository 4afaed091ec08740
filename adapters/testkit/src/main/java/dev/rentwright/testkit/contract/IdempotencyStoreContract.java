package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.Recall;
import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.host.IdempotencyStore} promises (IV-19, DR-09). */
public abstract class IdempotencyStoreContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final Instant EXPIRY = NOW.plus(Duration.ofDays(1));
    private static final IdempotencyKey KEY = new IdempotencyKey("ada", "POST /api/v1/bookings", "key-1");
    private static final StoredAnswer ANSWER =
            new StoredAnswer(201, "Location: /api/v1/bookings/1\nETag: \"1\"", "{\"number\":\"R-1\",\"é\":\"✓\"}");
    private static final int CROWD = 6;

    @Test
    public void a_new_key_is_fresh_and_a_repeated_request_gets_the_same_answer() {
        assertEquals(new Recall.Fresh(), recall(KEY, "request", NOW));

        remember(KEY, "request");

        assertEquals(new Recall.Answered(ANSWER), recall(KEY, "request", NOW));
    }

    @Test
    public void the_same_key_with_another_request_is_told() {
        remember(KEY, "request");

        assertEquals(new Recall.Reused(), recall(KEY, "another request", NOW));
    }

    @Test
    public void nobody_meets_another_callers_key_or_another_operations() {
        remember(KEY, "request");

        assertEquals(new Recall.Fresh(), recall(new IdempotencyKey("eve", KEY.operation(), KEY.key()), "request", NOW));
        assertEquals(
                new Recall.Fresh(),
                recall(new IdempotencyKey(KEY.caller(), "POST /api/v1/payments", KEY.key()), "request", NOW));
        assertEquals(
                new Recall.Fresh(), recall(new IdempotencyKey(KEY.caller(), KEY.operation(), "key-2"), "request", NOW));
    }

    @Test
    public void an_answer_is_undone_with_its_effect() {
        assertDefect(() -> {
            ports().idempotency().recall(KEY, "request", NOW);
            ports().idempotency().remember(KEY, "request", ANSWER, NOW, EXPIRY);
            throw new IllegalStateException("the effect failed");
        });

        assertEquals(new Recall.Fresh(), recall(KEY, "another request", NOW));
    }

    @Test
    public void an_answer_is_never_written_over_while_it_counts() {
        remember(KEY, "request");

        assertDefect(() -> {
            ports().idempotency().recall(KEY, "request", NOW);
            ports().idempotency().remember(KEY, "request", new StoredAnswer(409, "", "{}"), NOW, EXPIRY);
        });

        assertEquals(new Recall.Answered(ANSWER), recall(KEY, "request", NOW));
    }

    @Test
    public void an_answer_counts_until_the_instant_of_its_expiry() {
        remember(KEY, "request");

        assertEquals(new Recall.Answered(ANSWER), recall(KEY, "request", EXPIRY.minusMillis(1)));
        assertEquals(new Recall.Fresh(), recall(KEY, "another request", EXPIRY));
    }

    @Test
    public void an_expired_key_may_be_used_again() {
        remember(KEY, "request");
        StoredAnswer second = new StoredAnswer(409, "", "{}");

        doInUnit(() -> {
            ports().idempotency().recall(KEY, "another request", EXPIRY);
            ports().idempotency().remember(KEY, "another request", second, EXPIRY, EXPIRY.plusSeconds(60));
        });

        assertEquals(new Recall.Answered(second), recall(KEY, "another request", EXPIRY));
    }

    @Test
    public void what_has_expired_is_forgotten_a_bounded_number_at_a_time() {
        for (String key : List.of("key-1", "key-2", "key-3")) {
            remember(new IdempotencyKey(KEY.caller(), KEY.operation(), key), "request");
        }

        assertEquals(0, forget(EXPIRY.minusMillis(1), 9));
        assertEquals(2, forget(EXPIRY, 2));
        assertEquals(1, forget(EXPIRY, 2));
        assertEquals(0, forget(EXPIRY, 2));
    }

    @Test
    public void a_key_is_asked_for_inside_a_unit_of_work_only() {
        assertThrows(RuntimeException.class, () -> ports().idempotency().recall(KEY, "request", NOW));
    }

    @Test
    public void of_many_who_ask_for_one_key_at_the_same_moment_exactly_one_carries_the_request_out() {
        ports();

        List<Recall> recalls = Together.run(
                CROWD,
                number -> inUnit(() -> {
                    Recall recall = ports().idempotency().recall(KEY, "request", NOW);
                    if (recall instanceof Recall.Fresh) {
                        ports().idempotency().remember(KEY, "request", ANSWER, NOW, EXPIRY);
                    }
                    return recall;
                }));

        assertEquals(1, recalls.stream().filter(Recall.Fresh.class::isInstance).count(), recalls::toString);
        assertEquals(0, recalls.stream().filter(Recall.Reused.class::isInstance).count(), recalls::toString);
        assertEquals(new Recall.Answered(ANSWER), recall(KEY, "request", NOW));
    }

    private Recall recall(IdempotencyKey key, String fingerprint, Instant now) {
        return inUnit(() -> ports().idempotency().recall(key, fingerprint, now));
    }

    private void remember(IdempotencyKey key, String fingerprint) {
        doInUnit(() -> {
            ports().idempotency().recall(key, fingerprint, NOW);
            ports().idempotency().remember(key, fingerprint, ANSWER, NOW, EXPIRY);
        });
    }

    private int forget(Instant now, int atMost) {
        return inUnit(() -> ports().idempotency().forgetExpired(now, atMost));
    }
}
