package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of {@link dev.rentwright.availability.Claims} under any schedule; to be extended as {@code ...LawsTest}. */
public abstract class ClaimsLaws extends StoreContract {

    private static final int BOOKINGS = 5;
    private static final int CARS = 2;
    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(365));

    @Property(tries = 150)
    public void no_schedule_of_claims_ends_and_expiries_leaves_two_that_overlap(
            @ForAll("schedules") List<Step> schedule) {
        Shop shop = openShop();
        World world = new World(
                IntStream.range(0, CARS)
                        .mapToObj(i -> shop.keep(shop.aCar()
                                        .being(RentableFixture.aPlainVehicle("Fiat"))
                                        .build())
                                .id())
                        .toList(),
                IntStream.range(0, BOOKINGS)
                        .mapToObj(i -> ClaimFixture.reference())
                        .toList(),
                new CalendarModel(Optional.empty()));
        Instant now = Times.NOW;
        for (Step step : schedule) {
            now = now.plusSeconds(step.seconds());
            take(step, world, now);
            for (RentableId car : world.cars()) {
                Instant at = now;
                List<Claim> blocking = inUnit(() -> ports().claims().blocking(car, START, END, at));
                assertNoneOverlap(blocking);
                assertEquals(world.model().blocking(car, now), blocking);
            }
        }
    }

    @Property(tries = 150)
    public void no_schedule_of_journeys_takes_a_unit_from_where_it_is_promised(@ForAll("trips") List<Trip> schedule) {
        Shop shop = openShop();
        List<LocationId> places = List.of(shop.place().id(), shop.otherPlace().id());
        RentableId car = shop.car().id();
        CalendarModel model = new CalendarModel(Optional.of(shop.place().id()));
        Instant now = Times.NOW;
        for (Trip trip : schedule) {
            now = now.plusSeconds(trip.step().seconds());
            Instant at = now;
            ClaimReference reference =
                    new ClaimReference(new UUID(0, trip.step().booking()));
            if (trip.step().what() == What.RELEASE) {
                model.release(reference);
                doInUnit(() -> ports().claims().release(reference, at));
            } else {
                Claim claim = trip.step()
                        .claim(reference, car, now)
                        .standing(Footing.Fixed.along(new Journey(places.get(trip.from()), places.get(trip.to()))));
                assertEquals(
                        model.place(claim, at), inUnit(() -> ports().claims().place(claim, at)));
            }
            assertEquals(model.blocking(car, now), inUnit(() -> ports().claims().blocking(car, START, END, at)));
        }
        doInUnit(() -> IntStream.range(0, BOOKINGS)
                .forEach(booking -> ports().claims().release(new ClaimReference(new UUID(0, booking)), Times.NOW)));
    }

    @Provide
    Arbitrary<List<Trip>> trips() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(What.HOLD, What.BOOK, What.BOOK, What.BLOCK, What.RELEASE),
                        Arbitraries.integers().between(0, BOOKINGS - 1),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 3))
                .as((what, booking, hour, hours, seconds) -> new Step(what, booking, 0, hour, hours, seconds));
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 1);
        return Combinators.combine(steps, place, place)
                .as(Trip::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(15);
    }

    private void take(Step step, World world, Instant now) {
        ClaimReference reference = world.references().get(step.booking());
        switch (step.what()) {
            case HOLD, BOOK, BLOCK -> {
                Claim claim = step.claim(reference, world.cars().get(step.car()), now);
                assertEquals(
                        world.model().place(claim, now),
                        inUnit(() -> ports().claims().place(claim, now)));
            }
            case RELEASE -> {
                world.model().release(reference);
                doInUnit(() -> ports().claims().release(reference, now));
            }
            case END ->
                world.model()
                        .of(reference)
                        // What has expired may have been swept away meanwhile.
                        .filter(claim -> claim.blocksAt(now))
                        .ifPresent(claim -> {
                            Instant end = claim.from().plus(Duration.ofHours(step.hours()));
                            assertEquals(
                                    world.model().endAt(reference, end, now),
                                    inUnit(() -> ports().claims().endAt(reference, end, now)));
                        });
        }
    }

    @Provide
    Arbitrary<List<Step>> schedules() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, BOOKINGS - 1),
                        Arbitraries.integers().between(0, CARS - 1),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new);
        return steps.list().ofMinSize(2).ofMaxSize(25);
    }

    private static void assertNoneOverlap(List<Claim> claims) {
        for (int i = 1; i < claims.size(); i++) {
            Claim later = claims.get(i);
            assertFalse(claims.get(i - 1).overlaps(later.from(), later.until()), claims::toString);
        }
    }

    enum What {
        HOLD,
        BOOK,
        BLOCK,
        RELEASE,
        END
    }

    record World(List<RentableId> cars, List<ClaimReference> references, CalendarModel model) {}

    /** A step of a rental, or of a transfer where it is a block, from one of two places to one of them. */
    record Trip(Step step, int from, int to) {}

    /** What is done for one of a few bookings, so many seconds after the step before; a hold lasts three seconds. */
    record Step(What what, int booking, int car, int startHour, int hours, int seconds) {

        Claim claim(ClaimReference reference, RentableId rentable, Instant now) {
            Instant from = START.plus(Duration.ofHours(startHour));
            ClaimKind kind = switch (what) {
                case HOLD -> ClaimKind.HOLD;
                case BLOCK -> ClaimKind.BLOCK;
                case BOOK, RELEASE, END -> ClaimKind.BOOKED;
            };
            Optional<Instant> expiry = what == What.HOLD ? Optional.of(now.plusSeconds(3)) : Optional.empty();
            return ClaimFixture.aClaim(kind, reference, rentable, from, from.plus(Duration.ofHours(hours)), expiry);
        }
    }
}
