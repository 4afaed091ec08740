package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.BookingEvent;
import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.http.exchange.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What staff note for each other stays with them, wherever a customer looks and whatever leaves the house (BKG-11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffsBusinessTest {

    private static final String SECRET = "pays late and shouts";

    @Test
    void no_address_shows_a_customer_what_staff_noted_and_no_event_carries_it_out() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            String path = "/bookings/" + booking;
            api.clock.set("2030-07-01T05:00:00Z");
            assertEquals(
                    200,
                    api.post(path + "/internal-notes", "{\"text\":\"" + SECRET + "\"}")
                            .status());
            assertEquals(
                    200,
                    api.post(path + "/notes", "{\"note\":\"" + SECRET + "\"}").status());
            Reply out =
                    api.post(path + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1,\"early\":\"" + SECRET + "\"}");
            assertEquals("checked_in", out.at("/state"), out::toString);
            assertTrue(api.get(path).toString().contains(SECRET));
            assertTrue(api.get(path + "/events").toString().contains(SECRET));

            List<String> looked = new ArrayList<>();
            for (String address : addresses(api, world, booking)) {
                Reply seen = api.get(address, "X-Rentwright-Actor", "customer:" + world.customer());
                assertFalse(seen.toString().contains(SECRET), () -> address + " " + seen);
                if (seen.status() == 200) {
                    looked.add(address);
                }
            }

            assertTrue(
                    looked.containsAll(List.of("/bookings", path, path + "/events", path + "/folder")),
                    looked::toString);
            List<BookingEvent> left = api.ports.outboxEvents().stream()
                    .filter(BookingEvent.class::isInstance)
                    .map(BookingEvent.class::cast)
                    .toList();
            assertTrue(left.stream().noneMatch(event -> event.data().toString().contains(SECRET)), left::toString);
            assertEquals(3, left.stream().filter(BookingEvent::isInternal).count());
            assertEquals(
                    left.size(),
                    left.stream().mapToLong(BookingEvent::sequence).max().orElseThrow());
        }
    }

    /** Of everything that can be read, with what this world has in the place of the ids. */
    private static List<String> addresses(ApiFixture api, World world, String booking) {
        Map<String, String> ids = Map.of(
                "bookings", booking,
                "reservations", booking,
                "customers", world.customer(),
                "vehicles", world.vehicle(),
                "locations", world.place(),
                "suppliers", world.supplier(),
                "vehicle-categories", world.category());
        List<String> addresses = new ArrayList<>();
        for (Endpoint endpoint : Api.endpoints(api.rentwright, HttpSettings.DEFAULTS)) {
            if (endpoint.method().equals("GET")) {
                List<String> all = new ArrayList<>(endpoint.aliases());
                all.add(endpoint.path());
                all.forEach(path -> addresses.add(path.replace("{id}", ids.getOrDefault(path.split("/")[1], booking))));
            }
        }
        return addresses.stream().filter(path -> !path.contains("{")).toList();
    }

    @Test
    void what_is_kept_of_a_booking_is_agreed_on_anew_by_the_platform_alone() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String booking = "/bookings/" + api.booking(world);
            String rate = "{\"commissionRate\":12.5}";
            String owner = "supplier:" + world.supplier();
            assertEquals(
                    403,
                    api.post(booking + "/commission", rate, "X-Rentwright-Actor", owner)
                            .status());

            Reply changed = api.post(booking + "/commission", rate);

            assertEquals("12.5", changed.at("/commissionRate"), changed::toString);
            assertTrue(api.get(booking, "X-Rentwright-Actor", "customer:ada")
                    .json()
                    .at("/commissionRate")
                    .isMissingNode());
            assertTrue(api.post(booking + "/commission", "{}")
                    .json()
                    .at("/commissionRate")
                    .isMissingNode());
        }
    }
}
