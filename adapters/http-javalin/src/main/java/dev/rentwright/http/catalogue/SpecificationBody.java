package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.VehicleRange;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;

@Says("What a vehicle is technically.")
record SpecificationBody(
        Optional<TransmissionType> transmission,
        Optional<FuelType> fuel,

        @Says(value = "Needed to charge missing fuel.", example = "45")
        Optional<BigDecimal> tankLitres,

        Optional<@Min(1) @Max(100) Integer> seats,
        Optional<@Min(0) @Max(20) Integer> doors,
        Optional<VehicleRange> range) {

    Vehicle.Specification specification() {
        return Values.made(
                "/specification", () -> new Vehicle.Specification(transmission, fuel, tankLitres, seats, doors, range));
    }

    static SpecificationBody of(Vehicle.Specification known) {
        return new SpecificationBody(
                known.transmission(), known.fuel(), known.tankLitres(), known.seats(), known.doors(), known.range());
    }
}
