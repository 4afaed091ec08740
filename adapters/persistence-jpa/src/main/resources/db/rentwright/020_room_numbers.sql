-- No two rooms of a house have one number (CAT-21). What a house is, is told by who offers the room and where.

alter table rooms
    -- of the rentable, which refers to it
    add column supplier_id uuid,
    add column house_id uuid references locations on delete restrict;

update rooms set
    supplier_id = (select supplier_id from rentables r where r.rentable_id = rooms.rentable_id),
    house_id = (select location_id from rentable_locations l where l.rentable_id = rooms.rentable_id
                order by position limit 1);

alter table rooms
    alter column supplier_id set not null,
    alter column house_id set not null,
    add constraint uq_rooms_number unique (house_id, supplier_id, room_number);
