-- The day grid of rooms and homes that are let by the night (REC-15, AVL-04): a row for each night that is taken, none for one that
-- is free. It is read off the claims, so that it is written with them, ends with them, and cannot say anything else than they do.

-- A local time that clocks show twice is the earlier of the two, one that they skip moves on by what is skipped (domain T3).
-- PostgreSQL takes the later of two; the other is what the day before would have made of it.
create function instant_of(p_local timestamp, p_zone text) returns timestamptz
    language sql immutable strict as
$$
    select case when earlier at time zone p_zone = p_local then least(earlier, usual) else usual end
    from (select p_local at time zone p_zone as usual) as u, lateral (
        select (p_local - ((usual - interval '1 day') at time zone p_zone - (usual - interval '1 day') at time zone 'UTC'))
               at time zone 'UTC' as earlier) as e
$$;

create view availability_slots as
with houses as (
    select r.rentable_id, l.zone,
           coalesce(own.check_in_time, shared.check_in_time, above.check_in_time, time '14:00') as check_in,
           coalesce(own.check_out_time, shared.check_out_time, above.check_out_time, time '12:00') as check_out,
           make_interval(secs => r.turnaround_seconds) as turnaround
    from rentables r
    join rentable_locations o on o.rentable_id = r.rentable_id and o.position = (
        select min(position) from rentable_locations where rentable_id = r.rentable_id)
    join locations l on l.location_id = o.location_id
    left join stay_rules own on own.rentable_id = r.rentable_id
    left join stay_rules shared on shared.category_id = r.category_id
    left join stay_rules above on above.supplier_id = r.supplier_id
    where r.rented_daily and r.kind in ('room', 'property')
)
select h.rentable_id, night.day,
       case when bool_or(c.kind = 'block') then 'blocked' when bool_or(c.kind = 'booked') then 'booked' else 'held' end as status,
       case when bool_and(c.expires_at is not null) then max(c.expires_at) end as hold_expires_at
from houses h
join availability_claims c on c.rentable_id = h.rentable_id and (c.expires_at is null or c.expires_at > now())
-- whoever stays on until notice has ten years of nights
cross join lateral (
    select day::date from generate_series(
        (c.starts_at - h.turnaround) at time zone h.zone - interval '2 days',
        least(c.ends_at, now() + interval '3660 days') at time zone h.zone + interval '1 day',
        interval '1 day') as day) as night
where c.starts_at < instant_of(night.day + 1 + h.check_out, h.zone) + h.turnaround
  and c.ends_at > instant_of(night.day + h.check_in, h.zone)
group by h.rentable_id, night.day;
