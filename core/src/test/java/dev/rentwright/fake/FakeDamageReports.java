package dev.rentwright.fake;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.damage.DamageReports;
import dev.rentwright.host.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Damage reports on a shelf; how they are listed is told by the stores' own contract. */
record FakeDamageReports(Map<DamageReportId, DamageReport> shelf) implements DamageReports {

    @Override
    public void add(DamageReport report) {
        Shelves.add(shelf, report.id(), report);
    }

    @Override
    public void save(DamageReport report) {
        Shelves.requireLatest(report.id(), byId(report.id()).map(DamageReport::version), report.version());
        shelf.put(report.id(), report.atVersion(report.version() + 1));
    }

    @Override
    public void remove(DamageReport report) {
        Shelves.requireLatest(report.id(), byId(report.id()).map(DamageReport::version), report.version());
        shelf.remove(report.id());
    }

    @Override
    public Optional<DamageReport> byId(DamageReportId id) {
        return Optional.ofNullable(shelf.get(id));
    }

    @Override
    public Page<DamageReport> list(Filter filter, Page.Request page) {
        return Shelves.page(List.copyOf(shelf.values()), page);
    }

    @Override
    public boolean isUndecided(BookingId booking) {
        return shelf.values().stream()
                .anyMatch(report -> report.booking().filter(booking::equals).isPresent()
                        && report.status().isUndecided());
    }

    @Override
    public List<DamageReport> unfit(RentableId rentable) {
        return shelf.values().stream()
                .filter(report -> report.rentable().equals(rentable) && report.isUnfit())
                .toList();
    }

    /** Also what is with a customer, or kept already, which is left alone. */
    @Override
    public List<DamageReport> toKeep(Instant now, int limit) {
        return shelf.values().stream()
                .filter(DamageReport::isUnfit)
                .limit(limit)
                .toList();
    }
}
