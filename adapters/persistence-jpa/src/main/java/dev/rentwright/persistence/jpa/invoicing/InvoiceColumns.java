package dev.rentwright.persistence.jpa.invoicing;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.CreditNote;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceLine;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PayableId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.money.CurrencyUnit;

/** Reads an invoice from its row. */
final class InvoiceColumns {

    private InvoiceColumns() {}

    static Invoice invoice(ResultSet row) throws SQLException {
        CurrencyUnit currency = Currencies.ofStored(row.getString("currency"));
        Demand demand = new Demand(
                Codes.read(InvoiceKind.class, row.getString("kind")),
                row.getObject("due_date", LocalDate.class),
                instant(row, "overdue_at"),
                Json.readList(row.getString("line_items"), InvoiceLine.class),
                Money.of(row.getBigDecimal("total_amount"), currency),
                Money.of(row.getBigDecimal("tax_amount"), currency));
        return new Invoice(
                new InvoiceId(row.getObject("invoice_id", UUID.class)),
                row.getString("invoice_number"),
                new PayableId(row.getObject("booking_id", UUID.class)),
                row.getInt("place"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new SupplierId(row.getObject("supplier_id", UUID.class)),
                demand,
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                Money.of(row.getBigDecimal("paid_amount"), currency),
                Json.readList(row.getString("credits"), CreditNote.class),
                Codes.read(InvoiceStatus.class, row.getString("status")),
                instant(row, "created_at"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
