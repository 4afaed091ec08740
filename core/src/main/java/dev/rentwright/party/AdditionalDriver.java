package dev.rentwright.party;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A further person allowed to drive on one booking (PTY-43, BKG-13). Belongs to exactly one booking, needs no account, and is
 * held against the vehicle's minimum age like the customer. Immutable.
 *
 * @param fullName 1 to 100 characters
 * @param email if known
 * @param phone E.164, if known
 * @param birthDate always known: without it nobody could tell whether they may drive
 * @param licence if it was shown; one that is on file must carry the rental
 */
public record AdditionalDriver(
        String fullName,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        LocalDate birthDate,
        Optional<DrivingLicence> licence) {

    public AdditionalDriver {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(licence, "licence");
        if (fullName.isBlank() || fullName.length() > 100) {
            throw new IllegalArgumentException("expected a full name of 1 to 100 characters, got '" + fullName + "'");
        }
    }

    /** Who they are, as papers name them. */
    public String named() {
        return fullName + ", born " + birthDate;
    }

    /** Somebody of whom only name and birth date are known. */
    public static AdditionalDriver of(String fullName, LocalDate birthDate) {
        return new AdditionalDriver(fullName, Optional.empty(), Optional.empty(), birthDate, Optional.empty());
    }
}
