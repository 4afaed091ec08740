-- Most claims are placed where nothing is in question: no unit has to be found, the rental ends where it begins, the rentable
-- stands there, and nobody has it at that time. Then a look, the lock, a look and the new row are all there is to do.

-- Whether that is so. Claims never overlap, so the first one that ends after the wanted start decides, dead or not.
create function stands_plainly(
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
                      or current_location_id is null and exists (
                          select from availability_claims c
                          where c.rentable_id = r.rentable_id and c.pickup_location_id <> c.drop_off_location_id))));
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
