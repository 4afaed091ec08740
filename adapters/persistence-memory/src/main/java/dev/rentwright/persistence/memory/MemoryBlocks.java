package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.host.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class MemoryBlocks implements Blocks {

    private static final Comparator<Block> EARLIEST_FIRST = Comparator.comparing(Block::from)
            .thenComparing(Sorting.byId(block -> block.id().value()));

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final Table<BlockId, Block> blocks;

    MemoryBlocks(MemoryUnitOfWork unit, MemoryRentables rentables) {
        this.unit = unit;
        this.rentables = rentables;
        this.blocks = new Table<>("block", unit);
    }

    @Override
    public void add(Block block) {
        unit.call(() -> blocks.add(block.id(), block));
    }

    @Override
    public void save(Block block) {
        unit.call(() -> {
            Optional<Long> stored = blocks.get(block.id()).map(Block::version);
            long next = Versions.after("block " + block.id(), stored, block.version());
            blocks.put(block.id(), block.atVersion(next));
        });
    }

    @Override
    public Optional<Block> byId(BlockId id) {
        return unit.call(() -> blocks.get(id));
    }

    /** All of a rentable, for those in this package whose turn it is. */
    Stream<Block> of(RentableId rentable) {
        return blocks.all().stream().filter(block -> block.rentable().equals(rentable));
    }

    @Override
    public List<Block> causedBy(String seller, RentableId rentable) {
        return unit.call(() -> blocks.all().stream()
                .filter(block -> block.rentable().equals(rentable) && block.status() != BlockStatus.LIFTED)
                .filter(block -> block.origin()
                        .filter(origin -> origin.seller().equals(seller))
                        .isPresent())
                .sorted(EARLIEST_FIRST)
                .toList());
    }

    @Override
    public List<Block> due(Instant now, int limit) {
        return unit.call(() -> blocks.all().stream()
                .filter(block -> block.due(now).isPresent())
                .sorted(EARLIEST_FIRST)
                .limit(limit)
                .toList());
    }

    @Override
    public Page<Block> list(Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(
                blocks.all().stream().filter(one -> filter.includes(one, rentables.owner(one.rentable()))),
                EARLIEST_FIRST,
                page));
    }
}
