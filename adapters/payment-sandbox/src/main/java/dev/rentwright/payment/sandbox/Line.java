package dev.rentwright.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** One line of the journal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Line.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Line.Performed.class, name = "performed"),
    @JsonSubTypes.Type(value = Line.Settled.class, name = "settled")
})
sealed interface Line {
    /** The first line: the middle part of every id, so that two books never give out the same one. */
    record Opened(String run) implements Line {}

    /** One whole operation: the intent after it, what moved, what to tell, and the answer kept under its key. */
    record Performed(Optional<Kept> kept, Intent intent, List<Movement> movements, Optional<Notice> notice)
            implements Line {
        public Performed {
            movements = List.copyOf(movements);
        }
    }

    /** A notice that needs no further attempts: delivered, or given up. */
    record Settled(String event) implements Line {}

    /** An answer that is given again to the same request under the same key. */
    record Kept(Once once, int status, String body) {}

    /** An idempotency key and the fingerprint of the request it came with. */
    record Once(String key, String fingerprint) {}
}
