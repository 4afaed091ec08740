package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FleetStoryTest {

    private static final String TIMES = "&pickupAt=2030-07-01T10:00&returnAt=2030-07-04T10:00";
    private static final String DAYS = "\"from\":\"2030-07-02T08:00\",\"until\":\"2030-07-03T08:00\"";

    @Test
    void a_vehicle_stands_on_a_spot_of_its_place_until_it_leaves() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String spot = "00000000-0000-4000-8000-000000000017";
            String park = "/vehicles/" + world.vehicle() + "/park";
            String there = "{\"spotId\":\"" + spot + "\"}";
            Reply none = api.post(park, there);
            assertEquals("invalid-value", none.at("/code"), none::toString);
            api.method(
                    "PATCH",
                    "/locations/" + world.place(),
                    "{\"details\":{\"parkingSpots\":[{\"id\":\"" + spot + "\",\"name\":\"P1/17\"}]}}",
                    "If-Match",
                    "\"1\"");

            Reply parked = api.post(park, there, "If-Match", "\"1\"");
            assertEquals(spot, parked.at("/spotId"), parked::toString);
            assertEquals(spot, api.get("/vehicles/" + world.vehicle()).at("/spotId"));
            assertEquals(
                    "stale-version", api.post(park, "", "If-Match", "\"1\"").at("/code"));

            Reply forgotten = api.post(park, "");
            assertTrue(forgotten.json().at("/spotId").isMissingNode(), forgotten::toString);
            api.post(park, there);
            String hamburg = ApiFixture.created(api.post("/locations", """
                    {"code":"HAM","name":"Hamburg","zone":"Europe/Berlin","address":{"city":"Hamburg","country":"DE"}}"""));
            api.clock.set("2030-06-01T00:00:00Z");
            String transfer =
                    ApiFixture.created(api.post("/vehicles/" + world.vehicle() + "/transfers", """
                    {"toLocationId":"%s","departs":"2030-06-01T12:00","arrives":"2030-06-01T16:00"}""".formatted(hamburg)));
            String[] owner = {"X-Rentwright-Actor", "supplier:" + world.supplier()};
            String[] other = {"X-Rentwright-Actor", "supplier:" + world.place()};
            assertEquals(404, api.get("/transfers/" + transfer, other).status());
            assertEquals(200, api.get("/transfers/" + transfer, owner).status());
            assertEquals("0", api.get("/transfers", other).at("/meta/total"));
            assertEquals("1", api.get("/transfers", owner).at("/meta/total"));
            Reply left = api.post("/transfers/" + transfer + "/depart", "");
            assertEquals("in_transit", left.at("/status"), left::toString);
            assertTrue(
                    api.get("/vehicles/" + world.vehicle()).json().at("/spotId").isMissingNode());
            assertEquals("asset.not-ready", api.post(park, there).at("/code"));
        }
    }

    @Test
    void whoever_names_no_dates_is_told_whether_a_car_can_be_had_soon() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String near = "/vehicles/" + world.vehicle() + "/near-future";
            assertEquals("available", api.get(near).at("/nearFuture"), api.get(near)::toString);

            api.clock.set("2030-06-01T00:00:00Z");
            Reply block = api.post(
                    "/vehicles/" + world.vehicle() + "/blocks",
                    "{\"from\":\"2030-06-02T01:59\",\"until\":\"2030-07-01T12:00\",\"reason\":\"kept by its owner\"}");
            assertEquals(201, block.status(), block::toString);

            assertEquals("fully_booked", api.get(near).at("/nearFuture"), api.get(near)::toString);
            String other = ApiFixture.created(api.post(
                    "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 1002")));
            for (Reply all : new Reply[] {api.get("/vehicles"), api.get("/vehicles?vocabulary=marketplace")}) {
                all.json()
                        .at("/data")
                        .forEach(one -> assertEquals(
                                one.at("/id").asString().equals(other) ? "available" : "fully_booked",
                                one.at("/nearFuture").asString(),
                                all::toString));
                assertEquals(2, all.json().at("/data").size());
            }
            assertEquals("fully_booked", api.get("/vehicles/" + world.vehicle()).at("/nearFuture"));
            String august = "/vehicles/availability?pickupLocation=" + world.place()
                    + "&pickupAt=2030-08-01T10:00&returnAt=2030-08-04T10:00";
            Reply found = api.get(august);
            assertEquals("2", found.at("/meta/total"), found::toString);
            found.json()
                    .at("/data")
                    .forEach(one -> assertEquals(
                            one.at("/vehicle/id").asString().equals(other) ? "available" : "fully_booked",
                            one.at("/vehicle/nearFuture").asString(),
                            found::toString));
            assertEquals(
                    404, api.get("/rentables/" + world.place() + "/near-future").status());
        }
    }

    @Test
    void a_car_whose_insurance_has_expired_is_taken_out_of_service_once_and_returns_when_it_is_renewed() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String car = "/vehicles/" + world.vehicle();
            String until = "{\"papers\":{\"insuranceExpires\":\"%s\"},\"upkeep\":{\"nextService\":\"%s\"}}";
            api.method(
                    "PATCH",
                    car,
                    until.formatted("2030-06-01", "2030-06-02"),
                    "If-Match",
                    api.get(car).header("ETag"));
            assertEquals("0", api.get("/fleet?serviceDueBy=2030-06-01").at("/meta/total"));
            assertEquals(
                    world.vehicle(), api.get("/fleet?serviceDueBy=2030-06-02").at("/data/0/rentable/id"));
            api.clock.set("2030-06-01T21:59:00Z");
            looks(api);
            assertEquals("available", api.get(car).at("/operation"), api.get(car)::toString);

            api.clock.set("2030-06-01T22:00:00Z");
            looks(api);
            Reply out = api.get(car);
            assertEquals("out_of_service", out.at("/operation"), out::toString);
            looks(api);
            assertEquals(out.at("/version"), api.get(car).at("/version"));
            assertEquals("0", found(api, world));

            api.method("PATCH", car, until.formatted("2031-06-01", "2030-06-02"), "If-Match", out.header("ETag"));
            api.post(car + "/return-to-service", "");
            looks(api);
            assertEquals("available", api.get(car).at("/operation"));
            assertEquals("1", found(api, world));
        }
    }

    private static void looks(ApiFixture api) {
        api.rentwright
                .dueWork()
                .forEach(work ->
                        assertEquals(List.of(), work.round(100, () -> true).failures()));
    }

    @Test
    void a_vehicle_goes_off_sale_and_on_and_out_of_the_fleet() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            Reply off = api.post("/vehicles/" + world.vehicle() + "/unpublish", "");
            assertEquals("unpublished", off.at("/publication"), off::toString);
            assertEquals("0", found(api, world));
            assertProblem("asset.illegal-transition", api.post("/rentables/" + world.vehicle() + "/approve", ""));
            api.post("/rentables/" + world.vehicle() + "/publish", "");
            assertEquals("1", found(api, world));

            Reply out = api.post("/rentables/" + world.vehicle() + "/take-out-of-service", "");
            assertEquals("out_of_service", out.at("/operation"), out::toString);
            assertEquals("0", found(api, world));
            api.post("/rentables/" + world.vehicle() + "/return-to-service", "");

            String booking = api.confirmedBooking(world);
            Reply needed = api.method("DELETE", "/vehicles/" + world.vehicle(), "");
            assertProblem("asset.has-live-bookings", needed);
            assertEquals(booking, needed.at("/open/0"));
            api.post("/bookings/" + booking + "/cancel", "{\"reason\":\"changed\",\"cause\":\"customer\"}");
            Reply deleted = api.method("DELETE", "/vehicles/" + world.vehicle(), "");
            assertEquals("204 ", deleted.status() + " " + deleted.body());
            Reply retired = api.get("/fleet/" + world.vehicle());
            assertEquals(
                    "retired archived", retired.at("/rentable/operation") + " " + retired.at("/rentable/publication"));
        }
    }

    @Test
    void a_maintenance_is_refused_over_a_booking_waits_when_forced_and_has_its_days_at_last() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            String at = "/vehicles/" + world.vehicle() + "/maintenance";
            assertProblem("maintenance.overlaps-booking", api.post(at, "{" + DAYS + ",\"reason\":\"Tyres\"}"));

            Reply waiting = api.post(at, "{" + DAYS + ",\"reason\":\"Tyres\",\"forced\":true}");
            String block = ApiFixture.created(waiting);
            assertEquals("waiting", waiting.at("/status"));
            assertEquals(booking, waiting.at("/waitsFor/0"));
            api.post("/bookings/" + booking + "/cancel", "{\"reason\":\"changed\",\"cause\":\"customer\"}");
            assertEquals("1", found(api, world));

            Reply placed = api.post("/blocks/" + block + "/place", "");
            assertEquals("planned", placed.at("/status"), placed::toString);
            assertEquals("0", found(api, world));

            api.clock.set("2030-07-02T06:00:00Z");
            assertEquals("started", api.post("/blocks/" + block + "/start", "").at("/status"));
            assertEquals("maintenance", api.get("/fleet?operation=maintenance").at("/data/0/rentable/operation"));
            assertEquals(
                    0, api.get("/fleet?operation=cleaning").json().at("/data").size());
            Reply done = api.post("/blocks/" + block + "/finish", "{\"serviced\":true}");
            assertEquals("lifted", done.at("/status"), done::toString);
            Reply fleet = api.get("/fleet?kind=vehicle");
            assertEquals("available", fleet.at("/data/0/rentable/operation"), fleet::toString);
            assertEquals("2030-07-02", fleet.at("/data/0/rentable/lastService"));
            assertProblem("maintenance.illegal-transition", api.method("DELETE", "/blocks/" + block, ""));
        }
    }

    @Test
    void after_a_breakdown_bookings_get_other_vehicles_and_who_cannot_is_named() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String other = ApiFixture.created(api.post(
                    "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 1002")));
            String booking = api.confirmedBooking(world);
            api.clock.set("2030-06-30T08:00:00Z");
            String down =
                    "{\"from\":\"2030-06-30T09:59\",\"until\":\"2030-07-03T08:00\",\"reason\":\"Gearbox\",\"forced\":true}";

            Reply broken = api.post("/vehicles/" + world.vehicle() + "/maintenance", down);
            String first = ApiFixture.created(broken);

            assertEquals("started", broken.at("/status"), broken::toString);
            assertEquals(booking, broken.at("/moved/0/bookingId"));
            assertEquals(other, broken.at("/moved/0/rentableId"));
            assertEquals("0", String.valueOf(broken.json().at("/waitsFor").size()));
            Reply events = api.get("/bookings/" + booking + "/events");
            assertEquals(true, events.toString().contains("unassigned"), events::toString);

            Reply both = api.post("/vehicles/" + other + "/maintenance", down);
            ApiFixture.created(both);

            assertEquals("waiting", both.at("/status"), both::toString);
            assertEquals(booking, both.at("/waitsFor/0"));
            assertEquals("maintenance", api.get("/vehicles/" + other).at("/operation"));
            Reply stranded = api.get("/vehicles/" + other + "/stranded-bookings");
            assertEquals(booking, stranded.at("/data/0/booking/id"), stranded::toString);
            api.post("/blocks/" + first + "/finish", "");
            Reply placed = api.post("/blocks/" + ApiFixture.created(both) + "/place", "");
            assertEquals(world.vehicle(), placed.at("/moved/0/rentableId"), placed::toString);
            assertEquals("started", placed.at("/status"));
        }
    }

    @Test
    void a_vehicle_is_brought_elsewhere() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String target = ApiFixture.created(api.post("/locations", """
                    {"code":"HAM","name":"Hamburg","zone":"Europe/Berlin","capacity":1,
                     "address":{"city":"Hamburg","country":"DE"}}"""));
            Reply planned = api.post("/vehicles/" + world.vehicle() + "/transfers", """
                    {"toLocationId":"%s","departs":"2030-07-01T08:00","arrives":"2030-07-01T12:00"}""".formatted(target));
            String transfer = ApiFixture.created(planned);
            assertEquals("0", found(api, world));
            assertProblem("transfer.illegal-transition", api.post("/transfers/" + transfer + "/arrive", ""));

            api.clock.set("2030-07-01T06:00:00Z");
            assertEquals(
                    "in_transit",
                    api.post("/transfers/" + transfer + "/depart", "").at("/status"));
            api.clock.set("2030-07-01T09:00:00Z");
            assertEquals(
                    "completed",
                    api.post("/transfers/" + transfer + "/arrive", "").at("/status"));
            assertEquals(target, api.get("/vehicles/" + world.vehicle()).at("/currentLocationId"));
        }
    }

    @Test
    void a_vehicle_is_shown_with_what_it_has_and_tells_where_it_is() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            assertEquals(
                    200,
                    api.method("PUT", "/features/TOW_BAR", "{\"name\":\"Tow bar\",\"group\":\"equipment\"}")
                            .status());
            String body = """
                    {"supplierId":"%s","categoryId":"%s","locationId":"%s","licensePlate":"B-RW 77","model":"Golf",
                     "year":2024,"vin":"WVWZZZ1KZ6W000001","odometerKm":100,"device":"GPS-1",
                     "equipment":{"colour":"Green","multimedia":["bluetooth"]},
                     "ownership":{"fleetNumber":"F-1","purchasePrice":{"amount":"20000.00","currency":"EUR"}},
                     "presentation":{"description":"Nice","images":[{"reference":"a.jpg"}],"features":["%s"]}}""";
            assertProblem(
                    "invalid-value",
                    api.post("/vehicles", body.formatted(world.supplier(), world.category(), world.place(), "SAUNA")));
            String car = ApiFixture.created(api.post(
                    "/vehicles", body.formatted(world.supplier(), world.category(), world.place(), "TOW_BAR")));
            Reply shown = api.get("/vehicles/" + car);
            assertEquals("TOW_BAR", shown.at("/presentation/features/0"), shown::toString);
            assertEquals("true", shown.at("/vinLooksMistyped"));
            assertEquals("bluetooth", shown.at("/equipment/multimedia/0"));

            Reply told = api.post(
                    "/telematics",
                    "{\"device\":\"GPS-1\",\"at\":\"2030-06-01T10:00:00Z\",\"odometerKm\":150,"
                            + "\"latitude\":\"52.5\",\"longitude\":\"13.4\"}");
            assertEquals("150", told.at("/odometerKm"), told::toString);
            assertProblem(
                    "odometer.decreasing",
                    api.post(
                            "/telematics",
                            "{\"device\":\"GPS-1\",\"at\":\"2030-06-01T11:00:00Z\",\"odometerKm\":149}"));
            assertProblem(
                    "not-found", api.post("/telematics", "{\"device\":\"GPS-2\",\"at\":\"2030-06-01T11:00:00Z\"}"));
        }
    }

    @Test
    void staff_are_shown_what_the_books_and_the_device_of_a_vehicle_say_and_customers_are_not() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String path = "/vehicles/" + world.vehicle();
            api.method("PATCH", path, """
                    {"device":"GPS-1","ownership":{"fleetNumber":"F-1","purchased":"2029-05-04",
                     "purchasePrice":{"amount":"20000.00","currency":"EUR"},"insurancePolicy":"P-7"}}""", "If-Match", "\"1\"");
            api.post(
                    "/telematics",
                    "{\"device\":\"GPS-1\",\"at\":\"2030-06-01T10:00:00Z\",\"odometerKm\":15000,"
                            + "\"latitude\":\"52.5\",\"longitude\":\"13.4\"}");

            Reply file = api.get("/fleet/" + world.vehicle());

            assertEquals(
                    "F-1 2029-05-04 20000.00 P-7",
                    file.at("/vehicle/fleetNumber") + " " + file.at("/vehicle/purchased") + " "
                            + file.at("/vehicle/purchasePrice/amount") + " " + file.at("/vehicle/insurancePolicy"),
                    file::toString);
            assertEquals(
                    "GPS-1 15000 52.50000000 2030-06-01T10:00:00Z",
                    file.at("/vehicle/device") + " " + file.at("/vehicle/odometerKm") + " "
                            + file.at("/vehicle/lastPosition/latitude") + " " + file.at("/vehicle/seenAt"),
                    file::toString);
            String version = api.get(path).at("/version");
            assertTrue(file.header("ETag").startsWith("\"" + version + "."), file::toString);
            api.post("/telematics", "{\"device\":\"GPS-1\",\"at\":\"2030-06-01T10:30:00Z\",\"odometerKm\":15010}");
            Reply further = api.get("/fleet/" + world.vehicle());
            assertEquals(version + " 15010", further.at("/rentable/version") + " " + further.at("/vehicle/odometerKm"));
            assertNotEquals(file.header("ETag"), further.header("ETag"));
            assertEquals("F-1", api.get("/fleet?kind=vehicle").at("/data/0/vehicle/fleetNumber"));
            String shown = api.get(path).toString();
            assertEquals(false, shown.contains("F-1") || shown.contains("GPS-1"), shown);
            assertProblem("not-found", api.get("/fleet/" + world.place()));
            Reply changed =
                    api.method("PATCH", path, "{\"displayName\":\"Pool car\"}", "If-Match", file.header("ETag"));
            assertEquals("Pool car", changed.at("/displayName"), changed::toString);
        }
    }

    @Test
    void who_wants_a_car_that_is_like_this_finds_those_that_are() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.method("PUT", "/features/TOW_BAR", "{\"name\":\"Tow bar\",\"group\":\"equipment\"}");
            api.method("PUT", "/features/ROOF_RACK", "{\"name\":\"Roof rack\",\"group\":\"equipment\"}");
            api.method("PATCH", "/vehicles/" + world.vehicle(), """
                    {"specification":{"seats":7,"transmission":"automatic"},
                     "presentation":{"features":["TOW_BAR","ROOF_RACK"]}}""", "If-Match", "\"1\"");
            api.method(
                    "PATCH",
                    "/vehicle-categories/" + world.category(),
                    "{\"fuel\":\"diesel\",\"transmission\":\"manual\"}",
                    "If-Match",
                    "\"1\"");

            assertEquals("1", found(api, world, "&seats=7&transmission=automatic&fuel=diesel"));
            assertEquals("0", found(api, world, "&seats=8"));
            assertEquals("0", found(api, world, "&transmission=manual"));
            assertEquals("0", found(api, world, "&fuel=electric"));
            assertEquals("1", found(api, world, "&features=TOW_BAR,ROOF_RACK"));
            assertEquals("0", found(api, world, "&features=TOW_BAR,SAUNA"));
            assertEquals("1", api.get("/vehicles?features=ROOF_RACK").at("/meta/total"));
            assertEquals("0", api.get("/vehicles?features=SAUNA").at("/meta/total"));
            assertProblem(
                    "malformed-request",
                    api.get("/vehicles/availability?pickupLocation=" + world.place() + TIMES + "&seats=none"));
            assertProblem("invalid-value", api.get("/vehicles?features=tow%20bar"));
        }
    }

    private static String found(ApiFixture api, World world, String like) {
        return api.get("/vehicles/availability?pickupLocation=" + world.place() + TIMES + like)
                .at("/meta/total");
    }

    @Test
    void who_searches_a_larger_place_finds_what_stands_within_it() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String city = ApiFixture.created(api.post("/locations", """
                    {"code":"CITY","name":"Berlin","zone":"Europe/Berlin",
                     "address":{"city":"Berlin","country":"DEU"},
                     "details":{"names":{"de":"Berlin (Stadt)","en":"Berlin (city)"}}}"""));
            assertEquals("DE", api.get("/locations/" + city).at("/address/country"));
            assertEquals("Berlin (city)", api.get("/locations/" + city).at("/displayName"));
            Reply place = api.get("/locations/" + world.place());
            Reply moved = api.method(
                    "PATCH",
                    "/locations/" + world.place(),
                    "{\"details\":{\"parentId\":\"" + city + "\",\"iata\":\"BER\"}}",
                    "If-Match",
                    place.header("ETag"));
            assertEquals("BER", moved.at("/details/iata"), moved::toString);
            assertEquals(
                    "1",
                    api.get("/vehicles/availability?pickupLocation=" + city + TIMES)
                            .at("/meta/total"));
            Reply circle = api.method(
                    "PATCH",
                    "/locations/" + city,
                    "{\"details\":{\"parentId\":\"" + world.place() + "\"}}",
                    "If-Match",
                    "\"1\"");
            assertProblem("invalid-value", circle);
        }
    }

    @Test
    void a_car_says_how_its_own_bookings_are_run() {
        try (ApiFixture api = new ApiFixture()) {
            String car = "/vehicles/" + api.world().vehicle();
            Reply changed = api.method(
                    "PATCH",
                    car,
                    "{\"bookingRules\":{\"acceptedByPeople\":[\"daily\"],\"blockOnPay\":false}}",
                    "If-Match",
                    "\"1\"");
            assertEquals("daily", changed.at("/bookingRules/acceptedByPeople/0"), changed::toString);
            assertEquals("false", api.get(car).at("/bookingRules/blockOnPay"));

            Reply both = api.method(
                    "PATCH",
                    car,
                    "{\"bookingRules\":{\"acceptedByPeople\":[\"daily\"],\"acceptedByThemselves\":[\"daily\"]}}",
                    "If-Match",
                    "\"2\"");
            assertProblem("invalid-value", both);
            assertEquals("/bookingRules/acceptedByPeople", both.at("/errors/0/pointer"), both::toString);
        }
    }

    private static String found(ApiFixture api, World world) {
        return api.get("/vehicles/availability?pickupLocation=" + world.place() + TIMES)
                .at("/meta/total");
    }

    private static void assertProblem(String code, Reply reply) {
        assertEquals(code, reply.at("/code"), reply::toString);
    }
}
