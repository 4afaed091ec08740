package dev.rentwright.damage;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where damage reports are kept. */
public interface DamageReports {

    /** Keeps a new one; a second with the same id is a defect and fails. */
    void add(DamageReport report);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(DamageReport report);

    /**
     * Forgets one that should not have been written.
     *
     * @throws dev.rentwright.host.StaleAggregate when a move was saved since this version was read
     */
    void remove(DamageReport report);

    /** Empty when there is none of that id. */
    Optional<DamageReport> byId(DamageReportId id);

    /** Those that match, the latest first, then by id. */
    Page<DamageReport> list(Filter filter, Page.Request page);

    /** Whether it is still {@link DamageStatus#isUndecided open} who pays for damage of a booking. */
    boolean isUndecided(BookingId booking);

    /** Those of a rentable that {@link DamageReport#isUnfit ought to be off the market}, the oldest first, then by id. */
    List<DamageReport> unfit(RentableId rentable);

    /**
     * Those that ought to be off the market, that have no days in the workshop or only some to come, and whose rentable is not
     * with a customer, nor kept by any block or transfer already; the oldest first, then by id; at most so many. What is only
     * made ready after a rental is not kept.
     */
    List<DamageReport> toKeep(Instant now, int limit);

    /** What to list; whatever is empty does not narrow. */
    record Filter(
            Optional<RentableId> rentable,
            Optional<BookingId> booking,
            Optional<DamageStatus> status,
            Optional<SupplierId> supplier) {

        public Filter {
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(supplier, "supplier");
        }

        /** The same, narrowed to what one supplier owns. */
        public Filter of(SupplierId owner) {
            return new Filter(rentable, booking, status, Optional.of(owner));
        }

        /** Whether a report is one of them, of a rentable of some supplier. */
        public boolean includes(DamageReport report, SupplierId owner) {
            return rentable.filter(id -> !id.equals(report.rentable())).isEmpty()
                    && (booking.isEmpty() || booking.equals(report.booking()))
                    && status.filter(wanted -> wanted != report.status()).isEmpty()
                    && supplier.filter(wanted -> !wanted.equals(owner)).isEmpty();
        }
    }
}
