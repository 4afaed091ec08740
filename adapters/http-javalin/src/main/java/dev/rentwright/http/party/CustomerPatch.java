package dev.rentwright.http.party;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.party.ReviseCustomer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

@Says("What is to be corrected; what is left out, or null, stays.")
record CustomerPatch(
        @Says(value = "As it is displayed.", example = "Ada King")
        Optional<@Size(min = 1, max = 100) String> fullName,

        Optional<@Size(max = 255) String> email,
        @Says("E.164.") Optional<@Size(max = 40) String> phone,
        Optional<LocalDate> birthDate,
        Optional<@Valid LicenceBody> licence,
        Optional<@Valid CompanyBody> company,
        Optional<@Valid StandingBody> standing) {

    ReviseCustomer.Command command(Actor actor, CustomerId customer, long version) {
        return new ReviseCustomer.Command(
                actor,
                customer,
                version,
                fullName,
                Values.at("/email", email, EmailAddress::new),
                Values.at("/phone", phone, PhoneNumber::new),
                birthDate,
                licence.map(body -> body.licence("/licence")),
                company.map(CompanyBody::company),
                standing.map(StandingBody::standing));
    }
}
