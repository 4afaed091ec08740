package dev.rentwright.fleet;

import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.Optional;

/** What keeps rentables off the market: blocks and transfers, shown to those who act for their owners. */
public interface ViewYard {

    /** Those that match, by their beginning; for a supplier those of its own. */
    Page<Block> blocks(Actor actor, Blocks.Filter filter, Page.Request page);

    /** One of them; empty when there is none of that id, or it is of another supplier's rentable (DR-20). */
    Optional<Block> block(Actor actor, BlockId id);

    /** Those that match, by departure; for a supplier those of its own. */
    Page<Transfer> transfers(Actor actor, Transfers.Filter filter, Page.Request page);

    /** One of them; empty when there is none of that id, or it is of another supplier's vehicle (DR-20). */
    Optional<Transfer> transfer(Actor actor, TransferId id);
}
