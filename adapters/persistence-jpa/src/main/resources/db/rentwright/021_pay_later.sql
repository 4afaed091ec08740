-- Whether staff let a customer pay later: neither confirmation nor pickup waits for money (BKG-24).

alter table bookings add column pay_later boolean not null default false;
