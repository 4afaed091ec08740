package dev.rentwright.fleet;

import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.identity.Actor;
import java.time.Instant;
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
     * nobody else could have claimed that time.
     *
     * @param reason for people
     */
    public void keep(Rentable givenBack, String reason, Actor by, Instant now) {
        if (givenBack.turnaround().isZero()) {
            return;
        }
        Block block = new Block(
                new BlockId(ids.next()),
                givenBack.id(),
                BlockKind.TURNAROUND,
                now,
                now.plus(givenBack.turnaround()),
                reason,
                by.name(),
                now,
                BlockStatus.STARTED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1);
        claims.place(block.claim(new ClaimId(ids.next())), now).fold(placed -> placed, taken -> {
            throw new IllegalStateException(
                    "expected the time of what was just given back to be free, got " + taken.inTheWay());
        });
        blocks.add(block);
        outbox.append(FleetEvent.of(ids.next(), block, 1, List.of(), now));
    }
}
