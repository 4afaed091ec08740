package dev.rentwright.availability.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whether a category that is full is taken, or will not be there (domain A4, A9). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortageTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final LocationId PLACE = new LocationId(new UUID(0, 1));
    private static final Unit CAR =
            new Unit(new RentableId(new UUID(0, 2)), true, Set.of(PLACE), Optional.of(PLACE), Duration.ofHours(1));

    @Test
    void what_is_taken_right_after_a_rental_is_taken_where_it_would_be_made_ready_by_then() {
        Fleet fleet = new Fleet(List.of(CAR), List.of(taken(NOON, NOON.plusSeconds(3600))));

        assertEquals(
                List.of(true, false, false),
                List.of(
                        Shortage.isOfStock(fleet, PLACE, before(180), before(60)),
                        Shortage.isOfStock(fleet, PLACE, before(180), before(59)),
                        Shortage.isOfStock(fleet, PLACE, before(180), before(0))));
    }

    private static Instant before(long minutes) {
        return NOON.minus(Duration.ofMinutes(minutes));
    }

    private static Claim taken(Instant from, Instant until) {
        return new Claim(
                new ClaimId(new UUID(0, 3)),
                CAR.id(),
                from,
                until,
                ClaimKind.BOOKED,
                new ClaimReference(new UUID(0, 4)),
                Optional.empty());
    }
}
