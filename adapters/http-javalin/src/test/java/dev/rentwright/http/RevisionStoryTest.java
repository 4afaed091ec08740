package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is in the catalogue is kept right after it was added (CAT-06..09, CAT-21, CAT-24, CAT-32). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevisionStoryTest {

    @Test
    void a_car_whose_insurance_ran_out_is_insured_again_and_goes_out() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String car = "/vehicles/" + world.vehicle();
            String booking = api.confirmedBooking(world);
            patched(
                    api,
                    car,
                    "{\"papers\":{\"insuranceExpires\":\"2030-07-02\",\"registrationExpires\":\"2031-01-01\"}}");
            api.clock.set("2030-07-01T08:00:00Z");
            String out = "{\"odometerKm\":12000,\"fuelLevel\":1}";
            Reply expired = api.post("/bookings/" + booking + "/check-in", out);
            assertProblem("asset.not-ready", expired);

            Reply renewed = patched(api, car, "{\"papers\":{\"insuranceExpires\":\"2031-07-02\"}}");

            assertEquals("2031-07-02", renewed.at("/papers/insuranceExpires"));
            assertTrue(renewed.json().at("/papers/registrationExpires").isMissingNode(), renewed::toString);
            Reply gone = api.post("/bookings/" + booking + "/check-in", out);
            assertEquals("checked_in", gone.at("/state"), gone::toString);
        }
    }

    @Test
    void all_that_was_said_of_a_car_can_be_said_otherwise_or_taken_back() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String car = "/vehicles/" + world.vehicle();
            Reply said = patched(api, car, """
                    {"licensePlate":"B-NEW 1","vin":"1M8GDM9AXKP042788","make":"Skoda","model":"Octavia","year":2025,
                     "modes":["daily","monthly"],"minimumAge":25,"turnaroundMinutes":90,"odometerKm":200000,
                     "specification":{"seats":5},"equipment":{"colour":"Green"},"device":"GPS-9",
                     "ownership":{"fleetNumber":"F-9"}}""");
            assertEquals("B-NEW 1", said.at("/licensePlate"), said::toString);
            assertEquals("1M8GDM9AXKP042788", said.at("/vin"));
            assertEquals("Skoda Octavia 2025", said.at("/make") + " " + said.at("/model") + " " + said.at("/year"));
            assertEquals("daily monthly", said.at("/modes/0") + " " + said.at("/modes/1"));
            assertEquals(
                    "25 90 200000",
                    said.at("/minimumAge") + " " + said.at("/turnaroundMinutes") + " " + said.at("/odometerKm"));
            assertEquals("5 Green", said.at("/specification/seats") + " " + said.at("/equipment/colour"));
            assertEquals(200, told(api, 200001).status());

            assertProblem("odometer.decreasing", patch(api, car, "{\"odometerKm\":200000}"));
            Reply without = patched(api, car, "{\"vin\":\"\",\"make\":\"\",\"device\":\"\",\"minimumAge\":0}");

            assertTrue(without.json().at("/vin").isMissingNode(), without::toString);
            assertTrue(without.json().at("/make").isMissingNode(), without::toString);
            assertTrue(without.json().at("/minimumAge").isMissingNode(), without::toString);
            assertEquals("Octavia", without.at("/model"));
            assertProblem("not-found", told(api, 200002));
        }
    }

    @Test
    void what_another_has_is_refused_by_its_name() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String marks = "\"vin\":\"1M8GDM9AXKP042788\",\"ownership\":{\"fleetNumber\":\"F-9\"},\"device\":\"GPS-9\"";
            patched(api, "/vehicles/" + world.vehicle(), "{\"licensePlate\":\"B-RW 1\"," + marks + "}");
            String other = "/vehicles/"
                    + ApiFixture.created(api.post(
                            "/vehicles",
                            ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 2")));

            assertTaken("/licensePlate", patch(api, other, "{\"licensePlate\":\"B-RW 1\"}"));
            assertTaken("/vin", patch(api, other, "{\"vin\":\"1M8GDM9AXKP042788\"}"));
            assertTaken("/ownership/fleetNumber", patch(api, other, "{\"ownership\":{\"fleetNumber\":\"F-9\"}}"));
            assertTaken("/device", patch(api, other, "{\"device\":\"GPS-9\"}"));
            String again = ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 3");
            assertTaken("/vin", api.post("/vehicles", again.replaceFirst("\\{", "{\"vin\":\"1M8GDM9AXKP042788\",")));
        }
    }

    @Test
    void a_room_and_a_home_are_kept_right_too() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String room = "/rooms/"
                    + ApiFixture.created(api.post("/rooms", """
                    {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"12","floor":1}""".formatted(world.supplier(), world.place(), type)));
            Reply said = patched(
                    api, room, "{\"roomNumber\":\"14\",\"floor\":2,\"maximumOccupancy\":4,\"turnaroundDays\":1}");
            assertEquals(
                    "14 2 4 2 1",
                    said.at("/roomNumber") + " " + said.at("/floor") + " " + said.at("/maximumOccupancy") + " "
                            + said.at("/baseOccupancy") + " " + said.at("/turnaroundDays"));
            assertProblem("invalid-value", patch(api, room, "{\"baseOccupancy\":5}"));

            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String home = "/listings/"
                    + ApiFixture.created(api.post("/listings", """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"HOUSE",
                     "maximumGuests":4,"modes":["monthly"]}""".formatted(world.supplier(), world.place(), homes)));
            String mill = "{\"propertyType\":\"MILL\"}";
            assertProblem("invalid-value", patch(api, home, mill));
            api.method("PUT", "/property-types/residential/MILL", "{\"name\":\"Mill\"}");
            Reply changed = patched(
                    api,
                    home,
                    "{\"title\":\"Old mill\",\"propertyType\":\"MILL\",\"maximumGuests\":6,\"modes\":[\"lease\"]}");
            assertEquals(
                    "Old mill MILL 6 lease",
                    changed.at("/title") + " " + changed.at("/propertyType") + " " + changed.at("/maximumGuests") + " "
                            + changed.at("/modes/0"));
        }
    }

    private static Reply told(ApiFixture api, int kilometres) {
        return api.post(
                "/telematics",
                "{\"device\":\"GPS-9\",\"at\":\"2030-06-01T10:00:00Z\",\"odometerKm\":" + kilometres + "}");
    }

    @Test
    void as_many_come_as_a_room_says_or_its_type_and_into_a_car_as_its_class_promises() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String type = ApiFixture.created(
                    api.post("/room-types", "{\"code\":\"FAM\",\"name\":\"Family room\",\"maximumOccupancy\":4}"));
            assertEquals(
                    "4 2",
                    api.get("/categories/" + type).at("/maximumOccupancy") + " "
                            + api.get("/categories/" + type).at("/baseOccupancy"));
            String room = ApiFixture.created(api.post("/rooms", """
                    {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"12","floor":1}""".formatted(world.supplier(), world.place(), type)));
            api.method("PUT", "/room-types/" + type + "/rate-card", ApiFixture.CARD);

            assertEquals(201, adults(api, room, 4).status());
            assertEquals("2", adults(api, room, 4).at("/circumstances/baseOccupancy"));
            Reply five = adults(api, room, 5);
            assertEquals("stay.over-occupancy", five.at("/code"), five::toString);
            assertEquals("4", five.at("/maximum"), five::toString);

            patched(api, "/rooms/" + room, "{\"maximumOccupancy\":3,\"baseOccupancy\":3}");
            assertEquals("3", adults(api, room, 4).at("/maximum"));
            assertEquals("3", adults(api, room, 3).at("/circumstances/baseOccupancy"));
            patched(api, "/rooms/" + room, "{\"maximumOccupancy\":0}");
            assertEquals(201, adults(api, room, 4).status());

            String three = """
                    {"rentableId":"%s","pickupLocationId":"%s","pickupAt":"2030-07-01T10:00","returnAt":"2030-07-04T10:00",
                     "travellers":{"adults":3}}""".formatted(world.vehicle(), world.place());
            assertEquals(201, api.post("/quotes", three).status());
            patched(api, "/categories/" + world.category(), "{\"seats\":2}");
            Reply tooMany = api.post("/quotes", three);
            assertEquals("stay.over-occupancy", tooMany.at("/code"), tooMany::toString);
        }
    }

    private static Reply adults(ApiFixture api, String room, int adults) {
        return api.post("/quotes", """
                {"rentableId":"%s","nights":{"checkIn":"2030-07-01","checkOut":"2030-07-04"},
                 "travellers":{"adults":%d}}""".formatted(room, adults));
    }

    private static Reply patched(ApiFixture api, String path, String body) {
        Reply reply = patch(api, path, body);
        assertEquals(200, reply.status(), reply::toString);
        return api.get(path);
    }

    private static Reply patch(ApiFixture api, String path, String body) {
        return api.method("PATCH", path, body, "If-Match", api.get(path).header("ETag"));
    }

    private static void assertTaken(String pointer, Reply reply) {
        assertProblem("invalid-value", reply);
        assertEquals(pointer, reply.at("/errors/0/pointer"), reply::toString);
    }

    private static void assertProblem(String code, Reply reply) {
        assertEquals(code, reply.at("/code"), reply::toString);
    }
}
