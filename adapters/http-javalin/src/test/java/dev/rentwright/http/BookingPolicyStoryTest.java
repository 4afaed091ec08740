package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Suppliers say how their bookings are run, over HTTP (REC-10, policy inputs). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingPolicyStoryTest {

    private static final String BY_PEOPLE = """
            {"daily":{"autoAccept":false,"approvalDeadline":"PT6H","documentsAtCheckIn":{"recorded":["id_proof"]}},
             "lease":{"lateGraceDays":3}}
            """;

    @Test
    void what_a_supplier_says_is_kept_shown_and_counts_for_bookings_from_then_on() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String supplier = "/suppliers/" + world.supplier() + "/booking-policy";
            String vehicle = "/vehicles/" + world.vehicle() + "/booking-policy";
            Reply usual = api.get(vehicle);
            assertEquals("true", usual.at("/inForce/daily/autoAccept"), usual::toString);
            assertEquals("PT15M", usual.at("/inForce/daily/holdTtl"));
            assertEquals("PT48H", usual.at("/inForce/daily/approvalDeadline"));
            assertEquals("rental_or_deposit", usual.at("/inForce/daily/confirmationRequirement"));

            Reply put = api.method("PUT", supplier, BY_PEOPLE);
            assertEquals(200, put.status(), put::toString);
            assertEquals("3", put.at("/own/lease/lateGraceDays"));
            assertEquals("PT6H", api.get(supplier).at("/own/daily/approvalDeadline"));
            assertEquals("false", api.get(vehicle).at("/inForce/daily/autoAccept"));
            assertEquals("id_proof", api.get(vehicle).at("/inForce/daily/documentsAtCheckIn/recorded/0"));

            String booking = api.booking(world);
            api.pay(booking, "deposit", "200.00");
            assertEquals("pending", api.get("/bookings/" + booking).at("/state"));
            assertEquals(
                    "confirmed",
                    api.post("/bookings/" + booking + "/approve", "{}").at("/state"));
        }
    }

    @Test
    void a_rentable_says_otherwise_and_leaves_the_rest() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.method("PUT", "/suppliers/" + world.supplier() + "/booking-policy", """
                    {"daily":{"holdTtl":"PT40M","earlyCheckIn":"PT3H"}}
                    """);

            Reply put = api.method("PUT", "/vehicles/" + world.vehicle() + "/booking-policy", """
                    {"daily":{"holdTtl":"PT5M"}}
                    """);

            assertEquals("PT5M", put.at("/inForce/daily/holdTtl"), put::toString);
            assertEquals("PT3H", put.at("/inForce/daily/earlyCheckIn"));
            Reply booking = api.post(
                    "/bookings",
                    "{\"quoteId\":\"" + api.quote(world) + "\",\"customerId\":\"" + world.customer() + "\"}",
                    "Idempotency-Key",
                    "ada-1",
                    "X-Rentwright-Actor",
                    "customer:" + world.customer());
            assertEquals("2030-06-01T08:05:00Z", booking.at("/stage/deadline"), booking::toString);
        }
    }

    @Test
    void who_accepts_the_bookings_of_a_vehicle_is_said_with_its_other_inputs_or_in_its_own_rules() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String vehicle = "/vehicles/" + world.vehicle();
            String before = api.booking(world);

            Reply put = api.method(
                    "PUT", vehicle + "/booking-policy", "{\"daily\":{\"autoAccept\":false,\"holdTtl\":\"PT5M\"}}");
            assertEquals("false", put.at("/own/daily/autoAccept"), put::toString);
            assertEquals("PT5M", put.at("/own/daily/holdTtl"));
            Reply shown = api.get(vehicle);
            assertEquals("daily", shown.at("/bookingRules/acceptedByPeople/0"), shown::toString);

            api.pay(before, "deposit", "200.00");
            assertEquals("confirmed", api.get("/bookings/" + before).at("/state"), "it keeps who accepted it");
            Reply patched = api.method(
                    "PATCH",
                    vehicle,
                    "{\"bookingRules\":{\"acceptedByThemselves\":[\"daily\"]}}",
                    "If-Match",
                    shown.header("ETag"));
            assertEquals(200, patched.status(), patched::toString);
            assertEquals("true", api.get(vehicle + "/booking-policy").at("/own/daily/autoAccept"));
            Reply open = api.method("PUT", vehicle + "/booking-policy", "{}");
            assertEquals("", open.at("/own/daily/autoAccept"), open::toString);
            assertEquals("true", open.at("/inForce/daily/autoAccept"));
        }
    }

    @Test
    void with_whom_much_is_risked_is_said_by_the_house_and_waits_for_a_person_and_an_identity_paper() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String risk = "/customers/" + world.customer() + "/risk";
            assertEquals("low", api.get(risk).at("/level"));

            Reply put = api.method("PUT", risk, "{\"level\":\"high\",\"creditScore\":412}");
            assertEquals("high 412", put.at("/level") + " " + put.at("/creditScore"), put::toString);
            assertFalse(api.get("/customers/" + world.customer()).toString().contains("412"));
            for (String actor : new String[] {"supplier:" + world.supplier(), "customer:" + world.customer()}) {
                assertEquals(403, api.get(risk, "X-Rentwright-Actor", actor).status(), actor);
                assertEquals(
                        403,
                        api.method("PUT", risk, "{\"level\":\"low\"}", "X-Rentwright-Actor", actor)
                                .status(),
                        actor);
            }

            String booking = api.booking(world);
            api.pay(booking, "deposit", "200.00");
            assertEquals("pending", api.get("/bookings/" + booking).at("/state"));
            Reply later = api.post("/bookings/" + booking + "/confirm", "{\"payLater\":true}");
            assertEquals("/payLater", later.at("/errors/0/pointer"), later::toString);
            Reply unseen = api.post("/bookings/" + booking + "/confirm", "{}");
            assertEquals("documents.incomplete", unseen.at("/code"), unseen::toString);
            String paper = ApiFixture.created(api.post(
                    "/bookings/" + booking + "/documents", "{\"kind\":\"id_proof\",\"reference\":\"files/id.jpg\"}"));
            api.post("/documents/" + paper + "/verify", "");
            assertEquals(
                    "confirmed",
                    api.post("/bookings/" + booking + "/confirm", "{}").at("/state"));
            assertEquals(404, api.get("/customers/" + world.place() + "/risk").status());
        }
    }

    @Test
    void what_cannot_be_said_is_refused_where_it_stands() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String vehicle = "/vehicles/" + world.vehicle() + "/booking-policy";
            String supplier = "/suppliers/" + world.supplier() + "/booking-policy";

            Reply never = api.method("PUT", supplier, "{\"daily\":{\"holdTtl\":\"PT0M\"}}");
            assertEquals(422, never.status(), never::toString);
            Reply unreadable = api.method("PUT", supplier, "{\"daily\":{\"holdTtl\":\"PT\"}}");
            assertEquals("/daily/holdTtl", unreadable.at("/errors/0/pointer"), unreadable::toString);
            Reply byTheDay = api.method("PUT", supplier, "{\"daily\":{\"lateGraceDays\":1}}");
            assertEquals("/daily/lateGraceDays", byTheDay.at("/errors/0/pointer"), byTheDay::toString);
            assertEquals(
                    404,
                    api.method("PUT", "/vehicles/" + world.place() + "/booking-policy", "{}")
                            .status());
            assertFalse(api.get(supplier).toString().contains("PT0"));
        }
    }
}
