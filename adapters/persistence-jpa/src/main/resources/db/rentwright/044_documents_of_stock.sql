-- Documents of listings, vehicles and suppliers lie with all others (REC-18); a listing knows only that its owner is verified
-- (CAT-29).

alter table documents
    add column rentable_id uuid references rentables on delete restrict,
    add column supplier_id uuid references suppliers on delete restrict,
    drop constraint documents_of_one_owner,
    add constraint documents_of_one_owner check (num_nonnulls(booking_id, customer_id, rentable_id, supplier_id) = 1);
create index idx_documents_rentable on documents (rentable_id) where rentable_id is not null;
create index idx_documents_supplier on documents (supplier_id) where supplier_id is not null;

alter table property_listings add column owner_verified boolean not null default false;

update property_listings
set owner_verified = true
where exists (select 1 from jsonb_array_elements(documents) d
              where d ->> 'type' = 'OWNERSHIP_PROOF' and upper(d ->> 'proof') = 'VERIFIED');

insert into documents (rentable_id, kind, reference, status, remark, recorded_at, recorded_by, decided_by, version)
select l.rentable_id,
       case when lower(d ->> 'type') in (
                'ownership_proof', 'id_proof', 'lease_agreement', 'rental_agreement', 'driver_license', 'contract',
                'insurance', 'damage_photo') then lower(d ->> 'type') else 'other' end,
       d ->> 'reference', lower(d ->> 'proof'), '', now(), 'catalogue',
       case when lower(d ->> 'proof') <> 'pending' then 'catalogue' end, 1
from property_listings l, jsonb_array_elements(l.documents) d;

alter table property_listings drop column documents;
