-- What customers are asked to pay (INV-01..04, INV-13, INV-14, domain L8).

create table invoices (
    invoice_id      uuid primary key default gen_random_uuid(),
    -- of its supplier's series, without a gap; provisional while it is a draft
    invoice_number  varchar(50)    not null,
    booking_id      uuid           not null references bookings on delete restrict,
    place           integer        not null check (place >= 1),
    customer_id     uuid           not null references customers on delete restrict,
    supplier_id     uuid           not null references suppliers on delete restrict,
    kind            varchar(20)    not null,
    issued_on       date,
    due_date        date           not null,
    overdue_at      timestamptz    not null,
    currency        varchar(3)     not null check (currency ~ '^[A-Z]{3}$'),
    total_amount    numeric(19, 4) not null check (total_amount > 0),
    tax_amount      numeric(19, 4) not null,
    paid_amount     numeric(19, 4) not null check (paid_amount >= 0),
    credited_amount numeric(19, 4) not null check (credited_amount >= 0),
    balance_due     numeric(19, 4) generated always as (total_amount - credited_amount - paid_amount) stored,
    line_items      jsonb          not null check (jsonb_typeof(line_items) = 'array'),
    credits         jsonb          not null default '[]' check (jsonb_typeof(credits) = 'array'),
    status          varchar(20)    not null,
    created_at      timestamptz    not null,
    version         bigint         not null check (version >= 1),
    constraint invoices_numbered_once unique (supplier_id, invoice_number),
    constraint invoices_in_order unique (booking_id, place),
    constraint invoices_never_credited_beyond_their_total check (paid_amount + credited_amount <= total_amount),
    constraint invoices_issued_when_sent check (issued_on is not null or status in ('draft', 'cancelled')),
    constraint invoices_kind_known check (kind in ('initial', 'periodic', 'final', 'additional', 'penalty')),
    constraint invoices_status_known check (status in (
        'draft', 'sent', 'partial', 'paid', 'overdue', 'cancelled', 'refunded'))
);
create index idx_invoices_booking_status on invoices (booking_id, status);
create index idx_invoices_customer on invoices (customer_id);
create index idx_invoices_status on invoices (status, created_at);
create index idx_invoices_overdue on invoices (overdue_at, booking_id) where status in ('sent', 'partial');

-- How far each series of a supplier is. One row for all of them: its lock is what keeps the numbers without gaps.
create table invoice_series (
    supplier_id uuid primary key references suppliers on delete restrict,
    last        jsonb not null check (jsonb_typeof(last) = 'object')
);
