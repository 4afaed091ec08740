package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.Image;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.Upkeep;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.Equipment;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.kind.Multimedia;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.Ownership;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.Address;
import dev.rentwright.location.CountryCode;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.Region;
import dev.rentwright.money.Money;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Rentables} promises. */
public abstract class RentablesContract extends StoreContract {

    @Test
    public void a_rentable_of_every_kind_is_kept_as_it_was_given() {
        Shop shop = openShop();
        List<Rentable> rentables = List.of(
                shop.aCar().build(),
                shop.aCar()
                        .being(RentableFixture.aKnownVehicle())
                        .rentedBy(RentalMode.values())
                        .offeredAt(shop.otherPlace().id(), shop.place().id())
                        .fromAge(25)
                        .turningAroundIn(Duration.ofMinutes(90))
                        .build(),
                shop.theirs(RentableFixture.aRoom()).build(),
                shop.theirs(RentableFixture.aHome()).build());

        rentables.forEach(shop::keep);

        rentables.forEach(
                rentable -> assertKept(rentable, () -> ports().rentables().byId(rentable.id())));
    }

    @Test
    public void a_rentable_is_kept_in_every_state() {
        Shop shop = openShop();
        List<Rentable> rentables = new ArrayList<>();
        for (OperationalStatus doing : OperationalStatus.values()) {
            rentables.add(fresh(shop).being(PublicationStatus.PUBLISHED, doing).build());
        }
        for (PublicationStatus published : PublicationStatus.values()) {
            rentables.add(
                    fresh(shop).being(published, OperationalStatus.AVAILABLE).build());
        }

        rentables.forEach(shop::keep);

        rentables.forEach(
                rentable -> assertKept(rentable, () -> ports().rentables().byId(rentable.id())));
    }

    @Test
    public void how_its_bookings_are_run_is_kept() {
        Rentable car = openShop().car();
        BookingRules rules = BookingRules.USUAL
                .blockingOnPay(false)
                .accepted(RentalMode.LEASE, true)
                .accepted(RentalMode.DAILY, false);
        save(car.with(rules));
        assertKept(car.with(rules).atVersion(2), () -> ports().rentables().byId(car.id()));

        save(car.with(BookingRules.USUAL).atVersion(2));

        assertKept(car.atVersion(3), () -> ports().rentables().byId(car.id()));
    }

    @Test
    public void what_follows_its_category_turns_around_as_that_does_and_what_says_it_itself_stays() {
        Shop shop = openShop();
        Rentable own = shop.car();
        Rentable follower = shop.car();
        RentableCategory vans = CategoryFixture.aCategory();
        doInUnit(() -> ports().categories().add(vans));
        Rentable other = shop.keep(shop.aCar().of(vans.id()).build());
        save(follower.with(following(follower, Duration.ZERO)));
        save(other.with(following(other, Duration.ZERO)));

        doInUnit(() -> ports().rentables().turnAround(follower.category(), Duration.ofHours(2)));

        assertKept(own, () -> ports().rentables().byId(own.id()));
        assertKept(
                follower.with(following(follower, Duration.ofHours(2))).atVersion(3),
                () -> ports().rentables().byId(follower.id()));
        assertKept(
                other.with(following(other, Duration.ZERO)).atVersion(2),
                () -> ports().rentables().byId(other.id()));
    }

    private static RentalConditions following(Rentable rentable, Duration length) {
        return new RentalConditions(rentable.modes(), rentable.minimumAge(), Turnaround.ofCategory(length));
    }

    @Test
    public void what_is_recorded_of_its_upkeep_is_kept() {
        Rentable car = openShop().car();
        Upkeep upkeep = new Upkeep(
                Optional.of(Instant.parse("2026-07-01T09:30:00.123Z")),
                Optional.of(LocalDate.of(2026, 5, 4)),
                Optional.of(LocalDate.of(2027, 5, 4)),
                Optional.of(60_000L),
                Optional.of(4),
                "the left mirror is loose");
        save(car.with(upkeep));
        assertKept(car.with(upkeep).atVersion(2), () -> ports().rentables().byId(car.id()));

        save(car.with(Upkeep.UNRECORDED).atVersion(2));

        assertKept(car.atVersion(3), () -> ports().rentables().byId(car.id()));
    }

    @Test
    public void a_saved_change_is_the_next_version() {
        Shop shop = openShop();
        Rentable car = shop.keep(
                shop.aCar().being(RentableFixture.aKnownVehicle()).fromAge(21).build());
        Rentable handedOut = car.handedOut();

        save(handedOut);
        assertKept(handedOut.atVersion(2), () -> ports().rentables().byId(car.id()));

        Rentable back = handedOut
                .atVersion(2)
                .takenBack(shop.otherPlace().id(), car.vehicle().orElseThrow().drivenTo(99_999), false)
                .parkedOn(Optional.of(Counter.id()))
                .named("Octavia");
        save(back);
        assertKept(back.atVersion(3), () -> ports().rentables().byId(car.id()));
    }

    @Test
    public void a_change_made_from_an_old_version_is_stale_and_changes_nothing() {
        Rentable read = openShop().car();
        save(read);

        assertStale(() -> ports().rentables().save(read.named("Another")));

        assertKept(read.atVersion(2), () -> ports().rentables().byId(read.id()));
    }

    @Test
    public void a_second_rentable_of_the_same_id_or_plate_fails_and_the_first_stays() {
        Shop shop = openShop();
        Rentable first = shop.car();
        String plate = first.vehicle().orElseThrow().licensePlate();
        Rentable samePlate = shop.aCar().being(first.specifics()).build();

        assertDefect(() -> ports().rentables().add(first));
        assertDefect(() -> ports().rentables().add(samePlate));

        assertKept(first, () -> ports().rentables().byLicensePlate(plate));
        assertAbsent(() -> ports().rentables().byId(samePlate.id()));
    }

    @Test
    public void no_two_vehicles_have_one_vin_fleet_number_or_device() {
        Shop shop = openShop();
        Rentable first = shop.keep(shop.aCar().being(aMarkedVehicle()).build());
        Vehicle marked = first.vehicle().orElseThrow();
        Rentable other = shop.car();
        Vehicle plain = other.vehicle().orElseThrow();
        List<Vehicle> same =
                List.of(withVin(plain, marked.vin()), plain.with(marked.ownership()), plain.with(marked.telematics()));

        same.forEach(vehicle -> {
            Rentable added = shop.aCar().being(plated(vehicle)).build();
            assertDefect(() -> ports().rentables().add(added));
            assertAbsent(() -> ports().rentables().byId(added.id()));
            assertDefect(() -> ports().rentables().save(other.with(vehicle)));
        });

        assertKept(other, () -> ports().rentables().byId(other.id()));
        assertKept(first, () -> ports().rentables().byVin(marked.vin().orElseThrow()));
        assertKept(
                first,
                () -> ports().rentables()
                        .byFleetNumber(marked.ownership().fleetNumber().orElseThrow()));
    }

    @Test
    public void what_a_vehicle_gave_up_leads_nowhere_and_another_may_have_it() {
        Shop shop = openShop();
        Rentable first = shop.keep(shop.aCar().being(aMarkedVehicle()).build());
        Vehicle marked = first.vehicle().orElseThrow();
        Vin vin = marked.vin().orElseThrow();

        save(first.with(RentableFixture.aPlainVehicle("Fiat")));

        assertAbsent(() -> ports().rentables().byVin(vin));
        assertAbsent(() -> ports().rentables().byFleetNumber("F-18"));
        assertAbsent(() -> ports().rentables().byDevice("GPS-18"));
        Rentable heir = shop.keep(shop.aCar().being(plated(marked)).build());
        assertKept(heir, () -> ports().rentables().byVin(vin));
        assertKept(heir, () -> ports().rentables().byFleetNumber("F-18"));
        assertKept(heir, () -> ports().rentables().byDevice("GPS-18"));
    }

    private static Vehicle aMarkedVehicle() {
        return RentableFixture.aKnownVehicle()
                .with(new Ownership(Optional.of("F-18"), Optional.empty(), Optional.empty(), Optional.empty()))
                .with(new Telematics(Optional.of("GPS-18"), Optional.empty(), Optional.empty()));
    }

    /** The same with a plate of its own. */
    private static Vehicle plated(Vehicle vehicle) {
        return made(Counter.code("B"), vehicle.vin(), vehicle);
    }

    private static Vehicle withVin(Vehicle vehicle, Optional<Vin> vin) {
        return made(vehicle.licensePlate(), vin, vehicle);
    }

    private static Vehicle made(String plate, Optional<Vin> vin, Vehicle vehicle) {
        return new Vehicle(
                plate,
                vin,
                vehicle.make(),
                vehicle.model(),
                vehicle.year(),
                vehicle.specification(),
                vehicle.odometerKm(),
                vehicle.papers(),
                vehicle.equipment(),
                vehicle.ownership(),
                vehicle.telematics());
    }

    @Test
    public void no_two_rooms_of_a_house_have_one_number() {
        Shop shop = openShop();
        Rentable first = shop.keep(fresh(shop).being(new Room("12", 1, 2)).build());
        Rentable same = fresh(shop).being(new Room("12", 3, 2)).build();
        Rentable other = shop.keep(fresh(shop).being(new Room("13", 1, 2)).build());

        assertDefect(() -> ports().rentables().add(same));
        assertDefect(() -> ports().rentables().save(other.with(new Room("12", 1, 2))));

        assertKept(first, () -> ports().rentables().byRoomNumber(first.supplier(), first.house(), "12"));
        Rentable moved = first.with(new Room("14", 1, 2));
        save(moved);
        assertAbsent(() -> ports().rentables().byRoomNumber(first.supplier(), first.house(), "12"));
        assertKept(moved.atVersion(2), () -> ports().rentables().byRoomNumber(first.supplier(), first.house(), "14"));
    }

    @Test
    public void a_plate_that_was_given_up_leads_nowhere_and_may_be_used_again() {
        Shop shop = openShop();
        Rentable first = shop.car();
        String plate = first.vehicle().orElseThrow().licensePlate();
        Rentable replated = first.with(RentableFixture.aPlainVehicle("Fiat"));
        String newPlate = replated.vehicle().orElseThrow().licensePlate();

        save(replated);

        assertAbsent(() -> ports().rentables().byLicensePlate(plate));
        assertKept(replated.atVersion(2), () -> ports().rentables().byLicensePlate(newPlate));
        Rentable heir = shop.keep(fresh(shop).being(first.specifics()).build());
        assertKept(heir, () -> ports().rentables().byLicensePlate(plate));
    }

    @Test
    public void many_are_found_at_once_in_the_order_of_the_ids() {
        Shop shop = openShop();
        Rentable one = shop.car();
        Rentable two = shop.keep(fresh(shop).build());
        RentableId unknown = new RentableId(Counter.id());

        List<Rentable> found = inUnit(() -> ports().rentables().byIds(List.of(two.id(), unknown, one.id())));

        assertEquals(List.of(two, one), found);
        assertEquals(List.of(), inUnit(() -> ports().rentables().byIds(List.of())));
    }

    @Test
    public void rentables_are_listed_by_display_name_then_id_page_by_page() {
        Shop shop = openShop();
        Rentable second = shop.keep(fresh(shop).named("Bravo").build());
        Rentable third = shop.keep(fresh(shop).named("Bravo").build());
        Rentable first = shop.keep(fresh(shop).named("Alpha").build());
        Page.Request page = new Page.Request(1, 2);

        assertEquals(
                new Page<>(List.of(first, second), page, 3),
                inUnit(() -> ports().rentables().list(Rentables.Filter.ALL, page)));
        assertEquals(
                List.of(third),
                inUnit(() -> ports().rentables().list(Rentables.Filter.ALL, new Page.Request(2, 2)))
                        .items());
    }

    @Test
    public void what_is_shown_and_what_it_has_is_kept_in_order() {
        Rentable car = openShop().car();
        FeatureCode bar = new FeatureCode("TOW_BAR");
        FeatureCode rack = new FeatureCode("ROOF_RACK");
        doInUnit(() -> {
            ports().features().put(new Feature(bar, "Tow bar", "", "equipment", true), Times.NOW);
            ports().features().put(new Feature(rack, "Roof rack", "", "equipment", true), Times.NOW);
        });
        Rentable shown = car.with(new Presentation(
                "With \"everything\"\nand more",
                List.of(new Image("cars/7.jpg", "from the left"), new Image("cars/3.jpg", "")),
                Set.of(rack, bar)));
        save(shown);
        assertKept(shown.atVersion(2), () -> ports().rentables().byId(car.id()));

        Rentable plainer =
                shown.with(new Presentation("", List.of(), Set.of(bar))).atVersion(2);
        save(plainer);

        assertKept(plainer.atVersion(3), () -> ports().rentables().byId(car.id()));
    }

    @Test
    public void a_vehicle_of_which_all_is_known_is_kept_and_found_by_its_device() {
        Shop shop = openShop();
        Vehicle known = RentableFixture.aKnownVehicle()
                .with(new Equipment(
                        Optional.of("Grün"),
                        Optional.of(false),
                        Optional.of(119),
                        Set.of(Multimedia.ANDROID_AUTO, Multimedia.BLUETOOTH)))
                .with(new Ownership(
                        Optional.of("F-17"),
                        Optional.of(LocalDate.of(2025, 3, 4)),
                        Optional.of(Money.of("23990.50", "EUR")),
                        Optional.of("P-99")))
                .with(new Telematics(
                        Optional.of("GPS-4711"),
                        Optional.of(new GeoPoint(new BigDecimal("52.5"), new BigDecimal("13.40000001"))),
                        Optional.of(Instant.parse("2026-07-01T09:30:00.123Z"))));
        Rentable car = shop.keep(shop.aCar().being(known).build());
        shop.car();

        assertKept(car, () -> ports().rentables().byId(car.id()));
        assertKept(car, () -> ports().rentables().byDevice("GPS-4711"));
        assertAbsent(() -> ports().rentables().byDevice("GPS-1"));
    }

    @Test
    public void a_room_and_a_home_of_which_all_is_known_are_kept() {
        Shop shop = openShop();
        Rentable room = shop.keep(shop.theirs(RentableFixture.aRoom())
                .being(new Room("7a", 3, Optional.of(new Occupancy(4, 2)), true))
                .build());
        Rentable another = shop.keep(shop.theirs(RentableFixture.aRoom())
                .being(new Room("7b", 3, Optional.empty(), false))
                .build());
        ListingProfile profile = new ListingProfile(
                ListingProfile.Use.COMMERCIAL,
                Optional.of(ListingProfile.Furnishing.SEMI),
                Optional.of(Address.city("Évora", "PT")),
                Optional.of(new GeoPoint(new BigDecimal("38.57"), new BigDecimal("-7.9"))),
                true);
        Rentable home = shop.keep(shop.theirs(RentableFixture.aHome())
                .being(new PropertyListing("OFFICE", 12, profile))
                .build());

        assertKept(room, () -> ports().rentables().byId(room.id()));
        assertKept(another, () -> ports().rentables().byId(another.id()));
        assertKept(home, () -> ports().rentables().byId(home.id()));
    }

    @Test
    public void whose_there_are_of_a_category_is_told_once_each_by_their_ids() {
        Shop shop = openShop();
        Shop beside = shop.ofAnotherSupplier();
        beside.car();
        shop.car();
        shop.car();
        openShop().car();

        assertEquals(
                Stream.of(shop, beside)
                        .map(one -> one.supplier().id())
                        .sorted(Comparator.comparing(id -> id.value().toString()))
                        .toList(),
                inUnit(() -> ports().rentables().suppliersOf(shop.category().id())));
    }

    @Test
    public void vehicles_are_counted_where_they_stand() {
        Shop shop = openShop();
        Rentable car = shop.car();
        shop.car();
        shop.keep(shop.theirs(RentableFixture.aRoom()).build());
        assertEquals(2, inUnit(() -> ports().rentables().vehiclesAt(shop.place().id())));

        save(car.at(Optional.of(shop.otherPlace().id())));

        assertEquals(1, inUnit(() -> ports().rentables().vehiclesAt(shop.place().id())));
        assertEquals(
                1, inUnit(() -> ports().rentables().vehiclesAt(shop.otherPlace().id())));
    }

    @Test
    public void every_part_of_a_filter_narrows() {
        Shop shop = openShop();
        Shop other = openShop();
        Rentable car = shop.keep(
                shop.aCar().being(RentableFixture.aPlainVehicle("Dacia")).build());
        Rentable room = other.keep(other.theirs(RentableFixture.aRoom()).build());
        Rentables.Filter all = Rentables.Filter.ALL;

        assertEquals(2, list(all).size());
        assertEquals(List.of(room), list(filter(Optional.of(RentableKind.ROOM), Optional.empty())));
        assertEquals(List.of(car), list(filter(Optional.empty(), Optional.of("Dacia"))));
        assertEquals(List.of(), list(filter(Optional.of(RentableKind.ROOM), Optional.of("Dacia"))));
        assertEquals(
                List.of(car),
                list(new Rentables.Filter(
                        all.kind(),
                        Optional.of(shop.category().id()),
                        all.supplier(),
                        all.offeredAt(),
                        all.make(),
                        Optional.empty())));
        assertEquals(
                List.of(room),
                list(new Rentables.Filter(
                        all.kind(),
                        all.category(),
                        Optional.of(other.supplier().id()),
                        all.offeredAt(),
                        all.make(),
                        Optional.empty())));
        assertEquals(
                List.of(car),
                list(new Rentables.Filter(
                        all.kind(),
                        all.category(),
                        all.supplier(),
                        Optional.of(shop.place().id()),
                        all.make(),
                        Optional.empty())));
        save(room.moved(OperationTrigger.HAND_OUT).moved(OperationTrigger.TAKE_BACK_TO_CLEAN));
        assertEquals(
                List.of(room.id()),
                list(all.doing(Set.of(OperationalStatus.CLEANING))).stream()
                        .map(Rentable::id)
                        .toList());
        assertEquals(List.of(car), list(all.doing(Set.of(OperationalStatus.AVAILABLE))));
        assertEquals(
                2,
                list(all.doing(Set.of(OperationalStatus.AVAILABLE, OperationalStatus.CLEANING)))
                        .size());
    }

    @Test
    public void rentables_are_listed_that_have_all_features() {
        Shop shop = openShop();
        FeatureCode bar = new FeatureCode("TOW_BAR");
        FeatureCode rack = new FeatureCode("ROOF_RACK");
        doInUnit(() -> {
            ports().features().put(new Feature(bar, "Tow bar", "", "equipment", true), Times.NOW);
            ports().features().put(new Feature(rack, "Roof rack", "", "equipment", true), Times.NOW);
        });
        Rentable both = shop.keep(fresh(shop).build().with(new Presentation("", List.of(), Set.of(bar, rack))));
        Rentable one = shop.keep(fresh(shop).build().with(new Presentation("", List.of(), Set.of(bar))));
        Rentable none = shop.keep(fresh(shop).build());

        assertEquals(Set.of(both, one, none), Set.copyOf(list(Rentables.Filter.ALL)));
        assertEquals(Set.of(both, one), Set.copyOf(list(Rentables.Filter.ALL.having(Set.of(bar)))));
        assertEquals(List.of(both), list(Rentables.Filter.ALL.having(Set.of(bar, rack))));
        assertEquals(List.of(), list(Rentables.Filter.ALL.having(Set.of(new FeatureCode("SAUNA")))));
    }

    @Test
    public void what_a_device_tells_makes_no_version_and_outlasts_a_change_that_knew_less() {
        Shop shop = openShop();
        Rentable car = shop.keep(fresh(shop).build());
        Vehicle vehicle = car.vehicle().orElseThrow();
        long driven = vehicle.odometerKm() + 40;
        Instant noon = Instant.parse("2026-07-01T12:00:00Z");
        Telematics seen = seen("52.5", noon);

        doInUnit(() -> ports().rentables().told(car.id(), driven, seen));
        Rentable told = car.with(vehicle.told(driven, seen));
        assertKept(told, () -> ports().rentables().byId(car.id()));

        doInUnit(() -> ports().rentables().told(car.id(), driven - 1, seen("48.1", noon.minusSeconds(1))));
        assertKept(told, () -> ports().rentables().byId(car.id()));

        save(car.named("Otherwise"));
        assertKept(
                told.named("Otherwise").atVersion(2), () -> ports().rentables().byId(car.id()));

        Rentable returned = told.named("Otherwise").atVersion(2).with(vehicle.told(driven + 5, seen("48.1", noon)));
        save(returned);
        assertKept(returned.atVersion(3), () -> ports().rentables().byId(car.id()));
    }

    private static Telematics seen(String latitude, Instant at) {
        return new Telematics(
                Optional.empty(),
                Optional.of(new GeoPoint(new BigDecimal(latitude), new BigDecimal("13.4"))),
                Optional.of(at));
    }

    @Test
    public void what_is_due_for_service_is_listed_by_its_day_or_its_kilometres() {
        Shop shop = openShop();
        LocalDate day = LocalDate.of(2026, 6, 1);
        Rentable byDay = shop.keep(fresh(shop).build().with(due(Optional.of(day), Optional.empty())));
        Rentable later = shop.keep(fresh(shop).build().with(due(Optional.of(day.plusDays(1)), Optional.empty())));
        Rentable car = fresh(shop).build();
        long driven = car.vehicle().orElseThrow().odometerKm();
        Rentable byDistance = shop.keep(car.with(due(Optional.empty(), Optional.of(driven))));
        shop.keep(fresh(shop).build().with(due(Optional.empty(), Optional.of(driven + 1))));
        shop.keep(fresh(shop).build());

        assertEquals(Set.of(byDay, byDistance), Set.copyOf(list(Rentables.Filter.ALL.serviceBy(day))));
        assertEquals(
                Set.of(byDay, later, byDistance), Set.copyOf(list(Rentables.Filter.ALL.serviceBy(day.plusDays(1)))));
    }

    private static Upkeep due(Optional<LocalDate> day, Optional<Long> kilometres) {
        return new Upkeep(Optional.empty(), Optional.empty(), day, kilometres, Optional.empty(), "");
    }

    @Test
    public void what_stands_ready_though_a_paper_has_expired_is_found_by_the_date_of_its_place() {
        Shop shop = openShop();
        Instant evening = Instant.parse("2026-06-01T21:59:00Z");
        Instant midnight = Instant.parse("2026-06-01T22:00:00Z");
        LocalDate first = LocalDate.of(2026, 6, 1);
        Rentable insured = shop.keep(papers(shop, OperationalStatus.RESERVED, Optional.of(first), Optional.empty()));
        Rentable registered = shop.keep(papers(
                shop, OperationalStatus.AVAILABLE, Optional.of(first.plusYears(1)), Optional.of(first.minusDays(3))));
        shop.keep(papers(shop, OperationalStatus.IN_USE, Optional.of(first.minusDays(3)), Optional.empty()));
        shop.keep(papers(shop, OperationalStatus.OUT_OF_SERVICE, Optional.of(first.minusDays(3)), Optional.empty()));
        shop.keep(papers(shop, OperationalStatus.CLEANING, Optional.empty(), Optional.empty()));

        assertEquals(List.of(registered.id()), expired(evening, 9));
        assertEquals(List.of(registered.id(), insured.id()), expired(midnight, 9));
        assertEquals(List.of(registered.id()), expired(midnight, 1));
    }

    private List<RentableId> expired(Instant now, int limit) {
        return inUnit(() -> ports().rentables().readyWithExpiredPapers(now, limit));
    }

    private static Rentable papers(
            Shop shop, OperationalStatus doing, Optional<LocalDate> insurance, Optional<LocalDate> registration) {
        Rentable car = fresh(shop).being(PublicationStatus.PUBLISHED, doing).build();
        return car.with(car.vehicle().orElseThrow().with(new Vehicle.Papers(insurance, registration)));
    }

    @Test
    public void rentables_have_what_all_of_their_category_have() {
        Shop shop = openShop();
        Shop elsewhere = openShop();
        FeatureCode bar = new FeatureCode("TOW_BAR");
        FeatureCode rack = new FeatureCode("ROOF_RACK");
        doInUnit(() -> {
            ports().features().put(new Feature(bar, "Tow bar", "", "equipment", true), Times.NOW);
            ports().features().put(new Feature(rack, "Roof rack", "", "equipment", true), Times.NOW);
            RentableCategory plain =
                    ports().categories().byId(shop.category().id()).orElseThrow();
            ports().categories()
                    .save(new RentableCategory(
                            plain.id(),
                            plain.kind(),
                            plain.code(),
                            plain.name(),
                            plain.description(),
                            plain.acriss(),
                            plain.seats(),
                            plain.displayOrder(),
                            plain.active(),
                            plain.profile().having(Set.of(bar)),
                            plain.version()));
        });
        Rentable racked = shop.keep(fresh(shop).build().with(new Presentation("", List.of(), Set.of(rack))));
        Rentable bare = shop.keep(fresh(shop).build());
        elsewhere.keep(fresh(elsewhere).build().with(new Presentation("", List.of(), Set.of(rack))));

        assertEquals(Set.of(racked, bare), Set.copyOf(list(Rentables.Filter.ALL.having(Set.of(bar)))));
        assertEquals(List.of(racked), list(Rentables.Filter.ALL.having(Set.of(bar, rack))));
    }

    @Test
    public void whoever_may_not_see_everything_is_listed_what_is_public_and_what_is_theirs() {
        Shop shop = openShop();
        Shop other = openShop();
        Rentable sold = shop.keep(fresh(shop).build());
        Rentable draft = shop.keep(fresh(shop)
                .being(PublicationStatus.DRAFT, OperationalStatus.AVAILABLE)
                .build());
        Rentable soon = other.keep(fresh(other)
                .being(PublicationStatus.COMING_SOON, OperationalStatus.AVAILABLE)
                .build());
        Rentable archived = other.keep(fresh(other)
                .being(PublicationStatus.ARCHIVED, OperationalStatus.RETIRED)
                .build());

        assertEquals(
                Set.of(sold, draft, soon),
                Set.copyOf(list(Rentables.Filter.ALL.shownTo(
                        Actor.supplier("owner", shop.supplier().id())))));
        assertEquals(Set.of(sold, soon), Set.copyOf(list(Rentables.Filter.ALL.shownTo(Actor.customer("ada")))));
        assertEquals(
                Set.of(sold, draft, soon, archived),
                Set.copyOf(list(Rentables.Filter.ALL.shownTo(Actor.staff("clerk")))));
    }

    @Test
    public void homes_are_found_where_they_stand_and_everything_else_where_it_is_offered() {
        Shop shop = openShop();
        Rentable car = shop.keep(fresh(shop).build());
        ListingProfile inEvora = new ListingProfile(
                ListingProfile.Use.RESIDENTIAL,
                Optional.empty(),
                Optional.of(new Address(Optional.empty(), "Évora", Optional.of("Alentejo"), Optional.empty(), "PT")),
                Optional.empty(),
                false);
        Rentable home = shop.keep(shop.theirs(RentableFixture.aHome())
                .being(new PropertyListing("CABIN", 6, inEvora))
                .build());
        Rentable here = shop.keep(shop.theirs(RentableFixture.aHome()).build());

        assertEquals(Set.of(car, here), Set.copyOf(list(within("DE", "", ""))));
        assertEquals(Set.of(car, here), Set.copyOf(list(within("DE", "", "berlin"))));
        assertEquals(List.of(home), list(within("PT", "", "")));
        assertEquals(List.of(home), list(within("", "ALENTEJO", "Évora")));
        assertEquals(List.of(), list(within("DE", "", "Évora")));
        assertEquals(3, list(within("", "", "")).size());
    }

    /** An empty text is anywhere. */
    private static Rentables.Filter within(String country, String state, String city) {
        return Rentables.Filter.ALL.within(new Region(
                Optional.of(country).filter(text -> !text.isEmpty()).map(CountryCode::new),
                Optional.of(state).filter(text -> !text.isEmpty()),
                Optional.of(city).filter(text -> !text.isEmpty())));
    }

    private static Rentables.Filter filter(Optional<RentableKind> kind, Optional<String> make) {
        return new Rentables.Filter(kind, Optional.empty(), Optional.empty(), Optional.empty(), make, Optional.empty());
    }

    private static RentableFixture fresh(Shop shop) {
        return shop.aCar().being(RentableFixture.aPlainVehicle("Fiat"));
    }

    private List<Rentable> list(Rentables.Filter filter) {
        return inUnit(() -> ports().rentables().list(filter, Page.Request.FIRST))
                .items();
    }

    private void save(Rentable rentable) {
        doInUnit(() -> ports().rentables().save(rentable));
    }
}
