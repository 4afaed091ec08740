package dev.rentwright.intake;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * Adds a car of which no more is known than a small fleet writes down: plate, model, year, colour, gearbox, what it costs a day
 * and whether it may be had (CAT-33). Everything else has a default.
 */
public interface AddCar {

    /**
     * The car, rented by the day and priced, where a price was said, on a rate card of its own. Refused as {@link
     * dev.rentwright.catalogue.stock.AddRentable} and {@link
     * dev.rentwright.tariff.SetRateCard} refuse, and with {@code invalid-value} where there is no
     * default: several suppliers and none named, or no place that takes the car.
     */
    Outcome<Rentable> add(Command command);

    /**
     * What is known.
     *
     * @param model with or without its make, at most 50 characters
     * @param costPerDay more than 0, if known; without it the price is its category's
     * @param available false for one that nobody may have for now
     * @param supplier whose it is; the actor's, or the only one there is, where nothing is said
     * @param category what it stands in for; the class {@code CAR} where nothing is said, made when there is none
     * @param location where it stands; the first place in use, by code, that takes its supplier's where nothing is said
     */
    record Command(
            Actor actor,
            String plate,
            String model,
            int year,
            Optional<String> colour,
            Optional<TransmissionType> transmission,
            Optional<Money> costPerDay,
            boolean available,
            Optional<SupplierId> supplier,
            Optional<CategoryId> category,
            Optional<LocationId> location) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(plate, "plate");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(colour, "colour");
            Objects.requireNonNull(transmission, "transmission");
            Objects.requireNonNull(supplier, "supplier");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(location, "location");
            if (costPerDay.filter(cost -> !cost.isPositive()).isPresent()) {
                throw new IllegalArgumentException("expected a cost per day of more than 0, got " + costPerDay.get());
            }
        }
    }
}
