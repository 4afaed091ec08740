package dev.rentwright.persistence.jpa.availability;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims.Freed;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.OwnStore;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journey is given up while somebody agrees on the car that it would bring: whoever comes first, the other knows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetDownMeanwhileTest {

    private static final Instant START = Times.NOW.plus(Duration.ofDays(30));

    @RegisterExtension
    final OwnStore own = new OwnStore();

    private final HikariDataSource dataSource = own.dataSource();
    private final JpaPorts ports = own.ports();
    private final ExecutorService other = own.other();

    @Test
    void who_agreed_just_before_a_journey_was_given_up_is_told() throws Exception {
        Shop shop = Shop.openIn(ports);
        RentableId car = shop.keep(shop.aCar()
                        .offeredAt(shop.place().id(), shop.otherPlace().id())
                        .build())
                .id();
        Claim journey =
                rental(car, 0, new Journey(shop.place().id(), shop.otherPlace().id()));
        Claim relying = rental(car, 24, Journey.around(shop.otherPlace().id()));
        assertInstanceOf(Placement.Placed.class, placed(journey));
        CountDownLatch agreed = new CountDownLatch(1);
        Future<Placement> agreeing = other.submit(() -> ports.unitOfWork().run(() -> {
            Placement placed = ports.claims().place(relying, Times.NOW);
            agreed.countDown();
            LockWait.awaitSomebodyBehindALock(dataSource);
            return placed;
        }));
        assertTrue(agreed.await(60, TimeUnit.SECONDS));

        Freed freed = ports.unitOfWork().run(() -> ports.claims().release(journey.reference(), Times.NOW));

        assertInstanceOf(Placement.Placed.class, agreeing.get(60, TimeUnit.SECONDS));
        assertEquals(
                List.of(relying.reference()),
                freed.stranded().stream().map(Claim::reference).toList());
    }

    private Placement placed(Claim claim) {
        return ports.unitOfWork().run(() -> ports.claims().place(claim, Times.NOW));
    }

    private static Claim rental(RentableId car, int hours, Journey journey) {
        Instant from = START.plus(Duration.ofHours(hours));
        return aBookedClaim(car, from, from.plus(Duration.ofHours(3))).standing(Footing.Fixed.along(journey));
    }
}
