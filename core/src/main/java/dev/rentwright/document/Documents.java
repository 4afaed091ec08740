package dev.rentwright.document;

import java.util.List;
import java.util.Optional;

/** Where documents are kept. */
public interface Documents {

    /** Keeps a new one; a second with the same id is a defect and fails. */
    void add(Document document);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(Document document);

    /** Empty when there is none of that id. */
    Optional<Document> byId(DocumentId id);

    /** Those of an owner, the oldest first. */
    List<Document> of(DocumentOwner owner);
}
