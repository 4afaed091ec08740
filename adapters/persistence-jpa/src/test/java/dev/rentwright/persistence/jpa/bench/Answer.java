package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;

/** What is remembered under every key: an answer of the usual size, which no arm has to make. */
final class Answer {

    static final String CALLER = "staff:bench";
    static final String OPERATION = "POST /api/v1/bookings";
    static final String FINGERPRINT = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
    static final StoredAnswer STORED = new StoredAnswer(
            201, "Location: /api/v1/bookings/1\nETag: \"1\"", "{\"booking\":\"" + "x".repeat(900) + "\"}");
    static final Instant FORGOTTEN = Times.NOW.plus(Duration.ofHours(24));

    private Answer() {}
}
