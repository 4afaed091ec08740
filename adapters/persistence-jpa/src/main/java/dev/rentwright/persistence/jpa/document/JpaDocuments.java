package dev.rentwright.persistence.jpa.document;

import dev.rentwright.booking.BookingId;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentStatus;
import dev.rentwright.document.Documents;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents in their table. */
public final class JpaDocuments implements Documents {

    private static final String WHOLE = """
            select d.*, coalesce(d.booking_id, d.customer_id, d.rentable_id, d.supplier_id) as owner_id,
                   case when d.booking_id is not null then 'BOOKING'
                        when d.customer_id is not null then 'CUSTOMER'
                        when d.supplier_id is not null then 'SUPPLIER'
                        when r.kind = 'vehicle' then 'VEHICLE'
                        else 'LISTING' end as owner_kind
            from documents d left join rentables r on r.rentable_id = d.rentable_id
            """;

    private final Transactions transactions;

    public JpaDocuments(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Document document) {
        transactions.use(transaction -> transaction.update(
                """
                insert into documents (document_id, %s, kind, reference, status, remark, recorded_at, recorded_by,
                    decided_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(column(document.owner())),
                document.id().value(),
                document.owner().id(),
                document.kind(),
                document.reference(),
                document.status(),
                document.remark(),
                document.recordedAt(),
                document.recordedBy(),
                document.decidedBy(),
                document.version()));
    }

    @Override
    public void save(Document document) {
        int saved = transactions.with(transaction -> transaction.update(
                """
                update documents set reference = ?, status = ?, remark = ?, recorded_at = ?, recorded_by = ?,
                    decided_by = ?, version = version + 1
                where document_id = ? and version = ?
                """,
                document.reference(),
                document.status(),
                document.remark(),
                document.recordedAt(),
                document.recordedBy(),
                document.decidedBy(),
                document.id().value(),
                document.version()));
        if (saved != 1) {
            throw new StaleAggregate("document " + document.id(), document.version());
        }
    }

    @Override
    public Optional<Document> byId(DocumentId id) {
        return transactions
                .with(transaction ->
                        transaction.rows(WHOLE + "where d.document_id = ?", JpaDocuments::document, id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Document> of(DocumentOwner owner) {
        return transactions.with(transaction -> transaction.rows(
                WHOLE + "where d." + column(owner) + " = ? order by d.recorded_at, d.document_id",
                JpaDocuments::document,
                owner.id()));
    }

    /** Asks for those of a booking and of its customer together with others. */
    public static Asked<List<Document>> askBooked(Transaction transaction, BookingId booking) {
        return transaction.ask(WHOLE + """
                where d.booking_id = ?
                   or d.customer_id = (select customer_id from bookings where booking_id = ?)
                """, JpaDocuments::document, booking.value(), booking.value());
    }

    private static String column(DocumentOwner owner) {
        return switch (owner.kind()) {
            case BOOKING -> "booking_id";
            case CUSTOMER -> "customer_id";
            case LISTING, VEHICLE -> "rentable_id";
            case SUPPLIER -> "supplier_id";
        };
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new DocumentOwner(
                        DocumentOwner.Kind.valueOf(row.getString("owner_kind")), row.getObject("owner_id", UUID.class)),
                Codes.read(DocumentKind.class, row.getString("kind")),
                row.getString("reference"),
                Codes.read(DocumentStatus.class, row.getString("status")),
                row.getString("remark"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                Optional.ofNullable(row.getString("decided_by")),
                row.getLong("version"));
    }
}
