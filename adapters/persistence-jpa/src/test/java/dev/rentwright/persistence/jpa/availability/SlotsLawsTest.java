package dev.rentwright.persistence.jpa.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.Location;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.search.CalendarDay;
import dev.rentwright.search.DayStatus;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.LocationFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.StayRulesFixture;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.LocalTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@code availability_slots} beside the day grid that the engine shows (AVL-04, AVL-19). */
class SlotsLawsTest {

    private static final Actor DESK = Actor.staff("desk");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final int NIGHTS = 12;

    /** Dates on which clocks change, and one on which they do not. */
    private static final List<Place> PLACES = List.of(
            new Place("Europe/Berlin", "2027-03-28"),
            new Place("Europe/Berlin", "2027-10-31"),
            new Place("America/New_York", "2027-03-14"),
            new Place("America/New_York", "2027-11-07"),
            new Place("Australia/Lord_Howe", "2027-04-04"),
            new Place("Australia/Lord_Howe", "2027-10-03"),
            new Place("Asia/Kolkata", "2027-06-15"));

    @Property(tries = 50)
    void the_grid_that_the_database_shows_is_the_one_that_the_engine_shows(
            @ForAll("places") Place place,
            @ForAll("houses") House house,
            @ForAll("stretches") List<Stretch> stretches) {
        JpaPorts ports = FreshStore.emptied();
        Rentable home = built(ports, place.zone(), house);
        Instant at = place.from().minusDays(2).atStartOfDay(place.zone()).toInstant();
        for (Stretch stretch : stretches) {
            Claim claim = stretch.after(at, home);
            ports.unitOfWork().run(() -> ports.claims().place(claim, LONG_AGO));
            at = claim.until();
        }

        List<Night> shown = Rentwright.on(ports)
                .open()
                .search()
                .showCalendar()
                .show(DESK, home.id(), new DateRange(place.from(), place.from().plusDays(NIGHTS)))
                .orThrow()
                .stream()
                .filter(day -> day.status() != DayStatus.AVAILABLE)
                .map(Night::of)
                .toList();

        assertEquals(shown, slots(place.from()));
    }

    @Example
    void a_local_time_is_the_same_instant_for_the_database_while_clocks_change() {
        for (Place place : PLACES) {
            LocalDateTime midnight = place.from().atStartOfDay();
            List<Instant> resolved = IntStream.range(0, 24 * 4)
                    .mapToObj(quarter -> LocalTimes.resolve(midnight.plusMinutes(15L * quarter), place.zone()))
                    .toList();

            assertEquals(
                    resolved,
                    FreshStore.rows(
                            "select instant_of(quarter, '" + place.zone() + "') from generate_series(timestamp '"
                                    + midnight + "', timestamp '" + midnight.plusMinutes(23 * 60 + 45)
                                    + "', '15 minutes') as quarter",
                            row -> row.getTimestamp(1).toInstant()),
                    place::toString);
        }
    }

    private static List<Night> slots(LocalDate from) {
        return FreshStore.rows(
                "select day, status, hold_expires_at from availability_slots where day >= '" + from + "' and day < '"
                        + from.plusDays(NIGHTS) + "' order by day",
                row -> new Night(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        Optional.ofNullable(row.getTimestamp(3)).map(expiry -> expiry.toInstant())));
    }

    private static Rentable built(JpaPorts ports, ZoneId zone, House house) {
        Shop shop = Shop.openIn(ports);
        Location beach = in(zone, LocationFixture.aLocation());
        ports.unitOfWork().run(() -> ports.locations().add(beach));
        Rentable home = shop.keep(shop.theirs(RentableFixture.aHome())
                .offeredAt(beach.id())
                .turningAroundIn(house.turnaround())
                .build());
        ports.unitOfWork()
                .run(() -> house.rules(home).forEach(ruled -> ports.stayRules().put(ruled, house.times())));
        return home;
    }

    private static Location in(ZoneId zone, Location place) {
        return new Location(
                place.id(),
                place.code(),
                place.name(),
                place.type(),
                place.address(),
                place.position(),
                zone,
                place.hours(),
                place.capacity(),
                place.pickup(),
                place.dropOff(),
                place.active(),
                place.supplier(),
                place.version());
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(PLACES)
                .flatMap(place -> Arbitraries.integers().between(0, NIGHTS).map(place::before));
    }

    @Provide
    Arbitrary<House> houses() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 47).map(half -> LocalTime.ofSecondOfDay(half * 1800L));
        return Combinators.combine(
                        times,
                        times,
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.of(0, 90, 600, 1440, 3000).map(Duration::ofMinutes))
                .as((one, other, above, turnaround) -> one.isBefore(other)
                        ? new House(other, one, above, turnaround)
                        : new House(one, other, above, turnaround));
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        Arbitrary<Duration> times =
                Arbitraries.of(0, 30, 60, 720, 1320, 1440, 4000).map(Duration::ofMinutes);
        return Combinators.combine(
                        times,
                        times.filter(time -> !time.isZero()),
                        Arbitraries.of(ClaimKind.class),
                        Arbitraries.of(Expiry.class))
                .as(Stretch::new)
                .list()
                .ofMaxSize(12);
    }

    private record Place(ZoneId zone, LocalDate from) {
        Place(String zone, String date) {
            this(ZoneId.of(zone), LocalDate.parse(date));
        }

        Place before(int nights) {
            return new Place(zone, from.minusDays(nights));
        }
    }

    /** @param above how far above the home its times are said: 0 on itself, 1 its category, 2 its supplier, -1 nowhere */
    private record House(LocalTime checkIn, LocalTime checkOut, int above, Duration turnaround) {
        StayRules times() {
            return StayRulesFixture.houseTimes(checkIn, checkOut);
        }

        List<RuledThing> rules(Rentable home) {
            return switch (above) {
                case 0 -> List.of(new RuledThing.OfRentable(home.id()));
                case 1 -> List.of(new RuledThing.OfCategory(home.category()));
                case 2 -> List.of(new RuledThing.OfSupplier(home.supplier()));
                default -> List.of();
            };
        }
    }

    private enum Expiry {
        NEVER,
        LONG_SINCE,
        LATER,
        LAST
    }

    private record Stretch(Duration pause, Duration length, ClaimKind kind, Expiry expiry) {
        Claim after(Instant at, Rentable home) {
            Instant from = at.plus(pause);
            return ClaimFixture.aClaim(kind, ClaimFixture.reference(), home.id(), from, from.plus(length), expires());
        }

        private Optional<Instant> expires() {
            if (kind != ClaimKind.HOLD || expiry == Expiry.NEVER) {
                return Optional.empty();
            }
            return Optional.of(
                    expiry == Expiry.LONG_SINCE
                            ? LONG_AGO.plusSeconds(1)
                            : Instant.parse(expiry == Expiry.LATER ? "2990-01-01T00:00:00Z" : "2999-01-01T00:00:00Z"));
        }
    }

    private record Night(LocalDate date, String status, Optional<Instant> expires) {
        static Night of(CalendarDay day) {
            return new Night(day.date(), day.status().name().toLowerCase(Locale.ROOT), day.holdExpiresAt());
        }
    }
}
