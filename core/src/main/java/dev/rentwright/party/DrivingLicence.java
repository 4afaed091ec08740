package dev.rentwright.party;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A driving licence as it is shown at the desk (PTY-32).
 *
 * @param number as printed, at most 50 characters
 * @param country ISO 3166-1 alpha-2
 * @param issued first day, if known
 * @param expires the last valid day (domain T11)
 */
public record DrivingLicence(String number, String country, Optional<LocalDate> issued, LocalDate expires) {

    public DrivingLicence {
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(expires, "expires");
        if (number.isBlank() || number.length() > 50) {
            throw new IllegalArgumentException(
                    "expected a licence number of 1 to 50 characters, got " + number.length());
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("expected an ISO 3166-1 alpha-2 country, got '" + country + "'");
        }
        if (issued.isPresent() && issued.get().isAfter(expires)) {
            throw new IllegalArgumentException("expected a licence issued before it expires, got " + issued.get());
        }
    }
}
