package dev.rentwright.http.paperwork;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.party.LicenceBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

@Says("A further person allowed to drive on one booking.")
record DriverBody(
        @Says(value = "", example = "Charles Babbage") @NotBlank @Size(max = 100)
        String fullName,

        Optional<@Size(max = 255) String> email,
        @Says(value = "E.164.", example = "+4930123456") Optional<@Size(max = 40) String> phone,
        @Says(value = "", example = "1971-12-26") @NotNull LocalDate birthDate,
        @Says("If it was shown.") Optional<@Valid LicenceBody> licence) {

    @Says("Who may drive besides the customer; nobody for an empty list.")
    record Many(@NotNull @Size(max = 9) List<@Valid @NotNull DriverBody> drivers) {

        List<AdditionalDriver> named() {
            return IntStream.range(0, drivers.size())
                    .mapToObj(i -> drivers.get(i).driver("/drivers/" + i))
                    .toList();
        }
    }

    AdditionalDriver driver(String pointer) {
        return Values.made(
                pointer,
                () -> new AdditionalDriver(
                        fullName,
                        Values.at(pointer + "/email", email, EmailAddress::new),
                        Values.at(pointer + "/phone", phone, PhoneNumber::new),
                        birthDate,
                        licence.map(body -> body.licence(pointer + "/licence"))));
    }

    static DriverBody of(AdditionalDriver driver) {
        return new DriverBody(
                driver.fullName(),
                driver.email().map(EmailAddress::value),
                driver.phone().map(PhoneNumber::value),
                driver.birthDate(),
                driver.licence().map(LicenceBody::of));
    }
}
