-- No two categories have one name (CAT-02). Of those that had, all but the first are told apart by their codes.

update rentable_categories c
set name = left(name, 39) || ' ' || code
where exists (select 1 from rentable_categories o
              where o.name = c.name and (o.created_at, o.category_id) < (c.created_at, c.category_id));

alter table rentable_categories
    add constraint uq_rentable_categories_name unique (name);

-- The bookings of a place, as pickup or as drop-off (LOC-14); few end elsewhere.

create index idx_bookings_pickup_location on bookings (pickup_location_id, created_at desc);
create index idx_bookings_ends_elsewhere on bookings (drop_off_location_id, created_at desc)
    where drop_off_location_id <> pickup_location_id;
