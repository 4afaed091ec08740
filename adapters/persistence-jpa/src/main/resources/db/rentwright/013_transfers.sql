-- Vehicles on their way from place to place (LOC-07); the claim's reference is the transfer's key.

create table transfers (
    transfer_id      uuid primary key,
    vehicle_id       uuid         not null references vehicles on delete restrict,
    from_location_id uuid         not null references locations on delete restrict,
    to_location_id   uuid         not null references locations on delete restrict,
    departs_at       timestamptz  not null,
    arrives_at       timestamptz  not null,
    planned_by       varchar(100) not null,
    status           varchar(20)  not null,
    departed_at      timestamptz,
    ended_at         timestamptz,
    version          bigint       not null check (version >= 1),
    created_at       timestamptz  not null default now(),
    updated_at       timestamptz  not null default now(),
    constraint transfers_status_known check (status in ('planned', 'in_transit', 'completed', 'cancelled')),
    constraint transfers_go_elsewhere check (from_location_id <> to_location_id),
    constraint transfers_half_open check (departs_at < arrives_at),
    constraint transfers_end_when_over check ((status in ('completed', 'cancelled')) = (ended_at is not null)),
    constraint transfers_left_when_under_way check (
        case status when 'planned' then departed_at is null when 'cancelled' then true else departed_at is not null end)
);

create index idx_transfers_vehicle on transfers (vehicle_id, departs_at);
create index idx_transfers_from on transfers (from_location_id) where ended_at is null;
create index idx_transfers_to on transfers (to_location_id) where ended_at is null;

create trigger update_updated_at before update on transfers for each row execute function touch_updated_at();

-- What is planned or under way keeps others off its vehicle when the transaction commits.
create function require_claim_of_transfer() returns trigger
    language plpgsql as
$$
begin
    if exists (
        select 1 from transfers t
        where t.transfer_id = new.transfer_id and t.ended_at is null and not exists (
            select 1 from availability_claims c
            where c.booking_id = t.transfer_id and c.kind = 'block' and c.rentable_id = t.vehicle_id))
    then
        raise exception 'expected transfer % to have its claim, got none', new.transfer_id
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger claimed after insert or update on transfers
    deferrable initially deferred for each row execute function require_claim_of_transfer();
