package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Takes a supplier's own driver on (PTY-44). */
public interface RegisterChauffeur {

    /** The new chauffeur, active. Refused with {@code not-found} when there is no such supplier. */
    Outcome<Chauffeur> register(Command command);

    /** Who drives for whom, and by which licence. */
    record Command(
            Actor actor,
            SupplierId supplier,
            String fullName,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            DrivingLicence licence) {}
}
