-- What giving up costs at a supplier, or with one rentable (POL-01, POL-02, POL-08). Bookings have a copy of theirs.

create table cancellation_policies (
    supplier_id uuid unique references suppliers on delete restrict,
    rentable_id uuid unique references rentables on delete restrict,
    policy      jsonb       not null check (
        policy ->> 'name' is not null and (policy ->> 'version')::int >= 1),
    updated_at  timestamptz not null default now(),
    constraint cancellation_policies_of_one_thing check (num_nonnulls(supplier_id, rentable_id) = 1)
);
