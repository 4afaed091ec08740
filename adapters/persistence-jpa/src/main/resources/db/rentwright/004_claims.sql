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
    starts_at   timestamptz not null generated always as (lower(period)) stored,
    ends_at     timestamptz not null generated always as (upper(period)) stored,
    created_at  timestamptz not null default now(),
    constraint availability_claims_kind_known check (kind in ('hold', 'booked', 'block')),
    constraint availability_claims_half_open check (
        not isempty(period) and lower_inc(period) and not upper_inc(period)),
    constraint availability_claims_only_holds_expire check (kind = 'hold' or expires_at is null),
    constraint no_overlapping_claims exclude using gist (rentable_id with =, period with &&)
);
