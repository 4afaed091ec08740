-- How bookings of a rentable are run where that is not as its supplier's usually are (CAT-18, CAT-31): by mode whether they
-- are accepted without a person, and whether it is held from the moment in which somebody sets out to pay (AVL-21).

alter table rentables
    add column booking_rules jsonb not null default '{"acceptedByThemselves": {}, "blockOnPay": null}';
