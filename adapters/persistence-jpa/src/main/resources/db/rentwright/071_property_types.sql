-- Types of property that somebody added to those that every house knows, or called otherwise: an open list, each for what
-- properties of it are used for (CAT-24).

create table property_types (
    property_category varchar(20) not null,
    property_type     varchar(30) not null check (property_type ~ '^[A-Z_]+$'),
    name              varchar(50) not null,
    is_active         boolean     not null,
    created_at        timestamptz not null default now(),
    primary key (property_category, property_type),
    constraint property_types_property_category_known check (
        property_category in ('residential', 'commercial', 'plot'))
);

-- What listings are already, the list has: nobody has to call a home otherwise because the list came later.

insert into property_types (property_category, property_type, name, is_active)
select distinct property_category, property_type, initcap(replace(property_type, '_', ' ')), true
from property_listings
where property_type ~ '^[A-Z_]+$';
