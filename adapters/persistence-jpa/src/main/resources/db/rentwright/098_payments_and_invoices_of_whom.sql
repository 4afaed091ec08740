-- Suppliers and customers are shown their own payments and invoices, newest first, and nobody else's.
create index idx_payments_supplier_created on payments (supplier_id, created_at desc, payment_id desc);
create index idx_payments_customer_created on payments (customer_id, created_at desc, payment_id desc);
create index idx_invoices_supplier_created on invoices (supplier_id, created_at desc, invoice_id desc);
