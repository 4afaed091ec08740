package dev.rentwright.http.party;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.party.DrivingLicence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

@Says("A driving licence as it is shown at the desk.")
public record LicenceBody(
        @Says(value = "As printed.", example = "B072RRE2I55") @NotBlank @Size(max = 50)
        String number,

        @Says(value = "ISO 3166-1 alpha-2.", example = "DE") @NotNull @Pattern(regexp = "[A-Z]{2}")
        String country,

        @Says("First day.") Optional<LocalDate> issued,

        @Says(value = "Last valid day.", example = "2035-05-31") @NotNull
        LocalDate expires) {

    public DrivingLicence licence(String pointer) {
        return Values.made(pointer, () -> new DrivingLicence(number, country, issued, expires));
    }

    public static LicenceBody of(DrivingLicence licence) {
        return new LicenceBody(licence.number(), licence.country(), licence.issued(), licence.expires());
    }
}
