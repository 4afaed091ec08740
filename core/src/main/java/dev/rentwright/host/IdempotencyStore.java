package dev.rentwright.host;

import java.time.Instant;

/**
 * The memory that makes a repeated request answer once (IDM-01..04, DR-09). A record belongs to one caller, operation and
 * key; it commits in the same unit of work as the effect it remembers.
 */
public interface IdempotencyStore {

    /**
     * Asks for a key, and keeps others off it until the unit of work ends. Must be called inside a unit of work.
     *
     * @param fingerprint what the request was, so that the same key with another request is recognised
     */
    Recall recall(IdempotencyKey key, String fingerprint, Instant now);

    /** Remembers the answer, in the same unit of work as the effect. */
    void remember(IdempotencyKey key, String fingerprint, StoredAnswer answer, Instant now, Instant expiresAt);

    /** Forgets what has expired, a bounded number at a time. @return how many */
    int forgetExpired(Instant now, int atMost);

    /**
     * What a key stands for.
     *
     * @param caller who asks; nobody meets another caller's keys (IV-19)
     * @param operation method and canonical path
     * @param key 1 to 255 visible ASCII characters
     */
    record IdempotencyKey(String caller, String operation, String key) {
        public IdempotencyKey {
            if (key.isEmpty() || key.length() > 255 || key.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
                throw new IllegalArgumentException(
                        "expected an idempotency key of 1 to 255 visible ASCII characters, got " + key.length());
            }
        }
    }

    /** An answer as it was sent, to be sent again to the byte. */
    record StoredAnswer(int status, String headers, String body) {}

    /** What the store knows of a key. */
    sealed interface Recall {

        /** Nothing: go on, and remember the answer. */
        record Fresh() implements Recall {}

        /** The answer that was given. */
        record Answered(StoredAnswer answer) implements Recall {}

        /** The key was used for another request. */
        record Reused() implements Recall {}

        /** The first request with this key is still running. */
        record Running() implements Recall {}
    }
}
