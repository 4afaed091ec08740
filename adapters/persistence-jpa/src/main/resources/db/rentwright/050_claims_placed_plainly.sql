-- Most claims are placed where nothing is in question: no unit has to be found, the rental ends where it begins, the rentable
-- stands there, and nobody has it at that time. Then a look, the lock, a look and the new row are all there is to do.

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

-- Whether who else is there decides alone: nothing is planned on the rentable, nothing of it comes or goes elsewhere, it stands
-- where the rental begins and ends, and the booking has no other claim.
create function only_overlaps_matter(
    p_rentable_id uuid, p_from timestamptz, p_booking_id uuid, p_pickup uuid, p_drop_off uuid, p_category_id uuid,
    p_now timestamptz) returns boolean
    language plpgsql stable as
$$
begin
    return p_category_id is null
       and (p_pickup is null or p_pickup = p_drop_off)
       and not exists (
               select from availability_claims
               where rentable_id = p_rentable_id and ends_at > p_now
                 and (category_id is not null or pickup_location_id <> p_pickup or drop_off_location_id <> p_pickup))
       and not exists (select from availability_claims where booking_id = p_booking_id)
       and (p_pickup is null or not exists (
               select from rentables
               where rentable_id = p_rentable_id
                 and (current_location_id <> p_pickup
                      or current_location_id is null and may_be_elsewhere(p_rentable_id, p_pickup, p_from))));
end
$$;

-- A rental that goes round brings its rentable back to where it began, and nowhere else. While it is out and late, its claim is
-- over and nobody knows where it stands; the short way took it to be wherever it was wanted, unless it had once gone one way.
create or replace function in_the_way_of(
    p_claim_id uuid, p_rentable_id uuid, p_period tstzrange, p_kind varchar, p_booking_id uuid, p_expires_at timestamptz,
    p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz, p_now timestamptz)
    returns setof availability_claims
    language plpgsql stable as
$$
begin
    if only_overlaps_matter(p_rentable_id, lower(p_period), p_booking_id, p_pickup, p_drop_off, p_category_id, p_now) then
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

-- Whether a claim may stand where it is wanted without another question. Claims never overlap, so the first one that ends after
-- the wanted start decides, dead or not.
create function stands_plainly(
    p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_booking_id uuid, p_pickup uuid, p_drop_off uuid,
    p_category_id uuid, p_now timestamptz) returns boolean
    language plpgsql stable as
$$
begin
    return coalesce((
               select starts_at >= p_until from availability_claims
               where rentable_id = p_rentable_id and ends_at > p_from
               order by ends_at limit 1), true)
       and only_overlaps_matter(p_rentable_id, p_from, p_booking_id, p_pickup, p_drop_off, p_category_id, p_now);
end
$$;

-- As before, but that what stands plainly, before the lock and behind it, is asked nothing else. A connection keeps its plans
-- for long: made while there were few claims, they would go on reading all of them when there are many.
create or replace function place_claim(
    p_claim_id uuid, p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_kind varchar, p_booking_id uuid,
    p_expires_at timestamptz, p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz,
    p_now timestamptz) returns setof availability_claims
    language plpgsql volatile set enable_seqscan = off as
$$
declare
    wanted constant tstzrange := tstzrange(p_from, p_until);
    stood           uuid;
    plainly         boolean := stands_plainly(p_rentable_id, p_from, p_until, p_booking_id, p_pickup, p_drop_off,
                                              p_category_id, p_now);
begin
    if not plainly then
        return query
            select * from in_the_way_of(p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at, p_pickup,
                                        p_drop_off, p_category_id, p_rental_ends, p_now);
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
            select * from in_the_way_of(p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at, p_pickup,
                                        p_drop_off, p_category_id, p_rental_ends, p_now);
        if found then
            if p_category_id is not null or exists (
                select 1 from availability_claims
                where rentable_id = p_rentable_id and category_id is not null and ends_at > p_now) then
                raise exception 'something planned came between the look and the lock on rentable %', p_rentable_id
                    using errcode = 'serialization_failure';
            end if;
            return;
        end if;
        delete from availability_claims
        where booking_id = p_booking_id
           or (rentable_id = p_rentable_id and period && wanted and expires_at <= p_now);
    end if;
    insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                                     pickup_location_id, drop_off_location_id, category_id, rental_ends_at)
    values (p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at,
            p_pickup, p_drop_off, p_category_id, p_rental_ends);
end
$$;
