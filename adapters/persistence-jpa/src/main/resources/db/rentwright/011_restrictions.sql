-- What is asked of a stay before it is sold (domain A10, CAT-26): one set of rules on a supplier, a category or a rentable.

create table stay_rules (
    stay_rules_id        uuid primary key default gen_random_uuid(),
    supplier_id          uuid unique references suppliers on delete cascade,
    category_id          uuid unique references rentable_categories on delete cascade,
    rentable_id          uuid unique references rentables on delete cascade,
    check_in_time        time,
    check_out_time       time,
    minimum_days         integer check (minimum_days >= 1),
    maximum_days         integer check (maximum_days >= 1),
    lead_hours           integer check (lead_hours >= 0),
    advance_days         integer check (advance_days >= 0),
    minimum_months       integer check (minimum_months >= 1),
    minimum_lease_months integer check (minimum_lease_months >= 1),
    maximum_lease_months integer check (maximum_lease_months >= 1),
    notice_days          integer check (notice_days >= 0),
    created_at           timestamptz not null default now(),
    constraint stay_rules_on_one_thing check (num_nonnulls(supplier_id, category_id, rentable_id) = 1),
    constraint stay_rules_times_whole check (num_nonnulls(check_in_time, check_out_time) in (0, 2)),
    -- guests leave before others come, so that stays whose dates touch never overlap as instants (domain A3)
    constraint stay_rules_out_before_in check (check_out_time <= check_in_time),
    constraint stay_rules_days_in_order check (minimum_days <= maximum_days),
    constraint stay_rules_lease_in_order check (minimum_lease_months <= maximum_lease_months)
);

create table stay_restrictions (
    stay_rules_id       uuid      not null references stay_rules on delete cascade,
    position            integer   not null check (position >= 1),
    dates               daterange not null,
    closed              boolean   not null,
    closed_to_arrival   boolean   not null,
    closed_to_departure boolean   not null,
    minimum_on_arrival  integer check (minimum_on_arrival >= 1),
    maximum_on_arrival  integer check (maximum_on_arrival >= 1),
    minimum_through     integer check (minimum_through >= 1),
    primary key (stay_rules_id, position),
    constraint stay_restrictions_some_dates check (
        not isempty(dates) and not lower_inf(dates) and not upper_inf(dates)),
    constraint stay_restrictions_of_something check (
        closed or closed_to_arrival or closed_to_departure
        or num_nonnulls(minimum_on_arrival, maximum_on_arrival, minimum_through) > 0),
    constraint stay_restrictions_arrival_in_order check (minimum_on_arrival <= maximum_on_arrival)
);
