-- What counted until something else did (PRC-22, CAT-19, PTY-24): of an instant the first row counts that ends after it, and where
-- there is none what stands in the table itself. Cards, rules and taxes have their own.
create table supplier_rate_history (
    supplier_rate_history_id bigint generated always as identity primary key,
    supplier_id              uuid        not null references suppliers on delete cascade,
    price_change_rate        numeric     not null check (price_change_rate >= -100),
    counted_until            timestamptz not null
);

create index supplier_rate_history_by_supplier on supplier_rate_history (supplier_id, supplier_rate_history_id);

-- Of a feature that was not there yet: that it cost nothing.
create table feature_price_history (
    feature_price_history_id bigint generated always as identity primary key,
    feature_code             varchar(30)    not null references features (feature_code) on delete cascade,
    additional_daily_rate    numeric(19, 6) not null check (additional_daily_rate >= 0),
    currency                 varchar(3) check (currency ~ '^[A-Z]{3}$'),
    is_active                boolean        not null,
    counted_until            timestamptz    not null,
    constraint feature_price_history_in_a_currency check (additional_daily_rate = 0 or currency is not null)
);

create index feature_price_history_by_feature on feature_price_history (feature_code, feature_price_history_id);
