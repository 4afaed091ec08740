package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.util.List;
import java.util.UUID;

/** What may be sold at a place and is free: one statement, one index probe per rentable looked at. */
public final class JpaFreeRentables implements FreeRentables {

    /** What may be sold is core's {@code Rentable.isSellable}; the probe is explained on this room's doorplate. */
    static final String FREE = """
            select r.rentable_id
            from rentable_locations l
            join rentables r on r.rentable_id = l.rentable_id
            left join lateral (
                select c.starts_at from availability_claims c
                where c.rentable_id = r.rentable_id and c.ends_at > ? and (c.expires_at is null or c.expires_at > ?)
                order by c.ends_at limit 1
            ) next on true
            where l.location_id = ?
              and case ? when 'daily' then r.rented_daily when 'monthly' then r.rented_monthly else r.rented_by_lease end
              and r.publication_status = 'published'
              and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked')
              and (?::uuid is null or r.category_id = ?)
              and (next.starts_at is null
                   or next.starts_at >= ?::timestamptz + make_interval(secs => r.turnaround_seconds))
            order by r.rentable_id
            limit ?
            """;

    private final Transactions transactions;

    public JpaFreeRentables(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<RentableId> find(Query query) {
        return transactions.with(transaction ->
                transaction.rows(FREE, row -> new RentableId(row.getObject(1, UUID.class)), arguments(query)));
    }

    static Object[] arguments(Query query) {
        return new Object[] {
            query.from(),
            query.now(),
            query.offeredAt().value(),
            query.mode(),
            query.category().map(CategoryId::value),
            query.category().map(CategoryId::value),
            query.until(),
            query.limit()
        };
    }
}
