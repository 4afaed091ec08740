package dev.rentwright.catalogue.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Equipment;
import dev.rentwright.catalogue.kind.Ownership;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.catalogue.stock.ReviseRentable.Changes;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviseRentableTest {

    private static final Vin VIN = new Vin("1M8GDM9AXKP042788");

    private final Showroom showroom = new Showroom();

    @Test
    void a_car_whose_papers_are_renewed_may_be_driven_again() {
        Vehicle.Papers renewed =
                new Vehicle.Papers(Optional.of(LocalDate.of(2027, 6, 30)), Optional.of(LocalDate.of(2028, 1, 31)));

        Rentable revised = showroom.revise(
                        showroom.car, Changes.NONE.with(Showroom.aCar("B-1").with(renewed)))
                .orThrow();

        assertEquals(Showroom.aCar("B-1").with(renewed), revised.specifics());
        assertEquals(2, revised.version());
        assertEquals(revised, showroom.now(showroom.car));
    }

    @Test
    void how_it_is_rented_changes_and_the_rest_stays() {
        RentalConditions conditions = new RentalConditions(
                Set.of(RentalMode.DAILY, RentalMode.MONTHLY), Optional.of(21), Duration.ofMinutes(90));
        Rentable was = showroom.now(showroom.car);

        Rentable revised =
                showroom.revise(showroom.car, Changes.NONE.with(conditions)).orThrow();

        assertEquals(conditions, revised.conditions());
        assertEquals(was.with(conditions).atVersion(2), revised);
    }

    @Test
    void a_room_needs_whole_days_and_a_car_does_not() {
        RentalConditions anHour = new RentalConditions(Set.of(RentalMode.DAILY), Optional.empty(), Duration.ofHours(1));

        assertInvalid("turnaround", showroom.revise(showroom.room, Changes.NONE.with(anHour)));
        showroom.revise(showroom.car, Changes.NONE.with(anHour)).orThrow();
    }

    @Test
    void what_another_has_is_refused_and_its_own_is_kept() {
        Vehicle marked = Showroom.aCar("B-1", Optional.of(VIN), 100).with(books("F-1"));
        Vehicle equipped = marked.with(marked.telematics().withDevice(Optional.of("GPS-1")));
        showroom.revise(showroom.car, Changes.NONE.with(equipped)).orThrow();
        showroom.revise(showroom.car, Changes.NONE.with(equipped)).orThrow();

        Vehicle other = Showroom.aCar("B-2");
        assertInvalid("licensePlate", showroom.revise(showroom.otherCar, Changes.NONE.with(Showroom.aCar("B-1"))));
        assertInvalid(
                "vin",
                showroom.revise(showroom.otherCar, Changes.NONE.with(Showroom.aCar("B-2", Optional.of(VIN), 100))));
        assertInvalid(
                "ownership/fleetNumber",
                showroom.revise(showroom.otherCar, Changes.NONE.with(other.with(books("F-1")))));
        assertInvalid(
                "device", showroom.revise(showroom.otherCar, Changes.NONE.with(other.with(equipped.telematics()))));
        assertInvalid("roomNumber", showroom.revise(showroom.otherRoom, Changes.NONE.with(new Room("12", 3, 2))));
        showroom.revise(showroom.room, Changes.NONE.with(new Room("12", 3, 4))).orThrow();
    }

    @Test
    void what_another_has_cannot_be_added_again() {
        showroom.addCar(Showroom.aCar("B-3", Optional.of(VIN), 0).with(books("F-3")))
                .orThrow();

        assertInvalid("vin", showroom.addCar(Showroom.aCar("B-4", Optional.of(VIN), 0)));
        assertInvalid(
                "ownership/fleetNumber", showroom.addCar(Showroom.aCar("B-4").with(books("F-3"))));
    }

    @Test
    void an_odometer_is_never_turned_back_and_a_kind_never_changes() {
        Outcome<Rentable> back =
                showroom.revise(showroom.car, Changes.NONE.with(Showroom.aCar("B-1", Optional.empty(), 99)));
        assertEquals(RefusalCode.ODOMETER_DECREASING, back.refusals().get(0).code());

        assertInvalid("kind", showroom.revise(showroom.car, Changes.NONE.with(new Room("14", 1, 2))));
    }

    @Test
    void what_a_car_is_needs_approval_and_what_is_written_down_of_it_does_not() {
        Showroom moderated = new Showroom(builder -> builder.catalogue(CataloguePolicy.MODERATED));
        moderated.move(Showroom.STAFF, moderated.car, PublicationTrigger.SUBMIT).orThrow();
        moderated
                .move(Showroom.MODERATOR, moderated.car, PublicationTrigger.APPROVE)
                .orThrow();

        Vehicle driven = Showroom.aCar("B-1", Optional.empty(), 200)
                .with(new Vehicle.Papers(Optional.of(LocalDate.of(2027, 6, 30)), Optional.empty()))
                .with(books("F-1"));
        moderated.revise(moderated.car, Changes.NONE.with(driven)).orThrow();
        assertEquals(PublicationStatus.PUBLISHED, moderated.now(moderated.car).publication());

        moderated
                .revise(
                        moderated.car,
                        Changes.NONE.with(driven.with(
                                new Equipment(Optional.of("Green"), Optional.empty(), Optional.empty(), Set.of()))))
                .orThrow();
        assertEquals(
                PublicationStatus.PENDING_APPROVAL, moderated.now(moderated.car).publication());
    }

    private static Ownership books(String number) {
        return new Ownership(Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void assertInvalid(String field, Outcome<?> outcome) {
        Refusal refusal = outcome.refusals().get(0);
        assertEquals(RefusalCode.INVALID_VALUE, refusal.code());
        assertEquals(field, refusal.facts().get("field"));
    }
}
