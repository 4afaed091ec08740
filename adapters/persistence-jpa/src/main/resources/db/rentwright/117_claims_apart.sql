-- The index behind the constraint was taken for questions that idx_claims_first_end_after is for, by whichever connection made its
-- plans while there were few claims: both look alike then. Asked for a rentable without a period it reads dozens of pages. And it
-- sorts ids as if they were numbers of 53 bits, so that those which differ in their last half only, as a host's that counts do, lie
-- anywhere in it: placing a claim on one of 20,000 such rentables took 217 us in place of 11. Ids read backwards differ from their
-- first bits on, no two become one, and no question names them. This keeps everybody off the claims while the index is built.
alter table availability_claims
    drop constraint no_overlapping_claims,
    add constraint no_overlapping_claims
        exclude using gist ((reverse(replace(rentable_id::text, '-', ''))::uuid) with =, period with &&);

-- Whoever asks by a period asks by its ends. Otherwise as before.

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
    where rentable_id = p_rentable_id and ends_at > lower(p_period) and starts_at < upper(p_period) and booking_id <> p_booking_id
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

create or replace function stand_claim(
    p_claim_id uuid, p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_kind varchar, p_booking_id uuid,
    p_expires_at timestamptz, p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz,
    p_now timestamptz) returns void
    language plpgsql volatile as
$$
begin
    delete from availability_claims
    where rentable_id = p_rentable_id and ends_at > p_from and starts_at < p_until and expires_at <= p_now;
    insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                                     pickup_location_id, drop_off_location_id, category_id, rental_ends_at)
    values (p_claim_id, p_rentable_id, tstzrange(p_from, p_until), p_kind, p_booking_id, p_expires_at,
            p_pickup, p_drop_off, p_category_id, p_rental_ends);
end
$$;

create or replace function end_claim(p_booking_id uuid, p_until timestamptz, p_now timestamptz) returns setof availability_claims
    language plpgsql volatile as
$$
declare
    own availability_claims;
    farthest timestamptz;
begin
    perform lock_claimed(p_booking_id);
    select * into own from availability_claims where booking_id = p_booking_id;
    if not found then
        return;
    end if;
    if p_until > own.ends_at then
        select min(starts_at) into farthest from availability_claims
        where rentable_id = own.rentable_id and ends_at > own.ends_at and starts_at >= own.ends_at and starts_at < p_until
          and (expires_at is null or expires_at > p_now);
        delete from availability_claims
        where rentable_id = own.rentable_id and expires_at <= p_now and booking_id <> p_booking_id
          and ends_at > own.ends_at and starts_at < p_until;
    end if;
    return query
        update availability_claims set period = tstzrange(own.starts_at, least(p_until, farthest))
        where claim_id = own.claim_id
        returning *;
end
$$;

create or replace function place_claim_and_tell(
    p_claim_id uuid, p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_kind varchar, p_booking_id uuid,
    p_expires_at timestamptz, p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz,
    p_now timestamptz) returns table (stands boolean, claim availability_claims)
    language plpgsql volatile set enable_seqscan = off as
$$
declare
    wanted constant tstzrange := tstzrange(p_from, p_until);
    stood           uuid;
    relying         uuid[];
    plainly         boolean := stands_plainly(p_rentable_id, p_from, p_until, p_booking_id, p_pickup, p_drop_off,
                                              p_category_id, p_now);
begin
    if not plainly then
        return query
            select false, other
            from in_the_way_of(p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at, p_pickup,
                               p_drop_off, p_category_id, p_rental_ends, p_now) other;
        if found then
            return;
        end if;
        select rentable_id into stood from availability_claims where booking_id = p_booking_id;
    end if;
    perform 1 from rentables where rentable_id in (p_rentable_id, stood) order by rentable_id for no key update;
    plainly := plainly and stands_plainly(p_rentable_id, p_from, p_until, p_booking_id, p_pickup, p_drop_off,
                                          p_category_id, p_now);
    if not plainly then
        perform require_unmoved(p_booking_id, stood) where stood is not null;
        return query
            select false, other
            from in_the_way_of(p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at, p_pickup,
                               p_drop_off, p_category_id, p_rental_ends, p_now) other;
        if found then
            if p_category_id is not null or exists (
                select 1 from availability_claims
                where rentable_id = p_rentable_id and category_id is not null and ends_at > p_now) then
                raise exception 'something planned came between the look and the lock on rentable %', p_rentable_id
                    using errcode = 'serialization_failure';
            end if;
            return;
        end if;
        if stood is not null then
            relying := array(select claim_id from let_down_by(p_booking_id, p_now));
        end if;
        delete from availability_claims
        where booking_id = p_booking_id
           or (rentable_id = p_rentable_id and ends_at > p_from and starts_at < p_until and expires_at <= p_now);
    end if;
    insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                                     pickup_location_id, drop_off_location_id, category_id, rental_ends_at)
    values (p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at,
            p_pickup, p_drop_off, p_category_id, p_rental_ends);
    if relying <> '{}' then
        return query select true, let_down from stranded_of(relying, p_now) let_down;
    end if;
end
$$;
