package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small fleets with rentals by the hour: pinned ones, blocks, planned ones, and places that they go to. */
class FleetDomain extends DomainContextBase {

    static final CategoryId CATEGORY = new CategoryId(new UUID(9, 9));
    static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

    /** Units with what is agreed on them, what is planned and stands nowhere yet, and one claim more. */
    record Puzzle(List<Unit> units, List<Claim> fixed, List<Claim> planned, Claim wanted) {

        Fleet fleet() {
            return new Fleet(units, fixed);
        }
    }

    /** Units that are all alike, and only planned claims. */
    record Plain(List<Unit> units, List<Claim> planned) {}

    @Provide
    Arbitrary<Puzzle> puzzles() {
        return Arbitraries.randomValue(FleetDomain::puzzle);
    }

    @Provide
    Arbitrary<Plain> plainFleets() {
        return Arbitraries.randomValue(random -> {
            List<Unit> units = new ArrayList<>();
            int many = 1 + random.nextInt(4);
            for (int i = 0; i < many; i++) {
                units.add(new Unit(unitId(i), true, Set.of(place(0)), Optional.of(place(0)), Duration.ofHours(1)));
            }
            List<Claim> planned = new ArrayList<>();
            int bookings = random.nextInt(9);
            for (int i = 0; i < bookings; i++) {
                planned.add(planned(i, random.nextInt(20), 1 + random.nextInt(6), Journey.around(place(0))));
            }
            return new Plain(units, planned);
        });
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    private static Puzzle puzzle(Random random) {
        int places = 1 + random.nextInt(3);
        List<Unit> units = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        for (int i = 0; i < many; i++) {
            units.add(unit(random, i, places));
        }
        List<Claim> fixed = new ArrayList<>();
        int agreed = random.nextInt(4);
        for (int i = 0; i < agreed; i++) {
            Claim claim = agreed(random, 100 + i, units, places);
            if (fixed.stream()
                    .noneMatch(other ->
                            other.rentable().equals(claim.rentable()) && other.overlaps(claim.from(), claim.until()))) {
                fixed.add(claim);
            }
        }
        List<Claim> planned = new ArrayList<>();
        int bookings = random.nextInt(6);
        for (int i = 0; i < bookings; i++) {
            Claim claim = planned(i, random.nextInt(24), 1 + random.nextInt(8), journey(random, places));
            planned.add(sometimesHeld(random, claim));
        }
        Claim wanted = random.nextBoolean()
                ? agreed(random, 200, units, places)
                : planned(200, random.nextInt(24), 1 + random.nextInt(8), journey(random, places));
        return new Puzzle(units, fixed, planned, wanted);
    }

    private static Unit unit(Random random, int number, int places) {
        Set<LocationId> offered =
                random.nextInt(4) == 0 ? Set.of(place(random.nextInt(places))) : Set.of(place(0), place(1), place(2));
        Optional<LocationId> stands =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(place(random.nextInt(places)));
        return new Unit(unitId(number), random.nextInt(8) != 0, offered, stands, Duration.ofHours(random.nextInt(2)));
    }

    private static Claim agreed(Random random, int number, List<Unit> units, int places) {
        Unit unit = units.get(random.nextInt(units.size()));
        Instant from = hour(random.nextInt(24));
        Instant until = from.plus(Duration.ofHours(1 + random.nextInt(6)));
        boolean block = random.nextBoolean();
        Claim agreed = new Claim(
                new ClaimId(id(number)),
                unit.id(),
                from,
                until,
                block ? ClaimKind.BLOCK : ClaimKind.BOOKED,
                new ClaimReference(id(number)),
                Optional.empty(),
                block ? Footing.Fixed.STAYING : Footing.Fixed.along(journey(random, places)));
        return block ? agreed : sometimesHeld(random, agreed);
    }

    /** A hold that expires may come true, or not. */
    private static Claim sometimesHeld(Random random, Claim claim) {
        return random.nextInt(4) == 0 ? claim.heldUntil(Optional.of(START)) : claim;
    }

    /** A unit in the workshop. */
    static Claim block(int number, Unit unit, int fromHour, int hours) {
        return new Claim(
                new ClaimId(id(number)),
                unit.id(),
                hour(fromHour),
                hour(fromHour + hours),
                ClaimKind.BLOCK,
                new ClaimReference(id(number)),
                Optional.empty());
    }

    /** A booking of the category, as it stands nowhere yet. */
    static Claim planned(int number, int fromHour, int hours, Journey journey) {
        Instant end = hour(fromHour + hours);
        return new Claim(
                new ClaimId(id(number)),
                new RentableId(id(999)),
                hour(fromHour),
                end,
                ClaimKind.BOOKED,
                new ClaimReference(id(number)),
                Optional.empty(),
                new Footing.Planned(CATEGORY, journey, end));
    }

    private static Journey journey(Random random, int places) {
        LocationId from = place(random.nextInt(places));
        return random.nextInt(3) == 0 ? new Journey(from, place(random.nextInt(places))) : Journey.around(from);
    }

    static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    static RentableId unitId(int number) {
        return new RentableId(id(500 + number));
    }

    static LocationId place(int number) {
        return new LocationId(id(700 + number));
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }
}
