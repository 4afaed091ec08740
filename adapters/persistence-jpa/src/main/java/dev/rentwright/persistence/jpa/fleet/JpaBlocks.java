package dev.rentwright.persistence.jpa.fleet;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.Origin;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Blocks in their table. */
public final class JpaBlocks implements Blocks {

    private static final String COLUMNS =
            "block_id, rentable_id, kind, from_at, until_at, reason, placed_by, placed_at,"
                    + " status, waits_for, lifted_at, seller, seller_uid, version";
    private static final String MATCHING =
            " from blocks where (?::uuid is null or rentable_id = ?) and (?::varchar is null or status = ?)"
                    + " and (?::uuid is null or exists (select from rentables r"
                    + " where r.rentable_id = blocks.rentable_id and r.supplier_id = ?))";

    private final Transactions transactions;

    public JpaBlocks(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Block block) {
        transactions.use(transaction -> transaction.update(
                "insert into blocks (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                block.id().value(),
                block.rentable().value(),
                block.kind(),
                block.from(),
                block.until(),
                block.reason(),
                block.placedBy(),
                block.placedAt(),
                block.status(),
                others(block),
                block.liftedAt(),
                block.origin().map(Origin::seller),
                block.origin().map(Origin::uid),
                block.version()));
    }

    @Override
    public void save(Block block) {
        transactions.use(transaction -> {
            int saved = transaction.update(
                    "update blocks set from_at = ?, until_at = ?, status = ?, waits_for = ?, lifted_at = ?,"
                            + " version = version + 1"
                            + " where block_id = ? and version = ?",
                    block.from(),
                    block.until(),
                    block.status(),
                    others(block),
                    block.liftedAt(),
                    block.id().value(),
                    block.version());
            if (saved == 0) {
                throw new StaleAggregate("block " + block.id(), block.version());
            }
        });
    }

    @Override
    public Optional<Block> byId(BlockId id) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select " + COLUMNS + " from blocks where block_id = ?", JpaBlocks::block, id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Block> causedBy(String seller, RentableId rentable) {
        return transactions.with(transaction -> transaction.rows(
                "select " + COLUMNS + " from blocks where rentable_id = ? and seller = ? and status <> 'lifted'"
                        + " order by from_at, block_id",
                JpaBlocks::block,
                rentable.value(),
                seller));
    }

    /** What {@code Block.due} says. */
    @Override
    public List<Block> due(Instant now, int limit) {
        return transactions.with(transaction -> transaction.rows(
                "select " + COLUMNS + " from blocks where status <> 'lifted' and ((status = 'planned' and from_at <= ?)"
                        + " or (kind <> 'maintenance' and until_at <= ?)) order by from_at, block_id limit ?",
                JpaBlocks::block,
                now,
                now,
                limit));
    }

    @Override
    public Page<Block> list(Filter filter, Page.Request page) {
        Optional<UUID> rentable = filter.rentable().map(RentableId::value);
        Optional<String> status = filter.status().map(Codes::of);
        Optional<UUID> supplier = filter.supplier().map(SupplierId::value);
        return transactions.with(transaction -> Pages.of(
                transaction,
                "select " + COLUMNS,
                MATCHING,
                "from_at, block_id",
                JpaBlocks::block,
                page,
                rentable,
                rentable,
                status,
                status,
                supplier,
                supplier));
    }

    private static UUID[] others(Block block) {
        return block.waitsFor().stream().map(ClaimReference::value).toArray(UUID[]::new);
    }

    private static Block block(ResultSet row) throws SQLException {
        UUID[] others =
                (UUID[]) Objects.requireNonNull(row.getArray("waits_for")).getArray();
        return new Block(
                new BlockId(row.getObject("block_id", UUID.class)),
                new RentableId(row.getObject("rentable_id", UUID.class)),
                Codes.read(BlockKind.class, row.getString("kind")),
                instant(row, "from_at").orElseThrow(),
                instant(row, "until_at").orElseThrow(),
                row.getString("reason"),
                row.getString("placed_by"),
                instant(row, "placed_at").orElseThrow(),
                Codes.read(BlockStatus.class, row.getString("status")),
                Arrays.stream(others).map(ClaimReference::new).toList(),
                instant(row, "lifted_at"),
                origin(row),
                row.getLong("version"));
    }

    private static Optional<Origin> origin(ResultSet row) throws SQLException {
        String seller = row.getString("seller");
        String uid = row.getString("seller_uid");
        return seller == null || uid == null ? Optional.empty() : Optional.of(new Origin(seller, uid));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
