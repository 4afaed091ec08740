package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the desk knows of a booking beside what was agreed: how it came in, what was said about it, and who pays with whom. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskStoryTest {

    private static final String[] AS_CUSTOMER = {"X-Rentwright-Actor", "customer:ada"};

    @Test
    void the_desk_sees_what_an_agency_keeps_of_its_booking_and_the_customer_does_not() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String body = "{\"quoteId\":\"%s\",\"customerId\":\"%s\",\"source\":\"ota\",\"commissionRate\":15}"
                    .formatted(api.quote(world), world.customer());

            Reply booked = api.postOnce("/bookings", body);
            String booking = "/bookings/" + ApiFixture.created(booked);

            assertEquals("ota", booked.at("/source"));
            assertEquals("15", booked.at("/commissionRate"));
            // Of three days for 150.00 and a child seat for 15.00.
            assertEquals("24.75", booked.at("/commission/amount"));
            Reply seen = api.get(booking, AS_CUSTOMER);
            assertEquals("ota", seen.at("/source"));
            assertTrue(seen.json().at("/commissionRate").isMissingNode(), seen::toString);
            assertTrue(seen.json().at("/commission").isMissingNode(), seen::toString);
            assertEquals("1", api.get("/bookings?source=ota,group").at("/meta/total"));
            assertEquals("0", api.get("/bookings?source=direct").at("/meta/total"));
        }
    }

    @Test
    void the_customer_asks_for_something_and_staff_note_what_the_customer_is_not_shown() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = "/bookings/" + api.booking(api.world());

            Reply asked = api.post(
                    booking + "/special-requests", "{\"text\":\"a child seat\"}", "X-Rentwright-Actor", "customer:ada");
            Reply noted = api.post(booking + "/internal-notes", "{\"text\":\"pays late\"}");

            assertEquals("a child seat", asked.at("/specialRequests"), asked::toString);
            assertEquals("pays late", noted.at("/internalNotes"), noted::toString);
            assertEquals("a child seat", noted.at("/specialRequests"));
            Reply seen = api.get(booking, AS_CUSTOMER);
            assertEquals("a child seat", seen.at("/specialRequests"), seen::toString);
            assertTrue(!seen.body().contains("internalNotes"), seen::toString);
            assertTrue(!api.get(booking + "/events", AS_CUSTOMER).body().contains("internalNotes"));
            assertTrue(api.get(booking + "/events").body().contains("internalNotes"));
            Reply refused =
                    api.post(booking + "/internal-notes", "{\"text\":\"nice\"}", "X-Rentwright-Actor", "customer:ada");
            assertEquals("invalid-value", refused.at("/code"), refused::toString);
            assertEquals("", api.post(booking + "/internal-notes", "{}").at("/internalNotes"));
        }
    }

    @Test
    void what_comes_in_no_way_that_there_is_or_keeps_more_than_there_is_is_refused() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String body = "{\"quoteId\":\"%s\",\"customerId\":\"%s\",%s}";

            Reply unknown =
                    api.postOnce("/bookings", body.formatted(api.quote(world), world.customer(), "\"source\":\"fax\""));
            Reply greedy = api.postOnce(
                    "/bookings", body.formatted(api.quote(world), world.customer(), "\"commissionRate\":100.5"));
            Reply own = api.post(
                    "/bookings",
                    body.formatted(api.quote(world), world.customer(), "\"source\":\"ota\""),
                    "X-Rentwright-Actor",
                    "customer:ada",
                    "Idempotency-Key",
                    "own");

            assertEquals(400, unknown.status(), unknown::toString);
            assertEquals(400, greedy.status(), greedy::toString);
            assertEquals("invalid-value", own.at("/code"), own::toString);
            assertEquals("/source", own.at("/errors/0/pointer"), own::toString);
        }
    }
}
