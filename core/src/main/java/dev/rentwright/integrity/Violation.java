package dev.rentwright.integrity;

import dev.rentwright.booking.BookingId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is kept and is not true.
 *
 * @param invariant which law it breaks
 * @param kind what it was found at: {@code booking}, {@code claim}, {@code category}, {@code payment}, {@code ledger-entry},
 *     {@code event} or {@code idempotency-key}
 * @param id which one
 * @param booking whose business it is, where it is one booking's
 * @param finding what was found, for people; no personal data
 */
public record Violation(Invariant invariant, String kind, String id, Optional<BookingId> booking, String finding) {

    public Violation {
        Objects.requireNonNull(invariant, "invariant");
        Objects.requireNonNull(booking, "booking");
        if (kind.isBlank() || id.isBlank() || finding.isBlank()) {
            throw new IllegalArgumentException(
                    "expected what was found at what, got '" + finding + "' at '" + kind + " " + id + "'");
        }
    }
}
