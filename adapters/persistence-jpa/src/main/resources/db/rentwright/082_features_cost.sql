-- What a feature adds to each day by itself, where no rate card names it (CAT-19).
alter table features
    add column additional_daily_rate numeric(19, 6) not null default 0 check (additional_daily_rate >= 0),
    add column currency varchar(3) check (currency ~ '^[A-Z]{3}$'),
    add constraint features_cost_in_a_currency check (additional_daily_rate = 0 or currency is not null);

-- Every price that is made asks which do, and of most houses none does.
create index features_that_cost on features (feature_code) where is_active and additional_daily_rate > 0;
