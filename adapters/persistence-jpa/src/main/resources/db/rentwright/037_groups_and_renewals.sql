-- Bookings that belong together, customers who book and are billed as a company, and of which renewal of a rental its
-- customer was told ahead (BKG-48, PTY-39, INV-11).

alter table bookings
    add column group_reference varchar(40) check (group_reference ~ '^[A-Z0-9_-]+$');
create index idx_bookings_group on bookings (group_reference, created_at desc) where group_reference is not null;

alter table customers
    add column company_name   varchar(255),
    add column company_tax_id varchar(50),
    add constraint customers_tax_id_of_a_company check (company_tax_id is null or company_name is not null);
create index idx_invoices_customer_issued on invoices (customer_id, issued_on);

alter table bookings add column renewal_told timestamptz;
alter table booking_events
    drop constraint booking_events_type_known,
    add constraint booking_events_type_known check (type in (
        'created', 'approved', 'declined', 'confirmed', 'checked_in', 'checked_out', 'completed', 'cancelled', 'no_show',
        'modified', 'assigned', 'unassigned', 'guaranteed', 'hold_expired', 'cancel_requested', 'cancel_rejected',
        'cancel_withdrawn', 'extended', 'renewal_due', 'renewed', 'notice_given', 'damage_charged', 'deposit_settled',
        'written_off'));
