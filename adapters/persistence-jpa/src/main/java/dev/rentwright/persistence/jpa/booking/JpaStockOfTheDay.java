package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.StockOfTheDay;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Only what is confirmed to begin soon is looked at, and what is reserved; each by an index of its own. */
public final class JpaStockOfTheDay implements StockOfTheDay {

    /** Awaited is what {@code StockOfTheDay.inStep} says. */
    private static final String OUT_OF_STEP = """
            with awaited as materialized (
                select b.rentable_id from bookings b
                join availability_claims own on own.booking_id = b.booking_id and own.rentable_id = b.rentable_id
                where b.status = 'confirmed' and b.start_at < ?::timestamptz + interval '2 days'
                  and b.start_date <= (?::timestamptz at time zone b.zone)::date
                  and own.kind = 'booked' and own.ends_at > ?
                  and not exists (
                      select 1 from availability_claims c
                      where c.rentable_id = own.rentable_id and c.ends_at > ? and c.starts_at < own.starts_at
                        and (c.expires_at is null or c.expires_at > ?))
            )
            select r.rentable_id from awaited join rentables r using (rentable_id) where r.operational_status = 'available'
            union
            select r.rentable_id from rentables r
            where r.operational_status = 'reserved'
              and not exists (select 1 from awaited a where a.rentable_id = r.rentable_id)
            limit ?
            """;

    private final Transactions transactions;

    public JpaStockOfTheDay(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<RentableId> outOfStep(Instant now, int limit) {
        return transactions.with(transaction -> transaction.rows(
                OUT_OF_STEP, row -> new RentableId(row.getObject(1, UUID.class)), now, now, now, now, now, limit));
    }
}
