package dev.rentwright.persistence.jpa.integrity;

/** What events, the outbox, remembered answers and timers must tell. */
final class LifeQueries {

    /**
     * Folds the events of each booking: takes the moves of the table (from, to), the types that tell of a move with the state
     * they lead to, and how many rows at most. The first flaw of a life is reported.
     */
    static final String FOLD = """
            with move as (select * from unnest(?, ?) as move (from_status, to_status)),
            arrival as (select * from unnest(?, ?) as arrival (type, to_status)),
            life as (
                select booking_id, seq, type, from_status, to_status,
                       row_number() over ordered as place, lag(to_status) over ordered as stood
                from booking_events window ordered as (partition by booking_id order by seq)),
            flaws as (
                select booking_id, seq, case
                    when seq <> place then 'stands at place ' || place
                    when from_status is distinct from stood
                        then 'begins in ' || coalesce(from_status, 'nothing') || ', the life stood in '
                            || coalesce(stood, 'nothing')
                    when a.to_status is not null and a.to_status <> l.to_status then 'leads to ' || l.to_status
                    when a.to_status is null and from_status is distinct from l.to_status
                        then 'tells of no move and leads to ' || l.to_status
                    when a.to_status is not null and not exists (
                        select from move m
                        where m.from_status = coalesce(l.from_status, '') and m.to_status = l.to_status)
                        then 'leads from ' || coalesce(from_status, 'nothing') || ' to ' || l.to_status
                            || ', which is no move'
                    end as flaw, l.type
                from life l left join arrival a using (type)),
            ending as (
                select distinct on (booking_id) booking_id, seq, to_status from booking_events
                order by booking_id, seq desc),
            found as (
                select booking_id, seq, 'event ' || seq || ' (' || type || ') ' || flaw as finding
                from flaws where flaw is not null
                union all
                select b.booking_id, b.event_count + 1,
                       'its ' || coalesce(e.seq, 0) || ' events end in ' || coalesce(e.to_status, 'nothing')
                           || ', it is kept as ' || b.status || ' after ' || b.event_count
                from bookings b left join ending e using (booking_id)
                where e.to_status is distinct from b.status or coalesce(e.seq, 0) <> b.event_count)
            select distinct on (booking_id) 'booking' as kind, booking_id::text as id, booking_id, finding
            from found order by booking_id, seq limit ?
            """;

    /** Takes how many rows at most. */
    static final String OUTBOX = """
            select 'event' as kind, e.event_id::text as id, e.booking_id,
                   'event ' || e.seq || ' (' || e.type || ') of the booking is not in the outbox' as finding
            from booking_events e
            where not exists (
                select from outbox_events o
                where o.event_id = e.event_id and o.aggregate_type = 'booking' and o.aggregate_id = e.booking_id
                  and o.aggregate_seq = e.seq)
            union all
            select 'event', o.event_id::text, o.aggregate_id, 'the outbox tells of ' || o.type || ', the booking does not'
            from outbox_events o
            where o.aggregate_type = 'booking'
              and not exists (select from booking_events e where e.event_id = o.event_id)
            order by id limit ?
            """;

    /** Takes how many rows at most. */
    static final String TOLD = """
            select 'event' as kind, o.event_id::text as id, cast(null as uuid) as booking_id,
                   'tells of ' || o.aggregate_type || ' ' || o.aggregate_id || ', which is not kept' as finding
            from outbox_events o
            where o.aggregate_type = 'booking' and not exists (
                      select from bookings b where b.booking_id = o.aggregate_id)
               or o.aggregate_type = 'payment' and not exists (
                      select from payments p where p.payment_id = o.aggregate_id)
               or o.aggregate_type = 'invoice' and not exists (
                      select from invoices i where i.invoice_id = o.aggregate_id)
            order by id limit ?
            """;

    /** Takes now, and how many rows at most. A made booking is shown under the key that made it and under no other. */
    static final String KEYS = """
            with alive as (
                select caller, operation, key, response_status, response_body,
                       concat_ws(' ', caller, operation, key) as id
                from idempotency_keys where expires_at > ?)
            select 'idempotency-key' as kind, id, cast(null as uuid) as booking_id,
                   'has ' || count(*) || ' answers' as finding
            from alive group by id having count(*) > 1
            union all
            select 'idempotency-key', min(id), null, 'made the booking that another key made: ' || max(id)
            from alive
            where response_status = 201 and operation like 'POST %/bookings'
            group by response_body having count(distinct id) > 1
            order by id limit ?
            """;

    /** Takes the instant before which a timer is overdue, and how many rows at most. */
    static final String TIMERS = """
            with asked as (select cast(? as timestamptz) as overdue),
            found as (
                select 'booking' as kind, booking_id as id, booking_id, case
                    when status in ('declined', 'cancelled', 'no_show', 'completed') then 'is ' || status || ' and has a timer'
                    when timer_at < asked.overdue then 'is ' || status || ' and was due at ' || timer_at
                    end as finding
                from bookings, asked where timer_at is not null
                union all
                select 'booking', booking_id, booking_id, type || ' happened ' || count(*) || ' times'
                from booking_events
                where type in ('hold_expired', 'no_show', 'completed', 'cancelled', 'declined')
                group by booking_id, type having count(*) > 1
                union all
                select 'payment', payment_id, booking_id, case
                    when status not in ('initiated', 'authorized') then 'is ' || status || ' and has a next step'
                    when next_step_at < asked.overdue then 'is ' || status || ' and was due at ' || next_step_at
                    end
                from payments, asked where next_step_at is not null
                union all
                select 'escrow', booking_id, booking_id, 'was due at ' || next_at
                from escrows, asked where next_at < asked.overdue
                union all
                select 'invoice', invoice_id, booking_id, 'is ' || status || ' and was overdue at ' || overdue_at
                from invoices, asked where status in ('sent', 'partial') and overdue_at < asked.overdue)
            select distinct on (kind, id) kind, id::text as id, booking_id, finding
            from found where finding is not null order by kind, id, finding limit ?
            """;

    private LifeQueries() {}
}
