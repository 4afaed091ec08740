package dev.rentwright.http.pricing;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("Something a customer may take along.")
record AddOnBody(
        @Says(value = "Unique on the card.", example = "CHILD_SEAT") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says(value = "As customers see it.", example = "Child seat") @NotBlank @Size(max = 100)
        String name,

        @NotNull AddOnCharging charging,
        @Says("Priced when left out.") Optional<AddOnAvailability> availability,

        @Says("Per piece, up to six decimals.") @NotNull @Valid
        MoneyBody price,

        @Says("The most that one piece may cost per rental.")
        Optional<@Valid MoneyBody> cap) {

    AddOn addOn(String pointer) {
        return Values.made(
                pointer,
                () -> new AddOn(
                        code,
                        name,
                        charging,
                        availability.orElse(AddOnAvailability.PRICED),
                        price.unitPrice(pointer + "/price"),
                        cap.map(body -> body.money(pointer + "/cap"))));
    }

    static AddOnBody of(AddOn addOn) {
        return new AddOnBody(
                addOn.code(),
                addOn.name(),
                addOn.charging(),
                Optional.of(addOn.availability()),
                MoneyBody.of(addOn.price()),
                addOn.cap().map(MoneyBody::of));
    }
}
