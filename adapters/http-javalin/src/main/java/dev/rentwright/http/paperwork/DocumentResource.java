package dev.rentwright.http.paperwork;

import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentStatus;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("A paper of a booking, a customer, a home, a vehicle or a supplier.")
record DocumentResource(
        UUID id,
        DocumentOwner.Kind owner,
        @Says("Which one.") UUID ownerId,
        DocumentKind kind,
        String reference,
        DocumentStatus status,
        @Says("Why it was rejected.") String remark,
        Instant recordedAt,
        String recordedBy,
        @Says("Who looked at it.") Optional<String> decidedBy,
        long version) {

    static DocumentResource of(Document document) {
        return new DocumentResource(
                document.id().value(),
                document.owner().kind(),
                document.owner().id(),
                document.kind(),
                document.reference(),
                document.status(),
                document.remark(),
                document.recordedAt(),
                document.recordedBy(),
                document.decidedBy(),
                document.version());
    }
}
