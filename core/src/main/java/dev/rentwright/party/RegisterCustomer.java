package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import java.time.LocalDate;
import java.util.Optional;

/** Takes a customer on, with or without an account (PTY-30). */
public interface RegisterCustomer {

    /** The new customer, with a number of their own. */
    Customer register(Command command);

    /** What is known of them; only the name must be. */
    record Command(
            Actor actor,
            String fullName,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            Optional<LocalDate> birthDate,
            Optional<DrivingLicence> licence,
            Optional<Company> company) {

        /** Somebody who books for themselves. */
        public Command(
                Actor actor,
                String fullName,
                Optional<EmailAddress> email,
                Optional<PhoneNumber> phone,
                Optional<LocalDate> birthDate,
                Optional<DrivingLicence> licence) {
            this(actor, fullName, email, phone, birthDate, licence, Optional.empty());
        }

        /** Somebody of whom only the name and the birth date are known. */
        public static Command of(Actor actor, String fullName, LocalDate birthDate) {
            return new Command(
                    actor, fullName, Optional.empty(), Optional.empty(), Optional.of(birthDate), Optional.empty());
        }
    }
}
