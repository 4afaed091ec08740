package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.http.ApiFixture.World;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A supplier changes, withdraws and gives up what is its own, and cannot tell another's from nothing (CAT-32, DR-20). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnStockStoryTest {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Test
    void an_owner_changes_deactivates_and_deletes_a_listing_and_nobody_else_does() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String[] owner = as("supplier:" + world.supplier());
            String[] other = as("supplier:" + ApiFixture.created(api.post("/suppliers", "{\"name\":\"Other\"}")));
            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String body = """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"HOUSE",
                     "maximumGuests":4,"modes":["monthly"]}""".formatted(world.supplier(), world.place(), homes);
            assertEquals(404, api.post("/listings", body, other).status());
            String home = "/listings/" + ApiFixture.created(api.post("/listings", body, owner));

            assertUnknown(patch(api, home, other), patch(api, "/listings/" + NOBODY, other));
            assertUnknown(
                    api.post(home + "/unpublish", "", other),
                    api.post("/listings/" + NOBODY + "/unpublish", "", other));
            assertUnknown(
                    api.method("DELETE", home, "", other), api.method("DELETE", "/listings/" + NOBODY, "", other));
            assertEquals(200, api.get(home, other).status());

            assertEquals("Old mill", patch(api, home, owner).at("/title"));
            assertEquals("unpublished", api.post(home + "/unpublish", "", owner).at("/publication"));
            assertEquals(404, api.get(home, other).status());
            assertEquals(404, api.get(home, as("customer:ada")).status());
            assertEquals(200, api.get(home, owner).status());
            assertEquals("0 1", total(api, other) + " " + total(api, owner));

            assertEquals(
                    404,
                    api.method("DELETE", home.replace("listings", "rooms"), "", owner)
                            .status());
            Reply gone = api.method("DELETE", home, "", owner);
            assertEquals(204, gone.status(), gone::toString);
            assertEquals("archived", api.get(home, owner).at("/publication"));
            assertEquals(
                    "asset.illegal-transition",
                    api.method("DELETE", home, "", owner).at("/code"));
        }
    }

    @Test
    void a_home_that_somebody_has_booked_is_not_given_up() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            Reply refused =
                    api.post("/rentables/" + world.vehicle() + "/archive", "", as("supplier:" + world.supplier()));
            assertEquals("asset.has-live-bookings", refused.at("/code"), refused::toString);
            assertEquals(booking, refused.at("/open/0"));
        }
    }

    @Test
    void of_anothers_stock_nothing_can_be_changed_in_any_way() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String[] other = as("supplier:" + ApiFixture.created(api.post("/suppliers", "{\"name\":\"Other\"}")));
            String[] owner = as("supplier:" + world.supplier());
            String car = "/vehicles/" + world.vehicle();
            String block = "{\"from\":\"2030-07-02T08:00\",\"until\":\"2030-07-03T08:00\",\"reason\":\"own use\"}";
            String prices = "/suppliers/" + world.supplier();
            for (String[] attempt : List.of(
                    new String[] {"DELETE", car, ""},
                    new String[] {"POST", car + "/take-out-of-service", ""},
                    new String[] {"POST", car + "/blocks", block},
                    new String[] {"POST", car + "/maintenance", block},
                    new String[] {"POST", car + "/park", "{}"},
                    new String[] {"GET", car + "/stranded-bookings", ""},
                    new String[] {"GET", prices + "/pricing-rules", ""},
                    new String[] {"PUT", prices + "/coupons/WELCOME", "{\"code\":\"WELCOME\",\"percent\":\"10\"}"},
                    new String[] {"PUT", car + "/rate-card", ApiFixture.CARD},
                    new String[] {"DELETE", car + "/rate-card", ""},
                    new String[] {"DELETE", car + "/cancellation-policy", ""},
                    new String[] {"PUT", car + "/stay-rules", "{}"})) {
                Reply refused = api.method(attempt[0], attempt[1], attempt[2], other);
                assertEquals(404, refused.status(), () -> String.join(" ", attempt) + " " + refused);
            }
            assertEquals("0", api.get("/fleet", other).at("/meta/total"));
            assertEquals(
                    "0", api.get("/fleet?supplier=" + world.supplier(), other).at("/meta/total"));
            assertEquals(404, api.get("/fleet/" + world.vehicle(), other).status());
            assertEquals("1", api.get("/fleet", owner).at("/meta/total"));
            String placed = ApiFixture.created(api.post(car + "/blocks", block, owner));
            assertEquals(
                    404, api.method("DELETE", "/blocks/" + placed, "", other).status());
            assertEquals(404, api.get("/blocks/" + placed, other).status());
            assertEquals(200, api.get("/blocks/" + placed, owner).status());
            for (String list : List.of("/blocks", car + "/blocks")) {
                assertEquals("0", api.get(list, other).at("/meta/total"), list);
                assertEquals("1", api.get(list, owner).at("/meta/total"), list);
                assertEquals("1", api.get(list).at("/meta/total"), list);
            }
        }
    }

    @Test
    void of_what_is_not_on_sale_neither_prices_nor_rules_nor_dates_are_shown_to_others() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String[] owner = as("supplier:" + world.supplier());
            String[] other = as("supplier:" + ApiFixture.created(api.post("/suppliers", "{\"name\":\"Other\"}")));
            String car = "/vehicles/" + world.vehicle();
            List<String> parts = List.of("/rate-card", "/stay-rules", "/near-future");
            for (String part : parts) {
                assertEquals(200, api.get(car + part, other).status(), part);
            }

            assertEquals("unpublished", api.post(car + "/unpublish", "", owner).at("/publication"));

            for (String part : parts) {
                assertEquals(404, api.get(car + part, other).status(), part);
                assertEquals(404, api.get(car + part, as("customer:ada")).status(), part);
                assertEquals(200, api.get(car + part, owner).status(), part);
            }
        }
    }

    @Test
    void the_owner_of_a_home_is_verified_by_a_proof_that_somebody_else_finds_good() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String[] owner = as("supplier:" + world.supplier());
            String[] other = as("supplier:" + ApiFixture.created(api.post("/suppliers", "{\"name\":\"Other\"}")));
            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String home = "/listings/"
                    + ApiFixture.created(
                            api.post("/listings", """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"HOUSE",
                     "maximumGuests":4,"modes":["monthly"]}""".formatted(world.supplier(), world.place(), homes), owner));
            String proof = "{\"kind\":\"ownership_proof\",\"reference\":\"files/deed.pdf\"}";
            assertEquals(404, api.post(home + "/documents", proof, other).status());
            assertEquals(
                    404,
                    api.post(home + "/documents", proof, as("customer:ada")).status());
            assertEquals(
                    404,
                    api.post(home.replace("listings", "vehicles") + "/documents", proof, owner)
                            .status());

            Reply recorded = api.post(home + "/documents", proof, owner);
            String document = "/documents/" + ApiFixture.created(recorded);
            assertEquals("listing pending", recorded.at("/owner") + " " + recorded.at("/status"));
            assertEquals("false", api.get(home).at("/ownerVerified"));
            Reply themselves = api.post(document + "/verify", "", owner);
            assertEquals("403 rentable:moderate", themselves.status() + " " + themselves.at("/reason"));
            assertEquals(
                    "rejected",
                    api.post(document + "/reject", "{\"remark\":\"blurred\"}").at("/status"));
            assertEquals("false", api.get(home).at("/ownerVerified"));
            api.post(document + "/resubmit", "{\"reference\":\"files/deed-2.pdf\"}", owner);
            assertEquals("verified", api.post(document + "/verify", "").at("/status"));

            assertEquals("true", api.get(home).at("/ownerVerified"));
            assertEquals("verified", api.get(home + "/documents", owner).at("/data/0/status"));
            assertEquals(404, api.get(home + "/documents", other).status());
            String deed = "{\"kind\":\"id_proof\",\"reference\":\"files/id.pdf\"}";
            String more = ApiFixture.created(api.post(home + "/documents", deed, owner));
            assertEquals(
                    "verified",
                    api.post("/documents/" + more + "/verify", "", owner).at("/status"));
        }
    }

    @Test
    void what_is_shared_is_not_a_suppliers_to_change() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String[] owner = as("supplier:" + world.supplier());
            assertEquals(
                    404,
                    patched(api, "/locations/" + world.place(), "{\"name\":\"Mine\"}", owner)
                            .status());
            assertEquals(
                    404,
                    patched(api, "/vehicle-categories/" + world.category(), "{\"name\":\"Mine\"}", owner)
                            .status());
            String own = ApiFixture.created(api.post("/locations", """
                    {"code":"OWN","name":"Own yard","zone":"Europe/Berlin","supplierId":"%s",
                     "address":{"city":"Berlin","country":"DE"}}""".formatted(world.supplier()), owner));
            assertEquals(
                    "Mine",
                    patched(api, "/locations/" + own, "{\"name\":\"Mine\"}", owner)
                            .at("/name"));
        }
    }

    private static String total(ApiFixture api, String... as) {
        return api.get("/listings", as).at("/meta/total");
    }

    private static Reply patch(ApiFixture api, String path, String... as) {
        return patched(api, path, "{\"title\":\"Old mill\"}", as);
    }

    private static Reply patched(ApiFixture api, String path, String body, String... as) {
        return api.method("PATCH", path, body, as[0], as[1], "If-Match", "\"1\"");
    }

    /** The answer names what was asked for, and is the same else. */
    private static void assertUnknown(Reply foreign, Reply madeUp) {
        assertEquals(404, foreign.status(), foreign::toString);
        assertEquals(
                madeUp.at("/code") + madeUp.at("/kind") + madeUp.at("/title"),
                foreign.at("/code") + foreign.at("/kind") + foreign.at("/title"));
    }

    private static String[] as(String actor) {
        return new String[] {"X-Rentwright-Actor", actor};
    }
}
