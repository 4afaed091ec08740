-- Who is let down by a rental that is given up was asked of those that go one way only: one that ends where it begins takes its
-- unit nowhere. But one that was let down itself is relied on as before, and when it is given up too, whoever comes after it will
-- not find the unit either, and was not told.

create or replace function let_down_by(p_booking_id uuid, p_now timestamptz) returns setof availability_claims
    language sql stable as
$$
    select next.*
    from availability_claims own
    join rentables r on r.rentable_id = own.rentable_id
    cross join lateral rentals_after(own.rentable_id, own.ends_at, p_booking_id, true, p_now) next
    where own.booking_id = p_booking_id and own.category_id is null
      and (own.expires_at is null or own.expires_at > p_now)
      and next.category_id is null and next.kind <> 'block' and next.pickup_location_id = own.drop_off_location_id
      and (exists (
               select from rentals_before(own.rentable_id, next.starts_at, p_booking_id, true, p_now) before
               where before.drop_off_location_id <> next.pickup_location_id and before.category_id is null)
           or (r.current_location_id <> next.pickup_location_id
               and not exists (
                   select from rentals_before(own.rentable_id, next.starts_at, p_booking_id, true, p_now) before
                   where is_certain(before, true, p_now))))
$$;

-- As before: nothing is refused for the sake of who relies on what goes round, for that leaves nobody worse off than they are.
create or replace function obstacles_to(
    p_claim_id uuid, p_rentable_id uuid, p_period tstzrange, p_kind varchar, p_booking_id uuid, p_expires_at timestamptz,
    p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz, p_now timestamptz)
    returns setof availability_claims
    language sql stable as
$$
    with asked as (
        select p_category_id is null and p_kind <> 'block' and not exists (
            select 1 from availability_claims
            where booking_id = p_booking_id and rentable_id = p_rentable_id and starts_at = lower(p_period)
              and pickup_location_id = p_pickup and drop_off_location_id = p_drop_off and category_id is null
              and (expires_at is null or expires_at > p_now)
              and (ends_at > p_now or upper(p_period) <= p_now or exists (
                      select from rentables r where r.rentable_id = p_rentable_id and r.current_location_id is null)))
               as of_agreed
    ), before as (
        select b.* from asked, rentals_before(p_rentable_id, lower(p_period), p_booking_id, of_agreed, p_now) b
        where p_pickup is not null
    ), after as (
        select a.* from asked, rentals_after(p_rentable_id, upper(p_period), p_booking_id, of_agreed, p_now) a
        where p_pickup is not null
    )
    select * from availability_claims
    where rentable_id = p_rentable_id and period && p_period and booking_id <> p_booking_id
      and (expires_at is null or expires_at > p_now)
    union
    select * from before
    where drop_off_location_id <> p_pickup
      and (category_id is not null or p_category_id is not null or (select of_agreed from asked))
    union
    select * from after
    where pickup_location_id <> p_drop_off
      and (category_id is not null or p_category_id is not null or (select of_agreed from asked))
    union
    select * from stranded_without(p_booking_id, p_now)
    union
    select next.* from availability_claims own cross join lateral let_down_by(p_booking_id, p_now) next
    where own.booking_id = p_booking_id and own.pickup_location_id <> own.drop_off_location_id
      and (own.starts_at > p_now or exists (
              select from rentables r
              where r.rentable_id = own.rentable_id and r.current_location_id is not null))
      and (own.rentable_id <> p_rentable_id or own.drop_off_location_id is distinct from p_drop_off)
    union
    select p_claim_id, p_rentable_id, p_period, p_kind, p_booking_id, p_expires_at, p_pickup, p_drop_off, p_category_id,
           p_rental_ends, lower(p_period), upper(p_period), now()
    where p_category_id is not null and not exists (
        select 1 from rentables r join rentable_locations l on l.rentable_id = r.rentable_id
        where r.rentable_id = p_rentable_id and l.location_id = p_pickup and r.publication_status = 'published'
          and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked')
          and (r.current_location_id is null or r.current_location_id = p_pickup
               or exists (select 1 from before where expires_at is null)))
      or lower(p_period) > p_now and (select of_agreed from asked)
         and exists (
             select 1 from rentables where rentable_id = p_rentable_id and current_location_id <> p_pickup)
         and not exists (select 1 from before where is_certain(before, true, p_now))
$$;
