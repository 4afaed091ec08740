package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.host.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The units of a pool, locked in the order of their ids, and their claims, moved all at once. */
final class FleetRows {

    /** What may be sold is core's {@code Rentable.isSellable}. All rows in one ordered statement (DR-02). */
    private static final String LOCK = """
            select r.rentable_id, r.current_location_id, r.turnaround_seconds,
                   r.publication_status = 'published'
                       and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked') as open,
                   array(select l.location_id from rentable_locations l where l.rentable_id = r.rentable_id) as offered_at
            from rentables r
            where r.category_id = ? and r.supplier_id = ?
            order by r.rentable_id
            for no key update of r
            """;

    private static final String CLAIMS = """
            with planned as (
                select min(starts_at) as begun from availability_claims
                where rentable_id = any(?) and category_id is not null and ends_at > ?
                  and (expires_at is null or expires_at > ?) and starts_at < ?)
            select %s from availability_claims
            where ends_at > least(?, (select begun from planned)) and rentable_id = any(?)
              and (expires_at is null or expires_at > ?)
            """.formatted(ClaimColumns.ALL);

    private final Transaction transaction;

    FleetRows(Transaction transaction) {
        this.transaction = transaction;
    }

    Fleet lock(Pool pool, Instant since, Instant now) {
        List<Unit> units = transaction.rows(
                LOCK, FleetRows::unit, pool.category().value(), pool.supplier().value());
        // A statement of its own, after the locks: it sees whatever was committed while they were waited for.
        UUID[] ids = units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new);
        List<Claim> claims = transaction.rows(CLAIMS, ClaimColumns::claim, ids, since, now, since, since, ids, now);
        return Fleet.since(since, units, claims);
    }

    void move(List<Claim> changed, Instant now) {
        transaction.update("delete from availability_claims where booking_id = any(?)", (Object)
                changed.stream().map(claim -> claim.reference().value()).toArray(UUID[]::new));
        for (Claim claim : changed) {
            transaction.rows(
                    "select stand_claim(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row -> true,
                    ClaimColumns.values(claim, now));
        }
    }

    private static Unit unit(ResultSet row) throws SQLException {
        UUID[] offered = (UUID[]) row.getArray("offered_at").getArray();
        Set<LocationId> offeredAt = Arrays.stream(offered).map(LocationId::new).collect(Collectors.toSet());
        return new Unit(
                new RentableId(row.getObject("rentable_id", UUID.class)),
                row.getBoolean("open"),
                offeredAt,
                Optional.ofNullable(row.getObject("current_location_id", UUID.class))
                        .map(LocationId::new),
                Duration.ofSeconds(row.getLong("turnaround_seconds")));
    }
}
