-- What was damaged, what it costs, who pays, and the repair (MNT-07 to MNT-11).

create table damage_reports (
    report_id              uuid primary key,
    rentable_id            uuid          not null references rentables on delete restrict,
    booking_id             uuid references bookings on delete restrict,
    incident_date          timestamptz   not null,
    damage_type            varchar(30)   not null,
    damage_severity        varchar(20)   not null,
    damage_description     varchar(1000) not null,
    reported_by            varchar(100)  not null,
    reported_at            timestamptz   not null,
    status                 varchar(20)   not null,
    currency               varchar(3) check (currency ~ '^[A-Z]{3}$'),
    estimated_repair_cost  numeric(19,4) check (estimated_repair_cost >= 0),
    customer_charge        numeric(19,4) check (customer_charge >= 0),
    actual_repair_cost     numeric(19,4) check (actual_repair_cost >= 0),
    insurance_claim_number varchar(50),
    photos                 jsonb         not null default '[]',
    -- what keeps it in the workshop: because it cannot be used, or for the repair
    block_id               uuid references blocks on delete restrict,
    version                bigint        not null check (version >= 1),
    created_at             timestamptz   not null default now(),
    updated_at             timestamptz   not null default now(),
    constraint damage_reports_damage_severity_known check (damage_severity in ('minor', 'moderate', 'major', 'total_loss')),
    constraint damage_reports_status_known check (
        status in ('reported', 'assessed', 'approved', 'in_repair', 'completed')),
    constraint damage_reports_of_the_past check (incident_date <= reported_at),
    constraint damage_reports_estimated_once_assessed check (
        (status = 'reported') = (estimated_repair_cost is null)
        and (currency is null) = (estimated_repair_cost is null)),
    constraint damage_reports_charged_once_approved check (
        customer_charge is null
        or (status not in ('reported', 'assessed') and booking_id is not null
            and customer_charge <= estimated_repair_cost)),
    constraint damage_reports_cost_when_completed check ((status = 'completed') = (actual_repair_cost is not null)),
    constraint damage_reports_repaired_on_days check (status <> 'in_repair' or block_id is not null)
);

create index idx_damage_reports_rentable on damage_reports (rentable_id, reported_at desc);
create index idx_damage_reports_booking on damage_reports (booking_id, status) where booking_id is not null;
create index idx_damage_reports_block on damage_reports (block_id) where block_id is not null;
create index idx_damage_reports_latest on damage_reports (reported_at desc, report_id);
create index idx_damage_reports_to_keep on damage_reports (reported_at, report_id)
    where block_id is null and damage_severity in ('major', 'total_loss') and status <> 'completed';

create trigger update_updated_at before update on damage_reports for each row execute function touch_updated_at();
