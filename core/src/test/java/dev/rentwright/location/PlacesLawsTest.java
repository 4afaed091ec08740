package dev.rentwright.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PlacesLawsTest {

    private static final int PLACES = 6;
    private static final Actor DESK = Actor.staff("desk");

    /** Somebody puts a place into a place. */
    record Move(int place, int parent) {}

    @Property(tries = 200)
    void no_moves_make_a_place_part_of_itself(@ForAll("moves") @Size(max = 20) List<Move> moves) {
        FakePorts ports = new FakePorts();
        LocationUseCases places = Rentwright.on(ports).open().locations();
        List<LocationId> ids = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            ids.add(places.registerLocation()
                    .register(RegisterLocation.Command.of(DESK, "P" + i, "Berlin", "DE", "Europe/Berlin"))
                    .orThrow()
                    .id());
        }
        for (Move move : moves) {
            Location place = ports.locations().byId(ids.get(move.place())).orElseThrow();
            LocationId parent = ids.get(move.parent());
            boolean circle = ancestors(ports, parent).contains(place.id());

            Outcome<Location> moved = places.reviseLocation().revise(into(place, parent));

            assertEquals(!circle, moved.isGranted(), move::toString);
        }
        for (LocationId id : ids) {
            Set<LocationId> within = LocationTree.within(ports.locations(), id);
            for (LocationId other : ids) {
                assertEquals(ancestors(ports, other).contains(id), within.contains(other));
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, PLACES - 1);
        return place.flatMap(from -> place.map(to -> new Move(from, to))).list();
    }

    @Property
    void a_name_falls_back_from_the_region_to_the_language_to_english_to_the_name(
            @ForAll boolean region, @ForAll boolean language, @ForAll boolean english) {
        Map<String, String> names = new java.util.TreeMap<>();
        if (region) {
            names.put("pt-BR", "Aeroporto (BR)");
        }
        if (language) {
            names.put("pt", "Aeroporto");
        }
        if (english) {
            names.put("en", "Airport");
        }

        String name = new LocalisedName(names).in(new Language("pt-BR"), "Flughafen");

        assertEquals(region ? "Aeroporto (BR)" : language ? "Aeroporto" : english ? "Airport" : "Flughafen", name);
    }

    @Property
    void it_is_as_far_there_as_back_and_no_further_than_half_around_the_earth(
            @ForAll("points") GeoPoint here, @ForAll("points") GeoPoint there) {
        long metres = here.metresTo(there);

        assertEquals(metres, there.metresTo(here));
        assertTrue(metres >= 0 && metres <= 20_015_115, () -> here + " " + there + " " + metres);
        assertEquals(0, here.metresTo(here));
    }

    /** Published great circles: Berlin to Hamburg, over the date line, from pole to pole. */
    @Example
    void distances_are_those_of_the_sphere() {
        assertMetres(255_251, 500, point("52.520008", "13.404954").metresTo(point("53.551086", "9.993682")));
        assertMetres(222_390, 1, point("0", "179").metresTo(point("0", "-179")));
        assertMetres(20_015_114, 1, point("90", "0").metresTo(point("-90", "0")));
        assertMetres(111_195, 1, point("0", "0").metresTo(point("1", "0")));
    }

    private static void assertMetres(long expected, long tolerance, long metres) {
        assertTrue(Math.abs(metres - expected) <= tolerance, () -> "expected " + expected + " m, got " + metres);
    }

    @Provide
    Arbitrary<GeoPoint> points() {
        return Combinators.combine(
                        Arbitraries.bigDecimals().between(BigDecimal.valueOf(-90), BigDecimal.valueOf(90)),
                        Arbitraries.bigDecimals().between(BigDecimal.valueOf(-180), BigDecimal.valueOf(180)))
                .as(GeoPoint::new);
    }

    private static GeoPoint point(String latitude, String longitude) {
        return new GeoPoint(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    @Example
    void every_country_is_known_by_two_letters_three_letters_and_its_english_name() {
        for (String two : Locale.getISOCountries()) {
            CountryCode country = new CountryCode(two);
            assertEquals(country, CountryCode.of(two.toLowerCase(Locale.ROOT)));
            assertEquals(country, CountryCode.of(country.alpha3()));
        }
        assertEquals(new CountryCode("DE"), CountryCode.of("Germany"));
        assertThrows(IllegalArgumentException.class, () -> CountryCode.of("XX"));
        assertThrows(IllegalArgumentException.class, () -> CountryCode.of("Atlantis"));
    }

    @Property
    void a_language_begins_with_a_known_code(@ForAll("tags") String tag) {
        boolean known = List.of(Locale.getISOLanguages()).contains(tag);
        if (known) {
            assertEquals(tag, new Language(tag).tag());
        } else {
            assertThrows(IllegalArgumentException.class, () -> new Language(tag));
        }
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.strings().withCharRange('a', 'z').ofLength(2);
    }

    @Example
    void an_airport_has_three_capitals() {
        assertEquals("BER", new IataCode("BER").value());
        for (String wrong : List.of("ber", "BERL", "B1R", "")) {
            assertThrows(IllegalArgumentException.class, () -> new IataCode(wrong));
        }
        assertTrue(new Language("de-AT").primary().tag().equals("de"));
        assertFalse(LocalisedName.NONE.values().containsKey("en"));
    }

    private static ReviseLocation.Command into(Location place, LocationId parent) {
        PlaceDetails details = new PlaceDetails(
                Optional.of(parent),
                LocalisedName.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new ReviseLocation.Command(
                DESK,
                place.id(),
                place.version(),
                new ReviseLocation.Changes(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(details)));
    }

    /** The place itself and all that it is part of. */
    private static Set<LocationId> ancestors(FakePorts ports, LocationId place) {
        Set<LocationId> found = new HashSet<>();
        Optional<LocationId> next = Optional.of(place);
        while (next.isPresent() && found.add(next.get())) {
            next = ports.locations().byId(next.get()).orElseThrow().details().parent();
        }
        return found;
    }
}
