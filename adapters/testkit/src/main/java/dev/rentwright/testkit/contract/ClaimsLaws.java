package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
                new CalendarModel());
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
