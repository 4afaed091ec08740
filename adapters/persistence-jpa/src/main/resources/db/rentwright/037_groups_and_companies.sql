-- Bookings that belong together, and customers who book and are billed as a company (BKG-48, PTY-39).

alter table bookings
    add column group_reference varchar(40) check (group_reference ~ '^[A-Z0-9_-]+$');
create index idx_bookings_group on bookings (group_reference, created_at desc) where group_reference is not null;

alter table customers
    add column company_name   varchar(255),
    add column company_tax_id varchar(50),
    add constraint customers_tax_id_of_a_company check (company_tax_id is null or company_name is not null);
create index idx_invoices_customer_issued on invoices (customer_id, issued_on);
