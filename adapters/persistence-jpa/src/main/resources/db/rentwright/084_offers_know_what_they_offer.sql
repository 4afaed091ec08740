-- A search asked the row of each unit for whether it may be sold, how long turning it around takes and where it stands. An offer
-- knows that now, and the index that lists the offers of a place answers it.

alter table rentable_locations
    -- whether it may be sold so today (core's Rentable.isSellable)
    add column sold_daily    boolean,
    add column sold_monthly  boolean,
    add column sold_by_lease boolean,
    add column turnaround    interval,
    -- of the unit, null while it is out
    add column stands_at     uuid;

-- The only one who writes these, whoever writes the row. What it reads stays as it is until the offer is committed.
create function know_the_unit() returns trigger
    language plpgsql volatile set enable_seqscan = off as
$$
begin
    select sellable and rented_daily, sellable and rented_monthly, sellable and rented_by_lease,
           make_interval(secs => turnaround_seconds), current_location_id
    into new.sold_daily, new.sold_monthly, new.sold_by_lease, new.turnaround, new.stands_at
    from rentables r, lateral (
        select r.publication_status = 'published'
           and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked') as sellable) as today
    where r.rentable_id = new.rentable_id
    for share of r;
    return new;
end
$$;

create trigger knows_the_unit before insert or update on rentable_locations
    for each row execute function know_the_unit();

create function tell_the_offers() returns trigger
    language plpgsql volatile set enable_seqscan = off as
$$
begin
    update rentable_locations set position = position where rentable_id = new.rentable_id;
    return null;
end
$$;

create trigger tells_the_offers after update on rentables for each row
    when ((old.publication_status, old.operational_status, old.rented_daily, old.rented_monthly, old.rented_by_lease,
           old.turnaround_seconds, old.current_location_id)
          is distinct from
          (new.publication_status, new.operational_status, new.rented_daily, new.rented_monthly, new.rented_by_lease,
           new.turnaround_seconds, new.current_location_id))
    execute function tell_the_offers();

update rentable_locations set position = position;

alter table rentable_locations
    alter column sold_daily set not null,
    alter column sold_monthly set not null,
    alter column sold_by_lease set not null,
    alter column turnaround set not null;

drop index idx_rentable_locations_offer;
create index idx_rentable_locations_offer on rentable_locations (location_id, category_id, rentable_id)
    include (sold_daily, sold_monthly, sold_by_lease, turnaround, stands_at);
drop index idx_rentable_locations_location;
create index idx_rentable_locations_location on rentable_locations (location_id, rentable_id)
    include (category_id, sold_daily, sold_monthly, sold_by_lease, turnaround, stands_at);
