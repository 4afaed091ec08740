-- What another seller has sold, as their calendar says: a block that is known by the event that causes it (RFC 5545).

alter table blocks
    add column seller varchar(50),
    add column seller_uid varchar(255),
    drop constraint blocks_kind_known,
    add constraint blocks_kind_known check (kind in ('owner', 'maintenance', 'elsewhere', 'turnaround')),
    add constraint blocks_elsewhere_have_an_event
        check ((kind = 'elsewhere') = (seller is not null) and (seller is null) = (seller_uid is null));

-- Two who read the same calendar at once do not block twice.
create unique index uq_blocks_of_seller on blocks (rentable_id, seller, seller_uid) where status <> 'lifted';
