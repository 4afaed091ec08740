-- How much of a category is taken at a place is counted for each price that looks at demand. Asked unit by unit that was two
-- probes of a large index for each; here the claims of what is offered at a place stand together, in the order in which they end.

create table claims_at_places (
    location_id uuid        not null,
    category_id uuid        not null,
    ends_at     timestamptz not null,
    claim_id    uuid        not null,
    rentable_id uuid        not null,
    starts_at   timestamptz not null,
    expires_at  timestamptz,
    kind        varchar(20) not null,
    lasts_long  boolean     not null generated always as (ends_at - starts_at > interval '336 hours') stored,
    -- answers the count without touching the table
    primary key (location_id, category_id, ends_at, claim_id) include (rentable_id, starts_at, expires_at, kind)
);

insert into claims_at_places (location_id, category_id, ends_at, claim_id, rentable_id, starts_at, expires_at, kind)
select l.location_id, l.category_id, c.ends_at, c.claim_id, c.rentable_id, c.starts_at, c.expires_at, c.kind
from availability_claims c join rentable_locations l using (rentable_id)
order by l.location_id, l.category_id, c.ends_at;

-- What is on at an instant ends within a fortnight of it, but for these: few, or at most one at a time of each unit.
create index idx_claims_at_places_long on claims_at_places (location_id, category_id, ends_at)
    include (claim_id, rentable_id, starts_at, expires_at, kind) where lasts_long;

-- Nobody else writes there. Where a unit is offered cannot change meanwhile: the function below waits for the key of the unit,
-- which a new claim holds by its foreign key, and any other by this. As with place_claim, a connection keeps its plans for long.
create function show_claim_at_places() returns trigger
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
        insert into claims_at_places (location_id, category_id, ends_at, claim_id, rentable_id, starts_at, expires_at,
                                      kind)
        select l.location_id, l.category_id, new.ends_at, new.claim_id, new.rentable_id, new.starts_at, new.expires_at,
               new.kind
        from rentable_locations l where l.rentable_id = new.rentable_id;
    end if;
    return null;
end
$$;

create trigger shown_at_places after insert or update or delete on availability_claims
    for each row execute function show_claim_at_places();

-- Where a unit is offered from now on, there its claims are shown, and no longer where it was.
create function show_claims_where_offered() returns trigger
    language plpgsql volatile set enable_seqscan = off as
$$
begin
    perform from rentables where rentable_id in (old.rentable_id, new.rentable_id) order by rentable_id for update;
    if tg_op <> 'INSERT' then
        delete from claims_at_places
        where location_id = old.location_id and category_id = old.category_id and rentable_id = old.rentable_id;
    end if;
    if tg_op <> 'DELETE' then
        insert into claims_at_places (location_id, category_id, ends_at, claim_id, rentable_id, starts_at, expires_at,
                                      kind)
        select new.location_id, new.category_id, ends_at, claim_id, rentable_id, starts_at, expires_at, kind
        from availability_claims where rentable_id = new.rentable_id;
    end if;
    return null;
end
$$;

create trigger shows_its_claims after insert or update of rentable_id, location_id, category_id or delete
    on rentable_locations for each row execute function show_claims_where_offered();
