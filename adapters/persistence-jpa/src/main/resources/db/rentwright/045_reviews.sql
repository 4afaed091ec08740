-- What customers say of what they rented (CAT-39): once of each booking.

create table reviews (
    review_id   uuid primary key default gen_random_uuid(),
    booking_id  uuid          not null references bookings on delete restrict,
    rentable_id uuid          not null references rentables on delete restrict,
    customer_id uuid          not null references customers on delete restrict,
    rating      integer       not null check (rating between 1 and 5),
    comment     varchar(4000) not null,
    status      varchar(20)   not null,
    written_at  timestamptz   not null,
    decided_by  varchar(100),
    version     bigint        not null check (version >= 1),
    constraint uq_reviews_booking unique (booking_id),
    constraint reviews_status_known check (status in ('pending', 'published', 'rejected')),
    constraint reviews_decided_by_somebody check ((status = 'pending') = (decided_by is null))
);
create index idx_reviews_published on reviews (rentable_id, written_at desc) include (rating) where status = 'published';
create index idx_reviews_latest on reviews (written_at desc, review_id);
create index idx_reviews_customer on reviews (customer_id);

-- How often something was rented (CAT-17).

create index idx_bookings_completed on bookings (rentable_id) where status = 'completed';
