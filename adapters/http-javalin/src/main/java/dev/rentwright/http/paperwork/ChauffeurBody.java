package dev.rentwright.http.paperwork;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.party.LicenceBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.party.RegisterChauffeur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Says("A supplier's own driver to take on.")
record ChauffeurBody(
        @NotNull UUID supplierId,

        @Says(value = "", example = "Grégoire Dupont") @NotBlank @Size(max = 100)
        String fullName,

        Optional<@Size(max = 255) String> email,
        @Says(value = "E.164.", example = "+33612345678") Optional<@Size(max = 40) String> phone,
        @NotNull @Valid LicenceBody licence) {

    @Says("Who drives for a booking.")
    record Choice(@NotNull UUID chauffeurId) {}

    @Says("A supplier's own driver.")
    record Resource(
            UUID id,
            UUID supplierId,
            String fullName,
            Optional<String> email,
            Optional<String> phone,
            LicenceBody licence,
            @Says("Whether they may be assigned.") boolean active,
            long version) {

        static Resource of(Chauffeur chauffeur) {
            return new Resource(
                    chauffeur.id().value(),
                    chauffeur.supplier().value(),
                    chauffeur.fullName(),
                    chauffeur.email().map(EmailAddress::value),
                    chauffeur.phone().map(PhoneNumber::value),
                    LicenceBody.of(chauffeur.licence()),
                    chauffeur.active(),
                    chauffeur.version());
        }
    }

    RegisterChauffeur.Command command(Actor actor) {
        return new RegisterChauffeur.Command(
                actor,
                new SupplierId(supplierId),
                fullName,
                Values.at("/email", email, EmailAddress::new),
                Values.at("/phone", phone, PhoneNumber::new),
                licence.licence("/licence"));
    }
}
