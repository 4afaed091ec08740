-- How a booking came in, and what is taken of it in the place of what was agreed with its supplier (BKG-10, PRC-31).

alter table bookings
    add column source          varchar(20) not null default 'direct',
    add column commission_rate numeric(7, 4),
    add constraint bookings_source_known check (source in (
        'direct', 'website', 'phone', 'walk_in', 'ota', 'corporate', 'group')),
    add constraint bookings_commission_rate_some check (commission_rate between 0 and 100);
