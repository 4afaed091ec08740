-- Where at a place a vehicle stands, and stood when it changed hands: a parking spot of the place (LOC-10).

alter table rentables
    add column spot_id uuid,
    add constraint rentables_spot_of_place check (spot_id is null or current_location_id is not null);
alter table handovers add column spot_id uuid;
