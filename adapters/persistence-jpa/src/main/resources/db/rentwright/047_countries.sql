-- What countries are called where that is not as usual, for everybody or for the customers of one supplier (LOC-09).

create table countries (
    country_id      uuid primary key default gen_random_uuid(),
    country_code    varchar(3)   not null check (country_code ~ '^[A-Z]{2}$'),
    supplier_id     uuid references suppliers on delete restrict,
    name            varchar(100) not null,
    localised_names jsonb        not null default '{"values": {}}',
    updated_at      timestamptz  not null default now()
);
create unique index uq_countries_shared on countries (country_code) where supplier_id is null;
create unique index uq_countries_of_supplier on countries (supplier_id, country_code) where supplier_id is not null;
