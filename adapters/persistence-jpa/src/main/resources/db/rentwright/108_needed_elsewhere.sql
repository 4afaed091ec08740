-- A search took a unit to stay where it stands while no rental goes one way. But staff may have moved it away from where its next
-- rental begins, or a one-way rental that would have taken it there was given up: then it is needed elsewhere, and who wanted
-- to book what the search had found was refused.

alter table claims_at_places rename column one_way to elsewhere;
alter index idx_claims_at_places_one_way rename to idx_claims_at_places_elsewhere;

-- elsewhere: whether it begins or ends at another place than this
update claims_at_places p
set elsewhere = true
from availability_claims c
where c.claim_id = p.claim_id and not p.elsewhere
  and (c.pickup_location_id <> p.location_id or c.drop_off_location_id <> p.location_id);

create or replace function show_claim_at_places() returns trigger
    language plpgsql volatile set enable_seqscan = off as
$$
begin
    if tg_op <> 'INSERT' then
        perform from rentables where rentable_id = old.rentable_id for key share;
        delete from claims_at_places p using rentable_locations l
        where l.rentable_id = old.rentable_id
          and p.location_id = l.location_id and p.category_id = l.category_id
          and p.ends_at = old.ends_at and p.claim_id = old.claim_id;
    end if;
    if tg_op <> 'DELETE' then
        insert into claims_at_places (location_id, category_id, ends_at, claim_id, rentable_id, starts_at, clear_from,
                                      expires_at, kind, elsewhere)
        select l.location_id, l.category_id, new.ends_at, new.claim_id, new.rentable_id, new.starts_at,
               new.starts_at - l.turnaround, new.expires_at, new.kind,
               coalesce(new.pickup_location_id <> l.location_id or new.drop_off_location_id <> l.location_id, false)
        from rentable_locations l where l.rentable_id = new.rentable_id;
    end if;
    return null;
end
$$;

create or replace function show_claims_where_offered() returns trigger
    language plpgsql volatile set enable_seqscan = off as
$$
begin
    perform from rentables where rentable_id in (old.rentable_id, new.rentable_id) order by rentable_id for update;
    if tg_op <> 'INSERT' then
        delete from claims_at_places
        where location_id = old.location_id and category_id = old.category_id and rentable_id = old.rentable_id;
    end if;
    if tg_op <> 'DELETE' then
        insert into claims_at_places (location_id, category_id, ends_at, claim_id, rentable_id, starts_at, clear_from,
                                      expires_at, kind, elsewhere)
        select new.location_id, new.category_id, ends_at, claim_id, rentable_id, starts_at, starts_at - new.turnaround,
               expires_at, kind,
               coalesce(pickup_location_id <> new.location_id or drop_off_location_id <> new.location_id, false)
        from availability_claims where rentable_id = new.rentable_id;
    end if;
    return null;
end
$$;

-- What may be sold, is free and will be there, by id: as each unit would answer (core's FreeRentables). What is taken ends within
-- a fortnight of the wanted end, or lasts longer. Where that is more than sixteen claims for each of the units that are wanted,
-- and for twenty at least, this reads no further and answers a single null: among so many the few that are wanted are found
-- sooner by asking one unit after another. Its plans are kept: making them anew for each place takes longer than the search.
create or replace function free_of_category(
    p_mode varchar, p_place uuid, p_category uuid, p_drop_off uuid, p_from timestamptz, p_until timestamptz,
    p_now timestamptz, p_limit int) returns setof uuid
    language plpgsql stable
    set plan_cache_mode = force_generic_plan as
$$
declare
    enough constant bigint := 16 * greatest(p_limit::bigint, 20);
    taken constant uuid[] := array(
        select rentable_id from claims_at_places
        where location_id = p_place and category_id = p_category
          and ends_at > p_from and ends_at <= p_until + interval '336 hours'
          and clear_from < p_until and (expires_at is null or expires_at > p_now)
        union all
        select rentable_id from claims_at_places
        where location_id = p_place and category_id = p_category
          and ends_at > p_until + interval '336 hours' and lasts_long
          and clear_from < p_until and (expires_at is null or expires_at > p_now)
        limit enough);
begin
    if cardinality(taken) = enough then
        return next null;
        return;
    end if;
    return query
        select l.rentable_id from rentable_locations l
        where l.location_id = p_place and l.category_id = p_category
          and case p_mode when 'daily' then l.sold_daily when 'monthly' then l.sold_monthly when 'lease' then l.sold_by_lease end
          and case
              when l.rentable_id in (select unnest(taken)) then false
              -- it stands there, or was taken from there, and nothing takes it elsewhere or needs it there
              when l.location_id = p_drop_off and (l.stands_at is null or l.stands_at = l.location_id)
                  and l.rentable_id not in (
                      select rentable_id from claims_at_places
                      where location_id = p_place and category_id = p_category and elsewhere and ends_at > p_now)
                  and (l.stands_at is not null or not may_be_elsewhere(l.rentable_id, l.location_id, p_from))
              then true
              else is_there(
                  l.rentable_id, l.stands_at, l.location_id, p_drop_off, p_from, p_until + l.turnaround, p_now)
              end
        order by l.rentable_id
        limit p_limit;
end
$$;
