-- What staff should know of a booking; no customer is shown it (BKG-11).

alter table bookings add column internal_notes varchar(5000);
