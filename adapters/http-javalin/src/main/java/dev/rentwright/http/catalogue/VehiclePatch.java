package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("What is to be changed; what is left out, or null, stays.")
record VehiclePatch(
        Optional<@Size(min = 1, max = 120) String> displayName,
        @Says("Whether it may be sold.") Optional<PublicationStatus> publication,

        @Says("How it may be rented from now on.") Optional<@Size(min = 1, max = 3) List<@NotNull RentalMode>> modes,

        @Says("Of its drivers, from now on; 0 when nobody asks.")
        Optional<@Min(0) @Max(99) Integer> minimumAge,

        @Says("What it needs after a rental that is booked from now on.")
        Optional<@Min(0) @Max(43_200) Integer> turnaroundMinutes,

        @Says(RentablePatch.AS_ITS_CATEGORY) Optional<Boolean> turnaroundOfCategory,

        @Says("Unique.") Optional<@Size(min = 1, max = 20) String> licensePlate,
        @Says("ISO 3779; empty for none.") Optional<@Size(max = 17) String> vin,
        @Says("Empty for none.") Optional<@Size(max = 50) String> make,
        Optional<@Size(min = 1, max = 50) String> model,
        @Says("Of the model.") Optional<@Min(1886) @Max(2100) Integer> year,
        @Says("Replaced as a whole.") Optional<@Valid SpecificationBody> specification,

        @Says("Whole kilometres; never fewer than are known.")
        Optional<@Min(0) @Max(9_999_999) Long> odometerKm,

        @Says("Replaced as a whole.") Optional<@Valid PapersBody> papers,
        @Says("Replaced as a whole.") Optional<@Valid EquipmentBody> equipment,
        @Says("Replaced as a whole.") Optional<@Valid OwnershipBody> ownership,

        @Says("Unique number of its telematics device; empty for none.")
        Optional<@Size(max = 50) String> device,

        Optional<@Valid PresentationBody> presentation,
        Optional<@Valid UpkeepBody> upkeep,

        @Says("All places besides its own at which a vehicle is offered, once it stands there.")
        Optional<@Size(max = 100) List<@NotNull UUID>> alsoOfferedAt,

        Optional<@Valid BookingRulesBody> bookingRules)
        implements RentablePatch {

    @Override
    public Optional<String> name() {
        return displayName;
    }

    @Override
    public ReviseRentable.Changes changes(Rentable known) {
        RentalConditions conditions = new RentalConditions(
                modesOr(known),
                minimumAge.isPresent() ? minimumAge.filter(years -> years > 0) : known.minimumAge(),
                preparation(known, turnaroundMinutes.map(Duration::ofMinutes)));
        return shared(alsoOfferedAt)
                .with(conditions)
                .with(vehicle(known.vehicle().orElseThrow()));
    }

    private Vehicle vehicle(Vehicle known) {
        Optional<Vin> number =
                Values.at("/vin", RentablePatch.text(vin, known.vin().map(Vin::value)), Vin::new);
        return Values.made(
                "",
                () -> new Vehicle(
                        licensePlate.orElse(known.licensePlate()),
                        number,
                        RentablePatch.text(make, known.make()),
                        model.orElse(known.model()),
                        year.orElse(known.year()),
                        specification.map(SpecificationBody::specification).orElse(known.specification()),
                        odometerKm.orElse(known.odometerKm()),
                        papers.map(PapersBody::papers).orElse(known.papers()),
                        equipment.map(EquipmentBody::equipment).orElse(known.equipment()),
                        ownership.map(OwnershipBody::ownership).orElse(known.ownership()),
                        known.telematics()
                                .withDevice(RentablePatch.text(
                                        device, known.telematics().device()))));
    }
}
