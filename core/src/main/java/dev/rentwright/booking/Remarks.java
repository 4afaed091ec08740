package dev.rentwright.booking;

import java.util.Objects;
import java.util.Optional;

/**
 * What was said about a booking (BKG-11).
 *
 * @param specialRequests of its customer, 1 to 1,000 characters
 * @param internalNotes of staff, for staff, 1 to 5,000 characters; no customer is shown them
 */
public record Remarks(Optional<String> specialRequests, Optional<String> internalNotes) {

    /** Nothing was said. */
    public static final Remarks NONE = new Remarks(Optional.empty(), Optional.empty());

    /** The most characters that a customer's requests have. */
    public static final int LONGEST_REQUESTS = 1000;

    /** The most characters that staff's notes have. */
    public static final int LONGEST_NOTES = 5000;

    public Remarks {
        specialRequests = atMost(LONGEST_REQUESTS, specialRequests, "special requests");
        internalNotes = atMost(LONGEST_NOTES, internalNotes, "internal notes");
    }

    /** What a customer asks for, if anything. */
    public static Remarks asking(Optional<String> requests) {
        return NONE.withRequests(requests);
    }

    /** The same with other requests, or none. */
    public Remarks withRequests(Optional<String> requests) {
        return new Remarks(requests, internalNotes);
    }

    /** The same with other notes, or none. */
    public Remarks withNotes(Optional<String> notes) {
        return new Remarks(specialRequests, notes);
    }

    /** Without what is staff's. */
    Remarks asItsCustomerSeesThem() {
        return withNotes(Optional.empty());
    }

    private static Optional<String> atMost(int longest, Optional<String> text, String what) {
        Objects.requireNonNull(text, what);
        if (text.filter(some -> some.length() > longest).isPresent()) {
            throw new IllegalArgumentException("expected " + what + " of at most " + longest + " characters, got "
                    + text.get().length());
        }
        return text.filter(some -> !some.isBlank());
    }
}
