-- Money: what was paid, tried and given back, and the books. What is about a booking carries its id.

create table payments (
    payment_id          uuid primary key default gen_random_uuid(),
    payment_code        varchar(20)    not null unique,
    booking_id          uuid           not null,
    customer_id         uuid           not null references customers on delete restrict,
    supplier_id         uuid           not null references suppliers on delete restrict,
    purpose             varchar(20)    not null,
    provider            varchar(30)    not null,
    method              varchar(20),
    currency            varchar(3)     not null check (currency ~ '^[A-Z]{3}$'),
    amount              numeric(19, 4) not null check (amount > 0),
    captured_amount     numeric(19, 4) not null,
    refund_amount       numeric(19, 4) not null,
    status              varchar(20)    not null,
    provider_payment_id varchar(255),
    client_secret       varchar(500),
    parent_payment_id   uuid references payments on delete restrict,
    failure_code        varchar(100),
    failure_retryable   boolean,
    next_step_at        timestamptz,
    attempts            integer        not null check (attempts >= 0),
    created_at          timestamptz    not null,
    updated_at          timestamptz    not null default now(),
    version             bigint         not null check (version >= 1),
    constraint fk_booking foreign key (booking_id) references bookings on delete restrict,
    constraint payments_purpose_known check (purpose in ('rental', 'deposit', 'additional', 'refund', 'damage')),
    constraint payments_method_known check (
        method in ('credit_card', 'debit_card', 'cash', 'bank_transfer', 'digital_wallet', 'upi')),
    constraint payments_status_known check (status in (
        'initiated', 'authorized', 'succeeded', 'failed', 'voided', 'partially_refunded', 'refunded', 'disputed')),
    constraint payments_never_refund_more_than_came check (
        refund_amount >= 0 and refund_amount <= captured_amount and captured_amount <= amount),
    constraint payments_only_refunds_have_parents check ((purpose = 'refund') = (parent_payment_id is not null)),
    constraint payments_failure_whole check (num_nonnulls(failure_code, failure_retryable) in (0, 2))
);

create table ledger_entries (
    entry_id   uuid primary key,
    seq        bigint generated always as identity unique,
    booking_id uuid        not null references bookings on delete restrict,
    kind       varchar(20) not null,
    event_id   uuid        not null,
    currency   varchar(3)  not null check (currency ~ '^[A-Z]{3}$'),
    posted_at  timestamptz not null,
    created_at timestamptz not null default now(),
    constraint ledger_entries_posted_once unique (booking_id, kind, event_id),
    constraint ledger_entries_kind_known check (kind in (
        'invoice', 'payment', 'escrow_release', 'recognise', 'payout', 'credit_note', 'penalty', 'refund',
        'deposit_capture', 'deposit_release', 'deposit_apply', 'damage', 'extra_charges', 'psp_fee', 'write_off'))
);

create table ledger_postings (
    entry_id uuid           not null references ledger_entries on delete restrict,
    line     smallint       not null check (line >= 1),
    account  varchar(30)    not null,
    owner_id uuid,
    -- debit positive, credit negative
    amount   numeric(19, 4) not null check (amount <> 0),
    primary key (entry_id, line),
    constraint ledger_postings_account_known check (account in (
        'psp_clearing', 'customer_receivable', 'escrow_liability', 'owner_payable', 'deferred_revenue',
        'deposit_liability', 'tax_payable', 'commission_revenue', 'service_fee_revenue', 'rental_revenue',
        'penalty_revenue', 'damage_recovery', 'psp_fees', 'bad_debt'))
);

-- On what terms the money of a booking is held for its owner, and when it is looked at next. How much is held, the books say.
create table escrows (
    booking_id      uuid primary key references bookings on delete restrict,
    supplier_id     uuid        not null references suppliers on delete restrict,
    dealing         varchar(20) not null,
    commission_rate numeric     not null check (commission_rate between 0 and 100),
    next_at         timestamptz,
    created_at      timestamptz not null default now(),
    constraint escrows_dealing_known check (dealing in ('agent', 'principal'))
);
create index idx_escrows_next on escrows (next_at, booking_id) where next_at is not null;
create index idx_escrows_supplier on escrows (supplier_id);
