-- Each serves a question that a port asks, or a foreign key that is followed backwards.

-- "The first claim that ends after an instant" is one probe, because claims of a rentable never overlap; the included
-- columns answer it without touching the table (measured: flat up to five million bookings).
create index idx_claims_first_end_after on availability_claims (rentable_id, ends_at) include (starts_at, expires_at);
create index idx_claims_expiring on availability_claims (expires_at) where expires_at is not null;

create index idx_customers_name on customers (full_name, customer_id);
create index idx_customers_email on customers (email) where email is not null;
create index idx_customers_phone on customers (phone) where phone is not null;
create index idx_suppliers_name on suppliers (name, supplier_id);

create index idx_locations_parent on locations (parent_location_id) where parent_location_id is not null;

-- In the order in which a search lists them, and with all that it asks of them: what is of a category and offered at a place
-- is found by merging two indexes, however large the fleet. The order is also that in which a category is locked (DR-02).
create index idx_rentables_category on rentables (category_id, rentable_id)
    include (publication_status, operational_status, rented_daily, rented_monthly, rented_by_lease, turnaround_seconds);
create index idx_rentables_supplier on rentables (supplier_id);
create index idx_rentables_name on rentables (display_name, rentable_id);
create index idx_rentables_current_location on rentables (current_location_id) where current_location_id is not null;
create index idx_rentable_locations_location on rentable_locations (location_id, rentable_id);
create index idx_vehicles_make on vehicles (make) where make is not null;

create index idx_pricing_rules_category on pricing_rules (category_id) where category_id is not null;
create index idx_pricing_rules_location on pricing_rules (location_id) where location_id is not null;

create index idx_quotes_rentable on quotes (rentable_id);
create index idx_quotes_expiry on quotes (expires_at);

create index idx_bookings_customer_status on bookings (customer_id, status);
create index idx_bookings_rentable_status on bookings (rentable_id, status);
create index idx_bookings_supplier_status on bookings (supplier_id, status);
create index idx_bookings_status on bookings (status, created_at desc);
create index idx_bookings_created on bookings (created_at desc, booking_id desc);
create index idx_bookings_start on bookings (start_at, booking_id);
create index idx_bookings_dates on bookings (start_date, end_date);
create index idx_bookings_months on bookings (start_month, end_month) where start_month is not null;
create index idx_bookings_quote on bookings (quote_id);
create index idx_bookings_timer on bookings (timer_at) where timer_at is not null;

-- One payment per provider's payment (PAY-26); money that comes after a failure is a payment of its own beside it (FM-12).
create unique index idx_payments_provider on payments (provider, provider_payment_id)
    where provider_payment_id is not null and status not in ('failed', 'voided');
create index idx_payments_booking on payments (booking_id, created_at);
create index idx_payments_created on payments (created_at desc, payment_id desc);
create index idx_payments_parent on payments (parent_payment_id) where parent_payment_id is not null;
create index idx_payments_next_step on payments (next_step_at) where next_step_at is not null;

create index idx_outbox_unpublished on outbox_events (aggregate_type, aggregate_id, aggregate_seq)
    where published_at is null;
create index idx_webhook_waiting on webhook_events (seq) where state = 'waiting';
create index idx_idempotency_expiry on idempotency_keys (expires_at);
create index idx_external_references_ours on external_references (our_id);
