-- The claim is one call: what a booking costs is round trips. Each statement inside a volatile function sees what was
-- committed before it began, so the check after the lock is current (READ COMMITTED).

-- Whether a claim takes its unit along for certain. A hold that expires may take place or not; for what is agreed with a unit so
-- may whatever is only planned on it and may go elsewhere, and a rental that should have begun while its unit stands where it
-- stood.
create function is_certain(claim availability_claims, p_agreed boolean, p_now timestamptz) returns boolean
    language sql stable as
$$
    select claim.expires_at is null
       and (not p_agreed
            or claim.category_id is null
               and (claim.kind = 'block' or claim.starts_at > p_now or exists (
                       select 1 from rentables r
                       where r.rentable_id = claim.rentable_id and r.current_location_id is null)))
$$;

-- Whoever may bring a unit to where a rental begins: the rental before it, and those before it that may bring it where
-- that does not (IV-03). While a unit is out, what should be over by now still brings it to what is agreed with it (domain A2).
create function rentals_before(
    p_rentable_id uuid, p_from timestamptz, p_booking_id uuid, p_agreed boolean, p_now timestamptz)
    returns setof availability_claims
    language sql stable as
$$
    with earlier as (
        select * from availability_claims
        where rentable_id = p_rentable_id and ends_at <= p_from and booking_id is distinct from p_booking_id
          and ends_at > coalesce(
              (select p_now from rentables
               where rentable_id = p_rentable_id and (current_location_id is not null or not p_agreed)),
              '-infinity')
          and pickup_location_id is not null and (expires_at is null or expires_at > p_now))
    select * from earlier
    where ends_at >= coalesce(
        (select max(ends_at) from earlier where is_certain(earlier, p_agreed, p_now)), '-infinity')
$$;

-- Whoever may be brought there: the rental after it, and those behind what may not take place.
create function rentals_after(
    p_rentable_id uuid, p_until timestamptz, p_booking_id uuid, p_agreed boolean, p_now timestamptz)
    returns setof availability_claims
    language sql stable as
$$
    with later as (
        select * from availability_claims
        where rentable_id = p_rentable_id and ends_at > p_until and starts_at >= p_until
          and booking_id is distinct from p_booking_id
          and pickup_location_id is not null and (expires_at is null or expires_at > p_now))
    select * from later
    where starts_at <= coalesce(
        (select min(starts_at) from later where is_certain(later, p_agreed, p_now)), 'infinity')
$$;

-- What is planned where no unit will be once a claim is given up: the journeys before it and after it no longer meet.
create function stranded_without(p_booking_id uuid, p_now timestamptz) returns setof availability_claims
    language sql stable as
$$
    select next.*
    from availability_claims own
    join rentables r on r.rentable_id = own.rentable_id
    cross join lateral rentals_after(own.rentable_id, own.ends_at, p_booking_id, false, p_now) next
    where own.booking_id = p_booking_id and own.pickup_location_id is not null
      and own.ends_at > p_now and (own.expires_at is null or own.expires_at > p_now)
      and (exists (
               select from rentals_before(own.rentable_id, own.starts_at, p_booking_id, false, p_now) before
               where before.drop_off_location_id <> next.pickup_location_id
                 and (before.category_id is not null or next.category_id is not null))
           or (next.category_id is not null and r.current_location_id <> next.pickup_location_id
               and not exists (
                   select from rentals_before(own.rentable_id, own.starts_at, p_booking_id, false, p_now) before
                   where before.expires_at is null)))
$$;

-- Who was promised a unit where an agreed journey leaves it, and would not find it there without that (domain A9). Whatever is
-- planned in between is planned elsewhere.
create function let_down_by(p_booking_id uuid, p_now timestamptz) returns setof availability_claims
    language sql stable as
$$
    select next.*
    from availability_claims own
    join rentables r on r.rentable_id = own.rentable_id
    cross join lateral rentals_after(own.rentable_id, own.ends_at, p_booking_id, true, p_now) next
    where own.booking_id = p_booking_id and own.category_id is null
      and own.pickup_location_id <> own.drop_off_location_id
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

-- What keeps a claim from standing where it is wanted: live claims that overlap; a rental before or after it that ends or
-- begins elsewhere (domain A9); of a planned claim, the claim itself where its unit is not sold at the place; of any rental, the
-- claim itself where its unit stands elsewhere and nothing takes it there; and whoever relies on what its reference has claimed
-- so far, unless the car is out with it: one that breaks down takes nobody anywhere. Where agreed ones are is not asked of a
-- block or a transfer, nor again of what is agreed already, unless its time had passed while its car stood there (core's
-- Whereabouts).
create function obstacles_to(
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
    where own.booking_id = p_booking_id
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

-- The same, earliest first; asked in short where nothing is planned, nothing goes anywhere else, and nothing is to be replaced:
-- then only what overlaps can be in the way. The long question costs more to begin than to answer, and most bookings of one
-- rentable do not need it. Claims never overlap, so the first one that starts at the end of what is wanted, or later, ends
-- whatever is looked at: many are still to come behind it.
create function in_the_way_of(
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
                      or current_location_id is null and exists (
                          select 1 from availability_claims c
                          where c.rentable_id = r.rentable_id
                            and c.pickup_location_id <> c.drop_off_location_id)))) then
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

-- While the lock was waited for, what was only planned may have been moved to a unit that is not locked: then nothing of it may
-- be taken away, for somebody else may take away there what the same rental relies on (IV-03).
create function require_unmoved(p_booking_id uuid, p_stood uuid) returns void
    language plpgsql volatile as
$$
begin
    if exists (select from availability_claims where booking_id = p_booking_id and rentable_id <> p_stood) then
        raise exception 'booking % was moved between the look and the lock', p_booking_id
            using errcode = 'serialization_failure';
    end if;
end
$$;

-- Places a claim in the place of the one that its reference had. Answers what is in the way, or nothing when it stands. The
-- row lock gives order; the exclusion constraint is the proof (DR-03). Where something is in the way already, nothing is
-- locked: who wants to move what is planned locks all units of the category first, in order, and one of them locked before
-- would be out of order. What came while the lock was waited for and might be moved is a lost race, for the same reason.
create function place_claim(
    p_claim_id uuid, p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_kind varchar, p_booking_id uuid,
    p_expires_at timestamptz, p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz,
    p_now timestamptz) returns setof availability_claims
    language plpgsql volatile as
$$
declare
    wanted constant tstzrange := tstzrange(p_from, p_until);
    stood           uuid;
begin
    return query
        select * from in_the_way_of(p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at, p_pickup,
                                    p_drop_off, p_category_id, p_rental_ends, p_now);
    if found then
        return;
    end if;
    select rentable_id into stood from availability_claims where booking_id = p_booking_id;
    perform 1 from rentables where rentable_id in (p_rentable_id, stood) order by rentable_id for no key update;
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
    insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                                     pickup_location_id, drop_off_location_id, category_id, rental_ends_at)
    values (p_claim_id, p_rentable_id, wanted, p_kind, p_booking_id, p_expires_at,
            p_pickup, p_drop_off, p_category_id, p_rental_ends);
end
$$;

-- Puts a claim of an arrangement where it belongs; its unit is locked, and what its reference had is gone.
create function stand_claim(
    p_claim_id uuid, p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_kind varchar, p_booking_id uuid,
    p_expires_at timestamptz, p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz,
    p_now timestamptz) returns void
    language plpgsql volatile as
$$
begin
    delete from availability_claims
    where rentable_id = p_rentable_id and period && tstzrange(p_from, p_until) and expires_at <= p_now;
    insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                                     pickup_location_id, drop_off_location_id, category_id, rental_ends_at)
    values (p_claim_id, p_rentable_id, tstzrange(p_from, p_until), p_kind, p_booking_id, p_expires_at,
            p_pickup, p_drop_off, p_category_id, p_rental_ends);
end
$$;

-- Locks the rentable of a claim, so that all writers of one rentable take turns in one order.
create function lock_claimed(p_booking_id uuid) returns void
    language plpgsql volatile as
$$
declare
    stood uuid;
begin
    select rentable_id into stood from availability_claims where booking_id = p_booking_id;
    perform 1 from rentables where rentable_id = stood for no key update;
    perform require_unmoved(p_booking_id, stood);
end
$$;

create function release_claim(p_booking_id uuid, p_now timestamptz) returns boolean
    language plpgsql volatile as
$$
begin
    if exists (select from stranded_without(p_booking_id, p_now)) then
        return false;
    end if;
    perform lock_claimed(p_booking_id);
    if exists (select from stranded_without(p_booking_id, p_now)) then
        raise exception 'something planned came between the look and the lock, behind booking %', p_booking_id
            using errcode = 'serialization_failure';
    end if;
    delete from availability_claims where booking_id = p_booking_id;
    return true;
end
$$;

-- Ends a claim at an instant: earlier, or later as far as is free.
create function end_claim(p_booking_id uuid, p_until timestamptz, p_now timestamptz) returns setof availability_claims
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
        where rentable_id = own.rentable_id and starts_at >= own.ends_at and starts_at < p_until
          and (expires_at is null or expires_at > p_now);
        delete from availability_claims
        where rentable_id = own.rentable_id and expires_at <= p_now and booking_id <> p_booking_id
          and period && tstzrange(own.ends_at, p_until);
    end if;
    return query
        update availability_claims set period = tstzrange(own.starts_at, least(p_until, farthest))
        where claim_id = own.claim_id
        returning *;
end
$$;

-- Asks for an idempotency key: the lock first, then what a finished holder of it has committed (DR-09).
create function recall_answer(
    p_caller varchar, p_operation varchar, p_key varchar, p_now timestamptz,
    out acquired boolean, out request_hash varchar, out response_status integer, out response_headers text,
    out response_body text)
    language plpgsql volatile as
$$
begin
    acquired := pg_try_advisory_xact_lock(
        hashtextextended(concat_ws(chr(31), 'rentwright', p_caller, p_operation, p_key), 0));
    select k.request_hash, k.response_status, k.response_headers, k.response_body
    into request_hash, response_status, response_headers, response_body
    from idempotency_keys k
    where k.caller = p_caller and k.operation = p_operation and k.key = p_key and k.expires_at > p_now;
end
$$;

create function touch_updated_at() returns trigger
    language plpgsql as
$$
begin
    new.updated_at := now();
    return new;
end
$$;

create trigger update_updated_at before update on suppliers for each row execute function touch_updated_at();
create trigger update_updated_at before update on customers for each row execute function touch_updated_at();
create trigger update_updated_at before update on locations for each row execute function touch_updated_at();
create trigger update_updated_at before update on rentable_categories for each row execute function touch_updated_at();
create trigger update_updated_at before update on rentables for each row execute function touch_updated_at();
create trigger update_updated_at before update on rate_cards for each row execute function touch_updated_at();
create trigger update_updated_at before update on bookings for each row execute function touch_updated_at();
create trigger update_updated_at before update on payments for each row execute function touch_updated_at();

-- The books and the life of a booking are appended to, never changed (IV-05, IV-06, DR-07).
create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is appended to, never changed: % refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete on booking_events
    for each row execute function refuse_change();
create trigger append_only before update or delete on ledger_entries
    for each row execute function refuse_change();
create trigger append_only before update or delete on ledger_postings
    for each row execute function refuse_change();
create trigger never_emptied before truncate on booking_events
    for each statement execute function refuse_change();
create trigger never_emptied before truncate on ledger_entries
    for each statement execute function refuse_change();
create trigger never_emptied before truncate on ledger_postings
    for each statement execute function refuse_change();

-- Debits equal credits, of at least two postings; looked at when the transaction commits (domain L12).
create function require_balance() returns trigger
    language plpgsql as
$$
declare
    postings bigint;
    balance  numeric;
begin
    select count(*), coalesce(sum(amount), 0) into postings, balance from ledger_postings where entry_id = new.entry_id;
    if postings < 2 or balance <> 0 then
        raise exception 'expected ledger entry % to have at least two postings that sum to zero, got % that sum to %',
            new.entry_id, postings, balance
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger balanced after insert on ledger_entries
    deferrable initially deferred for each row execute function require_balance();
create constraint trigger balanced after insert on ledger_postings
    deferrable initially deferred for each row execute function require_balance();
