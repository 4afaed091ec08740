package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.host.DueWork;
import dev.rentwright.http.ApiFixture.World;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaitlistStoryTest {

    private static final String NAME = "dev.rentwright.waitlist.";

    @Test
    void who_waits_is_offered_what_a_cancellation_frees_and_books_it() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String taken = api.confirmedBooking(world);
            String first = waits(api, world, "rentableId", world.vehicle());
            String second = waits(api, world, "categoryId", world.category());
            looks(api);
            assertEquals("waiting", api.get("/waitlist/" + first).at("/status"));

            api.post("/bookings/" + taken + "/cancel", "{\"reason\":\"plans changed\",\"cause\":\"customer\"}");
            looks(api);

            Reply offered = api.get("/waitlist/" + first);
            assertEquals("offered", offered.at("/status"), offered::toString);
            assertEquals(world.vehicle(), offered.at("/offer/rentableId"));
            assertEquals("waiting", api.get("/waitlist/" + second).at("/status"));
            assertTrue(told(api).contains(NAME + "offered.v1"), () -> told(api).toString());
            Reply kept = api.get("/fleet/" + world.vehicle());
            assertTrue(kept.json().at("/nextBooking").isMissingNode(), kept::toString);
            Reply rival = api.postOnce("/bookings", ApiFixture.bookingBody(api.quote(world), world));
            assertEquals("availability.conflict", rival.at("/code"), rival::toString);

            Reply booked = api.post(
                    "/waitlist/" + first + "/accept",
                    "{\"quoteId\":\"%s\"}".formatted(api.quote(world)),
                    "Idempotency-Key",
                    "accepted",
                    "X-Rentwright-Actor",
                    "customer:" + world.customer());
            assertEquals("booked", booked.at("/status"), booked::toString);
            assertEquals(
                    "pending", api.get("/bookings/" + booked.at("/bookingId")).at("/state"));
            assertEquals(
                    booked.at("/bookingId"),
                    api.get("/fleet/" + world.vehicle()).at("/nextBooking/bookingId"));
            assertEquals(1, claims(api, world));

            looks(api);
            assertEquals("waiting", api.get("/waitlist/" + second).at("/status"));
            api.clock.set(
                    Instant.parse(offered.at("/offer/until")).plusSeconds(1).toString());
            looks(api);
            assertEquals("offered", api.get("/waitlist/" + second).at("/status"), "the hold of the first has expired");
        }
    }

    @Test
    void nobody_else_sees_or_ends_a_customers_waiting() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String[] other = {"X-Rentwright-Actor", "customer:019a3c5e-0000-7000-8000-000000000001"};
            String entry = waits(api, world, "rentableId", world.vehicle());
            looks(api);

            assertEquals(404, api.get("/waitlist/" + entry, other).status());
            assertTrue(api.get("/waitlist?customer=" + world.customer(), other)
                    .json()
                    .path("data")
                    .isEmpty());
            assertEquals(
                    404,
                    api.post("/waitlist/" + entry + "/withdraw", "{}", other).status());
            Reply accepted = api.post(
                    "/waitlist/" + entry + "/accept",
                    "{\"quoteId\":\"%s\"}".formatted(api.quote(world)),
                    "Idempotency-Key",
                    "taken",
                    other[0],
                    other[1]);
            assertEquals(404, accepted.status(), accepted::toString);
            Reply joined = api.post(
                    "/waitlist",
                    body(world, world.customer(), "rentableId", world.vehicle()),
                    "Idempotency-Key",
                    "for-another",
                    other[0],
                    other[1]);
            assertEquals("customer", joined.at("/kind"), joined::toString);
            assertEquals("offered", api.get("/waitlist/" + entry).at("/status"));
        }
    }

    @Test
    void a_car_that_will_be_elsewhere_is_offered_to_who_waits_there() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", """
                    {"code":"HAM","name":"Hamburg","zone":"Europe/Berlin","address":{"city":"Hamburg","country":"DE"}}"""));
            Reply vehicle = api.get("/vehicles/" + world.vehicle());
            api.method(
                    "PATCH",
                    "/vehicles/" + world.vehicle(),
                    "{\"alsoOfferedAt\":[\"" + hamburg + "\"]}",
                    "If-Match",
                    vehicle.header("ETag"));
            ApiFixture.created(api.post("/vehicles/" + world.vehicle() + "/transfers", """
                    {"toLocationId":"%s","departs":"2030-06-20T08:00","arrives":"2030-06-20T12:00"}""".formatted(hamburg)));
            String here = waits(api, world, "rentableId", world.vehicle());
            World there = new World(world.supplier(), hamburg, world.category(), world.vehicle(), world.customer());
            String elsewhere = waits(api, there, "rentableId", world.vehicle());

            looks(api);

            assertEquals("waiting", api.get("/waitlist/" + here).at("/status"));
            assertEquals("offered", api.get("/waitlist/" + elsewhere).at("/status"));
        }
    }

    @Test
    void an_offer_that_lapses_goes_to_the_next_and_one_that_is_refused_stands() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String first = waits(api, world, "rentableId", world.vehicle());
            String second = waits(api, world, "rentableId", world.vehicle());
            looks(api);
            Reply offered = api.get("/waitlist/" + first);
            String other = ApiFixture.created(
                    api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T10:00", "2030-07-03T10:00")));

            Reply wrong = api.postOnce("/waitlist/" + first + "/accept", "{\"quoteId\":\"%s\"}".formatted(other));
            assertEquals("invalid-value", wrong.at("/code"), wrong::toString);
            assertEquals("offered", api.get("/waitlist/" + first).at("/status"));
            assertEquals(1, claims(api, world));

            api.clock.set(offered.at("/offer/until"));
            Reply late =
                    api.postOnce("/waitlist/" + first + "/accept", "{\"quoteId\":\"%s\"}".formatted(api.quote(world)));
            assertEquals("hold.expired", late.at("/code"), late::toString);
            looks(api);
            assertEquals("lapsed", api.get("/waitlist/" + first).at("/status"));
            assertEquals("offered", api.get("/waitlist/" + second).at("/status"));

            Reply gone = api.post("/waitlist/" + second + "/withdraw", "");
            assertEquals("withdrawn", gone.at("/status"), gone::toString);
            assertEquals(0, claims(api, world));
            Reply again = api.post("/waitlist/" + second + "/withdraw", "");
            assertEquals("booking.illegal-transition", again.at("/code"), again::toString);
        }
    }

    @Test
    void a_booking_that_is_refused_leaves_the_offer_as_it_was() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String young =
                    ApiFixture.created(api.post("/customers", "{\"fullName\":\"Kid\",\"birthDate\":\"2012-12-10\"}"));
            String entry =
                    ApiFixture.created(api.postOnce("/waitlist", body(world, young, "rentableId", world.vehicle())));
            looks(api);

            Reply refused =
                    api.postOnce("/waitlist/" + entry + "/accept", "{\"quoteId\":\"%s\"}".formatted(api.quote(world)));

            assertEquals("driver.too-young", refused.at("/code"), refused::toString);
            assertEquals("offered", api.get("/waitlist/" + entry).at("/status"));
            assertEquals(1, claims(api, world));
        }
    }

    @Test
    void a_server_that_begins_at_the_end_of_the_line_offers_nothing_to_who_is_not_first() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String first = waits(api, world, "categoryId", world.category());
            String second = waits(api, world, "rentableId", world.vehicle());
            List<DueWork.Item> items = offers(api).due(10);
            assertEquals(
                    List.of(first, second),
                    items.stream().map(DueWork.Item::key).toList());

            items.get(1).deed().run();
            assertEquals("waiting", api.get("/waitlist/" + second).at("/status"));
            assertEquals(0, claims(api, world));

            items.get(0).deed().run();
            items.get(0).deed().run();
            items.get(1).deed().run();
            assertEquals("offered", api.get("/waitlist/" + first).at("/status"));
            assertEquals("waiting", api.get("/waitlist/" + second).at("/status"));
            assertEquals(
                    1,
                    told(api).stream().filter((NAME + "offered.v1")::equals).count(),
                    "an item that is done twice takes effect once");
        }
    }

    private static String waits(ApiFixture api, World world, String what, String id) {
        api.clock.set(api.clock.instant().plusMillis(5).toString());
        return ApiFixture.created(api.postOnce("/waitlist", body(world, world.customer(), what, id)));
    }

    private static String body(World world, String customer, String what, String id) {
        return """
            {"customerId":"%s","%s":"%s","locationId":"%s","pickupAt":"2030-07-01T10:00","returnAt":"2030-07-04T10:00"}""".formatted(customer, what, id, world.place());
    }

    private static void looks(ApiFixture api) {
        for (DueWork work : api.rentwright.dueWork()) {
            assertEquals(List.of(), work.round(100, () -> true).failures());
        }
    }

    private static DueWork offers(ApiFixture api) {
        return api.rentwright.dueWork().stream()
                .filter(work -> work.name().equals("waitlist-offers"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(ApiFixture api) {
        return api.ports.outboxEvents().stream().map(event -> event.type()).toList();
    }

    private static int claims(ApiFixture api, World world) {
        return api.ports
                .claims()
                .blocking(
                        new dev.rentwright.catalogue.RentableId(java.util.UUID.fromString(world.vehicle())),
                        Instant.parse("2030-06-30T00:00:00Z"),
                        Instant.parse("2030-07-09T00:00:00Z"),
                        api.clock.instant())
                .size();
    }
}
