-- Whether a booking changed after a person had accepted it, who is to accept it anew before it is confirmed (REC-10, I1).

alter table bookings
    add column awaits_approval boolean not null default false,
    add constraint bookings_approved_anew check (not awaits_approval or status in ('approved', 'cancelled'));
