package dev.rentwright.persistence.memory;

import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.damage.DamageReports;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.host.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryDamageReports implements DamageReports {

    private static final Comparator<DamageReport> BY_ID =
            Sorting.byId(report -> report.id().value());
    private static final Comparator<DamageReport> LATEST_FIRST =
            Comparator.comparing(DamageReport::reportedAt).reversed().thenComparing(BY_ID);
    private static final Comparator<DamageReport> OLDEST_FIRST =
            Comparator.comparing(DamageReport::reportedAt).thenComparing(BY_ID);

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final MemoryBlocks blocks;
    private final Claims claims;
    private final Table<DamageReportId, DamageReport> reports;

    MemoryDamageReports(MemoryUnitOfWork unit, MemoryRentables rentables, MemoryBlocks blocks, Claims claims) {
        this.unit = unit;
        this.rentables = rentables;
        this.blocks = blocks;
        this.claims = claims;
        this.reports = new Table<>("damage report", unit);
    }

    @Override
    public void add(DamageReport report) {
        unit.call(() -> reports.add(report.id(), report));
    }

    @Override
    public void save(DamageReport report) {
        unit.call(() -> reports.put(report.id(), report.atVersion(next(report))));
    }

    @Override
    public void remove(DamageReport report) {
        unit.call(() -> {
            next(report);
            reports.remove(report.id());
        });
    }

    @Override
    public Optional<DamageReport> byId(DamageReportId id) {
        return unit.call(() -> reports.get(id));
    }

    @Override
    public Page<DamageReport> list(Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(
                reports.all().stream().filter(one -> filter.includes(one, rentables.owner(one.rentable()))),
                LATEST_FIRST,
                page));
    }

    @Override
    public boolean isUndecided(BookingId booking) {
        return unit.call(() -> reports.all().stream()
                .anyMatch(report -> report.booking().filter(booking::equals).isPresent()
                        && report.status().isUndecided()));
    }

    @Override
    public List<DamageReport> unfit(RentableId rentable) {
        return unit.call(() -> reports.all().stream()
                .filter(report -> report.rentable().equals(rentable) && report.isUnfit())
                .sorted(OLDEST_FIRST)
                .toList());
    }

    @Override
    public List<DamageReport> toKeep(Instant now, int limit) {
        return unit.call(() -> reports.all().stream()
                .filter(DamageReport::isUnfit)
                .filter(report -> report.block().flatMap(blocks::byId).stream()
                        .allMatch(block -> block.status() == BlockStatus.PLANNED
                                && block.from().isAfter(now)))
                .filter(report ->
                        rentables.byId(report.rentable()).orElseThrow().operation() != OperationalStatus.IN_USE)
                .filter(report -> !isKept(report.rentable(), now))
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList());
    }

    private boolean isKept(RentableId rentable, Instant now) {
        return blocks.of(rentable)
                        .anyMatch(block -> block.status() != BlockStatus.LIFTED
                                && block.kind() != BlockKind.TURNAROUND
                                && !block.from().isAfter(now))
                || claims.blocking(rentable, now, now.plusMillis(1), now).stream()
                        .filter(claim -> claim.kind() == ClaimKind.BLOCK)
                        .anyMatch(claim -> blocks.byId(
                                        new BlockId(claim.reference().value()))
                                .isEmpty());
    }

    private long next(DamageReport report) {
        Optional<Long> stored = reports.get(report.id()).map(DamageReport::version);
        return Versions.after("damage report " + report.id(), stored, report.version());
    }
}
