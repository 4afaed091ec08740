package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.intake.AddCar;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Says("A car as a small fleet writes it down; everything else has a default.")
record CarBody(
        @Says(value = "Unique.", example = "B-RW 1001") @NotBlank @Size(max = 20)
        String licensePlate,

        @Says(value = "With or without its make.", example = "Volkswagen Golf") @NotBlank @Size(max = 50)
        String model,

        @Says(value = "Of the model.", example = "2024") @NotNull @Min(1886) @Max(2100)
        Integer year,

        @Says(value = "", example = "Green") Optional<@Size(min = 1, max = 30) String> colour,
        Optional<TransmissionType> transmission,

        @Says("Its category's price when left out.") Optional<@Valid MoneyBody> costPerDay,

        @Says("Whether somebody may have it; yes when left out.")
        Optional<Boolean> available,

        @Says("Whose it is; that of whoever asks, or the only one there is, when left out.")
        Optional<UUID> supplierId,

        @Says("The class CAR when left out.") Optional<UUID> categoryId,

        @Says("The first place that takes it, by code, when left out.")
        Optional<UUID> locationId) {

    AddCar.Command command(Actor actor) {
        Optional<Money> price = costPerDay.map(cost -> cost.money("/costPerDay"));
        return Values.made(
                "",
                () -> new AddCar.Command(
                        actor,
                        licensePlate,
                        model,
                        year,
                        colour,
                        transmission,
                        price,
                        available.orElse(true),
                        supplierId.map(SupplierId::new),
                        categoryId.map(CategoryId::new),
                        locationId.map(LocationId::new)));
    }
}
