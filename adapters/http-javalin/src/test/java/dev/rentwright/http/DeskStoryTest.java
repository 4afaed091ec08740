package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
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
    void who_may_not_read_what_staff_note_is_shown_the_rest() {
        AccessPolicy access = (actor, permission) ->
                permission != Permission.BOOKING_READ_INTERNAL || actor.kind() != Actor.Kind.SUPPLIER;
        try (ApiFixture api = ApiFixture.with(access)) {
            World world = api.world();
            String booking = "/bookings/" + api.booking(world);
            String[] owner = {"X-Rentwright-Actor", "supplier:" + world.supplier()};
            api.post(booking + "/internal-notes", "{\"text\":\"pays late\"}");

            Reply seen = api.get(booking, owner);

            assertEquals("pays late", api.get(booking).at("/internalNotes"));
            assertEquals("pending", seen.at("/state"), seen::toString);
            assertTrue(seen.json().at("/internalNotes").isMissingNode(), seen::toString);
            assertTrue(!api.get(booking + "/events", owner).body().contains("internalNotes"));
            assertEquals("1", api.get("/bookings", owner).at("/meta/total"));
        }
    }

    @Test
    void a_group_is_listed_and_billed_together_and_so_is_a_company() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            Reply company = api.post("/customers", """
                    {"fullName":"Charles Babbage","birthDate":"1990-12-26",
                     "licence":{"number":"B1","country":"DE","expires":"2035-05-31"},
                     "company":{"name":"Analytical Engines Ltd","taxId":"GB123"}}""");
            String charles = ApiFixture.created(company);
            assertEquals("GB123", company.at("/company/taxId"));
            String first = member(api, world, "2030-07-01T10:00", "2030-07-04T10:00", charles);
            String second = member(api, world, "2030-07-11T10:00", "2030-07-14T10:00", charles);

            assertEquals("2", api.get("/bookings?group=WEDDING-0705").at("/meta/total"));
            assertEquals("WEDDING-0705", api.get("/bookings/" + first).at("/groupReference"));
            Reply none = api.get("/statements?group=WEDDING-0705");
            assertEquals(0, none.json().at("/data").size(), none::toString);

            for (String booking : new String[] {first, second}) {
                api.pay(booking, "deposit", "200.00");
            }
            api.pay(second, "rental", "196.35");

            Reply together = api.get("/statements?group=WEDDING-0705");
            assertEquals(1, together.json().at("/data").size(), together::toString);
            assertEquals(2, together.json().at("/data/0/bookings").size(), together::toString);
            assertEquals("392.70", together.at("/data/0/total/amount"));
            assertEquals("196.35", together.at("/data/0/paid/amount"));
            assertEquals("196.35", together.at("/data/0/balanceDue/amount"));
            Reply billed = api.get("/statements?customer=" + charles + "&from=2030-01-01&until=2031-01-01");
            assertEquals(together.json().at("/data/0/bookings"), billed.json().at("/data/0/bookings"));
            assertEquals("Analytical Engines Ltd", billed.at("/data/0/billedTo/name"), billed::toString);
            assertTrue(together.json().at("/data/0/billedTo").isMissingNode(), together::toString);
            Reply before = api.get("/statements?customer=" + charles + "&from=2029-01-01&until=2029-02-01");
            assertEquals(0, before.json().at("/data").size(), before::toString);
            assertEquals(400, api.get("/statements?customer=" + charles).status());
            assertEquals(400, api.get("/statements").status());
            assertEquals("invalid-value", api.get("/statements?group=a%20b").at("/code"));
        }
    }

    @Test
    void everybody_is_listed_what_is_theirs() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.booking(world);
            String[] ada = {"X-Rentwright-Actor", "customer:" + world.customer()};
            String[] other = {"X-Rentwright-Actor", "customer:019a3c5e-0000-7000-8000-000000000001"};
            String[] owner = {"X-Rentwright-Actor", "supplier:" + world.supplier()};
            String[] competitor = {"X-Rentwright-Actor", "supplier:019a3c5e-0000-7000-8000-000000000001"};

            assertEquals("1", api.get("/bookings", ada).at("/meta/total"));
            assertEquals("0", api.get("/bookings", other).at("/meta/total"));
            assertEquals("1", api.get("/bookings", owner).at("/meta/total"));
            assertEquals("0", api.get("/bookings", competitor).at("/meta/total"));
            assertEquals("0", api.get("/bookings?status=confirmed", ada).at("/meta/total"));
            assertEquals(404, api.get("/bookings/" + booking, competitor).status());
            assertEquals(404, api.get("/bookings/" + booking, other).status());
            assertEquals(404, api.get("/bookings/" + booking + "/events", other).status());
            assertEquals(404, api.get("/bookings/" + booking + "/folder", other).status());
            assertEquals(
                    404, api.get("/bookings/" + booking + "/documents", other).status());
            assertEquals(200, api.get("/bookings/" + booking + "/folder", ada).status());
            String papers = "/customers/" + world.customer() + "/documents";
            assertEquals(404, api.get(papers, other).status());
            assertEquals(200, api.get(papers, ada).status());
            assertEquals(
                    "1", api.get("/vehicles/" + world.vehicle() + "/bookings").at("/meta/total"));
            assertEquals(
                    "0",
                    api.get("/vehicles/" + world.vehicle() + "/bookings?status=completed")
                            .at("/meta/total"));
            assertEquals(404, api.get("/rooms/" + world.vehicle() + "/bookings").status());
            assertEquals(
                    404,
                    api.get("/vehicles/" + world.vehicle() + "/bookings", competitor)
                            .status());
        }
    }

    @Test
    void who_walks_in_without_a_licence_is_driven_by_a_chauffeur() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String kid =
                    ApiFixture.created(api.post("/customers", "{\"fullName\":\"Kid\",\"birthDate\":\"2015-01-01\"}"));
            String greg = ApiFixture.created(api.post("/chauffeurs", """
                    {"supplierId":"%s","fullName":"Greg",
                     "licence":{"number":"G1","country":"DE","expires":"2040-01-01"}}""".formatted(world.supplier())));
            api.clock.set("2030-07-01T07:50:00Z");
            String body = """
                    {"quoteId":"%s","customerId":"%s","paidBy":"cash"%s,
                     "condition":{"odometerKm":12000,"fuelLevel":1}}""";

            Reply alone = api.postOnce("/bookings/walk-in", body.formatted(api.quote(world), kid, ""));
            Reply driven = api.postOnce(
                    "/bookings/walk-in", body.formatted(api.quote(world), kid, ",\"chauffeurId\":\"" + greg + "\""));

            assertEquals("driver.too-young", alone.at("/code"), alone::toString);
            assertEquals("checked_in", driven.at("/state"), driven::toString);
        }
    }

    private static String member(ApiFixture api, World world, String from, String until, String customer) {
        String quote = ApiFixture.created(api.post("/quotes", ApiFixture.quoteBody(world, from, until)));
        return ApiFixture.created(api.postOnce("/bookings", """
                {"quoteId":"%s","customerId":"%s","source":"group","groupReference":"WEDDING-0705"}""".formatted(quote, customer)));
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
            assertEquals("invalid-value", greedy.at("/code"), greedy::toString);
            assertEquals("invalid-value", own.at("/code"), own::toString);
            assertEquals("/source", own.at("/errors/0/pointer"), own::toString);
        }
    }
}
