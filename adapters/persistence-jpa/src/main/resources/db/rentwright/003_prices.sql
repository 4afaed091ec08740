-- What it costs. A card, a price and what it was made of are snapshots, read and written as a whole (REC-01).

create table rate_cards (
    rate_card_id uuid primary key default gen_random_uuid(),
    rentable_id  uuid unique references rentables on delete cascade,
    category_id  uuid unique references rentable_categories on delete cascade,
    currency     varchar(3)  not null check (currency ~ '^[A-Z]{3}$'),
    card         jsonb       not null,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint rate_cards_on_one_thing check (num_nonnulls(rentable_id, category_id) = 1)
);

create table quotes (
    quote_id             uuid primary key default gen_random_uuid(),
    supplier_id          uuid           not null references suppliers on delete restrict,
    rentable_id          uuid           not null references rentables on delete restrict,
    category_id          uuid           not null references rentable_categories on delete restrict,
    pickup_location_id   uuid           not null references locations on delete restrict,
    drop_off_location_id uuid           not null references locations on delete restrict,
    start_at             timestamptz    not null,
    end_at               timestamptz    not null,
    zone                 varchar(60)    not null,
    price_request        jsonb          not null,
    price_breakdown      jsonb          not null,
    currency             varchar(3)     not null check (currency ~ '^[A-Z]{3}$'),
    total_price          numeric(19, 4) not null check (total_price >= 0),
    created_at           timestamptz    not null,
    expires_at           timestamptz    not null,
    constraint quotes_end_after_start check (end_at > start_at),
    constraint quotes_expire_after_creation check (expires_at > created_at)
);
