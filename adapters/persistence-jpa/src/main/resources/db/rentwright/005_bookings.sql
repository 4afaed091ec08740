-- The rental. Facts of a state that has passed stay in their columns; which of them count is for the status to say.

create table bookings (
    booking_id           uuid primary key default gen_random_uuid(),
    booking_number       varchar(20)    not null unique,
    customer_id          uuid           not null,
    supplier_id          uuid           not null references suppliers on delete restrict,
    category_id          uuid           not null references rentable_categories on delete restrict,
    -- empty while any of the category will do; the claim tells what is planned (REC-08)
    rentable_id          uuid references rentables on delete restrict,
    pickup_location_id   uuid           not null references locations on delete restrict,
    drop_off_location_id uuid           not null references locations on delete restrict,
    start_at             timestamptz    not null,
    end_at               timestamptz    not null,
    zone                 varchar(60)    not null,
    start_date           date           not null,
    end_date             date           not null,
    rental_mode          varchar(20)    not null,
    -- of a rental by the month, the first days of its first and its last month; they narrow, the claim decides (A11)
    start_month          date,
    end_month            date,
    quote_id             uuid           not null references quotes on delete restrict,
    price_request        jsonb          not null,
    price_breakdown      jsonb          not null,
    currency             varchar(3)     not null check (currency ~ '^[A-Z]{3}$'),
    total_price          numeric(19, 4) not null,
    -- the rules as they stood when it was booked, under their name and version
    cancellation_policy  jsonb          not null check (
        cancellation_policy ->> 'name' is not null and (cancellation_policy ->> 'version')::int >= 1),
    guarantee_type       varchar(20)    not null,
    cancel_request_status varchar(20),
    cancel_request_reason varchar(1000),
    cancel_requested_at  timestamptz,
    cancel_requested_by  varchar(100),
    cancel_request_answer varchar(1000),
    notice_given_at      timestamptz,
    notice_given_by      varchar(100),
    leaving_on           date,
    auto_renew           boolean        not null,
    hidden_at            timestamptz,
    added_charges        jsonb          not null,
    repriced_breakdown   jsonb,
    return_lines         jsonb          not null,
    deposit_applied      numeric(19, 4) not null check (deposit_applied >= 0),
    special_requests     varchar(1000),
    status               varchar(20)    not null,
    expires_at           timestamptz,
    approved_by          varchar(100),
    pay_by               timestamptz,
    confirmed_at         timestamptz,
    completed_at         timestamptz,
    ended_at             timestamptz,
    ended_by             varchar(100),
    end_reason           text,
    cancellation_cause   varchar(20),
    penalty_amount       numeric(19, 4) check (penalty_amount >= 0),
    timer_at             timestamptz,
    event_count          bigint         not null check (event_count >= 0),
    created_by           varchar(100)   not null,
    created_at           timestamptz    not null,
    updated_at           timestamptz    not null default now(),
    version              bigint         not null check (version >= 1),
    constraint fk_customer foreign key (customer_id) references customers on delete restrict,
    constraint bookings_of_something check (category_id is not null or rentable_id is not null),
    constraint bookings_handed_over_assigned check (
        rentable_id is not null or status not in ('checked_in', 'checked_out', 'completed')),
    constraint check_dates check (end_at > start_at and end_date >= start_date),
    constraint check_positive_amount check (total_price >= 0),
    constraint bookings_rental_mode_known check (rental_mode in ('daily', 'monthly', 'lease')),
    constraint bookings_months_where_counted check (
        num_nonnulls(start_month, end_month) = case rental_mode when 'daily' then 0 else 2 end),
    constraint bookings_whole_months check (
        extract(day from start_month) = 1 and extract(day from end_month) = 1 and end_month >= start_month),
    constraint bookings_status_known check (status in (
        'pending', 'approved', 'declined', 'confirmed', 'checked_in', 'checked_out', 'completed', 'cancelled', 'no_show')),
    constraint bookings_cancellation_cause_known check (cancellation_cause in (
        'customer', 'supplier', 'staff', 'timeout', 'policy', 'availability_lost', 'early_termination', 'admin_void')),
    constraint bookings_guarantee_type_known check (guarantee_type in (
        'none', 'card_hold', 'deposit', 'prepaid', 'corporate')),
    constraint bookings_cancel_request_status_known check (cancel_request_status in (
        'requested', 'accepted', 'rejected', 'withdrawn')),
    constraint bookings_cancel_request_whole check (
        num_nonnulls(cancel_request_status, cancel_request_reason, cancel_requested_at, cancel_requested_by) in (0, 4)
        and (cancel_request_answer is null or cancel_request_status is not null)),
    constraint bookings_notice_whole check (num_nonnulls(notice_given_at, notice_given_by, leaving_on) in (0, 3)),
    constraint bookings_notice_ends_renewal check (notice_given_at is null or not auto_renew),
    constraint bookings_hidden_when_over check (
        hidden_at is null or status in ('declined', 'completed', 'cancelled', 'no_show')),
    constraint bookings_facts_of_their_state check (
        case status
            when 'approved' then num_nonnulls(approved_by, pay_by) = 2
            when 'confirmed' then confirmed_at is not null
            when 'completed' then completed_at is not null
            when 'declined' then num_nonnulls(ended_at, ended_by, end_reason) = 3
            when 'cancelled' then num_nonnulls(ended_at, ended_by, end_reason, cancellation_cause, penalty_amount) = 5
            when 'no_show' then num_nonnulls(ended_at, ended_by, penalty_amount) = 3
            else true
        end)
);

create table booking_events (
    booking_id  uuid         not null references bookings on delete restrict,
    seq         bigint       not null check (seq >= 1),
    event_id    uuid         not null unique,
    type        varchar(20)  not null,
    from_status varchar(20),
    to_status   varchar(20)  not null,
    actor       varchar(100) not null,
    occurred_at timestamptz  not null,
    data        jsonb        not null,
    primary key (booking_id, seq),
    constraint booking_events_type_known check (type in (
        'created', 'approved', 'declined', 'confirmed', 'checked_in', 'checked_out', 'completed', 'cancelled', 'no_show',
        'modified', 'assigned', 'unassigned', 'guaranteed', 'hold_expired', 'cancel_requested', 'cancel_rejected', 'cancel_withdrawn',
        'extended', 'renewed', 'notice_given')),
    constraint booking_events_from_status_known check (from_status in (
        'pending', 'approved', 'declined', 'confirmed', 'checked_in', 'checked_out', 'completed', 'cancelled', 'no_show')),
    constraint booking_events_to_status_known check (to_status in (
        'pending', 'approved', 'declined', 'confirmed', 'checked_in', 'checked_out', 'completed', 'cancelled', 'no_show'))
);

create table handovers (
    booking_id  uuid          not null references bookings on delete restrict,
    direction   varchar(20)   not null,
    recorded_at timestamptz   not null,
    recorded_by varchar(100)  not null,
    odometer_km bigint check (odometer_km >= 0),
    fuel_level  numeric(5, 4) check (fuel_level between 0 and 1),
    notes       varchar(2000) not null,
    -- references in the order in which they were taken (AGR-02)
    photos      jsonb         not null default '[]' check (jsonb_typeof(photos) = 'array'),
    damage      jsonb         not null default '[]' check (jsonb_typeof(damage) = 'array'),
    -- of rooms and homes (AGR-07)
    inventory   varchar(5000) not null default '',
    meters      jsonb         not null default '[]' check (jsonb_typeof(meters) = 'array'),
    primary key (booking_id, direction),
    constraint handovers_direction_known check (direction in ('out', 'in'))
);
