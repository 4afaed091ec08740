-- Names and codes of room types and classes of homes may be longer than those of classes of cars (CAT-03, CAT-23).

alter table rentable_categories
    alter column code type varchar(20),
    alter column name type varchar(100),
    add constraint rentable_categories_vehicles_are_short check (
        kind <> 'vehicle' or (length(code) <= 10 and length(name) <= 50));

-- What each rentable of a category has, besides what it has of its own (CAT-20).

create table category_features (
    category_id  uuid        not null references rentable_categories on delete cascade,
    feature_code varchar(30) not null references features on delete restrict,
    primary key (category_id, feature_code)
);

create index idx_category_features_feature on category_features (feature_code, category_id);
