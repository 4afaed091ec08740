package dev.rentwright.catalogue;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Adds a rentable to a supplier's stock, published and available at one place. */
public interface AddRentable {

    /**
     * The new rentable. Refused with {@code not-found} when supplier, category or place is unknown, and with {@code
     * invalid-value} when the plate is taken or the category is of another kind.
     */
    Outcome<Rentable> add(Command command);

    /** What is added; see {@link Rentable}. */
    record Command(
            Actor actor,
            SupplierId supplier,
            CategoryId category,
            String displayName,
            Set<RentalMode> modes,
            LocationId location,
            Optional<Integer> minimumAge,
            Duration turnaround,
            Specifics specifics,
            Presentation presentation) {

        /** One of which nothing more is shown. */
        public Command(
                Actor actor,
                SupplierId supplier,
                CategoryId category,
                String displayName,
                Set<RentalMode> modes,
                LocationId location,
                Optional<Integer> minimumAge,
                Duration turnaround,
                Specifics specifics) {
            this(
                    actor,
                    supplier,
                    category,
                    displayName,
                    modes,
                    location,
                    minimumAge,
                    turnaround,
                    specifics,
                    Presentation.PLAIN);
        }

        /** A car of which plate and model are known, rented by the day. */
        public static Command car(
                Actor actor,
                SupplierId supplier,
                CategoryId category,
                LocationId location,
                String plate,
                String make,
                String model,
                int year) {
            Vehicle vehicle = new Vehicle(
                    plate,
                    Optional.empty(),
                    Optional.of(make),
                    model,
                    year,
                    Vehicle.Specification.UNKNOWN,
                    0,
                    Vehicle.Papers.UNRECORDED);
            return new Command(
                    actor,
                    supplier,
                    category,
                    make + " " + model + " " + year,
                    Set.of(RentalMode.DAILY),
                    location,
                    Optional.empty(),
                    Duration.ZERO,
                    vehicle);
        }
    }
}
