-- How a supplier wants its bookings run, or those of one rentable, by the way it is rented (REC-10, policy inputs); what is left
-- out is as the house has it. Bookings have a copy of what counted as they were made; those of before have nothing said.

create table booking_policies (
    supplier_id uuid unique references suppliers on delete restrict,
    rentable_id uuid unique references rentables on delete restrict,
    inputs      jsonb       not null check (inputs ?& array['daily', 'monthly', 'lease']),
    updated_at  timestamptz not null default now(),
    constraint booking_policies_of_one_thing check (num_nonnulls(supplier_id, rentable_id) = 1)
);

alter table bookings
    add column policy_inputs jsonb not null default '{"approval": {}, "deadlines": {}, "days": {}}';
