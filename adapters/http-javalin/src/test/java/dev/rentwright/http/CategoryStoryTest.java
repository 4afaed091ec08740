package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A customer who does not mind which car of a category it is (CAT-34, CAT-35, AVL-24). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CategoryStoryTest {

    @Test
    void a_category_is_quoted_booked_paid_assigned_and_handed_out() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            Reply quoted = api.post("/quotes", quoteBody(world));
            assertEquals("true", quoted.at("/ofCategory"), quoted::toString);

            String booking =
                    ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quoted.at("/id"), world)));
            Reply pending = api.get("/bookings/" + booking);
            assertTrue(pending.json().at("/rentableId").isMissingNode(), pending::toString);
            assertEquals(world.category(), pending.at("/categoryId"));

            api.pay(booking, "deposit", "200.00");
            api.pay(booking, "rental", "178.50");
            api.clock.set("2030-07-01T08:00:00Z");
            Reply early = api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            assertEquals("asset.not-ready", early.at("/code"), early::toString);

            Reply stranded = api.get("/vehicles/" + world.vehicle() + "/stranded-bookings");
            assertEquals(booking, stranded.at("/data/0/booking/id"), stranded::toString);
            assertEquals("false", stranded.at("/data/0/assigned"));

            Reply assigned = api.post("/bookings/" + booking + "/assign", "");
            assertEquals(world.vehicle(), assigned.at("/rentableId"), assigned::toString);
            Reply out = api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            assertEquals("checked_in", out.at("/state"), out::toString);
        }
    }

    @Test
    void a_booking_is_changed_to_another_category_at_its_price() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String better = ApiFixture.created(
                    api.post("/vehicle-categories", "{\"code\":\"LUXURY\",\"name\":\"Luxury cars\"}"));
            api.method(
                    "PUT", "/vehicle-categories/" + better + "/rate-card", ApiFixture.CARD.replace("50.00", "90.00"));
            ApiFixture.created(
                    api.post("/vehicles", ApiFixture.vehicle(world.supplier(), better, world.place(), "B-RW 9")));
            String quote = api.post("/quotes", quoteBody(world)).at("/id");
            String path =
                    "/bookings/" + ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quote, world)));
            String tag = api.get(path).header("ETag");

            Reply both = api.method(
                    "PATCH",
                    path,
                    "{\"categoryId\":\"" + better + "\",\"rentableId\":\"" + world.vehicle() + "\"}",
                    "If-Match",
                    tag);
            Reply changed = api.method("PATCH", path, "{\"categoryId\":\"" + better + "\"}", "If-Match", tag);

            assertEquals("invalid-value", both.at("/code"), both::toString);
            assertEquals(better, changed.at("/categoryId"), changed::toString);
            assertTrue(changed.json().at("/rentableId").isMissingNode(), changed::toString);
            // Three days for 270.00 with VAT.
            assertEquals("321.30", changed.at("/price/total/amount"));
            ApiFixture.created(api.postOnce(
                    "/bookings",
                    ApiFixture.bookingBody(api.post("/quotes", quoteBody(world)).at("/id"), world)));
        }
    }

    @Test
    void a_car_that_says_nothing_needs_between_two_rentals_what_its_category_needs() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String path = "/vehicle-categories/" + world.category();
            Reply slow = api.method("PATCH", path, "{\"turnaroundMinutes\":120}", "If-Match", "\"1\"");
            assertEquals("120", slow.at("/turnaroundMinutes"), slow::toString);
            assertEquals("120", api.get("/vehicles/" + world.vehicle()).at("/turnaroundMinutes"));
            api.booking(world);

            for (String start : new String[] {"2030-07-04T11:59", "2030-07-04T12:00"}) {
                String quote =
                        ApiFixture.created(api.post("/quotes", ApiFixture.quoteBody(world, start, "2030-07-06T10:00")));
                Reply next = api.postOnce("/bookings", ApiFixture.bookingBody(quote, world));
                assertEquals(start.endsWith("12:00") ? 201 : 409, next.status(), next::toString);
            }

            Reply own = api.method(
                    "PATCH",
                    "/vehicles/" + world.vehicle(),
                    "{\"turnaroundMinutes\":15}",
                    "If-Match",
                    api.get("/vehicles/" + world.vehicle()).header("ETag"));
            assertEquals("15", own.at("/turnaroundMinutes"), own::toString);
            assertEquals("false", own.at("/turnaroundOfCategory"), own::toString);
            api.method("PATCH", path, "{\"turnaroundMinutes\":60}", "If-Match", "\"2\"");
            Reply still = api.get("/vehicles/" + world.vehicle());
            assertEquals("15", still.at("/turnaroundMinutes"));

            Reply both = api.method(
                    "PATCH",
                    "/vehicles/" + world.vehicle(),
                    "{\"turnaroundOfCategory\":true,\"turnaroundMinutes\":15}",
                    "If-Match",
                    still.header("ETag"));
            assertEquals("/turnaroundOfCategory", both.at("/errors/0/pointer"), both::toString);
            Reply follows = api.method(
                    "PATCH",
                    "/vehicles/" + world.vehicle(),
                    "{\"turnaroundOfCategory\":true}",
                    "If-Match",
                    still.header("ETag"));
            assertEquals("60", follows.at("/turnaroundMinutes"), follows::toString);
            assertEquals("true", follows.at("/turnaroundOfCategory"), follows::toString);
        }
    }

    @Test
    void the_last_car_of_a_category_is_sold_once_and_nothing_is_to_be_planned_anew() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String one = api.post("/quotes", quoteBody(world)).at("/id");
            String other = api.post("/quotes", quoteBody(world)).at("/id");

            ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(one, world)));
            Reply late = api.postOnce("/bookings", ApiFixture.bookingBody(other, world));

            assertEquals("availability.conflict", late.at("/code"), late::toString);
            Reply replanned = api.post("/vehicle-categories/" + world.category() + "/replan", "");
            assertEquals(200, replanned.status(), replanned::toString);
            assertEquals(0, replanned.json().at("/moved").size());
            assertEquals(
                    404,
                    api.post("/vehicle-categories/" + world.vehicle() + "/replan", "")
                            .status());
        }
    }

    @Test
    void a_category_is_described_otherwise_moved_in_lists_and_taken_off_offer() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String path = "/vehicle-categories/" + world.category();
            String other = ApiFixture.created(api.post(
                    "/vehicle-categories",
                    "{\"code\":\"VAN\",\"name\":\"Vans\",\"seats\":8,\"acriss\":\"CDMR\",\"displayOrder\":-1}"));
            assertEquals(other, api.get("/vehicle-categories").at("/data/0/id"));

            Reply changed = patch(api, path, """
                    {"name":"Small cars","description":"Four doors","seats":4,"luggage":2,"transmission":"manual",
                     "images":[{"reference":"a.jpg"}],"displayOrder":-2}""");

            assertEquals(
                    "Small cars 4 2 manual",
                    changed.at("/name") + " " + changed.at("/seats") + " " + changed.at("/luggage") + " "
                            + changed.at("/transmission"));
            assertEquals(changed.json(), api.get(path).json());
            assertEquals(world.category(), api.get("/vehicle-categories").at("/data/0/id"));
            Reply bare = patch(api, "/vehicle-categories/" + other, "{\"seats\":0,\"acriss\":\"\"}");
            assertTrue(bare.json().at("/seats").isMissingNode()
                    && bare.json().at("/acriss").isMissingNode());
            Reply taken = patch(api, "/vehicle-categories/" + other, "{\"name\":\"Small cars\"}");
            assertEquals("/name", taken.at("/errors/0/pointer"), taken::toString);
            Reply stale = api.method("PATCH", path, "{\"seats\":5}", "If-Match", "\"1\"");
            assertEquals("stale-version", stale.at("/code"), stale::toString);

            assertEquals(201, api.post("/quotes", quoteBody(world)).status());
            assertEquals("false", patch(api, path, "{\"active\":false}").at("/active"));
            Reply off = api.post("/quotes", quoteBody(world));
            assertEquals("asset.not-offered", off.at("/code"), off::toString);
        }
    }

    private static Reply patch(ApiFixture api, String path, String body) {
        return api.method("PATCH", path, body, "If-Match", api.get(path).header("ETag"));
    }

    private static String quoteBody(World world) {
        return """
            {"categoryId":"%s","pickupLocationId":"%s","pickupAt":"2030-07-01T10:00","returnAt":"2030-07-04T10:00"}""".formatted(world.category(), world.place());
    }
}
