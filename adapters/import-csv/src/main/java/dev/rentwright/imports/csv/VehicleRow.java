package dev.rentwright.imports.csv;

import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.money.UnitPrice;
import java.util.Locale;
import java.util.Optional;

/**
 * A row that makes sense.
 *
 * @param line of the file
 * @param owner the owner's number there
 * @param daily in US dollars, above 0
 */
record VehicleRow(
        long line,
        String owner,
        Optional<String> make,
        String model,
        int year,
        VehicleType type,
        Optional<FuelType> fuel,
        City city,
        GeoPoint position,
        UnitPrice daily) {

    /** What tells the car from others: whose it is, what it is and where. Type and fuel may be filled in later. */
    Digest fingerprint() {
        return Digest.of(
                owner,
                make.orElse("").toUpperCase(Locale.ROOT),
                model.toUpperCase(Locale.ROOT),
                Integer.toString(year),
                city.key(),
                position.latitude().toPlainString(),
                position.longitude().toPlainString());
    }

    /** As customers see it. */
    String displayName() {
        return make.map(known -> known + " ").orElse("") + model + " " + year;
    }
}
