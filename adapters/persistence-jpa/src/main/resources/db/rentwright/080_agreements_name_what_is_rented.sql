-- What is rented is part of what is signed: another one after the signature needs an addendum (AGR-05). What was signed before
-- this is asked of nobody anew: it counts for what its booking has now.
alter table rental_agreements add column covers_rentable_id uuid references rentables on delete restrict;

alter table rental_agreements disable trigger rental_agreements_stay_signed;
update rental_agreements a set covers_rentable_id = b.rentable_id from bookings b where b.booking_id = a.booking_id;
alter table rental_agreements enable trigger rental_agreements_stay_signed;

create index idx_rental_agreements_rentable on rental_agreements (covers_rentable_id) where covers_rentable_id is not null;
