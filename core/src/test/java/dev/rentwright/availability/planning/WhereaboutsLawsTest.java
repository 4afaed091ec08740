package dev.rentwright.availability.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rental is promised exactly where its unit will be, whichever holds lapse and plans change meanwhile (domain A9). */
class WhereaboutsLawsTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final CategoryId CATEGORY = new CategoryId(new UUID(0, 2));
    private static final RentableId UNIT = new RentableId(new UUID(0, 1));

    /** A rental of an hour, every second hour. */
    record Trip(int from, int to, Firmness firmness) {}

    /** A hold may lapse, and what is planned may go elsewhere. */
    enum Firmness {
        AGREED,
        HELD,
        PLANNED
    }

    @Property
    void a_rental_is_promised_exactly_where_its_unit_will_be_whatever_does_not_come_true(
            @ForAll("trips") List<Trip> before,
            @ForAll("trips") List<Trip> after,
            @ForAll("agreed") Trip wanted,
            @ForAll("place") int standing) {
        Optional<LocationId> standsAt = standing == 0 ? Optional.empty() : Optional.of(place(standing));
        List<Claim> stand = new ArrayList<>();
        before.forEach(trip -> stand.add(claim(stand.size(), trip)));
        Claim asked = claim(stand.size(), wanted);
        after.forEach(trip -> stand.add(claim(stand.size() + 1, trip)));
        Whereabouts whereabouts = new Whereabouts(stand, standsAt, NOW);

        boolean driven = everyWay(before).stream().allMatch(way -> meet(standsAt, way, wanted))
                && everyWay(after).stream()
                        .allMatch(way -> way.isEmpty() || way.get(0).from() == wanted.to());

        assertEquals(driven, whereabouts.against(asked).isEmpty());
        assertEquals(driven, whereabouts.allow(asked.footing().journey().orElseThrow(), asked.from(), asked.until()));
    }

    private static boolean meet(Optional<LocationId> standsAt, List<Trip> way, Trip wanted) {
        return way.isEmpty()
                ? standsAt.filter(place -> !place.equals(place(wanted.from()))).isEmpty()
                : way.get(way.size() - 1).to() == wanted.from();
    }

    /** What may come true. */
    private static List<List<Trip>> everyWay(List<Trip> trips) {
        List<List<Trip>> ways = new ArrayList<>();
        for (int lapsed = 0; lapsed < 1 << trips.size(); lapsed++) {
            List<Trip> way = new ArrayList<>();
            boolean possible = true;
            for (int i = 0; i < trips.size(); i++) {
                boolean gone = (lapsed >> i & 1) != 0;
                possible &= !gone || trips.get(i).firmness() != Firmness.AGREED;
                if (!gone) {
                    way.add(trips.get(i));
                }
            }
            if (possible) {
                ways.add(way);
            }
        }
        return ways;
    }

    private static Claim claim(int number, Trip trip) {
        Instant from = NOW.plusSeconds(7_200L * (number + 1));
        Journey journey = new Journey(place(trip.from()), place(trip.to()));
        return new Claim(
                new ClaimId(new UUID(2, number)),
                UNIT,
                from,
                from.plusSeconds(3_600),
                trip.firmness() == Firmness.HELD ? ClaimKind.HOLD : ClaimKind.BOOKED,
                new ClaimReference(new UUID(3, number)),
                trip.firmness() == Firmness.HELD ? Optional.of(NOW.plusSeconds(60)) : Optional.empty(),
                trip.firmness() == Firmness.PLANNED
                        ? new Footing.Planned(CATEGORY, journey, from.plusSeconds(3_600))
                        : Footing.Fixed.along(journey));
    }

    private static LocationId place(int number) {
        return new LocationId(new UUID(4, number));
    }

    @Provide
    Arbitrary<Trip> trip() {
        Arbitrary<Integer> place = Arbitraries.integers().between(1, 2);
        return Combinators.combine(place, place, Arbitraries.of(Firmness.class)).as(Trip::new);
    }

    @Provide
    Arbitrary<Trip> agreed() {
        return trip().map(trip -> new Trip(trip.from(), trip.to(), Firmness.AGREED));
    }

    @Provide
    Arbitrary<List<Trip>> trips() {
        return trip().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 2);
    }
}
