package dev.rentwright.persistence.memory;

import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.Documents;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryDocuments implements Documents {

    private static final Comparator<Document> OLDEST_FIRST = Comparator.comparing(Document::recordedAt)
            .thenComparing(Sorting.byId(document -> document.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<DocumentId, Document> documents;

    MemoryDocuments(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.documents = new Table<>("document", unit);
    }

    @Override
    public void add(Document document) {
        unit.call(() -> documents.add(document.id(), document));
    }

    @Override
    public void save(Document document) {
        unit.call(() -> {
            Optional<Long> stored = documents.get(document.id()).map(Document::version);
            long next = Versions.after("document " + document.id(), stored, document.version());
            documents.put(document.id(), document.atVersion(next));
        });
    }

    @Override
    public Optional<Document> byId(DocumentId id) {
        return unit.call(() -> documents.get(id));
    }

    @Override
    public List<Document> of(DocumentOwner owner) {
        return unit.call(() -> documents.all().stream()
                .filter(document -> document.owner().equals(owner))
                .sorted(OLDEST_FIRST)
                .toList());
    }
}
