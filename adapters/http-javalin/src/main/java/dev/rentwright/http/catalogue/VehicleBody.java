package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Equipment;
import dev.rentwright.catalogue.kind.Ownership;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Says("A vehicle to add to a supplier's stock: published, and available at one place.")
record VehicleBody(
        @NotNull UUID supplierId,
        @NotNull UUID categoryId,
        @Says("Where it stands and is offered.") @NotNull UUID locationId,

        @Says("Where rentals may begin besides, once it stands there.")
        Optional<@Size(max = 100) List<@NotNull UUID>> alsoOfferedAt,

        @Says("Make, model and year when left out.") Optional<@Size(min = 1, max = 120) String> displayName,
        @Says("Daily when left out.") Optional<@Size(min = 1, max = 3) List<@NotNull RentalMode>> modes,

        @Says(value = "Unique.", example = "B-RW 1001") @NotBlank @Size(max = 20)
        String licensePlate,

        @Says(value = "ISO 3779.", example = "1M8GDM9AXKP042788")
        Optional<@Size(max = 17) String> vin,

        @Says(value = "", example = "Volkswagen") Optional<@Size(min = 1, max = 50) String> make,

        @Says(value = "", example = "Golf") @NotBlank @Size(max = 50)
        String model,

        @Says(value = "Of the model.", example = "2024") @NotNull @Min(1886) @Max(2100)
        Integer year,

        @Says("Of its drivers; nobody asks when left out.") Optional<@Min(16) @Max(99) Integer> minimumAge,

        @Says("What it needs after a rental; as its category when left out.")
        Optional<@Min(0) @Max(43_200) Integer> turnaroundMinutes,

        Optional<@Valid SpecificationBody> specification,
        @Says("Whole kilometres; 0 when left out.") Optional<@Min(0) @Max(9_999_999) Long> odometerKm,
        Optional<@Valid PapersBody> papers,
        Optional<@Valid EquipmentBody> equipment,
        Optional<@Valid OwnershipBody> ownership,

        @Says(value = "Unique number of its telematics device.", example = "GPS-4711")
        Optional<@Size(min = 1, max = 50) String> device,

        Optional<@Valid PresentationBody> presentation) {

    AddRentable.Command command(Actor actor) {
        return new AddRentable.Command(
                actor,
                new SupplierId(supplierId),
                new CategoryId(categoryId),
                displayName.orElseGet(this::name),
                Set.copyOf(modes.orElse(List.of(RentalMode.DAILY))),
                new LocationId(locationId),
                alsoOfferedAt.stream()
                        .flatMap(List::stream)
                        .map(LocationId::new)
                        .collect(Collectors.toSet()),
                minimumAge,
                turnaroundMinutes.map(Duration::ofMinutes),
                vehicle(),
                presentation.map(PresentationBody::presentation).orElse(Presentation.PLAIN));
    }

    private Vehicle vehicle() {
        Optional<Vin> number = Values.at("/vin", vin, Vin::new);
        return Values.made(
                "",
                () -> new Vehicle(
                        licensePlate,
                        number,
                        make,
                        model,
                        year,
                        specification.map(SpecificationBody::specification).orElse(Vehicle.Specification.UNKNOWN),
                        odometerKm.orElse(0L),
                        papers.map(PapersBody::papers).orElse(Vehicle.Papers.UNRECORDED),
                        equipment.map(EquipmentBody::equipment).orElse(Equipment.UNKNOWN),
                        ownership.map(OwnershipBody::ownership).orElse(Ownership.UNRECORDED),
                        new Telematics(device, Optional.empty(), Optional.empty())));
    }

    private String name() {
        return make.map(known -> known + " ").orElse("") + model + " " + year;
    }
}
