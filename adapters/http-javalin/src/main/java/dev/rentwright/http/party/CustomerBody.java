package dev.rentwright.http.party;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.party.RegisterCustomer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

@Says("A customer to take on; only the name must be known.")
public record CustomerBody(
        @Says(value = "As it is displayed.", example = "Ada Lovelace") @NotBlank @Size(max = 100)
        String fullName,

        @Says(value = "Kept in lower case.", example = "ada@example.org")
        Optional<@Size(max = 255) String> email,

        @Says(value = "E.164.", example = "+4930123456") Optional<@Size(max = 40) String> phone,

        @Says(value = "Needed where a minimum age is asked.", example = "1990-12-10")
        Optional<LocalDate> birthDate,

        @Says("Needed before a vehicle is handed out.") Optional<@Valid LicenceBody> licence,

        @Says("As which they book and are billed.") Optional<@Valid CompanyBody> company) {

    RegisterCustomer.Command command(Actor actor) {
        return command(actor, "");
    }

    /** The same where it stands in a larger body. */
    public RegisterCustomer.Command command(Actor actor, String pointer) {
        return new RegisterCustomer.Command(
                actor,
                fullName,
                Values.at(pointer + "/email", email, EmailAddress::new),
                Values.at(pointer + "/phone", phone, PhoneNumber::new),
                birthDate,
                licence.map(body -> body.licence(pointer + "/licence")),
                company.map(CompanyBody::company));
    }
}
