-- A rental that goes round brings its rentable back to where it began, and nowhere else. While it is out and late, its claim is
-- over and nobody knows where it stands; the short way took it to be wherever it was wanted, unless it had once gone one way.

-- Whether what is out may come back elsewhere: by the last rental that is sure to have been before, or because it ever went one
-- way, which takes a closer look.
create function may_be_elsewhere(p_rentable_id uuid, p_place uuid, p_from timestamptz) returns boolean
    language plpgsql stable as
$$
begin
    return exists (
               select from availability_claims
               where rentable_id = p_rentable_id and pickup_location_id <> drop_off_location_id)
        or coalesce((
               select drop_off_location_id <> p_place from availability_claims
               where rentable_id = p_rentable_id and ends_at <= p_from
                 and pickup_location_id is not null and expires_at is null and category_id is null
               order by ends_at desc limit 1), false);
end
$$;

create or replace function in_the_way_of(
    p_claim_id uuid, p_rentable_id uuid, p_period tstzrange, p_kind varchar, p_booking_id uuid, p_expires_at timestamptz,
    p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz, p_now timestamptz)
    returns setof availability_claims
    language plpgsql stable as
$$
begin
    if p_category_id is null and not exists (
        select 1 from availability_claims
        where rentable_id = p_rentable_id and ends_at > p_now
          and (category_id is not null or pickup_location_id <> p_pickup or drop_off_location_id <> p_pickup))
       and not exists (select 1 from availability_claims where booking_id = p_booking_id)
       and (p_pickup is null or p_pickup = p_drop_off and not exists (
               select 1 from rentables r
               where rentable_id = p_rentable_id
                 and (current_location_id <> p_pickup
                      or current_location_id is null and may_be_elsewhere(r.rentable_id, p_pickup, lower(p_period))))) then
        return query
            select * from availability_claims
            where rentable_id = p_rentable_id and ends_at > lower(p_period)
              and ends_at < coalesce((
                  select next.ends_at from availability_claims next
                  where next.rentable_id = p_rentable_id and next.ends_at > upper(p_period)
                    and next.starts_at >= upper(p_period)
                  order by next.ends_at limit 1), 'infinity')
              and (expires_at is null or expires_at > p_now)
            order by starts_at;
    else
        return query
            select * from obstacles_to(p_claim_id, p_rentable_id, p_period, p_kind, p_booking_id, p_expires_at, p_pickup,
                                       p_drop_off, p_category_id, p_rental_ends, p_now)
            order by starts_at;
    end if;
end
$$;

create or replace function stands_plainly(
    p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_booking_id uuid, p_pickup uuid, p_drop_off uuid,
    p_category_id uuid, p_now timestamptz) returns boolean
    language plpgsql stable as
$$
begin
    return p_category_id is null
       and (p_pickup is null or p_pickup = p_drop_off)
       and coalesce((
               select starts_at >= p_until from availability_claims
               where rentable_id = p_rentable_id and ends_at > p_from
               order by ends_at limit 1), true)
       and not exists (
               select from availability_claims
               where rentable_id = p_rentable_id and ends_at > p_now
                 and (category_id is not null or pickup_location_id <> p_pickup or drop_off_location_id <> p_pickup))
       and not exists (select from availability_claims where booking_id = p_booking_id)
       and (p_pickup is null or not exists (
               select from rentables r
               where rentable_id = p_rentable_id
                 and (current_location_id <> p_pickup
                      or current_location_id is null and may_be_elsewhere(p_rentable_id, p_pickup, p_from))));
end
$$;
