package dev.rentwright.catalogue.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.category.ReviseCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.Premises;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.intake.AddCar;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.RegisterSupplier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who says what a rentable needs after a rental: itself, else its category, else its kind (AVL-18, domain A3). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TurnaroundTest {

    private static final Actor STAFF = Actor.staff("desk");
    private static final Duration KIND = Duration.ofMinutes(30);

    private final FakePorts ports = new FakePorts();
    private final Rentwright rentwright = Rentwright.on(ports)
            .catalogue(CataloguePolicy.OPEN.turningAround(RentableKind.VEHICLE, KIND))
            .open();
    private final SupplierId supplier = Premises.supplier(rentwright, new RegisterSupplier.Command(STAFF, "Wagen"));
    private final LocationId place = Premises.berlin(rentwright, STAFF);

    @Test
    void a_car_follows_its_category_and_that_its_kind_until_one_says_otherwise() {
        RentableCategory cars = define(RentableKind.VEHICLE, Optional.empty()).orThrow();
        RentableId plain = car(cars, "B-1", Optional.empty());
        RentableId own = car(cars, "B-2", Optional.of(Duration.ZERO));
        assertEquals(KIND, turnaround(plain));
        assertEquals(Duration.ZERO, turnaround(own));

        RentableCategory slow = promising(cars, Optional.of(Duration.ofHours(2)));
        assertEquals(Duration.ofHours(2), turnaround(plain));
        assertEquals(Duration.ZERO, turnaround(own));
        assertEquals(Duration.ofHours(2), turnaround(car(cars, "B-3", Optional.empty())));

        promising(slow, Optional.empty());
        assertEquals(KIND, turnaround(plain));
        assertEquals(Duration.ZERO, turnaround(own));
    }

    @Test
    void a_car_that_had_one_of_its_own_follows_its_category_again() {
        RentableCategory cars =
                define(RentableKind.VEHICLE, Optional.of(Duration.ofHours(2))).orThrow();
        RentableId car = car(cars, "B-1", Optional.of(Duration.ofMinutes(5)));

        follow(car);
        assertEquals(Duration.ofHours(2), turnaround(car));

        promising(cars, Optional.of(Duration.ofHours(3)));
        assertEquals(Duration.ofHours(3), turnaround(car));
    }

    @Test
    void a_car_of_which_only_plate_and_model_are_known_follows_its_category() {
        RentableCategory cars = define(RentableKind.VEHICLE, Optional.empty()).orThrow();
        RentableId plain = rentwright
                .intake()
                .addCar()
                .add(new AddCar.Command(
                        STAFF,
                        "B-9",
                        "Golf",
                        2024,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.of(supplier),
                        Optional.of(cars.id()),
                        Optional.of(place)))
                .orThrow()
                .id();
        assertEquals(KIND, turnaround(plain));

        promising(cars, Optional.of(Duration.ofHours(2)));
        assertEquals(Duration.ofHours(2), turnaround(plain));
    }

    @Test
    void what_nobody_speaks_of_is_nothing_and_a_room_needs_whole_days() {
        RentableCategory doubles = define(RentableKind.ROOM, Optional.empty()).orThrow();
        assertEquals(Duration.ZERO, turnaround(add(doubles, new Room("12", 1, 2), Optional.empty())));

        assertEquals(
                "turnaround",
                refused(promise(doubles, Optional.of(KIND))).facts().get("field"));
        assertThrows(IllegalArgumentException.class, () -> CataloguePolicy.OPEN.turningAround(RentableKind.ROOM, KIND));
    }

    private Outcome<RentableCategory> define(RentableKind kind, Optional<Duration> turnaround) {
        return rentwright
                .catalogue()
                .defineCategory()
                .define(new DefineCategory.Command(
                        STAFF,
                        kind,
                        "C",
                        "C",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        CategoryProfile.PLAIN.turningAround(turnaround)));
    }

    private RentableCategory promising(RentableCategory was, Optional<Duration> turnaround) {
        return promise(was, turnaround).orThrow();
    }

    private Outcome<RentableCategory> promise(RentableCategory was, Optional<Duration> turnaround) {
        ReviseCategory.Promises promises = new ReviseCategory.Promises(
                was.acriss(), was.seats(), was.profile().turningAround(turnaround));
        return rentwright
                .catalogue()
                .reviseCategory()
                .revise(new ReviseCategory.Command(
                        STAFF,
                        was.id(),
                        was.version(),
                        new ReviseCategory.Changes(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(promises),
                                Optional.empty(),
                                Optional.empty())));
    }

    /** Whoever says so need not know what the category says. */
    private void follow(RentableId id) {
        Rentable was = ports.rentables().byId(id).orElseThrow();
        rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(
                        STAFF,
                        id,
                        was.version(),
                        ReviseRentable.Changes.NONE.with(
                                was.conditions().preparedIn(Turnaround.ofCategory(Duration.ZERO)))))
                .orThrow();
    }

    private RentableId car(RentableCategory category, String plate, Optional<Duration> turnaround) {
        return add(category, Showroom.aCar(plate), turnaround);
    }

    private RentableId add(RentableCategory category, Specifics specifics, Optional<Duration> turnaround) {
        AddRentable.Command command = new AddRentable.Command(
                STAFF,
                supplier,
                category.id(),
                "One of them",
                Set.of(RentalMode.DAILY),
                place,
                Optional.empty(),
                turnaround.orElse(Duration.ZERO),
                specifics);
        return rentwright
                .catalogue()
                .addRentable()
                .add(turnaround.isPresent() ? command : command.turningAroundAsItsCategory())
                .orThrow()
                .id();
    }

    private Duration turnaround(RentableId id) {
        return ports.rentables().byId(id).orElseThrow().turnaround();
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(
                granted -> {
                    throw new AssertionError("expected a refusal, got " + granted);
                },
                (List<Refusal> refusals) -> refusals.get(0));
    }
}
