package dev.rentwright.persistence.jpa.integrity;

/** What claims, bookings and units must tell each other. Each statement takes now, and how many rows at most. */
final class ClaimQueries {

    /** A sweep over each calendar: whoever begins before all earlier ones have ended overlaps one of them. */
    static final String OVERLAPS = """
            select 'claim' as kind, claim_id::text as id, case when kind <> 'block' then booking_id end as booking_id,
                   'begins at ' || lower(period) || ', before another claim of rentable ' || rentable_id || ' ends at '
                       || reached as finding
            from (
                select claim_id, rentable_id, kind, booking_id, period,
                       max(coalesce(upper(period), 'infinity')) over (
                           partition by rentable_id order by lower(period), claim_id
                           rows between unbounded preceding and 1 preceding) as reached
                from availability_claims
                where expires_at is null or expires_at > ?) as calendar
            where lower(period) < reached
            order by claim_id limit ?
            """;

    /**
     * A booking beside its claim, and a booked claim without a booking. What notice was given of ends when it is left; what was
     * swapped claims the other since then. Of a rental that is to come or runs the period must be claimed, and no turnaround:
     * what was agreed when it was claimed is not kept, and what its unit needs today may be more (AVL-18). And each place shows
     * the claims of what is offered there, as they stand, and its offers know their units.
     */
    static final String STORIES = """
            with asked as (select cast(? as timestamptz) as now),
            story as (
                select b.booking_id, b.status, b.rentable_id, greatest(b.start_at, b.swapped_at) as start_at,
                       least(b.end_at, b.leaving_on::timestamp at time zone b.zone) as end_at, c.claim_id, c.kind, c.category_id,
                       c.rentable_id as claimed, c.period, c.expires_at, coalesce(h.recorded_at, b.ended_at) as ended_at,
                       make_interval(secs => coalesce(r.turnaround_seconds, 0)) as turnaround
                from bookings b
                left join availability_claims c on c.booking_id = b.booking_id
                left join rentables r on r.rentable_id = c.rentable_id
                left join handovers h on h.booking_id = b.booking_id and h.direction = 'in'),
            judged as (
                select booking_id, case
                    when status in ('confirmed', 'checked_in') then case
                        when claim_id is null then 'is ' || status || ' and has no claim'
                        when kind <> 'booked' then 'is ' || status || ' and has only a ' || kind
                        when claimed <> rentable_id then 'is for ' || rentable_id || ' and claims ' || claimed
                        when rentable_id is not null and category_id is not null then 'is assigned and may be moved'
                        when rentable_id is null and category_id is null then 'is of a category and its claim is fixed'
                        when lower(period) > start_at or upper(period) < end_at
                            then 'needs ' || start_at || ' to ' || end_at || ' and claims ' || period
                        end
                    when status in ('checked_out', 'completed', 'declined', 'cancelled', 'no_show')
                         and claim_id is not null and (expires_at is null or expires_at > asked.now)
                         and coalesce(upper(period), 'infinity') > greatest(asked.now, ended_at + turnaround)
                        then 'is ' || status || ' and still claims ' || period
                    when status in ('pending', 'approved') and kind = 'booked'
                        then 'is ' || status || ' and its claim is booked'
                    end as finding
                from story, asked)
            select 'booking' as kind, booking_id::text as id, booking_id, finding from judged where finding is not null
            union all
            select 'claim', claim_id::text, null, 'is booked for ' || booking_id || ', which is no booking'
            from availability_claims c
            where kind = 'booked' and not exists (select from bookings b where b.booking_id = c.booking_id)
            union all
            select 'claim', claim_id::text, null, 'is counted at a place as what it is not'
            from (
                (select location_id, l.category_id, claim_id, rentable_id, starts_at, ends_at, expires_at, kind,
                        starts_at - turnaround,
                        coalesce(pickup_location_id <> location_id or drop_off_location_id <> location_id, false)
                 from availability_claims join rentable_locations l using (rentable_id)
                 except
                 select location_id, category_id, claim_id, rentable_id, starts_at, ends_at, expires_at, kind, clear_from,
                        elsewhere
                 from claims_at_places)
                union
                (select location_id, category_id, claim_id, rentable_id, starts_at, ends_at, expires_at, kind, clear_from,
                        elsewhere
                 from claims_at_places
                 except
                 select location_id, l.category_id, claim_id, rentable_id, starts_at, ends_at, expires_at, kind,
                        starts_at - turnaround,
                        coalesce(pickup_location_id <> location_id or drop_off_location_id <> location_id, false)
                 from availability_claims join rentable_locations l using (rentable_id))) as shown_wrongly
            group by claim_id
            union all
            select 'rentable', rentable_id::text, null, 'is offered at ' || location_id || ' as what it is not'
            from rentable_locations join rentables r using (rentable_id), lateral (
                select r.publication_status = 'published'
                   and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked') as sellable) as today
            where (sold_daily, sold_monthly, sold_by_lease, turnaround, stands_at) is distinct from
                  (sellable and rented_daily, sellable and rented_monthly, sellable and rented_by_lease,
                   make_interval(secs => turnaround_seconds), current_location_id)
            order by id limit ?
            """;

    /**
     * A sweep over what each supplier has of each category from now on: so many rentals are on at an instant, and so many units
     * exist. A rental that has a unit counts where the unit belongs. What is only planned stands on a unit of its category and
     * its supplier, so that an assignment exists at every instant; and it begins where its unit will be, brought by what is
     * certain to come (IV-03).
     */
    static final String OVERBOOKINGS = """
            with asked as (select cast(? as timestamptz) as now),
            taken as (
                select coalesce(r.category_id, b.category_id) as category_id, coalesce(r.supplier_id, b.supplier_id) as supplier_id,
                       greatest(b.start_at, asked.now) as start_at,
                       least(b.end_at, b.leaving_on::timestamp at time zone b.zone) as end_at
                from asked, bookings b
                left join availability_claims c on c.booking_id = b.booking_id
                left join rentables r on r.rentable_id = c.rentable_id
                where b.status in ('confirmed', 'checked_in')
                  and least(b.end_at, b.leaving_on::timestamp at time zone b.zone) > asked.now),
            steps as (
                select category_id, supplier_id, start_at as at, 1 as change from taken
                union all
                select category_id, supplier_id, end_at, -1 from taken),
            levels as (
                select category_id, supplier_id, at,
                       sum(change) over (partition by category_id, supplier_id order by at, change
                           rows between unbounded preceding and current row) as level
                from steps),
            highest as (
                select distinct on (category_id, supplier_id) category_id, supplier_id, at, level
                from levels order by category_id, supplier_id, level desc, at),
            stock as (
                select category_id, supplier_id, count(*) as units from rentables
                where operational_status <> 'retired' and publication_status <> 'archived'
                group by category_id, supplier_id)
            select 'category' as kind, category_id::text as id, cast(null as uuid) as booking_id,
                   'has ' || coalesce(units, 0) || ' units of supplier ' || supplier_id || ' and ' || level
                       || ' rentals at ' || at as finding
            from highest left join stock using (category_id, supplier_id)
            where level > coalesce(units, 0)
            union all
            select 'claim', c.claim_id::text, null, 'is planned for category ' || c.category_id || ' on a unit of '
                || r.category_id
            from availability_claims c join rentables r on r.rentable_id = c.rentable_id
            where c.category_id <> r.category_id
            union all
            select 'claim', c.claim_id::text, null, 'is planned for supplier ' || b.supplier_id || ' on a unit of '
                || r.supplier_id
            from availability_claims c join rentables r on r.rentable_id = c.rentable_id
            join bookings b on b.booking_id = c.booking_id
            where c.category_id = r.category_id and b.supplier_id <> r.supplier_id
            union all
            select 'claim', c.claim_id::text, null, 'is planned at ' || c.pickup_location_id || ' from ' || c.starts_at
                || ', where its unit will not be'
            from asked, availability_claims c join rentables r on r.rentable_id = c.rentable_id
            where c.pickup_location_id is not null and c.ends_at > asked.now
              and (c.expires_at is null or c.expires_at > asked.now)
              and (exists (
                       select from rentals_before(c.rentable_id, c.starts_at, c.booking_id, false, asked.now) b
                       where b.drop_off_location_id <> c.pickup_location_id
                         and (b.category_id is not null or c.category_id is not null))
                   or (c.category_id is not null and r.current_location_id <> c.pickup_location_id
                       and not exists (
                           select from rentals_before(c.rentable_id, c.starts_at, c.booking_id, false, asked.now) b
                           where b.expires_at is null)))
            order by id limit ?
            """;

    /** Money that came when a hold expired: kept with a rental, or returned. */
    static final String EXPIRIES = """
            with asked as (select cast(? as timestamptz) as now),
            money as (
                select booking_id, currency, sum(captured_amount - refund_amount) as kept
                from payments where purpose <> 'refund' and status <> 'disputed'
                group by booking_id, currency),
            judged as (
                select b.booking_id, case
                    when b.status in ('confirmed', 'checked_in') and c.expires_at is not null
                        then 'is ' || b.status || ' on a hold that expires at ' || c.expires_at
                    when exists (
                        select from booking_events gone
                        join booking_events come using (booking_id)
                        where booking_id = b.booking_id and gone.type = 'hold_expired' and come.type = 'confirmed'
                          and come.seq > gone.seq)
                        then 'was confirmed after its hold had expired'
                    when b.cancellation_cause in ('timeout', 'availability_lost') and m.kept > 0
                        then 'ended by ' || b.cancellation_cause || ' and keeps ' || m.kept || ' ' || m.currency
                    when b.status in ('pending', 'approved') and m.kept > 0
                         and (c.claim_id is null or c.expires_at <= asked.now)
                        then 'is ' || b.status || ' with ' || m.kept || ' ' || m.currency || ' and holds nothing'
                    end as finding
                from asked, bookings b
                left join availability_claims c on c.booking_id = b.booking_id
                left join money m on m.booking_id = b.booking_id)
            select distinct on (booking_id) 'booking' as kind, booking_id::text as id, booking_id, finding
            from judged where finding is not null
            order by booking_id, finding limit ?
            """;

    private ClaimQueries() {}
}
