package dev.rentwright.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where blocks are kept, beside their claims. */
public interface Blocks {

    /** Keeps a new one; a second with the same id is a defect and fails. */
    void add(Block block);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(Block block);

    /** Empty when there is none of that id. */
    Optional<Block> byId(BlockId id);

    /** Those of a rentable that a seller's calendar causes and that are not over, by their beginning, then id. */
    List<Block> causedBy(String seller, RentableId rentable);

    /** Those whose {@link Block#due move} has come without anybody's doing, by their beginning, then id; at most so many. */
    List<Block> due(Instant now, int limit);

    /** Those that match, by their beginning, then id. */
    Page<Block> list(Filter filter, Page.Request page);

    /** What to list; whatever is empty does not narrow. */
    record Filter(Optional<RentableId> rentable, Optional<BlockStatus> status, Optional<SupplierId> supplier) {

        /** Those of a rentable in a status. */
        public static Filter of(RentableId rentable, BlockStatus status) {
            return new Filter(Optional.of(rentable), Optional.of(status), Optional.empty());
        }

        /** The same, narrowed to what one supplier owns. */
        public Filter of(SupplierId owner) {
            return new Filter(rentable, status, Optional.of(owner));
        }

        /** Whether a block is one of them, of a rentable of some supplier. */
        public boolean includes(Block block, SupplierId owner) {
            return rentable.filter(id -> !id.equals(block.rentable())).isEmpty()
                    && status.filter(wanted -> wanted != block.status()).isEmpty()
                    && supplier.filter(wanted -> !wanted.equals(owner)).isEmpty();
        }
    }
}
