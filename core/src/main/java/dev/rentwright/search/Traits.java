package dev.rentwright.search;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.TransmissionType;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a rentable that is searched has to be like (AVL-20, CAT-20); whatever is empty does not matter. Where a vehicle says
 * nothing, its category does (CAT-36); what nobody says, it has not.
 *
 * @param seats at least so many, of a vehicle
 * @param transmission of a vehicle
 * @param fuel of a vehicle
 * @param features all of them, of whatever kind it is
 */
public record Traits(
        Optional<Integer> seats,
        Optional<TransmissionType> transmission,
        Optional<FuelType> fuel,
        Set<FeatureCode> features) {

    /** Anything will do. */
    public static final Traits ANY = new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public Traits {
        Objects.requireNonNull(transmission, "transmission");
        Objects.requireNonNull(fuel, "fuel");
        if (seats.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("expected at least one seat, got " + seats.get());
        }
        features = Set.copyOf(features);
    }

    /** Something of whatever kind that has all of these. */
    public static Traits having(Set<FeatureCode> features) {
        return new Traits(Optional.empty(), Optional.empty(), Optional.empty(), features);
    }

    /** Whether a rentable of a category is like this. */
    boolean fit(Rentable rentable, RentableCategory category) {
        boolean has = rentable.presentation().has(features)
                || category.featuresOf(rentable).containsAll(features);
        return has && (!isOfVehicles() || drives(rentable, category));
    }

    private boolean isOfVehicles() {
        return seats.isPresent() || transmission.isPresent() || fuel.isPresent();
    }

    private boolean drives(Rentable rentable, RentableCategory category) {
        return rentable.vehicle()
                .filter(vehicle -> seats.isEmpty()
                        || category.seatsOf(vehicle)
                                .filter(number -> number >= seats.get())
                                .isPresent())
                .filter(vehicle -> transmission.isEmpty() || transmission.equals(category.transmissionOf(vehicle)))
                .filter(vehicle -> fuel.isEmpty() || fuel.equals(category.fuelOf(vehicle)))
                .isPresent();
    }
}
