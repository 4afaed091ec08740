package dev.rentwright.persistence.jpa.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.Transfer;
import dev.rentwright.fleet.TransferId;
import dev.rentwright.fleet.TransferStatus;
import dev.rentwright.fleet.Transfers;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Transfers in their table. */
public final class JpaTransfers implements Transfers {

    private static final String COLUMNS = "transfer_id, vehicle_id, from_location_id, to_location_id, departs_at,"
            + " arrives_at, planned_by, status, departed_at, ended_at, version";
    private static final String MATCHING =
            " from transfers where (?::uuid is null or vehicle_id = ?) and (?::varchar is null or status = ?)"
                    + " and (?::uuid is null or exists (select from rentables r"
                    + " where r.rentable_id = transfers.vehicle_id and r.supplier_id = ?))";

    private final Transactions transactions;

    public JpaTransfers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Transfer transfer) {
        transactions.use(transaction -> transaction.update(
                "insert into transfers (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                transfer.id().value(),
                transfer.vehicle().value(),
                transfer.from().value(),
                transfer.to().value(),
                transfer.departs(),
                transfer.arrives(),
                transfer.plannedBy(),
                transfer.status(),
                transfer.departedAt(),
                transfer.endedAt(),
                transfer.version()));
    }

    @Override
    public void save(Transfer transfer) {
        transactions.use(transaction -> {
            int saved = transaction.update(
                    "update transfers set status = ?, departed_at = ?, ended_at = ?, version = version + 1"
                            + " where transfer_id = ? and version = ?",
                    transfer.status(),
                    transfer.departedAt(),
                    transfer.endedAt(),
                    transfer.id().value(),
                    transfer.version());
            if (saved == 0) {
                throw new StaleAggregate("transfer " + transfer.id(), transfer.version());
            }
        });
    }

    @Override
    public Optional<Transfer> byId(TransferId id) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select " + COLUMNS + " from transfers where transfer_id = ?",
                        JpaTransfers::transfer,
                        id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Transfer> open(LocationId place) {
        return transactions.with(transaction -> transaction.rows(
                "select " + COLUMNS
                        + " from transfers where ended_at is null and ? in (from_location_id, to_location_id)"
                        + " order by departs_at, transfer_id",
                JpaTransfers::transfer,
                place.value()));
    }

    @Override
    public List<Transfer> neverLeft(Instant now, int limit) {
        return transactions.with(transaction -> transaction.rows(
                "select " + COLUMNS + " from transfers where status = 'planned' and arrives_at <= ?"
                        + " order by arrives_at, transfer_id limit ?",
                JpaTransfers::transfer,
                now,
                limit));
    }

    @Override
    public Page<Transfer> list(Filter filter, Page.Request page) {
        Optional<UUID> vehicle = filter.vehicle().map(RentableId::value);
        Optional<String> status = filter.status().map(Codes::of);
        Optional<UUID> supplier = filter.supplier().map(SupplierId::value);
        return transactions.with(transaction -> Pages.of(
                transaction,
                "select " + COLUMNS,
                MATCHING,
                "departs_at, transfer_id",
                JpaTransfers::transfer,
                page,
                vehicle,
                vehicle,
                status,
                status,
                supplier,
                supplier));
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                new TransferId(row.getObject("transfer_id", UUID.class)),
                new RentableId(row.getObject("vehicle_id", UUID.class)),
                new LocationId(row.getObject("from_location_id", UUID.class)),
                new LocationId(row.getObject("to_location_id", UUID.class)),
                JpaBlocks.instant(row, "departs_at").orElseThrow(),
                JpaBlocks.instant(row, "arrives_at").orElseThrow(),
                row.getString("planned_by"),
                Codes.read(TransferStatus.class, row.getString("status")),
                JpaBlocks.instant(row, "departed_at"),
                JpaBlocks.instant(row, "ended_at"),
                row.getLong("version"));
    }
}
