package dev.rentwright.http.fleet;

import dev.rentwright.catalogue.kind.Ownership;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.http.location.PositionBody;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Says("What the fleet knows of a vehicle; customers are never shown it.")
record VehicleFileResource(
        String licensePlate,
        Optional<String> vin,
        @Says("Whole kilometres.") long odometerKm,
        @Says("Last insured day.") Optional<LocalDate> insuranceExpires,
        @Says("Last registered day.") Optional<LocalDate> registrationExpires,
        @Says("Its number in the books.") Optional<String> fleetNumber,
        Optional<LocalDate> purchased,
        Optional<MoneyBody> purchasePrice,
        Optional<String> insurancePolicy,
        @Says("The number of its telematics device.") Optional<String> device,
        @Says("Where its device last saw it.") Optional<PositionBody> lastPosition,
        @Says("When its device last saw it.") Optional<Instant> seenAt) {

    static VehicleFileResource of(Vehicle vehicle) {
        Ownership books = vehicle.ownership();
        Telematics told = vehicle.telematics();
        return new VehicleFileResource(
                vehicle.licensePlate(),
                vehicle.vin().map(Vin::value),
                vehicle.odometerKm(),
                vehicle.papers().insuranceExpires(),
                vehicle.papers().registrationExpires(),
                books.fleetNumber(),
                books.purchased(),
                books.purchasePrice().map(MoneyBody::of),
                books.insurancePolicy(),
                told.device(),
                told.lastPosition().map(PositionBody::of),
                told.seenAt());
    }
}
