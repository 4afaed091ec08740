package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.identity.Actor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is given back in the middle of a rental from others until it is ready again. At the end of a rental its claim
 * does that (domain A3); here the claim has gone on to what was given instead.
 */
public final class Turnarounds {

    private final Claims claims;
    private final Blocks blocks;
    private final Outbox outbox;
    private final IdGenerator ids;

    public Turnarounds(Claims claims, Blocks blocks, Outbox outbox, IdGenerator ids) {
        this.claims = claims;
        this.blocks = blocks;
        this.outbox = outbox;
        this.ids = ids;
    }

    /**
     * Blocks its turnaround, inside the caller's unit of work, which has just taken the rental's claim off it: until then
     * nobody else could have claimed that time. Where the turnaround has become longer since, it ends where the next begins.
     *
     * @param reason for people
     */
    public void keep(Rentable givenBack, String reason, Actor by, Instant now) {
        if (givenBack.turnaround().isZero()) {
            return;
        }
        Instant ready = now.plus(givenBack.turnaround());
        Block block = turnaround(givenBack, reason, by, now, ready);
        Block kept = claims.place(block.claim(new ClaimId(ids.next())), now)
                .fold(placed -> block, taken -> untilTheNext(block, taken.inTheWay(), now));
        blocks.add(kept);
        outbox.append(FleetEvent.of(ids.next(), kept, 1, List.of(), now));
    }

    private Block turnaround(Rentable givenBack, String reason, Actor by, Instant now, Instant until) {
        return new Block(
                new BlockId(ids.next()),
                givenBack.id(),
                BlockKind.TURNAROUND,
                now,
                until,
                reason,
                by.name(),
                now,
                BlockStatus.STARTED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** What was claimed after it while less time was needed keeps its start: it is made ready in what is left. */
    private Block untilTheNext(Block wanted, List<Claim> inTheWay, Instant now) {
        Block clipped = inTheWay.stream()
                .map(Claim::from)
                .min(Comparator.naturalOrder())
                .filter(wanted.from()::isBefore)
                .map(next -> wanted.movedTo(wanted.from(), next))
                .orElse(wanted);
        return claims.place(clipped.claim(new ClaimId(ids.next())), now).fold(placed -> clipped, taken -> {
            throw new IllegalStateException(
                    "expected the time of what was just given back to be free, got " + taken.inTheWay());
        });
    }
}
