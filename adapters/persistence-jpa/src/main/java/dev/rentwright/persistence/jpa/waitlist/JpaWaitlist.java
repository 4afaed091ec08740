package dev.rentwright.persistence.jpa.waitlist;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.party.CustomerId;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.waitlist.Waitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries in {@code waitlist_entries}. */
public final class JpaWaitlist implements Waitlist {

    /** What may be sold is core's {@code Rentable.isSellable}. */
    private static final String OFFERABLE = """
            select w.entry_id from waitlist_entries w
            where w.status = 'waiting' and w.start_at > ? and exists (
                select from rentables r
                join rentable_locations l on l.rentable_id = r.rentable_id and l.location_id = w.location_id
                where (r.rentable_id = w.rentable_id or r.category_id = w.category_id)
                  and r.publication_status = 'published'
                  and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked')
                  and not exists (
                    select from availability_claims c
                    where c.rentable_id = r.rentable_id and c.ends_at > w.start_at
                      and c.starts_at < w.end_at + make_interval(secs => r.turnaround_seconds)
                      and (c.expires_at is null or c.expires_at > ?)))
            order by w.joined_at, w.entry_id limit ?
            """;

    private static final String OVER = """
            select entry_id from waitlist_entries
            where (status = 'offered' and offered_until <= ?) or (status = 'waiting' and start_at <= ?)
            order by joined_at, entry_id limit ?
            """;

    private static final String AHEAD = """
            select w.* from waitlist_entries w
            where w.status = 'waiting' and (w.joined_at, w.entry_id) < (?::timestamptz, ?::uuid)
              and (w.rentable_id = ? or w.category_id = ?)
              and exists (select from rentable_locations l
                          where l.rentable_id = ? and l.location_id = w.location_id)
              and w.start_at < ? and w.end_at > ?
            order by w.joined_at, w.entry_id
            """;

    private final Transactions transactions;

    public JpaWaitlist(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(WaitlistEntry entry) {
        transactions.use(transaction -> transaction.update(
                """
                insert into waitlist_entries (entry_id, customer_id, rentable_id, category_id, location_id, start_at,
                    end_at, zone, joined_at, status, offered_rentable_id, offered_until, booking_id, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.id().value(),
                entry.customer().value(),
                rentable(entry),
                category(entry),
                entry.place().value(),
                entry.period().start(),
                entry.period().end(),
                entry.period().zone().getId(),
                entry.joinedAt(),
                entry.status(),
                entry.offer().map(offer -> offer.rentable().value()),
                entry.offer().map(WaitlistEntry.Offer::until),
                entry.booking().map(booking -> booking.value()),
                entry.version()));
    }

    @Override
    public void save(WaitlistEntry entry) {
        int changed = transactions.with(transaction -> transaction.update(
                """
                update waitlist_entries
                set status = ?, offered_rentable_id = ?, offered_until = ?, booking_id = ?, version = version + 1
                where entry_id = ? and version = ?
                """,
                entry.status(),
                entry.offer().map(offer -> offer.rentable().value()),
                entry.offer().map(WaitlistEntry.Offer::until),
                entry.booking().map(booking -> booking.value()),
                entry.id().value(),
                entry.version()));
        if (changed == 0) {
            throw new StaleAggregate("waitlist entry " + entry.id(), entry.version());
        }
    }

    @Override
    public Optional<WaitlistEntry> byId(WaitlistEntryId id) {
        return entries("select * from waitlist_entries where entry_id = ?", id.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<WaitlistEntry> lock(WaitlistEntryId id) {
        return entries("select * from waitlist_entries where entry_id = ? for no key update", id.value()).stream()
                .findFirst();
    }

    @Override
    public List<WaitlistEntry> of(CustomerId customer) {
        return entries(
                "select * from waitlist_entries where customer_id = ? order by joined_at, entry_id", customer.value());
    }

    @Override
    public List<WaitlistEntryId> offerable(Instant now, int limit) {
        return ids(OFFERABLE, now, now, limit);
    }

    @Override
    public List<WaitlistEntryId> over(Instant now, int limit) {
        return ids(OVER, now, now, limit);
    }

    @Override
    public List<WaitlistEntry> ahead(WaitlistEntry entry, Rentable rentable) {
        return entries(
                AHEAD,
                entry.joinedAt(),
                entry.id().value(),
                rentable.id().value(),
                rentable.category().value(),
                rentable.id().value(),
                entry.period().end().plus(rentable.turnaround()),
                entry.period().start().minus(rentable.turnaround()));
    }

    private List<WaitlistEntry> entries(String sql, Object... arguments) {
        return transactions.with(transaction -> transaction.rows(sql, WaitlistRows::entry, arguments));
    }

    private List<WaitlistEntryId> ids(String sql, Object... arguments) {
        return transactions.with(transaction ->
                transaction.rows(sql, row -> new WaitlistEntryId(row.getObject(1, UUID.class)), arguments));
    }

    private static Optional<UUID> rentable(WaitlistEntry entry) {
        return entry.wanted() instanceof Wanted.This one
                ? Optional.of(one.rentable().value())
                : Optional.empty();
    }

    private static Optional<UUID> category(WaitlistEntry entry) {
        return entry.wanted() instanceof Wanted.AnyOf any
                ? Optional.of(any.category().value())
                : Optional.empty();
    }
}
