package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.host.Page;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.Supplier;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.LocationFixture;
import dev.rentwright.testkit.fixture.PartyFixture;
import java.util.List;
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
