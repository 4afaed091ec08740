-- Who relied on a rental that was let down is told when that one is given up, and was not when it moves: to another rentable, or
-- to other days. What goes one way does not move while somebody relies on it; what goes round does, for whoever relies on it
-- would be apart from the rentable anyway.

-- Those of some agreed rentals whose rentable will be elsewhere when they begin, whatever is planned in between.
create function stranded_of(p_claim_ids uuid[], p_now timestamptz) returns setof availability_claims
    language sql stable as
$$
    select claim.*
    from availability_claims claim
    join rentables r on r.rentable_id = claim.rentable_id
    where claim.claim_id = any (p_claim_ids)
      and (exists (
               select from rentals_before(claim.rentable_id, claim.starts_at, claim.booking_id, true, p_now) before
               where before.drop_off_location_id <> claim.pickup_location_id and before.category_id is null)
           or (r.current_location_id <> claim.pickup_location_id
               and not exists (
                   select from rentals_before(claim.rentable_id, claim.starts_at, claim.booking_id, true, p_now) before
                   where is_certain(before, true, p_now))))
    order by claim.starts_at
$$;

-- As place_claim, which servers of the build before still call. Answers what is in the way; where it stands, who relied on what
-- its booking had and finds the rentable elsewhere. Whoever had no claim lets nobody down and is asked nothing more.
create function place_claim_and_tell(
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
           or (rentable_id = p_rentable_id and period && wanted and expires_at <= p_now);
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
