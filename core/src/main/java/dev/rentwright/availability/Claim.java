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
 * @param footing how firmly it stands on this rentable
 */
public record Claim(
        ClaimId id,
        RentableId rentable,
        Instant from,
        Instant until,
        ClaimKind kind,
        ClaimReference reference,
        Optional<Instant> expiresAt,
        Footing footing) {

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
        if (kind == ClaimKind.BLOCK && footing.isMovable()) {
            throw new IllegalArgumentException("expected a block to stand on its rentable, got a planned one");
        }
        if (footing instanceof Footing.Planned planned && !from.isBefore(planned.rentalEnds())) {
            throw new IllegalArgumentException(
                    "expected a rental to end after " + from + ", got " + planned.rentalEnds());
        }
    }

    /** A claim of this very rentable that takes it nowhere that is known. */
    public Claim(
            ClaimId id,
            RentableId rentable,
            Instant from,
            Instant until,
            ClaimKind kind,
            ClaimReference reference,
            Optional<Instant> expiresAt) {
        this(id, rentable, from, until, kind, reference, expiresAt, Footing.Fixed.STAYING);
    }

    /** True when it may be moved to another rentable without asking anybody. */
    public boolean isMovable() {
        return footing.isMovable();
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
        return new Claim(id, rentable, from, end, kind, reference, expiresAt, footing);
    }

    /** The same claim from another instant on. */
    public Claim since(Instant start) {
        return new Claim(id, rentable, start, until, kind, reference, expiresAt, footing);
    }

    /** The same claim, booked. */
    public Claim booked() {
        return new Claim(id, rentable, from, until, ClaimKind.BOOKED, reference, Optional.empty(), footing);
    }

    /** The same claim, held until an instant, or without end. */
    public Claim heldUntil(Optional<Instant> expiry) {
        return new Claim(id, rentable, from, until, ClaimKind.HOLD, reference, expiry, footing);
    }

    /** The same claim on another rentable, whose turnaround ends it elsewhere. */
    public Claim on(RentableId other, Instant end) {
        return new Claim(id, other, from, end, kind, reference, expiresAt, footing);
    }

    /** The same claim, on another footing. */
    public Claim standing(Footing other) {
        return new Claim(id, rentable, from, until, kind, reference, expiresAt, other);
    }
}
