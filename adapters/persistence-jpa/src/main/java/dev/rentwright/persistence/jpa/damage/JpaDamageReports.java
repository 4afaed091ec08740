package dev.rentwright.persistence.jpa.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.damage.ClaimFile;
import dev.rentwright.damage.Costs;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.damage.DamageReports;
import dev.rentwright.damage.DamageSeverity;
import dev.rentwright.damage.DamageStatus;
import dev.rentwright.damage.Incident;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.handover.Photo;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Damage reports in their table. */
public final class JpaDamageReports implements DamageReports {

    private static final String MATCHING = """
             from damage_reports d
            where (?::uuid is null or d.rentable_id = ?) and (?::uuid is null or d.booking_id = ?)
              and (?::varchar is null or d.status = ?)
              and (?::uuid is null or exists (select from rentables r
                                              where r.rentable_id = d.rentable_id and r.supplier_id = ?))
            """;

    private final Transactions transactions;

    public JpaDamageReports(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(DamageReport report) {
        transactions.use(transaction -> transaction.update(
                """
                insert into damage_reports (report_id, rentable_id, booking_id, incident_date, damage_type,
                    damage_severity, damage_description, reported_by, reported_at, status, currency,
                    estimated_repair_cost, customer_charge, actual_repair_cost, insurance_claim_number, photos, block_id,
                    vendor, took_out, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                """,
                report.id().value(),
                report.rentable().value(),
                report.booking().map(BookingId::value),
                report.incident().at(),
                report.incident().type(),
                report.incident().severity(),
                report.incident().description(),
                report.reportedBy(),
                report.reportedAt(),
                report.status(),
                report.costs().estimated().map(Money::currencyCode),
                report.costs().estimated().map(Money::amount),
                report.costs().charged().map(Money::amount),
                report.costs().actual().map(Money::amount),
                report.claimFile().number(),
                Json.write(report.claimFile().photos()),
                report.block().map(BlockId::value),
                report.vendor(),
                report.tookOut(),
                report.version()));
    }

    @Override
    public void save(DamageReport report) {
        int saved = transactions.with(transaction -> transaction.update(
                """
                update damage_reports set booking_id = ?, incident_date = ?, damage_type = ?, damage_description = ?,
                    damage_severity = ?, status = ?, currency = ?, estimated_repair_cost = ?,
                    customer_charge = ?, actual_repair_cost = ?, insurance_claim_number = ?, photos = ?::jsonb,
                    block_id = ?, vendor = ?, took_out = ?, version = version + 1
                where report_id = ? and version = ?
                """,
                report.booking().map(BookingId::value),
                report.incident().at(),
                report.incident().type(),
                report.incident().description(),
                report.incident().severity(),
                report.status(),
                report.costs().estimated().map(Money::currencyCode),
                report.costs().estimated().map(Money::amount),
                report.costs().charged().map(Money::amount),
                report.costs().actual().map(Money::amount),
                report.claimFile().number(),
                Json.write(report.claimFile().photos()),
                report.block().map(BlockId::value),
                report.vendor(),
                report.tookOut(),
                report.id().value(),
                report.version()));
        requireOne(saved, report);
    }

    @Override
    public void remove(DamageReport report) {
        int removed = transactions.with(transaction -> transaction.update(
                "delete from damage_reports where report_id = ? and version = ?",
                report.id().value(),
                report.version()));
        requireOne(removed, report);
    }

    private static void requireOne(int rows, DamageReport report) {
        if (rows != 1) {
            throw new StaleAggregate("damage report " + report.id(), report.version());
        }
    }

    @Override
    public Optional<DamageReport> byId(DamageReportId id) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select * from damage_reports where report_id = ?", JpaDamageReports::report, id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public Page<DamageReport> list(Filter filter, Page.Request page) {
        Optional<UUID> rentable = filter.rentable().map(RentableId::value);
        Optional<UUID> booking = filter.booking().map(BookingId::value);
        Optional<String> status = filter.status().map(Codes::of);
        Optional<UUID> supplier = filter.supplier().map(SupplierId::value);
        return transactions.with(transaction -> Pages.of(
                transaction,
                "select d.*",
                MATCHING,
                "d.reported_at desc, d.report_id",
                JpaDamageReports::report,
                page,
                rentable,
                rentable,
                booking,
                booking,
                status,
                status,
                supplier,
                supplier));
    }

    /** What {@code DamageStatus.isUndecided} says. */
    @Override
    public boolean isUndecided(BookingId booking) {
        return !transactions
                .with(transaction -> transaction.rows(
                        "select 1 from damage_reports where booking_id = ? and status in ('reported', 'assessed') limit 1",
                        row -> row.getInt(1),
                        booking.value()))
                .isEmpty();
    }

    /** What {@code DamageReport.isUnfit} says. */
    @Override
    public List<DamageReport> unfit(RentableId rentable) {
        return transactions.with(transaction -> transaction.rows("""
                select * from damage_reports
                where rentable_id = ? and damage_severity in ('major', 'total_loss') and status <> 'completed'
                order by reported_at, report_id
                """, JpaDamageReports::report, rentable.value()));
    }

    @Override
    public List<DamageReport> toKeep(Instant now, int limit) {
        return transactions.with(
                transaction -> transaction.rows("""
                select d.* from damage_reports d join rentables r using (rentable_id)
                where d.damage_severity in ('major', 'total_loss') and d.status <> 'completed'
                  and (d.block_id is null or exists (
                          select from blocks b
                          where b.block_id = d.block_id and b.status = 'planned' and b.from_at > ?))
                  and r.operational_status <> 'in_use'
                  and not exists (
                          select from blocks b
                          where b.rentable_id = d.rentable_id and b.status <> 'lifted' and b.kind <> 'turnaround'
                            and b.from_at <= ?)
                  and not exists (
                          select from availability_claims c
                          where c.rentable_id = d.rentable_id and c.kind = 'block' and c.starts_at <= ? and c.ends_at > ?
                            and not exists (select from blocks b where b.block_id = c.booking_id))
                order by d.reported_at, d.report_id limit ?
                """, JpaDamageReports::report, now, now, now, now, limit));
    }

    private static DamageReport report(ResultSet row) throws SQLException {
        return new DamageReport(
                new DamageReportId(row.getObject("report_id", UUID.class)),
                new RentableId(row.getObject("rentable_id", UUID.class)),
                Optional.ofNullable(row.getObject("booking_id", UUID.class)).map(BookingId::new),
                new Incident(
                        instant(row, "incident_date"),
                        row.getString("damage_type"),
                        Codes.read(DamageSeverity.class, row.getString("damage_severity")),
                        row.getString("damage_description")),
                row.getString("reported_by"),
                instant(row, "reported_at"),
                Codes.read(DamageStatus.class, row.getString("status")),
                new Costs(
                        money(row, "estimated_repair_cost"),
                        money(row, "customer_charge"),
                        money(row, "actual_repair_cost")),
                new ClaimFile(
                        Optional.ofNullable(row.getString("insurance_claim_number")),
                        Json.readList(row.getString("photos"), Photo.class)),
                Optional.ofNullable(row.getObject("block_id", UUID.class)).map(BlockId::new),
                Optional.ofNullable(row.getString("vendor")),
                row.getBoolean("took_out"),
                row.getLong("version"));
    }

    private static Optional<Money> money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        String currency = row.getString("currency");
        return amount == null || currency == null
                ? Optional.empty()
                : Optional.of(Money.of(amount, Currencies.ofStored(currency)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
