package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** Corrects what is known of a customer; what is left out stays. */
public interface ReviseCustomer {

    /**
     * The customer at the next version. Refused with {@code not-found}, and with {@code stale-version} when somebody else
     * changed them since the caller looked.
     */
    Outcome<Customer> revise(Command command);

    /** The parts to replace, and the version that the caller read. */
    record Command(
            Actor actor,
            CustomerId customer,
            long expectedVersion,
            Optional<String> fullName,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            Optional<LocalDate> birthDate,
            Optional<DrivingLicence> licence,
            Optional<Company> company,
            Optional<Customer.Standing> standing) {}
}
