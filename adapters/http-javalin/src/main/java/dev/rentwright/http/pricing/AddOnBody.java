package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** An option or an insurance on a card. */
@Says("Something a customer may take along, or be covered by.")
public record AddOnBody(
        @Says(value = "Unique on the card. The insurance FULL contains CDW and THEFT.", example = "CHILD_SEAT")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says(value = "As customers see it.", example = "Child seat") @NotBlank @Size(max = 100)
        String name,

        @Says("An option when left out.") Optional<AddOnKind> kind,

        @Says("Once, per chargeable day, per adult and child, or at the return by the distance driven.") @NotNull
        AddOnCharging charging,

        @Says("Priced when left out.") Optional<AddOnAvailability> availability,

        @Says("Per piece, up to six decimals.") @NotNull @Valid
        MoneyBody price,

        @Says("The most that one piece may cost per rental.")
        Optional<@Valid MoneyBody> cap) {

    AddOn addOn(Place place) {
        return place.made(() -> new AddOn(
                code,
                name,
                kind.orElse(AddOnKind.OPTION),
                charging,
                availability.orElse(AddOnAvailability.PRICED),
                place.at("price").price(price),
                place.amount("cap", cap)));
    }

    static AddOnBody of(AddOn addOn) {
        return new AddOnBody(
                addOn.code(),
                addOn.name(),
                Optional.of(addOn.kind()),
                addOn.charging(),
                Optional.of(addOn.availability()),
                MoneyBody.of(addOn.price()),
                addOn.cap().map(MoneyBody::of));
    }
}
