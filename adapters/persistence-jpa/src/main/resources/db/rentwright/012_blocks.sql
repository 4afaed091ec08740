-- Why a rentable is kept off the market, beside the claim that does it: the claim's reference is the block's key (AVL-17).

create table blocks (
    block_id    uuid primary key,
    rentable_id uuid         not null references rentables on delete restrict,
    kind        varchar(20)  not null,
    from_at     timestamptz  not null,
    until_at    timestamptz  not null,
    reason      varchar(255) not null,
    placed_by   varchar(100) not null,
    placed_at   timestamptz  not null,
    status      varchar(20)  not null,
    -- bookings that stand in its way, while it waits for them (domain A7); a claim's reference is a booking's key
    waits_for   uuid[]       not null default '{}',
    lifted_at   timestamptz,
    version     bigint       not null check (version >= 1),
    created_at  timestamptz  not null default now(),
    updated_at  timestamptz  not null default now(),
    constraint blocks_kind_known check (kind in ('owner', 'maintenance')),
    constraint blocks_status_known check (status in ('waiting', 'planned', 'started', 'lifted')),
    constraint blocks_half_open check (from_at < until_at),
    constraint blocks_wait_for_somebody check ((status = 'waiting') = (cardinality(waits_for) > 0)),
    constraint blocks_end_when_lifted check ((status = 'lifted') = (lifted_at is not null))
);

create index idx_blocks_rentable on blocks (rentable_id, from_at);
create index idx_blocks_status on blocks (status, from_at) where status <> 'lifted';

create trigger update_updated_at before update on blocks for each row execute function touch_updated_at();

-- What says that its days are claimed has the claim when the transaction commits, for the same rentable and the same days.
create function require_claim_of_block() returns trigger
    language plpgsql as
$$
begin
    if exists (
        select 1 from blocks b
        where b.block_id = new.block_id and b.status in ('planned', 'started') and not exists (
            select 1 from availability_claims c
            where c.booking_id = b.block_id and c.kind = 'block' and c.rentable_id = b.rentable_id
              and c.starts_at = b.from_at and c.ends_at = b.until_at))
    then
        raise exception 'expected block % to have its claim, got none', new.block_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger claimed after insert or update on blocks
    deferrable initially deferred for each row execute function require_claim_of_block();
