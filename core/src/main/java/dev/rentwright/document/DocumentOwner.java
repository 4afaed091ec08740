package dev.rentwright.document;

import java.util.Objects;
import java.util.UUID;

/**
 * Whose a document is (REC-18). Rooms above know the id by its own type.
 *
 * @param kind what owns it
 * @param id which one
 */
public record DocumentOwner(Kind kind, UUID id) {

    /** What may own documents. */
    public enum Kind {
        BOOKING,
        CUSTOMER,
        LISTING,
        VEHICLE,
        SUPPLIER
    }

    public DocumentOwner {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** A booking's. */
    public static DocumentOwner booking(UUID id) {
        return new DocumentOwner(Kind.BOOKING, id);
    }

    /** A customer's. */
    public static DocumentOwner customer(UUID id) {
        return new DocumentOwner(Kind.CUSTOMER, id);
    }

    /** A home's. */
    public static DocumentOwner listing(UUID id) {
        return new DocumentOwner(Kind.LISTING, id);
    }
}
