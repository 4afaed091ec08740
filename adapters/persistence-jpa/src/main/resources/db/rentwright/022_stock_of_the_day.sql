-- What begins soon, and what stands ready for it (REC-07, RESERVED); both are few.

create index idx_bookings_confirmed on bookings (start_at) where status = 'confirmed';
create index idx_rentables_reserved on rentables (rentable_id) where operational_status = 'reserved';
