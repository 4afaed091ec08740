-- Where a rentable will be (domain A9): whoever looks for one at a place is not shown what is elsewhere by then.

-- Few rentals end elsewhere, and where none does a rentable stays where it stands: a search looks here first.
create index idx_claims_one_way on availability_claims (rentable_id, ends_at)
    where pickup_location_id <> drop_off_location_id;

-- A transfer takes its vehicle along.
update availability_claims c
set pickup_location_id = t.from_location_id, drop_off_location_id = t.to_location_id
from transfers t
where c.booking_id = t.transfer_id and c.pickup_location_id is null;

-- Whether a rentable that is free in a period begins it at one place, and is let go at another where whoever comes next needs it.
create function is_there(
    p_rentable_id uuid, p_stands_at uuid, p_pickup uuid, p_drop_off uuid, p_from timestamptz, p_until timestamptz,
    p_now timestamptz) returns boolean
    language sql stable as
$$
    select not exists (
               select from rentals_before(p_rentable_id, p_from, null, true, p_now) where drop_off_location_id <> p_pickup)
       and not exists (
               select from rentals_after(p_rentable_id, p_until, null, true, p_now) where pickup_location_id <> p_drop_off)
       and (p_from <= p_now or p_stands_at is null or p_stands_at = p_pickup
            or exists (
                select from rentals_before(p_rentable_id, p_from, null, true, p_now) before
                where is_certain(before, true, p_now)))
$$;
