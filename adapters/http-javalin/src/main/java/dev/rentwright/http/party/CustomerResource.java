package dev.rentwright.http.party;

import dev.rentwright.http.wire.Says;
import dev.rentwright.party.Customer;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Says("The party that books.")
record CustomerResource(
        UUID id,
        @Says("Read out on the telephone.") String number,
        String fullName,
        Optional<String> email,
        Optional<String> phone,
        Optional<LocalDate> birthDate,
        Optional<LicenceBody> licence,
        @Says("As which they book and are billed.") Optional<CompanyBody> company,
        StandingBody standing,
        long version) {

    static CustomerResource of(Customer customer) {
        return new CustomerResource(
                customer.id().value(),
                customer.number(),
                customer.fullName(),
                customer.email().map(EmailAddress::value),
                customer.phone().map(PhoneNumber::value),
                customer.birthDate(),
                customer.licence().map(LicenceBody::of),
                customer.company().map(CompanyBody::of),
                StandingBody.of(customer.standing()),
                customer.version());
    }
}
