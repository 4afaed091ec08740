-- Whether a claim would stand plainly is asked twice of every booking. As before, and nearly twice as fast: what comes after is
-- looked through once, and no other function is called for it.
create or replace function stands_plainly(
    p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_booking_id uuid, p_pickup uuid, p_drop_off uuid,
    p_category_id uuid, p_now timestamptz) returns boolean
    language plpgsql stable as
$$
begin
    if p_category_id is not null or p_pickup <> p_drop_off then
        return false;
    end if;
    -- who is there then, dead or not; what is planned, or comes from elsewhere or goes there
    perform from availability_claims
    where rentable_id = p_rentable_id and ends_at > least(p_from, p_now)
      and (starts_at < p_until and ends_at > p_from
           or ends_at > p_now
              and (category_id is not null or pickup_location_id <> p_pickup or drop_off_location_id <> p_pickup));
    if found then
        return false;
    end if;
    perform from availability_claims where booking_id = p_booking_id;
    if found then
        return false;
    end if;
    perform from rentables
    where rentable_id = p_rentable_id
      and (current_location_id <> p_pickup
           or current_location_id is null and may_be_elsewhere(p_rentable_id, p_pickup, p_from));
    return not found;
end
$$;
