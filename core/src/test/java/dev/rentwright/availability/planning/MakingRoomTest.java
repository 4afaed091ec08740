package dev.rentwright.availability.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is seen before the lock may be gone behind it (domain A9). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MakingRoomTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final LocationId HERE = new LocationId(new UUID(0, 1));
    private static final LocationId THERE = new LocationId(new UUID(0, 2));
    private static final CategoryId CATEGORY = new CategoryId(new UUID(0, 3));
    private static final Pool POOL = new Pool(CATEGORY, new SupplierId(new UUID(0, 4)));
    private static final Unit CAR =
            new Unit(new RentableId(new UUID(0, 5)), true, Set.of(HERE, THERE), Optional.of(HERE), Duration.ZERO);

    private static final Claim TO_THERE = claim(10, 1, Footing.Fixed.along(new Journey(HERE, THERE)));
    private static final Claim PLANNED_THERE =
            claim(20, 3, new Footing.Planned(CATEGORY, Journey.around(THERE), after(4)));
    private static final Claim FROM_THERE = claim(30, 5, Footing.Fixed.along(new Journey(THERE, HERE)));

    @Test
    void an_agreed_rental_is_refused_where_the_journey_that_would_bring_its_car_was_given_up_meanwhile() {
        assertEquals(new Placement.Taken(List.of(FROM_THERE)), place(behindTheLock(PLANNED_THERE)));
    }

    @Test
    void and_has_its_car_where_that_journey_still_stands() {
        assertEquals(new Placement.Placed(FROM_THERE, List.of()), place(behindTheLock(TO_THERE, PLANNED_THERE)));
    }

    private static Placement place(Claims store) {
        return MakingRoom.place(store, POOL, FROM_THERE, List.of(PLANNED_THERE), MakingRoomTest::movingNobody, NOW);
    }

    private static List<Claim> movingNobody(Runnable move) {
        move.run();
        return List.of();
    }

    private static Claim claim(long id, int day, Footing footing) {
        return new Claim(
                new ClaimId(new UUID(0, id)),
                CAR.id(),
                after(day),
                after(day + 1),
                ClaimKind.BOOKED,
                new ClaimReference(new UUID(0, id + 1)),
                Optional.empty(),
                footing);
    }

    private static Instant after(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    /** A store in which these stand once the lock is had. */
    private static Claims behindTheLock(Claim... standing) {
        Fleet fleet = new Fleet(List.of(CAR), List.of(standing));
        return (Claims) Proxy.newProxyInstance(
                Claims.class.getClassLoader(),
                new Class<?>[] {Claims.class},
                (store, method, arguments) -> switch (method.getName()) {
                    case "lock" -> fleet;
                    case "move" -> null;
                    default -> throw new IllegalStateException("expected lock and move only, got " + method.getName());
                });
    }
}
