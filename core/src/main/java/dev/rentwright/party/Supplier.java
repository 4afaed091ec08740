package dev.rentwright.party;

import dev.rentwright.identity.SupplierId;
import java.util.Objects;

/**
 * The party that offers rentables, and the tenant of their data (REC-03).
 *
 * @param id which one
 * @param name as customers see it, at most 255 characters
 * @param active whether its rentables may be booked
 * @param version for optimistic locking, from 1
 */
public record Supplier(SupplierId id, String name, boolean active, long version) {

    public Supplier {
        Objects.requireNonNull(id, "id");
        if (name.isBlank() || name.length() > 255) {
            throw new IllegalArgumentException("expected a supplier's name of 1 to 255 characters, got '" + name + "'");
        }
    }
}
