-- Damage that is charged, and deposits that are settled, are told of as such (domain L11).

alter table booking_events drop constraint booking_events_type_known;
alter table booking_events add constraint booking_events_type_known check (type in (
    'created', 'approved', 'declined', 'confirmed', 'checked_in', 'checked_out', 'completed', 'cancelled', 'no_show',
    'modified', 'assigned', 'unassigned', 'guaranteed', 'hold_expired', 'cancel_requested', 'cancel_rejected', 'cancel_withdrawn',
    'extended', 'renewed', 'notice_given', 'damage_charged', 'deposit_settled'));
