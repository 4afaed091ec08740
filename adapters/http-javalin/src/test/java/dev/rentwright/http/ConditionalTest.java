package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConditionalTest {

    private final ApiFixture api = new ApiFixture();
    private final World world = api.world();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        String booking = api.booking(world);
        String tag = api.get("/bookings/" + booking).header("ETag");

        Reply known = api.get("/bookings/" + booking, "If-None-Match", "\"0\", W/" + tag);

        assertEquals(304, known.status());
        assertEquals("", known.body());
        assertEquals(tag, known.header("ETag"));
    }

    @Test
    void a_payment_changes_the_tag_of_its_booking_though_not_its_version() {
        String booking = api.confirmedBooking(world);
        Reply before = api.get("/bookings/" + booking);
        api.clock.set("2030-06-01T08:01:00Z");
        api.post(
                "/bookings/" + booking + "/cancel",
                "{\"reason\":\"plans changed\"}",
                "If-Match",
                before.header("ETag"));

        assertEquals(
                200,
                api.get("/bookings/" + booking, "If-None-Match", before.header("ETag"))
                        .status());
        assertNotEquals(before.header("ETag"), api.get("/bookings/" + booking).header("ETag"));
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_the_next_one_needs_the_next() {
        String tag = api.get("/customers/" + world.customer()).header("ETag");
        String path = "/customers/" + world.customer();

        Reply unversioned = api.method("PATCH", path, "{\"fullName\":\"Ada King\"}");
        Reply changed = api.method("PATCH", path, "{\"fullName\":\"Ada King\"}", "If-Match", tag);
        Reply stale = api.method("PATCH", path, "{\"fullName\":\"Ada Byron\"}", "If-Match", tag);

        assertEquals(428, unversioned.status());
        assertEquals("Ada King", changed.at("/fullName"), changed::toString);
        assertEquals(412, stale.status());
        assertEquals("2", stale.at("/currentVersion"));
        assertEquals("Ada King", api.get(path).at("/fullName"));
    }

    @Test
    void a_vehicle_is_withdrawn_and_no_longer_offered() {
        String path = "/vehicles/" + world.vehicle();
        String tag = api.get(path).header("ETag");

        Reply withdrawn = api.method("PATCH", path, "{\"publication\":\"unpublished\"}", "If-Match", tag);

        assertEquals("unpublished", withdrawn.at("/publication"), withdrawn::toString);
        Reply quote = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T10:00", "2030-07-04T10:00"));
        assertEquals("asset.not-offered", quote.at("/code"), quote::toString);
    }

    @Test
    void a_command_on_a_booking_that_moved_is_refused_when_it_names_its_version() {
        String booking = api.booking(world);
        String read = api.get("/bookings/" + booking).header("ETag");
        api.pay(booking, "deposit", "200.00");

        Reply stale = api.post("/bookings/" + booking + "/cancel", "{\"reason\":\"plans changed\"}", "If-Match", read);

        assertEquals(412, stale.status(), stale::toString);
        assertEquals("confirmed", api.get("/bookings/" + booking).at("/state"));
    }

    @Test
    void lists_link_to_their_other_pages_below_the_prefix_they_were_asked_under() {
        for (int i = 0; i < 4; i++) {
            api.post("/suppliers", "{\"name\":\"Supplier %d\"}".formatted(i));
        }

        Reply middle = api.get("!/v1/suppliers?page=2&pageSize=2");

        assertEquals("2", middle.at("/meta/page"));
        assertEquals("5", middle.at("/meta/total"));
        assertEquals(
                "</v1/suppliers?page=1&pageSize=2>; rel=\"first\", </v1/suppliers?page=1&pageSize=2>; rel=\"prev\", "
                        + "</v1/suppliers?page=3&pageSize=2>; rel=\"next\", </v1/suppliers?page=3&pageSize=2>; rel=\"last\"",
                middle.header("Link"));
        assertTrue(api.get("/vehicles?make=Volkswagen").header("Link").contains("make=Volkswagen"));
        assertEquals("0", api.get("/vehicles?make=Opel").at("/meta/total"));
        assertEquals("0", api.get("/bookings?status=confirmed").at("/meta/total"));
    }
}
