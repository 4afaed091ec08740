-- The truth of availability (REC-15). Every row keeps others off: a hold that has expired is removed by the writer that
-- meets it, so the constraint never refuses because of a dead one. Turnaround is inside the period.

create table availability_claims (
    claim_id    uuid primary key default gen_random_uuid(),
    rentable_id uuid        not null references rentables on delete restrict,
    period      tstzrange   not null,
    kind        varchar(20) not null,
    -- what it is for: a booking, or the reference of a block; placed before the booking is written, so no foreign key
    booking_id  uuid        not null unique,
    expires_at  timestamptz,
    -- of a rental: from where to where it takes the rentable
    pickup_location_id   uuid references locations on delete restrict,
    drop_off_location_id uuid references locations on delete restrict,
    -- set while any rentable of a category will do and this one is only planned: the claim may be moved (REC-08)
    category_id          uuid references rentable_categories on delete restrict,
    rental_ends_at       timestamptz,
    starts_at   timestamptz not null generated always as (lower(period)) stored,
    ends_at     timestamptz not null generated always as (upper(period)) stored,
    created_at  timestamptz not null default now(),
    constraint availability_claims_kind_known check (kind in ('hold', 'booked', 'block')),
    constraint availability_claims_half_open check (
        not isempty(period) and lower_inc(period) and not upper_inc(period)),
    constraint availability_claims_journey_whole check (num_nulls(pickup_location_id, drop_off_location_id) in (0, 2)),
    constraint availability_claims_planned_whole check (
        num_nonnulls(category_id, rental_ends_at) = 0
        or (num_nonnulls(category_id, rental_ends_at, pickup_location_id) = 3
            and kind <> 'block' and rental_ends_at > lower(period))),
    constraint availability_claims_only_holds_expire check (kind = 'hold' or expires_at is null),
    constraint no_overlapping_claims exclude using gist (rentable_id with =, period with &&)
);
