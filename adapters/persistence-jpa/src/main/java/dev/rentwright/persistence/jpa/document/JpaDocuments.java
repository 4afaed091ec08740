package dev.rentwright.persistence.jpa.document;

import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentStatus;
import dev.rentwright.document.Documents;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents in their table. */
public final class JpaDocuments implements Documents {

    private final Transactions transactions;

    public JpaDocuments(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Document document) {
        boolean bookings = document.owner().kind() == DocumentOwner.Kind.BOOKING;
        UUID owner = document.owner().id();
        transactions.use(transaction -> transaction.update(
                """
                insert into documents (document_id, booking_id, customer_id, kind, reference, status, remark, recorded_at,
                    recorded_by, decided_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                document.id().value(),
                bookings ? Optional.of(owner) : Optional.empty(),
                bookings ? Optional.empty() : Optional.of(owner),
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
                .with(transaction -> transaction.rows(
                        "select * from documents where document_id = ?", JpaDocuments::document, id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Document> of(DocumentOwner owner) {
        String column = owner.kind() == DocumentOwner.Kind.BOOKING ? "booking_id" : "customer_id";
        return transactions.with(transaction -> transaction.rows(
                "select * from documents where " + column + " = ? order by recorded_at, document_id",
                JpaDocuments::document,
                owner.id()));
    }

    private static Document document(ResultSet row) throws SQLException {
        Optional<UUID> booking = Optional.ofNullable(row.getObject("booking_id", UUID.class));
        return new Document(
                new DocumentId(row.getObject("document_id", UUID.class)),
                booking.isPresent()
                        ? DocumentOwner.booking(booking.get())
                        : DocumentOwner.customer(row.getObject("customer_id", UUID.class)),
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
