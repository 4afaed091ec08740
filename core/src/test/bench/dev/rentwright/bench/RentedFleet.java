package dev.rentwright.bench;

import dev.rentwright.availability.AvailabilityIndex;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.IndexedUnit;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A fleet that is out half of its time for {@value #HORIZON} days, at any minute: in plain arrays, in minutes from its first
 * day, and in the index. The same seed makes the same fleet.
 */
final class RentedFleet {

    static final int HORIZON = 120;
    static final int DAY = 24 * 60;
    static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    /** Places have this many groups of units that stand for each other. */
    private static final int GROUPS_OF_A_PLACE = 20;

    private static final int SEED = 20261120;

    final int units;
    final int group;
    final int[][] starts;
    final int[][] ends;
    final int history;
    final AvailabilityIndex index;
    final AvailabilityIndex.Unit[] handles;

    /**
     * A fleet.
     *
     * @param units how many
     * @param group how many of them stand for each other
     * @param rentals to come of each
     * @param history rentals of each that are over, and which the index was told of and has dropped
     */
    RentedFleet(int units, int group, int rentals, int history) {
        this.units = units;
        this.group = group;
        this.history = history;
        this.starts = new int[units][rentals];
        this.ends = new int[units][rentals];
        this.index = new AvailabilityIndex(NOW);
        this.handles = new AvailabilityIndex.Unit[units];
        Random random = new Random(SEED);
        for (int unit = 0; unit < units; unit++) {
            handles[unit] = index.know(new IndexedUnit(
                    unit(unit), category(unit), Set.of(RentalMode.DAILY), List.of(place(unit)), Duration.ZERO));
            for (int rental = 1; rental <= history; rental++) {
                index.enter(claim(unit, overFrom(rental), overUntil(rental)), NOW);
            }
            rent(unit, rentals, random);
        }
        index.advance(NOW);
    }

    /** When one of a unit's rentals began that are over, the first of them the last that ended. */
    static int overFrom(int rental) {
        return -rental * 3 * DAY;
    }

    static int overUntil(int rental) {
        return overFrom(rental) + 2 * DAY;
    }

    /** Rentals and gaps of about the same length. */
    private void rent(int unit, int rentals, Random random) {
        int mean = HORIZON * DAY / Math.max(1, rentals) / 2;
        int at = random.nextInt(mean);
        for (int rental = 0; rental < rentals; rental++) {
            int from = at + random.nextInt(2 * mean);
            at = from + 1 + random.nextInt(2 * mean);
            starts[unit][rental] = from;
            ends[unit][rental] = at;
            index.enter(claim(unit, from, at), NOW);
        }
    }

    static Claim claim(int unit, int from, int until) {
        return new Claim(
                new ClaimId(new UUID(5, unit)),
                unit(unit),
                at(from),
                at(until),
                ClaimKind.BOOKED,
                new ClaimReference(new UUID(6, unit)),
                Optional.empty());
    }

    static Instant at(int minute) {
        return NOW.plusSeconds(60L * minute);
    }

    static RentableId unit(int number) {
        return new RentableId(new UUID(4, number));
    }

    CategoryId category(int unit) {
        return new CategoryId(new UUID(3, unit / group));
    }

    LocationId place(int unit) {
        return new LocationId(new UUID(2, unit / group / GROUPS_OF_A_PLACE));
    }
}
