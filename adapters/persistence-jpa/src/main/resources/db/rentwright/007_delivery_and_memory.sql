-- What waits to go out, what came in, and what is remembered so that repeats change nothing.

create table outbox_events (
    event_id       uuid primary key,
    -- roughly the order of writing; commits overtake each other, so publishers never page by it (DR-12)
    seq            bigint generated always as identity,
    aggregate_type varchar(50)  not null,
    aggregate_id   uuid         not null,
    aggregate_seq  bigint       not null check (aggregate_seq >= 1),
    type           varchar(100) not null,
    data           jsonb        not null,
    occurred_at    timestamptz  not null,
    created_at     timestamptz  not null default now(),
    published_at   timestamptz,
    constraint outbox_events_in_order unique (aggregate_type, aggregate_id, aggregate_seq)
);

create table webhook_events (
    provider            varchar(30)    not null,
    event_id            varchar(255)   not null,
    seq                 bigint generated always as identity unique,
    state               varchar(20)    not null default 'waiting',
    received_at         timestamptz    not null,
    attempts            integer        not null default 0 check (attempts >= 0),
    wait_until          timestamptz,
    parked_for          text,
    -- the provider may speak of a payment before we have committed it, so no foreign key
    payment_id          uuid           not null,
    provider_payment_id varchar(255)   not null,
    provider_state      varchar(20)    not null,
    currency            varchar(3)     not null check (currency ~ '^[A-Z]{3}$'),
    amount              numeric(19, 4) not null,
    failure_code        varchar(100),
    failure_retryable   boolean,
    occurred_at         timestamptz    not null,
    primary key (provider, event_id),
    constraint webhook_events_state_known check (state in ('waiting', 'applied', 'parked')),
    constraint webhook_events_provider_state_known check (
        provider_state in ('open', 'authorized', 'succeeded', 'failed', 'canceled')),
    constraint webhook_events_failure_whole check (num_nonnulls(failure_code, failure_retryable) in (0, 2))
);

create table idempotency_keys (
    caller           varchar(255) not null,
    operation        varchar(500) not null,
    key              varchar(255) not null,
    request_hash     varchar(255) not null,
    -- while it runs, a key is held by an advisory lock and has no row
    state            varchar(20)  not null default 'answered',
    response_status  integer      not null,
    response_headers text         not null,
    response_body    text         not null,
    created_at       timestamptz  not null,
    expires_at       timestamptz  not null,
    primary key (caller, operation, key),
    constraint idempotency_keys_state_known check (state in ('answered'))
);

create table external_references (
    system     varchar(100) not null,
    kind       varchar(50)  not null,
    key        varchar(255) not null,
    our_id     uuid         not null,
    created_at timestamptz  not null default now(),
    primary key (system, kind, key)
);

-- One per series of numbers that people read out; a series without one of its own shares the last.
create sequence booking_numbers;
create sequence customer_numbers;
create sequence payment_numbers;
create sequence other_numbers;
