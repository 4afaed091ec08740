-- What comes to a place from elsewhere is few, and is asked for where the place holds only so many (LOC-04).

create index idx_claims_arriving on availability_claims (drop_off_location_id, ends_at)
    where pickup_location_id <> drop_off_location_id;
