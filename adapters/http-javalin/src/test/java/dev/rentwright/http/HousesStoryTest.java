package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rooms and homes in the catalogue: kinds of the one collection that vehicles are in, too (REC-20, CAT-20, CAT-25). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HousesStoryTest {

    @Test
    void what_a_patch_says_of_a_room_or_a_home_is_kept_and_shown() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String room = "/rooms/"
                    + ApiFixture.created(api.post("/rooms", """
                    {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"12","floor":1}""".formatted(world.supplier(), world.place(), type)));
            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String home = "/listings/"
                    + ApiFixture.created(api.post("/listings", """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"HOUSE",
                     "maximumGuests":4,"modes":["monthly"]}""".formatted(world.supplier(), world.place(), homes)));

            assertShown(api, room);
            assertShown(api, home);
        }
    }

    @Test
    void what_is_known_of_a_home_is_said_shown_and_said_otherwise() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String home = "/listings/"
                    + ApiFixture.created(api.post("/listings", """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"OFFICE",
                     "maximumGuests":4,"modes":["lease"],"propertyCategory":"commercial","furnishing":"semi",
                     "address":{"street":"Am Bach 1","city":"Werder","state":"BB","postalCode":"14542","country":"DE"},
                     "position":{"latitude":52.38,"longitude":12.93}}""".formatted(world.supplier(), world.place(), homes)));
            Reply shown = api.get(home);
            assertEquals("commercial semi", shown.at("/propertyCategory") + " " + shown.at("/furnishing"));
            assertEquals("false", shown.at("/ownerVerified"));
            assertEquals(
                    "Am Bach 1 BB 14542",
                    shown.at("/address/street") + " " + shown.at("/address/state") + " "
                            + shown.at("/address/postalCode"));
            assertEquals("12.93000000", shown.at("/position/longitude"), shown::toString);

            Reply changed = api.method(
                    "PATCH",
                    home,
                    "{\"furnishing\":\"full\",\"address\":{\"city\":\"Potsdam\",\"country\":\"DE\"}}",
                    "If-Match",
                    shown.header("ETag"));
            assertEquals("full Potsdam", changed.at("/furnishing") + " " + changed.at("/address/city"));
            assertTrue(changed.json().at("/address/street").isMissingNode(), changed::toString);
            assertEquals("commercial", changed.at("/propertyCategory"));

            assertEquals("1", api.get("/listings?country=DEU&city=potsdam").at("/meta/total"));
            assertEquals("0", api.get("/listings?city=Werder").at("/meta/total"));
            assertEquals("0", api.get("/listings?country=FR").at("/meta/total"));
            assertEquals("1", api.get("/vehicles?country=Germany&city=Berlin").at("/meta/total"));
            assertEquals(422, api.get("/listings?country=XX").status());

            Reply set = api.method("PATCH", home, "{\"ownerVerified\":true}", "If-Match", changed.header("ETag"));
            assertEquals(400, set.status(), set::toString);
        }
    }

    @Test
    void a_room_says_whether_it_can_be_used_with_a_wheelchair_and_when_it_was_cleaned() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String room = "/rooms/"
                    + ApiFixture.created(api.post("/rooms", """
                    {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"12","floor":0,
                     "accessible":true}""".formatted(world.supplier(), world.place(), type)));
            assertEquals("true", api.get(room).at("/accessible"));

            String cleaned = ",\"upkeep\":{\"lastCleaned\":\"2030-06-01T10:00:00Z\"}";
            api.method("PATCH", room, "{\"accessible\":false" + cleaned + "}", "If-Match", "\"1\"");

            assertEquals("false", api.get(room).at("/accessible"));
            assertEquals("2030-06-01T10:00:00Z", api.get(room).at("/lastCleaned"));
        }
    }

    @Test
    void whoever_has_a_room_that_cannot_be_used_gets_another_at_the_same_price() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String doubles = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String suites = ApiFixture.created(api.post("/room-types", "{\"code\":\"SUI\",\"name\":\"Suite\"}"));
            String flooded = room(api, world, doubles, "12");
            String suite = room(api, world, suites, "99");
            api.method("PUT", "/room-types/" + doubles + "/rate-card", ApiFixture.CARD);
            String quote = ApiFixture.created(api.post("/quotes", """
                    {"rentableId":"%s","nights":{"checkIn":"2030-07-01","checkOut":"2030-07-04"}}""".formatted(flooded)));
            String booking = ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quote, world)));
            String total = api.get("/bookings/" + booking).at("/price/total/amount");
            api.pay(booking, "deposit", "200.00");
            api.pay(booking, "rental", total);

            String path = "/rooms/" + flooded + "/stranded-bookings";
            assertEquals(suite, api.get(path).at("/data/0/alternatives/0"), api.get(path)::toString);
            String like = room(api, world, doubles, "13");
            Reply stranded = api.get(path);
            assertEquals(booking + " true", stranded.at("/data/0/booking/id") + " " + stranded.at("/data/0/assigned"));
            assertEquals(like, stranded.at("/data/0/alternatives/0"), stranded::toString);
            assertEquals(suite, stranded.at("/data/0/alternatives/1"), stranded::toString);

            for (String instead : new String[] {like, suite}) {
                Reply moved = api.post("/bookings/" + booking + "/assign", "{\"rentableId\":\"" + instead + "\"}");
                assertEquals(instead, moved.at("/rentableId"), moved::toString);
                assertEquals(total, moved.at("/price/total/amount"), moved::toString);
            }
            assertEquals("0", String.valueOf(api.get(path).json().at("/data").size()));
            Reply busy = api.get("/rooms/" + suite + "/stranded-bookings");
            assertEquals(booking, busy.at("/data/0/booking/id"), busy::toString);
        }
    }

    private static String room(ApiFixture api, World world, String type, String number) {
        return ApiFixture.created(api.post("/rooms", """
                {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"%s","floor":1}""".formatted(world.supplier(), world.place(), type, number)));
    }

    @Test
    void no_two_rooms_of_a_house_have_one_number() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String room = """
                    {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"12","floor":%d}""";
            ApiFixture.created(api.post("/rooms", room.formatted(world.supplier(), world.place(), type, 1)));

            Reply second = api.post("/rooms", room.formatted(world.supplier(), world.place(), type, 2));

            assertEquals(422, second.status(), second::toString);
            assertEquals("/roomNumber", second.at("/errors/0/pointer"), second::toString);
        }
    }

    @Test
    void a_quote_need_not_say_where_a_rentable_is_offered() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String times = ",\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\"}";

            Reply quote = api.post("/quotes", "{\"rentableId\":\"" + world.vehicle() + "\"" + times);
            assertEquals(201, quote.status(), quote::toString);
            assertEquals(world.place(), quote.at("/pickupLocationId"), quote::toString);
            Reply any = api.post("/quotes", "{\"categoryId\":\"" + world.category() + "\"" + times);
            assertEquals(422, any.status(), any::toString);
            assertEquals("/pickupLocationId", any.at("/errors/0/pointer"), any::toString);
            String nobody = "00000000-0000-7000-8000-000000000000";
            assertEquals(
                    404,
                    api.post("/quotes", "{\"rentableId\":\"" + nobody + "\"" + times)
                            .status());
        }
    }

    @Test
    void whoever_reads_a_room_type_sees_what_its_card_says_that_it_costs() {
        try (ApiFixture api = new ApiFixture()) {
            api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String path = "/room-types/" + type;
            Reply bare = api.get(path);
            assertTrue(bare.json().at("/rates").isMissingNode(), bare::toString);
            assertEquals(404, api.get(path + "/rate-card").status());

            Reply put = api.method("PUT", path + "/rate-card", """
                    {"currency":"EUR","tiers":{"daily":{"price":{"amount":"100.00","currency":"EUR"}}},
                     "weekend":{"price":{"amount":"130.00","currency":"EUR"}},
                     "features":[{"code":"SEA_VIEW","perDay":{"amount":"9.00","currency":"EUR"}}],
                     "extraBed":{"amount":"25.00","currency":"EUR"},"deposit":{"amount":"50.00","currency":"EUR"}}""");

            assertEquals(200, put.status(), put::toString);
            Reply shown = api.get(path);
            assertEquals(
                    "100.00 130.00 25.00 50.00 SEA_VIEW 9.00",
                    shown.at("/rates/daily/amount") + " " + shown.at("/rates/weekend/amount") + " "
                            + shown.at("/rates/extraBed/amount") + " " + shown.at("/rates/deposit/amount") + " "
                            + shown.at("/rates/features/0/code") + " " + shown.at("/rates/features/0/perDay/amount"),
                    shown::toString);
            assertNotEquals(bare.header("ETag"), shown.header("ETag"));
            assertEquals(
                    shown.json().at("/rates"), api.get("/room-types").json().at("/data/0/rates"));
            assertEquals(put.json(), api.get(path + "/rate-card").json());
            Reply named = api.method("PATCH", path, "{\"description\":\"Quiet\"}", "If-Match", shown.header("ETag"));
            assertEquals("100.00", named.at("/rates/daily/amount"), named::toString);
        }
    }

    @Test
    void a_room_type_says_all_that_it_promises_and_its_rooms_have_what_it_has() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            for (String code : new String[] {"SEA_VIEW", "BALCONY"}) {
                api.method("PUT", "/features/" + code, "{\"name\":\"" + code + "\",\"group\":\"outside\"}");
            }
            String body = """
                    {"code":"%s","name":"%s","description":"Quiet","sizeSqm":24,"beds":"1 double bed",
                     "view":"sea","maximumOccupancy":3,"baseOccupancy":2,"features":["%s"],
                     "images":[{"reference":"double.jpg"}],"displayOrder":4}""";
            Reply unknown = api.post("/room-types", body.formatted("X", "X", "SAUNA"));
            assertEquals("/features", unknown.at("/errors/0/pointer"), unknown::toString);

            String name = "Superior double room ".repeat(4);
            String type = ApiFixture.created(
                    api.post("/room-types", body.formatted("SUPERIOR-DOUBLE-SEA1", name, "SEA_VIEW")));
            Reply shown = api.get("/room-types/" + type);
            assertEquals(
                    "24 1 double bed sea 3 2 SEA_VIEW double.jpg 4 true",
                    shown.at("/sizeSqm") + " " + shown.at("/beds") + " " + shown.at("/view") + " "
                            + shown.at("/maximumOccupancy") + " " + shown.at("/baseOccupancy") + " "
                            + shown.at("/features/0") + " " + shown.at("/images/0/reference") + " "
                            + shown.at("/displayOrder") + " " + shown.at("/active"),
                    shown::toString);
            String room = room(api, world, type, "12");
            String plain = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            room(api, world, plain, "13");
            assertEquals(room, api.get("/rooms?features=SEA_VIEW").at("/data/0/id"));
            assertEquals("1", api.get("/rooms?features=SEA_VIEW").at("/meta/total"));

            api.method(
                    "PATCH", "/room-types/" + type, "{\"features\":[\"BALCONY\"]}", "If-Match", shown.header("ETag"));
            assertEquals("0", api.get("/rooms?features=SEA_VIEW").at("/meta/total"));
            assertEquals("1", api.get("/rooms?features=BALCONY").at("/meta/total"));

            for (String path : new String[] {"/rooms/" + room, "/room-types/" + type, "/locations/" + world.place()}) {
                Reply stamped = api.get(path);
                String created = stamped.at("/createdAt");
                assertTrue(created.endsWith("Z"), stamped::toString);
                assertFalse(
                        Instant.parse(stamped.at("/updatedAt")).isBefore(Instant.parse(created)), stamped::toString);
            }
            assertTrue(api.get("/locations").at("/data/0/createdAt").endsWith("Z"));

            Reply car = api.post("/vehicle-categories", "{\"code\":\"ELEVEN-LONG\",\"name\":\"Cars\"}");
            assertEquals("/code", car.at("/errors/0/pointer"), car::toString);
        }
    }

    @Test
    void a_home_is_of_a_type_for_its_use_from_an_open_list() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String home = """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Quay 7","propertyType":"%s",
                     "propertyCategory":"%s","maximumGuests":4,"modes":["lease"]}""";
            String boat = home.formatted(world.supplier(), world.place(), homes, "HOUSEBOAT", "residential");
            Reply unknown = api.post("/listings", boat);
            assertEquals("/propertyType", unknown.at("/errors/0/pointer"), unknown::toString);
            Reply office =
                    api.post("/listings", home.formatted(world.supplier(), world.place(), homes, "OFFICE", "plot"));
            assertEquals("invalid-value", office.at("/code"), office::toString);

            String type = "/property-types/residential/HOUSEBOAT";
            String named = "{\"name\":\"Houseboat\"}";
            assertEquals(
                    403,
                    api.method("PUT", type, named, "X-Rentwright-Actor", "supplier:" + world.supplier())
                            .status());
            assertEquals("true", api.method("PUT", type, named).at("/active"));
            assertEquals(
                    "422",
                    String.valueOf(api.method("PUT", "/property-types/moon/CRATER", named)
                            .status()));
            String listing = ApiFixture.created(api.post("/listings", boat));
            Reply types = api.get("/property-types?category=residential");
            assertTrue(types.body().contains("HOUSEBOAT") && types.body().contains("APARTMENT"), types::toString);
            assertFalse(types.body().contains("OFFICE"), types::toString);

            api.method("PUT", type, "{\"name\":\"Houseboat\",\"active\":false}");
            assertEquals(422, api.post("/listings", boat).status());
            Reply kept = api.method("PATCH", "/listings/" + listing, "{\"maximumGuests\":5}", "If-Match", "\"1\"");
            assertEquals("5 HOUSEBOAT", kept.at("/maximumGuests") + " " + kept.at("/propertyType"), kept::toString);
        }
    }

    @Test
    void a_room_type_is_made_with_what_it_costs_or_not_at_all() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String body = """
                    {"code":"DBL","name":"Double room","rates":{"daily":{"amount":"100.00","currency":"EUR"},
                     "weekend":{"amount":"130.00","currency":"%s"},"extraBed":{"amount":"25.00","currency":"EUR"},
                     "deposit":{"amount":"50.00","currency":"EUR"}}}""";
            Reply mixed = api.post("/room-types", body.formatted("USD"));
            assertEquals("/rates", mixed.at("/errors/0/pointer"), mixed::toString);
            assertEquals("0", api.get("/room-types").at("/meta/total"));

            Reply made = api.post("/room-types", body.formatted("EUR"));
            String type = ApiFixture.created(made);
            assertEquals("130.00", made.at("/rates/weekend/amount"), made::toString);
            String room = room(api, world, type, "12");
            Reply quote = api.post("/quotes", """
                    {"rentableId":"%s","nights":{"checkIn":"2030-07-05","checkOut":"2030-07-07"}}""".formatted(room));
            assertEquals("230.00", quote.at("/price/total/amount"), quote::toString);

            Reply small = api.post(
                    "/vehicle-categories",
                    "{\"code\":\"MINI\",\"name\":\"Small\",\"rates\":{\"daily\":{\"amount\":\"40.00\",\"currency\":\"EUR\"},"
                            + "\"hourly\":{\"amount\":\"7.00\",\"currency\":\"EUR\"}}}");
            assertEquals("40.00 7.00", small.at("/rates/daily/amount") + " " + small.at("/rates/hourly/amount"));
        }
    }

    @Test
    void a_vehicle_category_is_made_with_what_a_kilometre_and_its_features_cost() {
        try (ApiFixture api = new ApiFixture()) {
            api.world();
            String body = """
                    {"code":"MINI","name":"Small","rates":{"daily":{"amount":"40.00","currency":"EUR"},%s
                     "features":[{"code":"TOW_BAR","perDay":{"amount":"%s","currency":"EUR"}}]}}""";
            String mileage = "\"mileage\":{\"amount\":\"0.1234\",\"currency\":\"EUR\"},\"includedPerDay\":150,";

            Reply made = api.post("/vehicle-categories", body.formatted(mileage, "3"));
            assertEquals("0.1234", made.at("/rates/mileage/amount"), made::toString);
            assertEquals(
                    "TOW_BAR 3.00",
                    made.at("/rates/features/0/code") + " " + made.at("/rates/features/0/perDay/amount"));
            Reply card = api.get("/vehicle-categories/" + ApiFixture.created(made) + "/rate-card");
            assertEquals(
                    "per_day 150 kilometre 0.1234",
                    card.at("/mileage/kind") + " " + card.at("/mileage/allowance") + " " + card.at("/mileage/unit")
                            + " " + card.at("/mileage/price/amount"),
                    card::toString);

            Reply free = api.post("/vehicle-categories", body.formatted("\"includedPerDay\":150,", "3"));
            assertEquals("/rates/mileage", free.at("/errors/0/pointer"), free::toString);
            Reply less = api.post("/vehicle-categories", body.formatted("", "-3"));
            assertEquals("/rates/features/0", less.at("/errors/0/pointer"), less::toString);
        }
    }

    @Test
    void room_types_are_listed_without_the_classes_of_cars() {
        try (ApiFixture api = new ApiFixture()) {
            api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));

            Reply types = api.get("/room-types");

            assertEquals("1", types.at("/meta/total"), types::toString);
            assertEquals(type, types.at("/data/0/id"));
            assertEquals("2", api.get("/vehicle-categories").at("/meta/total"));
        }
    }

    private static void assertShown(ApiFixture api, String path) {
        String tag = api.get(path).header("ETag");
        Reply changed =
                api.method("PATCH", path, "{\"presentation\":{\"description\":\"By the sea\"}}", "If-Match", tag);
        assertEquals(200, changed.status(), changed::toString);
        assertEquals("By the sea", api.get(path).at("/presentation/description"), changed::toString);
    }
}
