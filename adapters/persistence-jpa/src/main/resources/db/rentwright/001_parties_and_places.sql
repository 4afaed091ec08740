-- Who offers, who books, and where things are handed over (REC-02, REC-03, LOC-01..05).

create extension if not exists btree_gist;

create table suppliers (
    supplier_id       uuid primary key default gen_random_uuid(),
    name              varchar(255) not null,
    active            boolean      not null,
    price_change_rate numeric      not null default 0 check (price_change_rate >= -100),
    -- whose sale it is, and what the platform keeps of it (domain L12, P18)
    dealing           varchar(20)  not null default 'agent',
    commission_rate   numeric      not null default 0 check (commission_rate between 0 and 100),
    version           bigint       not null check (version >= 1),
    created_at        timestamptz  not null default now(),
    updated_at        timestamptz  not null default now(),
    constraint suppliers_dealing_known check (dealing in ('agent', 'principal')),
    constraint suppliers_no_commission_on_ones_own check (dealing = 'agent' or commission_rate = 0)
);

create table customers (
    customer_id      uuid primary key default gen_random_uuid(),
    customer_number  varchar(20)  not null unique,
    full_name        varchar(100) not null,
    email            varchar(255),
    phone            varchar(16),
    birth_date       date,
    licence_number   varchar(50),
    licence_country  varchar(3),
    licence_issued   date,
    licence_expires  date,
    standing         varchar(20)  not null,
    blacklist_reason text,
    version          bigint       not null check (version >= 1),
    created_at       timestamptz  not null default now(),
    updated_at       timestamptz  not null default now(),
    constraint customers_standing_known check (standing in ('good', 'inactive', 'blacklisted')),
    constraint customers_blacklisted_for_a_reason check ((standing = 'blacklisted') = (blacklist_reason is not null)),
    constraint customers_licence_whole check (
        num_nonnulls(licence_number, licence_country, licence_expires) in (0, 3)
        and (licence_issued is null or licence_issued <= licence_expires))
);

create table locations (
    location_id       uuid primary key default gen_random_uuid(),
    code              varchar(10)  not null unique,
    name              varchar(100) not null,
    location_type     varchar(20)  not null,
    street            varchar(255),
    city              varchar(100) not null,
    state             varchar(100),
    postal_code       varchar(20),
    country           varchar(3)   not null,
    latitude          numeric(10, 8),
    longitude         numeric(11, 8),
    zone              varchar(60)  not null,
    opening_hours     jsonb        not null,
    capacity          integer      not null check (capacity >= 0),
    pickup_possible   boolean      not null,
    drop_off_possible boolean      not null,
    active            boolean      not null,
    supplier_id       uuid references suppliers on delete restrict,
    -- looked at when the transaction commits, so that a place and its parts may be written together in any order
    parent_location_id uuid references locations on delete restrict deferrable initially deferred,
    localised_names   jsonb        not null default '{"values": {}}',
    iata              varchar(3) check (iata ~ '^[A-Z]{3}$'),
    phone             varchar(20),
    image             varchar(500),
    parking_spots     jsonb        not null default '[]',
    version           bigint       not null check (version >= 1),
    created_at        timestamptz  not null default now(),
    updated_at        timestamptz  not null default now(),
    constraint locations_not_part_of_itself check (parent_location_id <> location_id),
    constraint locations_location_type_known check (
        location_type in ('airport', 'downtown', 'hotel', 'mall', 'residential')),
    constraint locations_position_whole check (num_nonnulls(latitude, longitude) in (0, 2)),
    constraint locations_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)
);
