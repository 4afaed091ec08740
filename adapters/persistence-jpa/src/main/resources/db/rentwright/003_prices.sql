-- What it costs. A card, a price and what it was made of are snapshots, read and written as a whole (REC-01).

create table rate_cards (
    rate_card_id uuid primary key default gen_random_uuid(),
    rentable_id  uuid unique references rentables on delete cascade,
    category_id  uuid unique references rentable_categories on delete cascade,
    currency     varchar(3)  not null check (currency ~ '^[A-Z]{3}$'),
    card         jsonb       not null,
    revision     integer     not null default 1 check (revision >= 1),
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    constraint rate_cards_on_one_thing check (num_nonnulls(rentable_id, category_id) = 1)
);

-- Every card that ever counted; the last revision is the one that counts.
create table rate_card_history (
    rate_card_history_id bigint generated always as identity primary key,
    rentable_id          uuid        references rentables on delete cascade,
    category_id          uuid        references rentable_categories on delete cascade,
    revision             integer     not null check (revision >= 1),
    card                 jsonb       not null,
    recorded_at          timestamptz not null,
    constraint rate_card_history_of_one_thing check (num_nonnulls(rentable_id, category_id) = 1),
    constraint rate_card_history_once_per_rentable unique (rentable_id, revision),
    constraint rate_card_history_once_per_category unique (category_id, revision)
);

-- One row per supplier that has rules: whoever changes one takes turns here, and gives the rules another revision.
create sequence pricing_rule_revisions;

create table pricing_rule_books (
    supplier_id uuid primary key references suppliers on delete cascade,
    revision    bigint not null unique check (revision >= 1)
);

-- Every version of every rule; the last is the one that counts.
create table pricing_rules (
    supplier_id uuid        not null references pricing_rule_books on delete cascade,
    rule_id     varchar(40) not null,
    version     integer     not null check (version >= 1),
    category_id uuid        references rentable_categories on delete restrict,
    location_id uuid        references locations on delete restrict,
    rule        jsonb       not null,
    recorded_at timestamptz not null,
    primary key (supplier_id, rule_id, version)
);

create table coupons (
    supplier_id uuid        not null references suppliers on delete cascade,
    code        varchar(30) not null,
    coupon      jsonb       not null,
    revision    integer     not null default 1 check (revision >= 1),
    primary key (supplier_id, code)
);

-- All that a coupon ever said; written in one statement with it, which is why it refers to the supplier.
create table coupon_history (
    supplier_id uuid        not null references suppliers on delete cascade,
    code        varchar(30) not null,
    revision    integer     not null check (revision >= 1),
    coupon      jsonb       not null,
    recorded_at timestamptz not null,
    primary key (supplier_id, code, revision)
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
    -- whether any of the category was asked for; the rentable is then the one that it was priced by
    of_category          boolean        not null,
    seal                 text,
    constraint quotes_end_after_start check (end_at > start_at),
    constraint quotes_expire_after_creation check (expires_at > created_at)
);
