-- Which taxes a supplier takes, at a place or anywhere, and which apply at a place to everybody (PRC-22). All that was ever said:
-- of each scope the last row counts.
create table tax_terms (
    tax_terms_id bigint generated always as identity primary key,
    supplier_id  uuid        references suppliers on delete cascade,
    location_id  uuid        references locations on delete cascade,
    taxes        jsonb       not null,
    recorded_at  timestamptz not null,
    constraint tax_terms_of_somebody_or_somewhere check (num_nonnulls(supplier_id, location_id) >= 1)
);

create index tax_terms_by_supplier on tax_terms (supplier_id, location_id, tax_terms_id desc);
create index tax_terms_by_location on tax_terms (location_id, tax_terms_id desc) where supplier_id is null;
