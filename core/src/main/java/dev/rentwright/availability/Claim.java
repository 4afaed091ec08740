package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A period of one rentable that is not to be had by anybody else: half-open {@code [from, until)}, with the turnaround
 * inside.
 *
 * @param id which one
 * @param rentable of what
 * @param from first instant
 * @param until first instant after; the turnaround is before it
 * @param kind held, booked or blocked
 * @param reference what it is for; one reference has at most one claim
 * @param expiresAt for a hold with an end: at this instant it no longer blocks
 */
public record Claim(
        ClaimId id,
        RentableId rentable,
        Instant from,
        Instant until,
        ClaimKind kind,
        ClaimReference reference,
        Optional<Instant> expiresAt) {

    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(reference, "reference");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("expected a claim to end after " + from + ", got " + until);
        }
        if (kind != ClaimKind.HOLD && expiresAt.isPresent()) {
            throw new IllegalArgumentException("expected only a hold to expire, got a " + kind);
        }
    }

    /** True when it keeps others off: a hold does until the instant of its expiry, which no longer counts. */
    public boolean blocksAt(Instant now) {
        return expiresAt.filter(expiry -> !now.isBefore(expiry)).isEmpty();
    }

    /** True when the two share an instant; touching ones do not (domain A1). */
    public boolean overlaps(Instant otherFrom, Instant otherUntil) {
        return from.isBefore(otherUntil) && otherFrom.isBefore(until);
    }

    /** The same claim with another end. */
    public Claim endingAt(Instant end) {
        return new Claim(id, rentable, from, end, kind, reference, expiresAt);
    }

    /** The same claim, booked. */
    public Claim booked() {
        return new Claim(id, rentable, from, until, ClaimKind.BOOKED, reference, Optional.empty());
    }

    /** The same claim, held until an instant, or without end. */
    public Claim heldUntil(Optional<Instant> expiry) {
        return new Claim(id, rentable, from, until, ClaimKind.HOLD, reference, expiry);
    }
}
