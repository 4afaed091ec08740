package dev.rentwright.catalogue.stock;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.Premises;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.RegisterSupplier;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A catalogue with two cars and two rooms at one place. */
final class Showroom {

    static final Actor STAFF = Actor.staff("clerk");
    static final Actor MODERATOR = Actor.administrator("moderator");

    final FakePorts ports = new FakePorts();
    final Rentwright rentwright;
    final RentableId car;
    final RentableId otherCar;
    final RentableId room;
    final RentableId otherRoom;
    private final SupplierId supplier;
    private final LocationId place;
    private final CategoryId compact;
    private final CategoryId doubles;

    Showroom() {
        this(builder -> builder);
    }

    Showroom(UnaryOperator<Rentwright.Builder> with) {
        rentwright = with.apply(Rentwright.on(ports).clock(new SettableClock(Instant.parse("2026-07-01T06:00:00Z"))))
                .open();
        supplier = Premises.supplier(rentwright, new RegisterSupplier.Command(STAFF, "Wagen"));
        place = Premises.berlin(rentwright, STAFF);
        compact = category(RentableKind.VEHICLE, "CDMR");
        doubles = category(RentableKind.ROOM, "DBL");
        car = add(compact, aCar("B-1")).orThrow().id();
        otherCar = add(compact, aCar("B-2")).orThrow().id();
        room = add(doubles, new Room("12", 1, 2)).orThrow().id();
        otherRoom = add(doubles, new Room("13", 1, 2)).orThrow().id();
    }

    static Vehicle aCar(String plate) {
        return aCar(plate, Optional.empty(), 100);
    }

    static Vehicle aCar(String plate, Optional<Vin> vin, long kilometres) {
        return new Vehicle(
                plate,
                vin,
                Optional.of("Fiat"),
                "Panda",
                2024,
                Vehicle.Specification.UNKNOWN,
                kilometres,
                Vehicle.Papers.UNRECORDED);
    }

    Outcome<Rentable> addCar(Vehicle vehicle) {
        return add(compact, vehicle);
    }

    Rentable now(RentableId id) {
        return ports.rentables().byId(id).orElseThrow();
    }

    Outcome<Rentable> revise(RentableId id, ReviseRentable.Changes changes) {
        return revise(id, changes, Optional.empty());
    }

    Outcome<Rentable> revise(RentableId id, ReviseRentable.Changes changes, Optional<PublicationStatus> publication) {
        return rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(STAFF, id, now(id).version(), changes, publication));
    }

    Outcome<Rentable> move(Actor actor, RentableId id, PublicationTrigger trigger) {
        return rentwright
                .catalogue()
                .changePublication()
                .change(new ChangePublication.Command(actor, id, Optional.empty(), trigger));
    }

    private CategoryId category(RentableKind kind, String code) {
        return Premises.category(
                rentwright,
                new DefineCategory.Command(STAFF, kind, code, code, "", Optional.empty(), Optional.empty()));
    }

    private Outcome<Rentable> add(CategoryId category, Specifics specifics) {
        return rentwright
                .catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                        STAFF,
                        supplier,
                        category,
                        "One of them",
                        Set.of(RentalMode.DAILY),
                        place,
                        Optional.empty(),
                        Duration.ZERO,
                        specifics));
    }
}
