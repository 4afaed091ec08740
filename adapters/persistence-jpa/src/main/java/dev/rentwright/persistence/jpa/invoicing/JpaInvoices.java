package dev.rentwright.persistence.jpa.invoicing;

import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.Invoices;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invoices in their table, and the numbers of their series. */
public final class JpaInvoices implements Invoices {

    private static final String MATCHING =
            " from invoices where (?::uuid is null or booking_id = ?)" + " and (?::varchar is null or status = ?)"
                    + " and (?::uuid is null or supplier_id = ?) and (?::uuid is null or customer_id = ?)";

    /** One that was taken back as a draft was never sent. */
    private static final String SENT =
            " and status not in ('draft', 'cancelled') order by issued_on, supplier_id, invoice_number";

    private final Transactions transactions;

    public JpaInvoices(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Invoice invoice) {
        transactions.use(transaction -> transaction.update(
                """
                insert into invoices (invoice_id, invoice_number, booking_id, place, customer_id, supplier_id, kind,
                    issued_on, due_date, overdue_at, currency, total_amount, tax_amount, paid_amount, credited_amount,
                    line_items, credits, status, created_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                """,
                invoice.id().value(),
                invoice.number(),
                invoice.payable().value(),
                invoice.place(),
                invoice.customer().value(),
                invoice.supplier().value(),
                invoice.demand().kind(),
                invoice.issuedOn(),
                invoice.demand().due(),
                invoice.demand().overdueAt(),
                invoice.demand().total().currencyCode(),
                invoice.demand().total().amount(),
                invoice.demand().tax().amount(),
                invoice.paid().amount(),
                invoice.credited().amount(),
                Json.write(invoice.demand().lines()),
                Json.write(invoice.credits()),
                invoice.status(),
                invoice.createdAt(),
                invoice.version()));
    }

    @Override
    public void save(Invoice invoice) {
        int saved = transactions.with(transaction -> transaction.update(
                """
                update invoices set invoice_number = ?, kind = ?, issued_on = ?, due_date = ?, overdue_at = ?,
                    total_amount = ?, tax_amount = ?, paid_amount = ?, credited_amount = ?, line_items = ?::jsonb,
                    credits = ?::jsonb, status = ?, version = version + 1
                where invoice_id = ? and version = ?
                """,
                invoice.number(),
                invoice.demand().kind(),
                invoice.issuedOn(),
                invoice.demand().due(),
                invoice.demand().overdueAt(),
                invoice.demand().total().amount(),
                invoice.demand().tax().amount(),
                invoice.paid().amount(),
                invoice.credited().amount(),
                Json.write(invoice.demand().lines()),
                Json.write(invoice.credits()),
                invoice.status(),
                invoice.id().value(),
                invoice.version()));
        if (saved != 1) {
            throw new StaleAggregate("invoice " + invoice.id(), invoice.version());
        }
    }

    @Override
    public Optional<Invoice> byId(InvoiceId id) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select * from invoices where invoice_id = ?", InvoiceColumns::invoice, id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Invoice> of(PayableId payable) {
        return transactions.with(transaction -> transaction.rows(
                "select * from invoices where booking_id = ? order by place",
                InvoiceColumns::invoice,
                payable.value()));
    }

    @Override
    public List<Invoice> sentFor(Set<PayableId> payables) {
        return transactions.with(transaction -> transaction.rows(
                "select * from invoices where booking_id = any(?)" + SENT, InvoiceColumns::invoice, (Object)
                        payables.stream().map(PayableId::value).toArray(UUID[]::new)));
    }

    @Override
    public List<Invoice> sentTo(CustomerId customer, LocalDate from, LocalDate until) {
        return transactions.with(transaction -> transaction.rows(
                "select * from invoices where customer_id = ? and issued_on >= ? and issued_on < ?" + SENT,
                InvoiceColumns::invoice,
                customer.value(),
                from,
                until));
    }

    @Override
    public List<PayableId> overdue(Instant now, int limit) {
        return transactions.with(
                transaction -> transaction.rows("""
                select booking_id from invoices where status in ('sent', 'partial') and overdue_at <= ?
                group by booking_id order by min(overdue_at), booking_id limit ?
                """, row -> new PayableId(row.getObject(1, UUID.class)), now, limit));
    }

    @Override
    public Page<Invoice> list(Scope scope, Filter filter, Page.Request page) {
        Optional<UUID> supplier = scope.supplier().map(SupplierId::value);
        Optional<UUID> customer = scope.customer().map(CustomerId::value);
        Optional<UUID> payable = filter.payable().map(PayableId::value);
        Optional<String> status = filter.status().map(Codes::of);
        return transactions.with(transaction -> Pages.of(
                transaction,
                "select *",
                MATCHING,
                "created_at desc, invoice_id desc",
                InvoiceColumns::invoice,
                page,
                payable,
                payable,
                status,
                status,
                supplier,
                supplier,
                customer,
                customer));
    }

    /** All series of a supplier are in one row, so that who draws from several never waits in a circle. */
    @Override
    public String nextNumber(SupplierId supplier, String series) {
        long next = transactions
                .with(transaction ->
                        transaction.rows("""
                        insert into invoice_series (supplier_id, last) values (?, jsonb_build_object(?::text, 1))
                        on conflict (supplier_id) do update set last = jsonb_set(invoice_series.last, array[?::text],
                            to_jsonb(coalesce((invoice_series.last ->> ?)::bigint, 0) + 1))
                        returning (last ->> ?)::bigint
                        """, row -> row.getLong(1), supplier.value(), series, series, series, series))
                .get(0);
        return String.format(Locale.ROOT, "%s-%06d", series, next);
    }
}
