package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time in which a rentable is not to be had: blocked by its owner, or in the workshop (AVL-17). Half-open, without a
 * turnaround (domain A3). Immutable; a move makes the next value.
 *
 * @param id which one, and the reference of its claim
 * @param rentable of what
 * @param kind why
 * @param from first instant
 * @param until first instant after
 * @param reason for people, 1 to 255 characters
 * @param placedBy who placed it
 * @param placedAt when
 * @param status where it stands
 * @param waitsFor bookings that stand in its way; none but while it waits (domain A7)
 * @param liftedAt when it ended, once it has
 * @param origin the event of another seller's calendar that causes it, if one does
 * @param version for optimistic locking, from 1
 */
public record Block(
        BlockId id,
        RentableId rentable,
        BlockKind kind,
        Instant from,
        Instant until,
        String reason,
        String placedBy,
        Instant placedAt,
        BlockStatus status,
        List<ClaimReference> waitsFor,
        Optional<Instant> liftedAt,
        Optional<Origin> origin,
        long version) {

    public Block {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(placedBy, "placedBy");
        Objects.requireNonNull(placedAt, "placedAt");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("expected a block to end after " + from + ", got " + until);
        }
        if (reason.isBlank() || reason.length() > 255) {
            throw new IllegalArgumentException("expected a reason of 1 to 255 characters, got '" + reason + "'");
        }
        waitsFor = List.copyOf(waitsFor);
        if ((status == BlockStatus.WAITING) == waitsFor.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a block to wait for bookings exactly while it is WAITING, got " + status + waitsFor);
        }
        if ((status == BlockStatus.LIFTED) != liftedAt.isPresent()) {
            throw new IllegalArgumentException(
                    "expected a block to have ended exactly when it is LIFTED, got " + status + liftedAt);
        }
        if ((kind == BlockKind.ELSEWHERE) != origin.isPresent()) {
            throw new IllegalArgumentException(
                    "expected the event exactly of what is sold ELSEWHERE, got " + kind + origin);
        }
    }

    /** What its claim is known by. */
    public ClaimReference claimReference() {
        return new ClaimReference(id.value());
    }

    /**
     * What happens to it by itself: a planned one begins with its first instant, and all end with their last; but a rentable
     * stays in the workshop until somebody says that it is done.
     */
    public Optional<BlockTrigger> due(Instant now) {
        boolean over = !now.isBefore(until);
        return switch (status) {
            case PLANNED ->
                now.isBefore(from) ? Optional.empty() : Optional.of(over ? BlockTrigger.LIFT : BlockTrigger.START);
            case STARTED, WAITING ->
                over && kind != BlockKind.MAINTENANCE ? Optional.of(BlockTrigger.LIFT) : Optional.empty();
            case LIFTED -> Optional.empty();
        };
    }

    /** The claim that keeps others off; it never expires. */
    Claim claim(ClaimId claim) {
        return new Claim(claim, rentable, from, until, ClaimKind.BLOCK, claimReference(), Optional.empty());
    }

    /** The same block with its days claimed. */
    Block placed() {
        return with(BlockTransitions.TABLE.next(status, BlockTrigger.PLACE), List.of(), liftedAt);
    }

    /** The same block at another time, as its event has moved. */
    Block movedTo(Instant nextFrom, Instant nextUntil) {
        return new Block(
                id, rentable, kind, nextFrom, nextUntil, reason, placedBy, placedAt, status, waitsFor, liftedAt, origin,
                version);
    }

    /** The same block, begun. */
    Block started() {
        return with(BlockTransitions.TABLE.next(status, BlockTrigger.START), List.of(), liftedAt);
    }

    /** The same block, over. */
    Block lifted(Instant at) {
        return with(BlockTransitions.TABLE.next(status, BlockTrigger.LIFT), List.of(), Optional.of(at));
    }

    /** The same block at another version, for stores. */
    public Block atVersion(long next) {
        return new Block(
                id, rentable, kind, from, until, reason, placedBy, placedAt, status, waitsFor, liftedAt, origin, next);
    }

    private Block with(BlockStatus next, List<ClaimReference> others, Optional<Instant> ended) {
        return new Block(
                id, rentable, kind, from, until, reason, placedBy, placedAt, next, others, ended, origin, version);
    }
}
