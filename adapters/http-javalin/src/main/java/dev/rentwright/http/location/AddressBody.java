package dev.rentwright.http.location;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.Address;
import dev.rentwright.location.CountryCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** An address, of a place or of a home. */
@Says("Where something stands.")
public record AddressBody(
        Optional<@Size(max = 255) String> street,

        @Says(value = "", example = "Berlin") @NotBlank @Size(max = 100)
        String city,

        Optional<@Size(max = 100) String> state,
        Optional<@Size(max = 20) String> postalCode,

        @Says(value = "ISO 3166-1, two letters or three; shown with two.", example = "DE")
        @NotNull
        @Pattern(regexp = "[A-Z]{2,3}")
        String country) {

    /** The address, where it is the member {@code address} of a body. */
    public Address address() {
        CountryCode known = Values.at("/address/country", country, CountryCode::of);
        return Values.made("/address", () -> new Address(street, city, state, postalCode, known.value()));
    }

    /** As it is shown. */
    public static AddressBody of(Address address) {
        return new AddressBody(
                address.street(), address.city(), address.state(), address.postalCode(), address.country());
    }
}
