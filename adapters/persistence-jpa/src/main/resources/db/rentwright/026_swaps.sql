-- What a running rental gave back for another, and when it last did: from then on its claim is one of the other (REC-10, I2).

alter table bookings
    add column swaps      jsonb not null default '[]',
    add column swapped_at timestamptz,
    add constraint bookings_swaps_whole check ((swapped_at is null) = (swaps = '[]'));
