package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A vehicle that is booked without a quote: it is priced where it is booked (PRC-26, API-83). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescribedRentalTest {

    private static final String HIRE = "\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\"";

    @Test
    void a_vehicle_is_booked_at_the_price_of_the_moment_with_what_is_taken_along() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();

            Reply booked = api.postOnce(
                    "/bookings",
                    described(
                            world,
                            "\"vehicleId\":\"" + world.vehicle() + "\"," + HIRE
                                    + ",\"addOns\":[{\"code\":\"CHILD_SEAT\",\"quantity\":1}],\"specialRequests\":\"blue\""));
            assertEquals(201, booked.status(), booked::toString);
            assertEquals("196.35", booked.at("/price/total/amount"));
            assertEquals("CHILD_SEAT", booked.at("/addOns/0/code"));
            assertEquals("blue", booked.at("/specialRequests"));
            assertEquals(world.place(), booked.at("/returnLocationId"));
            Reply quote = api.get("/quotes/" + booked.at("/quoteId"));
            assertEquals("39", quote.at("/travellers/driverAges/0"), quote::toString);
            Reply verdict = api.post("/quotes/" + booked.at("/quoteId") + "/verification", "");
            assertEquals("true", verdict.at("/proven"), verdict::toString);

            Reply taken =
                    api.postOnce("/bookings", described(world, "\"vehicleId\":\"" + world.vehicle() + "\"," + HIRE));
            assertEquals("availability.conflict", taken.at("/code"), taken::toString);
        }
    }

    @Test
    void any_vehicle_of_a_category_is_booked_from_one_place_to_another() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String elsewhere = ApiFixture.created(api.post("/locations", """
                    {"code":"HAM","name":"Hamburg","zone":"Europe/Berlin","address":{"city":"Hamburg","country":"DE"}}"""));
            String any = "\"vehicleCategoryId\":\"" + world.category() + "\"," + HIRE;

            Reply nowhere = api.postOnce("/bookings", described(world, any));
            assertEquals("/pickupLocationId", nowhere.at("/errors/0/pointer"), nowhere::toString);
            String from = any + ",\"pickupLocationId\":\"" + world.place() + "\"";
            Reply oneWay =
                    api.postOnce("/bookings", described(world, from + ",\"returnLocationId\":\"" + elsewhere + "\""));
            assertEquals("location.one-way-not-allowed", oneWay.at("/code"), oneWay::toString);
            Reply booked = api.postOnce("/bookings", described(world, from));
            assertEquals("178.50", booked.at("/price/total/amount"), booked::toString);
            assertEquals(world.category(), booked.at("/categoryId"));
            assertEquals("", booked.at("/rentableId"));
        }
    }

    @Test
    void what_is_described_badly_is_told_by_its_pointer_and_leaves_nothing_behind() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String before = api.stored();
            String vehicle = "\"vehicleId\":\"" + world.vehicle() + "\"";

            refused(api, "/pickupAt", described(world, vehicle));
            refused(api, "/returnAt", described(world, vehicle + ",\"pickupAt\":\"2030-07-01T10:00\""));
            refused(api, "/listingId", described(world, HIRE));
            refused(api, "/listingId", described(world, vehicle + ",\"roomId\":\"" + world.vehicle() + "\"," + HIRE));
            refused(
                    api,
                    "/deposit",
                    described(world, vehicle + "," + HIRE + ",\"deposit\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}"));
            assertEquals(before, api.stored());
        }
    }

    @Test
    void a_customer_whose_licence_does_not_last_is_told_when_they_are_quoted() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String lapsing = ApiFixture.created(api.post(
                    "/customers",
                    ApiFixture.CUSTOMER.replace("2035-05-31", "2030-07-03").replace("ada@", "eve@")));
            String lasting = ApiFixture.created(api.post(
                    "/customers",
                    ApiFixture.CUSTOMER.replace("2035-05-31", "2030-07-04").replace("ada@", "eva@")));
            String vehicle = "\"vehicleId\":\"" + world.vehicle() + "\"," + HIRE;

            Reply quoted = api.post("/quotes", quote(world, lapsing));
            assertEquals("licence.expires-during-rental", quoted.at("/code"), quoted::toString);
            Reply described =
                    api.postOnce("/bookings", described(world, vehicle).replace(world.customer(), lapsing));
            assertEquals("licence.expires-during-rental", described.at("/code"), described::toString);
            assertEquals("39", api.post("/quotes", quote(world, lasting)).at("/travellers/driverAges/0"));
            Reply unknown = api.post("/quotes", quote(world, world.place()));
            assertEquals("not-found", unknown.at("/code"), unknown::toString);
        }
    }

    private static String quote(World world, String customer) {
        return "{\"rentableId\":\"%s\",\"customerId\":\"%s\",%s}".formatted(world.vehicle(), customer, HIRE);
    }

    private static void refused(ApiFixture api, String pointer, String body) {
        Reply reply = api.postOnce("/bookings", body);
        assertEquals(pointer, reply.at("/errors/0/pointer"), reply::toString);
    }

    private static String described(World world, String rental) {
        return "{\"customerId\":\"%s\",%s}".formatted(world.customer(), rental);
    }
}
