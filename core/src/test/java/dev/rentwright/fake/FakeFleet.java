package dev.rentwright.fake;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.Transfer;
import dev.rentwright.fleet.TransferId;
import dev.rentwright.fleet.Transfers;
import dev.rentwright.host.Page;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blocks and transfers. */
final class FakeFleet {

    private FakeFleet() {}

    record FakeBlocks(Map<BlockId, Block> shelf, Rentables rentables) implements Blocks {

        @Override
        public void add(Block block) {
            Shelves.add(shelf, block.id(), block);
        }

        @Override
        public void save(Block block) {
            Shelves.requireLatest(block.id(), byId(block.id()).map(Block::version), block.version());
            shelf.put(block.id(), block.atVersion(block.version() + 1));
        }

        @Override
        public Optional<Block> byId(BlockId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public List<Block> causedBy(String seller, RentableId rentable) {
            return shelf.values().stream()
                    .filter(block -> block.rentable().equals(rentable) && block.status() != BlockStatus.LIFTED)
                    .filter(block -> block.origin()
                            .filter(origin -> origin.seller().equals(seller))
                            .isPresent())
                    .sorted(Comparator.comparing(Block::from))
                    .toList();
        }

        @Override
        public List<Block> due(Instant now, int limit) {
            return shelf.values().stream()
                    .filter(block -> block.due(now).isPresent())
                    .sorted(Comparator.comparing(Block::from))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Page<Block> list(Blocks.Filter filter, Page.Request page) {
            return Shelves.page(
                    shelf.values().stream()
                            .filter(one -> filter.includes(
                                    one,
                                    rentables.byId(one.rentable()).orElseThrow().supplier()))
                            .sorted(Comparator.comparing(Block::from))
                            .toList(),
                    page);
        }
    }

    record FakeTransfers(Map<TransferId, Transfer> shelf, Rentables rentables) implements Transfers {

        @Override
        public void add(Transfer transfer) {
            Shelves.add(shelf, transfer.id(), transfer);
        }

        @Override
        public void save(Transfer transfer) {
            Shelves.requireLatest(transfer.id(), byId(transfer.id()).map(Transfer::version), transfer.version());
            shelf.put(transfer.id(), transfer.atVersion(transfer.version() + 1));
        }

        @Override
        public Optional<Transfer> byId(TransferId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public List<Transfer> open(LocationId place) {
            return shelf.values().stream()
                    .filter(Transfer::isOpen)
                    .filter(transfer ->
                            transfer.from().equals(place) || transfer.to().equals(place))
                    .sorted(Comparator.comparing(Transfer::departs))
                    .toList();
        }

        @Override
        public List<Transfer> neverLeft(Instant now, int limit) {
            return shelf.values().stream()
                    .filter(transfer -> transfer.neverLeft(now))
                    .sorted(Comparator.comparing(Transfer::arrives))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Page<Transfer> list(Transfers.Filter filter, Page.Request page) {
            return Shelves.page(
                    shelf.values().stream()
                            .filter(one -> filter.includes(
                                    one,
                                    rentables.byId(one.vehicle()).orElseThrow().supplier()))
                            .sorted(Comparator.comparing(Transfer::departs))
                            .toList(),
                    page);
        }
    }
}
