-- What is signed and shown before something is handed over, and who drives (AGR-01..07, REC-18, PTY-43, PTY-44, AVL-22).

create table chauffeurs (
    chauffeur_id    uuid primary key default gen_random_uuid(),
    supplier_id     uuid         not null references suppliers on delete restrict,
    full_name       varchar(100) not null,
    email           varchar(255),
    phone           varchar(16),
    licence_number  varchar(50)  not null,
    licence_country varchar(3)   not null,
    licence_issued  date,
    licence_expires date         not null,
    active          boolean      not null,
    version         bigint       not null check (version >= 1),
    created_at      timestamptz  not null default now(),
    constraint chauffeurs_licence_issued_before_it_expires check (licence_issued is null or licence_issued <= licence_expires)
);
create index idx_chauffeurs_supplier on chauffeurs (supplier_id, full_name);

-- The roster. The constraint is the proof that nobody drives two cars at once, as it is for claims.
create table chauffeur_duties (
    -- what it is for; placed before the booking is written, so no foreign key
    booking_id   uuid primary key,
    chauffeur_id uuid        not null references chauffeurs on delete restrict,
    period       tstzrange   not null,
    created_at   timestamptz not null default now(),
    constraint chauffeur_duties_half_open check (not isempty(period) and lower_inc(period) and not upper_inc(period)),
    constraint no_overlapping_duties exclude using gist (chauffeur_id with =, period with &&)
);

create table additional_drivers (
    booking_id      uuid         not null references bookings on delete restrict,
    position        integer      not null check (position between 1 and 9),
    full_name       varchar(100) not null,
    email           varchar(255),
    phone           varchar(16),
    birth_date      date         not null,
    licence_number  varchar(50),
    licence_country varchar(3),
    licence_issued  date,
    licence_expires date,
    primary key (booking_id, position),
    constraint additional_drivers_licence_whole check (
        num_nonnulls(licence_number, licence_country, licence_expires) in (0, 3)
        and (licence_issued is null or licence_issued <= licence_expires))
);

create table supplier_contracts (
    supplier_id uuid        not null references suppliers on delete restrict,
    language    varchar(10) not null check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    contract    text        not null check (length(contract) between 1 and 80000),
    updated_at  timestamptz not null default now(),
    primary key (supplier_id, language)
);

create table documents (
    document_id uuid primary key default gen_random_uuid(),
    booking_id  uuid references bookings on delete restrict,
    customer_id uuid references customers on delete restrict,
    kind        varchar(20)  not null,
    reference   varchar(500) not null,
    status      varchar(20)  not null,
    remark      varchar(500) not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(100) not null,
    decided_by  varchar(100),
    version     bigint       not null check (version >= 1),
    constraint documents_of_one_owner check (num_nonnulls(booking_id, customer_id) = 1),
    constraint documents_kind_known check (kind in (
        'ownership_proof', 'id_proof', 'lease_agreement', 'rental_agreement', 'driver_license', 'contract', 'insurance',
        'damage_photo', 'other')),
    constraint documents_status_known check (status in ('pending', 'verified', 'rejected')),
    constraint documents_decided_by_somebody check ((status = 'pending') = (decided_by is null))
);
create index idx_documents_booking on documents (booking_id) where booking_id is not null;
create index idx_documents_customer on documents (customer_id) where customer_id is not null;

create table rental_agreements (
    booking_id           uuid           not null references bookings on delete restrict,
    part                 integer        not null check (part >= 0),
    agreement_number     varchar(20)    not null unique,
    language             varchar(10)    not null check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    terms_and_conditions text           not null check (length(terms_and_conditions) between 1 and 100000),
    covers_from          timestamptz    not null,
    covers_until         timestamptz    not null,
    currency             varchar(3)     not null check (currency ~ '^[A-Z]{3}$'),
    covers_total         numeric(19, 4) not null,
    covers_deposit       numeric(19, 4) not null,
    customer_name        varchar(100),
    customer_signature   bytea check (length(customer_signature) between 1 and 65536),
    customer_signed_at   timestamptz,
    employee_name        varchar(100),
    employee_signature   bytea check (length(employee_signature) between 1 and 65536),
    employee_signed_at   timestamptz,
    signed_at            timestamptz generated always as (
        case when customer_signed_at is not null and employee_signed_at is not null
             then greatest(customer_signed_at, employee_signed_at) end) stored,
    drawn_up_at          timestamptz    not null,
    version              bigint         not null check (version >= 1),
    primary key (booking_id, part),
    constraint rental_agreements_cover_a_period check (covers_until > covers_from),
    constraint rental_agreements_signatures_whole check (
        num_nonnulls(customer_name, customer_signature, customer_signed_at) in (0, 3)
        and num_nonnulls(employee_name, employee_signature, employee_signed_at) in (0, 3))
);

-- What both have signed never changes (AGR-05); a signature that was given is never taken back.
create function keep_signed_agreements() returns trigger
    language plpgsql as
$$
begin
    if old.signed_at is not null then
        raise exception 'agreement % is signed by both and cannot be changed', old.agreement_number;
    end if;
    if tg_op = 'UPDATE' and ((old.customer_signature is not null and new.customer_signature is distinct from old.customer_signature)
        or (old.employee_signature is not null and new.employee_signature is distinct from old.employee_signature)
        or (num_nonnulls(old.customer_signature, old.employee_signature) > 0
            and new.terms_and_conditions is distinct from old.terms_and_conditions)) then
        raise exception 'what was signed in agreement % cannot be changed', old.agreement_number;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;

create trigger rental_agreements_stay_signed before update or delete on rental_agreements
    for each row execute function keep_signed_agreements();
