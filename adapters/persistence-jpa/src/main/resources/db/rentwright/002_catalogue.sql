-- What can be rented. A kind's own facts stand in a table of its own, under the same key (REC-06).

create table rentable_categories (
    category_id   uuid primary key default gen_random_uuid(),
    kind          varchar(20) not null,
    code          varchar(10) not null unique,
    name          varchar(50) not null,
    description   text        not null,
    acriss        varchar(4),
    seats         integer check (seats >= 1),
    luggage       integer check (luggage >= 0),
    transmission  varchar(20),
    fuel_type     varchar(20),
    room_type     jsonb,
    images        jsonb       not null default '[]',
    display_order integer     not null,
    active        boolean     not null,
    version       bigint      not null check (version >= 1),
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint rentable_categories_kind_known check (kind in ('vehicle', 'room', 'property')),
    constraint rentable_categories_transmission_known check (transmission in ('manual', 'automatic', 'cvt')),
    constraint rentable_categories_fuel_type_known check (
        fuel_type in ('gasoline', 'diesel', 'hybrid', 'plug_in_hybrid', 'electric'))
);

create table rentables (
    rentable_id         uuid primary key default gen_random_uuid(),
    supplier_id         uuid         not null references suppliers on delete restrict,
    category_id         uuid         not null references rentable_categories on delete restrict,
    kind                varchar(20)  not null,
    display_name        varchar(120) not null,
    rented_daily        boolean      not null,
    rented_monthly      boolean      not null,
    rented_by_lease     boolean      not null,
    publication_status  varchar(20)  not null,
    operational_status  varchar(20)  not null,
    current_location_id uuid references locations on delete restrict,
    minimum_age         integer check (minimum_age >= 0),
    turnaround_seconds  bigint       not null check (turnaround_seconds >= 0),
    description         text         not null default '' check (length(description) <= 5000),
    images              jsonb        not null default '[]',
    last_cleaned_at     timestamptz,
    last_service_date   date,
    next_service_date   date,
    next_service_due_mileage bigint  check (next_service_due_mileage >= 0),
    condition_rating    integer      check (condition_rating between 1 and 5),
    upkeep_notes        text         not null default '' check (length(upkeep_notes) <= 2000),
    version             bigint       not null check (version >= 1),
    created_at          timestamptz  not null default now(),
    updated_at          timestamptz  not null default now(),
    constraint rentables_kind_known check (kind in ('vehicle', 'room', 'property')),
    constraint rentables_publication_status_known check (publication_status in (
        'draft', 'pending_approval', 'coming_soon', 'published', 'unpublished', 'rejected', 'archived')),
    constraint rentables_operational_status_known check (operational_status in (
        'available', 'reserved', 'in_use', 'cleaning', 'maintenance', 'blocked', 'out_of_service', 'retired')),
    constraint rentables_rented_somehow check (rented_daily or rented_monthly or rented_by_lease)
);

create table rentable_locations (
    rentable_id uuid     not null references rentables on delete cascade,
    location_id uuid     not null references locations on delete restrict,
    position    smallint not null,
    primary key (rentable_id, location_id)
);

-- What a rentable may have, of whatever kind: features and amenities are one catalogue (CAT-19, CAT-20).
create table features (
    feature_code        varchar(30) primary key check (feature_code ~ '^[A-Z0-9_]+$'),
    feature_name        varchar(50) not null unique,
    feature_description text        not null,
    feature_category    varchar(30) not null,
    is_active           boolean     not null default true
);

create table rentable_features (
    rentable_id  uuid        not null references rentables on delete cascade,
    feature_code varchar(30) not null references features on delete restrict,
    assigned_at  timestamptz not null default now(),
    primary key (rentable_id, feature_code)
);

create index idx_rentable_features_feature on rentable_features (feature_code, rentable_id);

create table vehicles (
    rentable_id          uuid primary key references rentables on delete cascade,
    license_plate        varchar(20) not null unique,
    vin                  varchar(17) unique,
    make                 varchar(50),
    model                varchar(50) not null,
    model_year           integer     not null check (model_year between 1886 and 2100),
    transmission         varchar(20),
    fuel_type            varchar(20),
    tank_litres          numeric check (tank_litres > 0),
    seats                integer check (seats >= 1),
    doors                integer check (doors >= 0),
    vehicle_range        varchar(20),
    odometer_km          bigint      not null check (odometer_km >= 0),
    insurance_expires    date,
    registration_expires date,
    color                varchar(30),
    air_conditioned      boolean,
    co2_grams_per_km     integer check (co2_grams_per_km >= 0),
    multimedia           jsonb       not null default '[]',
    vehicle_number       varchar(20) unique,
    purchase_date        date,
    purchase_price       jsonb,
    insurance_policy_number varchar(50),
    gps_device_id        varchar(50) unique,
    last_latitude        numeric(10, 8) check (last_latitude between -90 and 90),
    last_longitude       numeric(11, 8) check (last_longitude between -180 and 180),
    last_seen_at         timestamptz,
    constraint vehicles_seen_whole check (num_nonnulls(last_latitude, last_longitude, last_seen_at) in (0, 3)),
    constraint vehicles_transmission_known check (transmission in ('manual', 'automatic', 'cvt')),
    constraint vehicles_fuel_type_known check (
        fuel_type in ('gasoline', 'diesel', 'hybrid', 'plug_in_hybrid', 'electric')),
    constraint vehicles_vehicle_range_known check (
        vehicle_range in ('mini', 'midi', 'maxi', 'scooter', 'bus', 'truck', 'caravan'))
);

create table rooms (
    rentable_id       uuid primary key references rentables on delete cascade,
    room_number       varchar(20) not null,
    floor             integer     not null,
    maximum_occupancy integer     not null check (maximum_occupancy >= 1),
    base_occupancy    integer     not null,
    is_accessible     boolean     not null default false,
    constraint rooms_base_within_maximum check (base_occupancy between 1 and maximum_occupancy),
    constraint check_valid_floor check (floor between 0 and 50)
);

create table property_listings (
    rentable_id    uuid primary key references rentables on delete cascade,
    property_type  varchar(30) not null,
    maximum_guests integer     not null check (maximum_guests >= 1),
    property_category varchar(20) not null default 'residential',
    furnishing     varchar(20),
    address        jsonb,
    geo_position   jsonb,
    documents      jsonb       not null default '[]',
    constraint property_listings_property_category_known check (
        property_category in ('residential', 'commercial', 'plot')),
    constraint property_listings_furnishing_known check (furnishing in ('unfurnished', 'semi', 'full'))
);
