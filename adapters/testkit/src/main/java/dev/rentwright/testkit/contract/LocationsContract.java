package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.host.Page;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.IataCode;
import dev.rentwright.location.LocalisedName;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.ParkingSpot;
import dev.rentwright.location.PlaceDetails;
import dev.rentwright.money.Money;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.party.Supplier;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.LocationFixture;
import dev.rentwright.testkit.fixture.PartyFixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.location.Locations} promises. */
public abstract class LocationsContract extends StoreContract {

    @Test
    public void a_location_is_kept_as_it_was_given() {
        Location shared = LocationFixture.aLocation();
        Location own = anAirport();

        add(shared);
        add(own);

        assertKept(shared, () -> ports().locations().byId(shared.id()));
        assertKept(own, () -> ports().locations().byId(own.id()));
    }

    @Test
    public void what_more_is_known_of_a_location_is_kept_and_a_saved_change_is_the_next_version() {
        Location whole = LocationFixture.aLocation();
        Location part = anAirport();
        add(whole);
        add(part);
        Location described = described(part, Optional.of(whole.id()));

        doInUnit(() -> ports().locations().save(described));

        assertKept(described.atVersion(2), () -> ports().locations().byId(part.id()));
        assertKept(described.atVersion(2), () -> ports().locations().byCode(part.code()));
        assertEquals(List.of(part.id()), inUnit(() -> ports().locations().partsOf(whole.id())));
        assertEquals(List.of(), inUnit(() -> ports().locations().partsOf(part.id())));
        assertStale(() -> ports().locations().save(described));
        assertKept(described.atVersion(2), () -> ports().locations().byId(part.id()));
    }

    @Test
    public void the_parts_of_a_location_come_by_code() {
        Location whole = LocationFixture.aLocation();
        add(whole);
        Location second = described(LocationFixture.aLocation(), Optional.of(whole.id()));
        Location first = described(anAirport(), Optional.of(whole.id()));
        add(second);
        add(first);

        assertEquals(
                List.of(first.id(), second.id()),
                inUnit(() -> ports().locations().partsOf(whole.id())));
    }

    private static Location described(Location location, Optional<LocationId> parent) {
        return new Location(
                location.id(),
                location.code(),
                location.name(),
                location.type(),
                location.address(),
                location.position(),
                location.zone(),
                location.hours(),
                location.capacity(),
                location.pickup(),
                location.dropOff(),
                location.active(),
                location.supplier(),
                new PlaceDetails(
                        parent,
                        new LocalisedName(Map.of("de", "Flughafen \"Süd\"", "pt-BR", "Aeroporto")),
                        Optional.of(new IataCode("GRU")),
                        Optional.of(new PhoneNumber("+551124452945")),
                        Optional.of("images/gru.jpg"),
                        List.of(
                                new ParkingSpot(
                                        Counter.id(),
                                        "P1/17",
                                        Optional.of(new GeoPoint(
                                                new BigDecimal("-23.43550001"), new BigDecimal("-46.473"))),
                                        new LocalisedName(Map.of("en", "Level 1, 17"))),
                                new ParkingSpot(Counter.id(), "P2", Optional.empty(), LocalisedName.NONE)),
                        Optional.of(Money.of("30.00", "EUR"))),
                1);
    }

    @Test
    public void a_location_is_found_by_its_code() {
        Location location = anAirport();
        add(location);
        add(LocationFixture.aLocation());

        assertKept(location, () -> ports().locations().byCode(location.code()));
        assertAbsent(() -> ports().locations().byCode("NOWHERE"));
        assertAbsent(() -> ports().locations().byId(new LocationId(Counter.id())));
    }

    @Test
    public void a_second_location_of_the_same_id_or_code_fails_and_the_first_stays() {
        Location first = LocationFixture.aLocation();
        add(first);
        Location other = anAirport();

        assertDefect(() -> ports().locations().add(copy(other, first.id(), other.code())));
        assertDefect(() -> ports().locations().add(copy(other, other.id(), first.code())));

        assertKept(first, () -> ports().locations().byId(first.id()));
        assertKept(first, () -> ports().locations().byCode(first.code()));
        assertAbsent(() -> ports().locations().byId(other.id()));
        assertAbsent(() -> ports().locations().byCode(other.code()));
    }

    @Test
    public void locations_are_listed_by_code() {
        Location second = LocationFixture.aLocation();
        Location first = anAirport();
        add(second);
        add(first);

        Page<Location> listed = inUnit(() -> ports().locations().list(Page.Request.FIRST));

        assertEquals(new Page<>(List.of(first, second), Page.Request.FIRST, 2), listed);
    }

    @Test
    public void locations_in_use_are_found_between_two_latitudes() {
        Location oslo = at("59.91", true);
        Location closed = at("59.92", false);
        Location rome = at("41.90", true);
        List.of(oslo, closed, rome, LocationFixture.aLocation()).forEach(this::add);

        assertEquals(List.of(oslo), between("59.91", "60"));
        assertEquals(List.of(), between("59.92", "60"));
        assertEquals(Set.of(oslo, rome), Set.copyOf(between("-180", "180")));
    }

    private List<Location> between(String south, String north) {
        return inUnit(() -> ports().locations().between(new BigDecimal(south), new BigDecimal(north)));
    }

    private static Location at(String latitude, boolean active) {
        Location plain = LocationFixture.aLocation();
        return new Location(
                plain.id(),
                plain.code(),
                plain.name(),
                plain.type(),
                plain.address(),
                Optional.of(new GeoPoint(new BigDecimal(latitude), BigDecimal.TEN)),
                plain.zone(),
                plain.hours(),
                plain.capacity(),
                true,
                true,
                active,
                Optional.empty(),
                1);
    }

    private Location anAirport() {
        Supplier supplier = PartyFixture.aSupplier();
        doInUnit(() -> ports().suppliers().add(supplier));
        return LocationFixture.anAirport(supplier.id());
    }

    private static Location copy(Location location, LocationId id, String code) {
        return new Location(
                id,
                code,
                location.name(),
                location.type(),
                location.address(),
                location.position(),
                location.zone(),
                location.hours(),
                location.capacity(),
                location.pickup(),
                location.dropOff(),
                location.active(),
                location.supplier(),
                1);
    }

    private void add(Location location) {
        doInUnit(() -> ports().locations().add(location));
    }
}
