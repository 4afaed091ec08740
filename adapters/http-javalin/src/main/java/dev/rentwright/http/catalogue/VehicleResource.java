package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.fleet.NearFuture;
import dev.rentwright.host.Stamps;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A vehicle as it is shown. */
@Says("A vehicle that can be rented.")
public record VehicleResource(
        UUID id,
        UUID supplierId,
        UUID categoryId,
        String displayName,
        List<RentalMode> modes,
        @Says("May it be sold.") PublicationStatus publication,

        @Says("What it is doing now; never whether it is free on a date.")
        OperationalStatus operation,

        @Says("Where rentals of it may begin.") List<UUID> offeredAt,
        @Says("Where it is, unless it is out.") Optional<UUID> currentLocationId,
        @Says("The parking spot that it stands on there.") Optional<UUID> spotId,
        Optional<Integer> minimumAge,
        @Says("What it needs after a rental.") long turnaroundMinutes,

        @Says("Whether that is what its category says, and follows it.")
        boolean turnaroundOfCategory,

        String licensePlate,
        Optional<String> vin,
        Optional<String> make,
        String model,
        int year,
        SpecificationBody specification,
        @Says("Whole kilometres.") long odometerKm,
        PapersBody papers,
        EquipmentBody equipment,
        PresentationBody presentation,
        BookingRulesBody bookingRules,
        ReputationResource reputation,

        @Says("Whether it can be had at all soon; derived from its calendar.")
        NearFuture nearFuture,

        Optional<AssetWordsResource> words,

        @Says("Whether the check digit of its VIN is not what the rest asks for: worth a second look.")
        boolean vinLooksMistyped,

        Optional<Instant> createdAt,
        @Says("The last change.") Optional<Instant> updatedAt,
        long version) {

    /** Of rentables that are vehicles. */
    public static Map<RentableId, VehicleResource> all(Rentwright rentwright, Collection<Rentable> vehicles) {
        Map<RentableId, VehicleResource> all = new HashMap<>();
        Shown.all(rentwright, vehicles, Optional.empty()).forEach((id, shown) -> all.put(id, of(shown)));
        return all;
    }

    static VehicleResource of(Shown shown) {
        Rentable rentable = shown.rentable();
        Vehicle vehicle = rentable.vehicle().orElseThrow();
        return new VehicleResource(
                rentable.id().value(),
                rentable.supplier().value(),
                rentable.category().value(),
                rentable.displayName(),
                rentable.modes().stream().sorted().toList(),
                rentable.publication(),
                rentable.operation(),
                rentable.offeredAt().stream().map(LocationId::value).sorted().toList(),
                rentable.currentLocation().map(LocationId::value),
                rentable.spot(),
                rentable.minimumAge(),
                rentable.turnaround().toMinutes(),
                !rentable.preparation().own(),
                vehicle.licensePlate(),
                vehicle.vin().map(Vin::value),
                vehicle.make(),
                vehicle.model(),
                vehicle.year(),
                SpecificationBody.of(vehicle.specification()),
                vehicle.odometerKm(),
                PapersBody.of(vehicle.papers()),
                EquipmentBody.of(vehicle.equipment()),
                PresentationBody.of(rentable.presentation()),
                BookingRulesBody.of(rentable.bookingRules()),
                shown.reputation(),
                shown.nearFuture(),
                shown.words(),
                vehicle.vin().filter(Vin::looksMistyped).isPresent(),
                shown.stamp().map(Stamps.Stamp::createdAt),
                shown.stamp().map(Stamps.Stamp::updatedAt),
                rentable.version());
    }
}
