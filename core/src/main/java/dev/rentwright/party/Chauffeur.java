package dev.rentwright.party;

import dev.rentwright.identity.SupplierId;
import java.util.Objects;
import java.util.Optional;

/**
 * The firm's own driver (PTY-44, REC-12); the renting customer and their additional drivers are none. Immutable.
 *
 * @param id which one
 * @param supplier whose
 * @param fullName 1 to 100 characters
 * @param email if known
 * @param phone E.164, if known
 * @param licence always on file: a chauffeur drives
 * @param active whether they may be assigned
 * @param version for optimistic locking, from 1
 */
public record Chauffeur(
        ChauffeurId id,
        SupplierId supplier,
        String fullName,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        DrivingLicence licence,
        boolean active,
        long version) {

    public Chauffeur {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(licence, "licence");
        if (fullName.isBlank() || fullName.length() > 100) {
            throw new IllegalArgumentException("expected a full name of 1 to 100 characters, got '" + fullName + "'");
        }
    }
}
