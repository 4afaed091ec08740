-- Places near a point are looked for in a belt of latitudes (LOC-02).

create index idx_locations_latitude on locations (latitude) where active and latitude is not null;
