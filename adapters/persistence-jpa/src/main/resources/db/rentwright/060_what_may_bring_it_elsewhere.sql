-- The question of may_be_elsewhere, as a set that a search asks as a part of its own statement: called for each rentable that is
-- out, the function took longer than all else that was asked of it.

-- What leaves open whether a rentable that is out comes back to a place: a rental that goes one way, whenever it is, and the last
-- one that is sure to have been before, where that ends elsewhere.
create function may_bring_elsewhere(p_rentable_id uuid, p_place uuid, p_from timestamptz) returns setof uuid
    language sql stable as
$$
    select claim_id from availability_claims
    where rentable_id = p_rentable_id and pickup_location_id <> drop_off_location_id
    union all
    select claim_id from (
        select claim_id, drop_off_location_id from availability_claims
        where rentable_id = p_rentable_id and ends_at <= p_from
          and pickup_location_id is not null and expires_at is null and category_id is null
        order by ends_at desc limit 1) last
    where drop_off_location_id <> p_place
$$;

create or replace function may_be_elsewhere(p_rentable_id uuid, p_place uuid, p_from timestamptz) returns boolean
    language plpgsql stable as
$$
begin
    return exists (select from may_bring_elsewhere(p_rentable_id, p_place, p_from));
end
$$;
