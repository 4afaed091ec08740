-- What a place asks for handing out or taking back when it is closed; without a fee it does not (LOC-03, domain A8).
alter table locations
    add column after_hours_fee jsonb,
    add constraint locations_after_hours_fee check (jsonb_typeof(after_hours_fee) = 'object');
