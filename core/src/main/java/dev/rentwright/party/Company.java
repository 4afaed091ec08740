package dev.rentwright.party;

import java.util.Objects;
import java.util.Optional;

/**
 * The company as which a customer books and is billed (PTY-39).
 *
 * @param name as bills are addressed, 1 to 255 characters
 * @param taxId if known, 1 to 50 characters
 */
public record Company(String name, Optional<String> taxId) {
    public Company {
        Objects.requireNonNull(taxId, "taxId");
        if (name.isBlank() || name.length() > 255) {
            throw new IllegalArgumentException("expected a company's name of 1 to 255 characters, got '" + name + "'");
        }
        if (taxId.filter(id -> id.isBlank() || id.length() > 50).isPresent()) {
            throw new IllegalArgumentException("expected a tax id of 1 to 50 characters, got '" + taxId.get() + "'");
        }
    }
}
