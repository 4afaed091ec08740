-- What is offered at a place is searched by its category: one index in the order of the answer, instead of two that are merged.
-- The key keeps the category the rentable's own; and it answers whether that may be sold without touching the table.

alter table rentables add constraint rentables_of_category unique (rentable_id, category_id)
    include (publication_status, operational_status, rented_daily, rented_monthly, rented_by_lease, turnaround_seconds);
drop index idx_rentables_category;
create index idx_rentables_category on rentables (category_id, rentable_id);

alter table rentable_locations add column category_id uuid;
update rentable_locations l set category_id = r.category_id from rentables r where r.rentable_id = l.rentable_id;
alter table rentable_locations
    alter column category_id set not null,
    drop constraint rentable_locations_rentable_id_fkey,
    add constraint rentable_locations_of_category foreign key (rentable_id, category_id)
        references rentables (rentable_id, category_id) on update cascade on delete cascade;

create index idx_rentable_locations_offer on rentable_locations (location_id, category_id, rentable_id);

-- Whether what is in the way is a block is asked for every day of a calendar.
drop index idx_claims_first_end_after;
create index idx_claims_first_end_after on availability_claims (rentable_id, ends_at) include (starts_at, expires_at, kind);
