package dev.rentwright.persistence.jpa.integrity;

/** What payments and the books must tell each other. Each statement takes how many rows at most. */
final class MoneyQueries {

    static final String BALANCES = """
            select 'ledger-entry' as kind, e.entry_id::text as id, e.booking_id,
                   'has ' || count(p.amount) || ' postings that sum to ' || coalesce(sum(p.amount), 0) || ' ' || e.currency
                       as finding
            from ledger_entries e left join ledger_postings p on p.entry_id = e.entry_id
            group by e.entry_id, e.booking_id, e.currency
            having count(p.amount) < 2 or sum(p.amount) <> 0
            order by id limit ?
            """;

    static final String SUMS = """
            select 'payment' as kind, p.payment_id::text as id, p.booking_id,
                   'says that ' || p.refund_amount || ' ' || p.currency || ' were refunded, its refunds are '
                       || coalesce(sum(r.amount), 0) as finding
            from payments p
            left join payments r on r.parent_payment_id = p.payment_id and r.status not in ('failed', 'voided')
            where p.purpose <> 'refund'
            group by p.payment_id, p.booking_id, p.refund_amount, p.currency
            having p.refund_amount <> coalesce(sum(r.amount), 0)
            union all
            select 'invoice', i.id, i.booking_id,
                   'all of them say that ' || i.paid || ' ' || i.currency || ' were paid, got '
                       || greatest(least(coalesce(c.came, 0) - coalesce(w.paid, 0), i.owed), 0)
            from (select booking_id, currency, min(invoice_id::text) as id, sum(paid_amount) as paid,
                         sum(total_amount - credited_amount) as owed
                  from invoices where status not in ('draft', 'cancelled') group by booking_id, currency) i
            left join (select e.booking_id, -sum(p.amount) as came
                  from ledger_entries e join ledger_postings p on p.entry_id = e.entry_id
                  where e.kind in ('payment', 'refund', 'deposit_apply') and p.account = 'customer_receivable'
                  group by e.booking_id) c using (booking_id)
            left join (select booking_id, sum(paid_amount) as paid
                  from invoices where status = 'cancelled' group by booking_id) w using (booking_id)
            where i.paid <> greatest(least(coalesce(c.came, 0) - coalesce(w.paid, 0), i.owed), 0)
            order by id limit ?
            """;

    static final String REFUNDS = """
            select 'payment' as kind, p.payment_id::text as id, p.booking_id,
                   'asked for ' || p.amount || ', captured ' || p.captured_amount || ', refunded '
                       || greatest(p.refund_amount, coalesce(sum(r.amount), 0)) || ' ' || p.currency as finding
            from payments p
            left join payments r on r.parent_payment_id = p.payment_id and r.status not in ('failed', 'voided')
            group by p.payment_id, p.booking_id, p.amount, p.captured_amount, p.refund_amount, p.currency
            having p.captured_amount > p.amount or p.refund_amount < 0
                or greatest(p.refund_amount, coalesce(sum(r.amount), 0)) > p.captured_amount
            order by id limit ?
            """;

    /** Money in and out stands against the provider: what a payment moved, once, with its sign. */
    static final String POSTINGS = """
            with moved as (
                select payment_id, booking_id, currency,
                       case when purpose = 'refund' then -captured_amount else captured_amount end as amount
                from payments where captured_amount <> 0),
            posted as (
                select e.event_id, e.booking_id, e.currency, sum(p.amount) as amount, count(*) as times
                from ledger_entries e join ledger_postings p on p.entry_id = e.entry_id and p.account = 'psp_clearing'
                where e.kind in ('payment', 'refund', 'deposit_capture', 'deposit_release')
                group by e.event_id, e.booking_id, e.currency)
            select 'payment' as kind, coalesce(payment_id, event_id)::text as id,
                   coalesce(m.booking_id, p.booking_id) as booking_id,
                   'moved ' || coalesce(m.amount || ' ' || m.currency, 'nothing') || ', posted '
                       || coalesce(p.amount || ' ' || p.currency || ' in ' || p.times, 'nothing') as finding
            from moved m full join posted p on p.event_id = m.payment_id
            where m.payment_id is null or p.event_id is null or m.amount <> p.amount or m.currency <> p.currency
               or m.booking_id <> p.booking_id or p.times > 1
            order by id limit ?
            """;

    private MoneyQueries() {}
}
