-- What a customer owed and will not pay any more (domain L8, L12).

alter table bookings add column written_off numeric(19, 4) not null default 0 check (written_off >= 0);
alter table booking_events drop constraint booking_events_type_known;
alter table booking_events add constraint booking_events_type_known check (type in (
    'created', 'approved', 'declined', 'confirmed', 'checked_in', 'checked_out', 'completed', 'cancelled', 'no_show',
    'modified', 'assigned', 'unassigned', 'guaranteed', 'hold_expired', 'cancel_requested', 'cancel_rejected', 'cancel_withdrawn',
    'extended', 'renewed', 'notice_given', 'damage_charged', 'deposit_settled', 'written_off'));
