-- Who drives besides the customer is part of what is signed: another one after the signature needs an addendum (AGR-05). What
-- was signed before this is asked of nobody anew: it counts for what its booking has now.
alter table rental_agreements add column covers_drivers text[] not null default '{}';

alter table rental_agreements disable trigger rental_agreements_stay_signed;
update rental_agreements a set covers_drivers = d.named
from (select booking_id, array_agg(full_name || ', born ' || birth_date order by position) as named
      from additional_drivers group by booking_id) d
where d.booking_id = a.booking_id;
alter table rental_agreements enable trigger rental_agreements_stay_signed;
