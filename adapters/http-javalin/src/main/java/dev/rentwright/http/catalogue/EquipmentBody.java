package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.kind.Equipment;
import dev.rentwright.catalogue.kind.Multimedia;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Says("How a vehicle is equipped, and how it looks.")
record EquipmentBody(
        @Says(value = "", example = "Green") Optional<@Size(min = 1, max = 30) String> colour,
        Optional<Boolean> airConditioned,
        Optional<@Min(0) @Max(2000) Integer> co2GramsPerKm,
        Optional<@Size(max = 4) List<@NotNull Multimedia>> multimedia) {

    Equipment equipment() {
        return Values.made(
                "/equipment",
                () -> new Equipment(colour, airConditioned, co2GramsPerKm, Set.copyOf(multimedia.orElse(List.of()))));
    }

    static EquipmentBody of(Equipment equipment) {
        return new EquipmentBody(
                equipment.colour(),
                equipment.airConditioned(),
                equipment.co2GramsPerKm(),
                Optional.of(List.copyOf(equipment.multimedia())));
    }
}
