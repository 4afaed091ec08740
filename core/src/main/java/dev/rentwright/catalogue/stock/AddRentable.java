package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
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
     * The new rentable. Refused with {@code not-found} when supplier, category or a place is unknown, or the supplier is
     * another than the one that the actor acts for (DR-20), and with {@code invalid-value} when the plate, VIN, fleet number, device or room number is taken, the category is of another kind, or
     * anything but a vehicle is offered elsewhere.
     */
    Outcome<Rentable> add(Command command);

    /**
     * What is added; see {@link Rentable}.
     *
     * @param location where it stands and is offered
     * @param alsoOfferedAt where rentals of a vehicle may begin besides, once it stands there (domain A9)
     * @param turnaround its own; empty where its category says it, or else its kind (AVL-18)
     */
    record Command(
            Actor actor,
            SupplierId supplier,
            CategoryId category,
            String displayName,
            Set<RentalMode> modes,
            LocationId location,
            Set<LocationId> alsoOfferedAt,
            Optional<Integer> minimumAge,
            Optional<Duration> turnaround,
            Specifics specifics,
            Presentation presentation) {

        public Command {
            alsoOfferedAt = Set.copyOf(alsoOfferedAt);
        }

        /** The same, which needs after a rental what its category needs, or else its kind. */
        public Command turningAroundAsItsCategory() {
            return new Command(
                    actor,
                    supplier,
                    category,
                    displayName,
                    modes,
                    location,
                    alsoOfferedAt,
                    minimumAge,
                    Optional.empty(),
                    specifics,
                    presentation);
        }

        /** One that is offered at one place. */
        public Command(
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
            this(
                    actor,
                    supplier,
                    category,
                    displayName,
                    modes,
                    location,
                    Set.of(),
                    minimumAge,
                    Optional.of(turnaround),
                    specifics,
                    presentation);
        }

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

        /** The same vehicle, offered at other places too. */
        public Command offeredAlsoAt(Set<LocationId> others) {
            return new Command(
                    actor,
                    supplier,
                    category,
                    displayName,
                    modes,
                    location,
                    others,
                    minimumAge,
                    turnaround,
                    specifics,
                    presentation);
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
            return plain(
                    actor,
                    supplier,
                    category,
                    location,
                    make + " " + model + " " + year,
                    Set.of(RentalMode.DAILY),
                    vehicle);
        }

        /** A hotel room by the night, as in {@code new Room("12", 1, 2)}: number 12 on the first floor, for up to two. */
        public static Command room(
                Actor actor, SupplierId supplier, CategoryId category, LocationId location, Room room) {
            return plain(
                    actor, supplier, category, location, "Room " + room.roomNumber(), Set.of(RentalMode.DAILY), room);
        }

        /** A home, as in {@code new PropertyListing("APARTMENT", 4)}, for up to four, in the ways in which it may be rented. */
        public static Command home(
                Actor actor,
                SupplierId supplier,
                CategoryId category,
                LocationId location,
                String title,
                PropertyListing home,
                RentalMode... modes) {
            return plain(actor, supplier, category, location, title, Set.of(modes), home);
        }

        private static Command plain(
                Actor actor,
                SupplierId supplier,
                CategoryId category,
                LocationId location,
                String name,
                Set<RentalMode> modes,
                Specifics specifics) {
            return new Command(
                            actor,
                            supplier,
                            category,
                            name,
                            modes,
                            location,
                            Optional.empty(),
                            Duration.ZERO,
                            specifics)
                    .turningAroundAsItsCategory();
        }
    }
}
