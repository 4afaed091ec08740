-- Vehicles of which a paper has expired are looked for again and again (CAT-08, REC-07); most papers are valid.

create index idx_vehicles_papers on vehicles (least(insurance_expires, registration_expires));
