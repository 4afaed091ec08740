-- Who waits for something that is taken. What is offered is a claim of the entry's own id; the claims prove that no two offers
-- overlap.

create table waitlist_entries (
    entry_id            uuid primary key,
    customer_id         uuid        not null references customers on delete restrict,
    -- this rentable, or any of a category
    rentable_id         uuid references rentables on delete restrict,
    category_id         uuid references rentable_categories on delete restrict,
    location_id         uuid        not null references locations on delete restrict,
    start_at            timestamptz not null,
    end_at              timestamptz not null,
    zone                varchar(50) not null,
    joined_at           timestamptz not null,
    status              varchar(20) not null,
    offered_rentable_id uuid references rentables on delete restrict,
    offered_until       timestamptz,
    booking_id          uuid unique references bookings on delete restrict,
    version             bigint      not null check (version >= 1),
    constraint waitlist_entries_one_wish check (num_nonnulls(rentable_id, category_id) = 1),
    constraint waitlist_entries_half_open check (start_at < end_at),
    constraint waitlist_entries_status_known check (status in (
        'waiting', 'offered', 'booked', 'lapsed', 'withdrawn', 'passed')),
    constraint waitlist_entries_offer_whole check (num_nonnulls(offered_rentable_id, offered_until) in (0, 2)),
    constraint waitlist_entries_offered_where_it_was check (case
        when status in ('offered', 'booked', 'lapsed') then offered_until is not null
        when status in ('waiting', 'passed') then offered_until is null
        else true end),
    constraint waitlist_entries_booked_where_it_was check ((status = 'booked') = (booking_id is not null))
);

create index waitlist_entries_in_line on waitlist_entries (joined_at, entry_id) where status = 'waiting';
create index waitlist_entries_offered on waitlist_entries (offered_until) where status = 'offered';
create index waitlist_entries_by_customer on waitlist_entries (customer_id, joined_at);
create index waitlist_entries_by_rentable on waitlist_entries (rentable_id) where rentable_id is not null;
create index waitlist_entries_by_offer on waitlist_entries (offered_rentable_id) where offered_rentable_id is not null;
