package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.FreeRentables.Query;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.LocationFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * {@link dev.rentwright.availability.FreeRentables} answers what each unit would, whatever the fleet has come to; to be
 * extended as {@code ...LawsTest}. Two stores of which both keep this law answer alike.
 */
public abstract class FreeRentablesLaws extends StoreContract {

    private static final int CARS = 8;
    private static final int CLAIMS = 40;
    private static final int QUESTIONS = 30;

    private static final Instant LAST_ASKED = Times.NOW.plusSeconds(50);
    private static final Instant LONG_AGO = Times.NOW.minus(Duration.ofDays(900));
    private static final Instant FAR_AHEAD = Times.NOW.plus(Duration.ofDays(900));

    /** Around now, a midnight of UTC, both changes of the clocks in Berlin, and beyond what an index may remember. */
    private static final List<Instant> ANCHORS = List.of(
            Times.NOW,
            Instant.parse("2026-06-20T00:00:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"),
            Instant.parse("2027-03-28T01:00:00Z"));

    private static final List<Duration> BESIDE = List.of(
            Duration.ZERO,
            Duration.ofNanos(1_000),
            Duration.ofNanos(-1_000),
            Duration.ofSeconds(1),
            Duration.ofSeconds(-2),
            Duration.ofMinutes(30),
            Duration.ofHours(10));

    private static final List<Duration> LASTING = List.of(
            Duration.ofNanos(1_000),
            Duration.ofSeconds(2),
            Duration.ofHours(1),
            Duration.ofHours(23),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(4),
            Duration.ofDays(14),
            Duration.ofDays(14).plusSeconds(1),
            Duration.ofDays(40));

    private static final List<Duration> TURNAROUNDS =
            List.of(Duration.ZERO, Duration.ZERO, Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(20));

    private static final List<List<RentalMode>> MODES =
            List.of(List.of(RentalMode.DAILY), List.of(RentalMode.MONTHLY), List.of(RentalMode.values()));

    private static final List<PublicationStatus> PUBLISHED = List.of(
            PublicationStatus.PUBLISHED,
            PublicationStatus.PUBLISHED,
            PublicationStatus.PUBLISHED,
            PublicationStatus.UNPUBLISHED);

    private static final List<OperationalStatus> DOING = List.of(
            OperationalStatus.AVAILABLE,
            OperationalStatus.AVAILABLE,
            OperationalStatus.IN_USE,
            OperationalStatus.MAINTENANCE);

    @Property(tries = 20)
    public void a_search_finds_whatever_would_answer_for_itself_that_it_is_free(@ForAll long seed) {
        Random random = new Random(seed);
        Scene scene = new Scene(openShop(), keptCategory(), keptCategory(), keptPlace());
        List<Rentable> fleet =
                Stream.generate(() -> car(scene, random)).limit(CARS).toList();
        for (int i = 0; i < CLAIMS; i++) {
            Claim claim = claim(scene, any(fleet, random).id(), random);
            Instant now = Times.NOW.plusSeconds(i / 4);
            doInUnit(() -> ports().claims().place(claim, now));
        }
        for (int i = 0; i < QUESTIONS; i++) {
            Query query = stillAhead(scene, random);
            assertEquals(
                    expected(fleet, query),
                    inUnit(() -> ports().freeRentables().find(query)),
                    () -> "seed " + seed + ", " + query + ", " + standing(fleet, query.now()));
        }
    }

    /** Each unit asked for itself, in the order of their ids. */
    private List<RentableId> expected(List<Rentable> fleet, Query query) {
        Map<RentableId, List<Claim>> standing = standing(fleet, query.now());
        return fleet.stream()
                .filter(car ->
                        isOffered(car, query) && isFreeAndThere(car, standing.getOrDefault(car.id(), List.of()), query))
                .map(Rentable::id)
                .limit(query.limit())
                .toList();
    }

    private Map<RentableId, List<Claim>> standing(List<Rentable> fleet, Instant now) {
        List<RentableId> ids = fleet.stream().map(Rentable::id).toList();
        return inUnit(() -> ports().claims().blocking(ids, LONG_AGO, FAR_AHEAD, now));
    }

    private static boolean isOffered(Rentable car, Query query) {
        return car.isSellable()
                && car.offeredAt().contains(query.offeredAt())
                && car.modes().contains(query.mode())
                && query.category().map(car.category()::equals).orElse(true);
    }

    private static boolean isFreeAndThere(Rentable car, List<Claim> standing, Query query) {
        Instant until = query.until().plus(car.turnaround());
        return standing.stream().noneMatch(claim -> claim.overlaps(query.from(), until))
                && new Whereabouts(standing, car.currentLocation(), query.now())
                        .allow(query.journey(), query.from(), until);
    }

    /** Cars of one category or the other; nothing is of the third. */
    private Rentable car(Scene scene, Random random) {
        Shop shop = scene.shop();
        LocationId here = shop.place().id();
        LocationId there = shop.otherPlace().id();
        RentableFixture fixture = shop.aCar()
                .being(RentableFixture.aPlainVehicle("Fiat"))
                .of(random.nextInt(4) == 0 ? scene.other() : shop.category().id())
                .rentedBy(any(MODES, random).toArray(RentalMode[]::new))
                .offeredAt(any(List.of(List.of(here), List.of(here, there), List.of(there, here)), random)
                        .toArray(LocationId[]::new))
                .being(any(PUBLISHED, random), any(DOING, random))
                .turningAroundIn(any(TURNAROUNDS, random));
        RentableId car = shop.keep(fixture.build()).id();
        Optional<LocationId> standsAt = any(
                List.of(Optional.of(here), Optional.of(here), Optional.of(there), Optional.<LocationId>empty()),
                random);
        return inUnit(() -> {
            ports().rentables().save(ports().rentables().byId(car).orElseThrow().at(standsAt));
            return ports().rentables().byId(car).orElseThrow();
        });
    }

    /** Rentals and blocks, round, one way or nowhere in particular, and holds that are about to expire. */
    private static Claim claim(Scene scene, RentableId car, Random random) {
        Instant from = instant(random);
        Instant until = from.plus(any(LASTING, random));
        Claim claim = switch (random.nextInt(6)) {
            case 0 -> ClaimFixture.aHold(car, from, until, Times.NOW.plusSeconds(random.nextInt(40)));
            case 1 -> ClaimFixture.aBlock(car, from, until);
            default -> ClaimFixture.aBookedClaim(car, from, until);
        };
        return switch (random.nextInt(6)) {
            case 0 -> claim;
            case 1 ->
                mayBePlanned(claim)
                        ? claim.standing(
                                new Footing.Planned(scene.shop().category().id(), journey(scene, random), until))
                        : claim;
            default -> claim.standing(Footing.Fixed.along(journey(scene, random)));
        };
    }

    /** What is planned is given its unit before it begins. */
    private static boolean mayBePlanned(Claim claim) {
        return claim.kind() == ClaimKind.BOOKED && claim.from().isAfter(LAST_ASKED);
    }

    /** Of a period that is not over: nobody rents in the past. */
    private static Query stillAhead(Scene scene, Random random) {
        return Stream.generate(() -> query(scene, random))
                .filter(query -> query.until().isAfter(query.now()))
                .findFirst()
                .orElseThrow();
    }

    private static Query query(Scene scene, Random random) {
        Instant from = instant(random);
        Optional<CategoryId> category = any(
                List.of(
                        Optional.of(scene.shop().category().id()),
                        Optional.of(scene.shop().category().id()),
                        Optional.of(scene.other()),
                        Optional.of(scene.empty()),
                        Optional.<CategoryId>empty()),
                random);
        Journey journey = random.nextInt(12) == 0 ? Journey.around(scene.farAway()) : journey(scene, random);
        return new Query(
                journey,
                category,
                any(List.of(RentalMode.DAILY, RentalMode.DAILY, RentalMode.MONTHLY), random),
                from,
                from.plus(any(LASTING, random)),
                Times.NOW.plusSeconds(random.nextInt(50)),
                1 + random.nextInt(CARS + 1));
    }

    private static Journey journey(Scene scene, Random random) {
        LocationId here = scene.shop().place().id();
        LocationId there = scene.shop().otherPlace().id();
        return any(
                List.of(
                        Journey.around(here),
                        Journey.around(here),
                        Journey.around(there),
                        new Journey(here, there),
                        new Journey(there, here)),
                random);
    }

    private static Instant instant(Random random) {
        return any(ANCHORS, random).plus(Duration.ofDays(random.nextInt(-8, 9))).plus(any(BESIDE, random));
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private CategoryId keptCategory() {
        RentableCategory category = CategoryFixture.aCategory();
        doInUnit(() -> ports().categories().add(category));
        return category.id();
    }

    private LocationId keptPlace() {
        Location place = LocationFixture.aLocation();
        doInUnit(() -> ports().locations().add(place));
        return place.id();
    }

    /** Where it takes place, with a category of which there is nothing and a place that has none of any. */
    private record Scene(Shop shop, CategoryId other, CategoryId empty, LocationId farAway) {}
}
