package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.http.ApiFixture.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A car that is brought back elsewhere is to be had there, and nowhere else (domain A9). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneWayStoryTest {

    private static final String HAMBURG = """
            {"code":"HAM","name":"Hamburg","zone":"Europe/Berlin","address":{"city":"Hamburg","country":"DE"}}""";

    private static final String CARD = """
            {"currency":"EUR","tiers":{"daily":{"price":{"amount":"50.00","currency":"EUR"}}},
             "oneWay":{"fee":{"amount":"80.00","currency":"EUR"}}}""";

    private static final String CANCEL = "{\"reason\":\"changed\",\"cause\":\"customer\"}";

    @Test
    void a_car_is_booked_where_it_will_be() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", HAMBURG));
            offerAlsoAt(api, world, hamburg);
            Reply card = api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            assertEquals(200, card.status(), card::toString);

            assertEquals("1", found(api, world.place(), "06-02", "06-03"));
            assertEquals("0", found(api, hamburg, "06-02", "06-03"));
            Reply there = book(api, world, world.place(), hamburg, "06-02", "06-03");
            String journey = ApiFixture.created(there);
            assertEquals("0", found(api, hamburg, "06-05", "06-07"), "nobody knows while it is not paid");
            api.pay(journey, "rental", "130.00");

            Reply gone = book(api, world, world.place(), world.place(), "06-05", "06-07");
            assertEquals("location.no-stock", gone.at("/code"), gone::toString);
            assertEquals(409, gone.status());
            assertEquals("0", found(api, world.place(), "06-05", "06-07"));
            assertEquals("1", found(api, hamburg, "06-05", "06-07"));
            String next = ApiFixture.created(book(api, world, hamburg, hamburg, "06-05", "06-07"));

            Reply stays = api.post("/bookings/" + journey + "/change-preview", returning(world.place()));
            assertEquals("location.no-stock", stays.at("/code"), stays::toString);
            String tag = api.get("/bookings/" + journey).header("ETag");
            Reply changed = api.method("PATCH", "/bookings/" + journey, returning(world.place()), "If-Match", tag);
            assertEquals("location.no-stock", changed.at("/code"), changed::toString);

            String broken = "/vehicle-categories/" + world.category() + "/stranded-bookings";
            assertEquals(0, api.get(broken).json().at("/data").size(), api.get(broken)::toString);
            Reply cancelled = api.post("/bookings/" + journey + "/cancel", CANCEL);
            assertEquals(200, cancelled.status(), cancelled::toString);
            assertEquals(next, api.get(broken).at("/data/0/booking/id"), api.get(broken)::toString);
            assertEquals(1, api.get(broken).json().at("/data").size());
            Reply events = api.get("/bookings/" + journey + "/events");
            assertEquals(next, events.at("/data/3/data/stranded/0"), events::toString);
        }
    }

    @Test
    void who_was_let_down_and_takes_other_days_tells_who_relied_on_it() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", HAMBURG));
            offerAlsoAt(api, world, hamburg);
            api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            String journey = ApiFixture.created(book(api, world, world.place(), hamburg, "06-02", "06-03"));
            api.pay(journey, "rental", "130.00");
            String next = ApiFixture.created(book(api, world, hamburg, hamburg, "06-05", "06-07"));
            api.pay(next, "rental", "100.00");
            String last = ApiFixture.created(book(api, world, hamburg, hamburg, "06-10", "06-12"));
            api.pay(last, "rental", "100.00");
            assertEquals(
                    200, api.post("/bookings/" + journey + "/cancel", CANCEL).status());

            String tag = api.get("/bookings/" + next).header("ETag");
            Reply later = api.method(
                    "PATCH",
                    "/bookings/" + next,
                    "{\"pickupAt\":\"2030-06-15T10:00\",\"returnAt\":\"2030-06-17T10:00\"}",
                    "If-Match",
                    tag);

            assertEquals(200, later.status(), later::toString);
            List<String> told = new ArrayList<>();
            api.get("/bookings/" + next + "/events")
                    .json()
                    .at("/data")
                    .forEach(event -> event.at("/data/stranded").forEach(one -> told.add(one.asString())));
            assertEquals(List.of(last), told);
        }
    }

    @Test
    void a_category_of_which_nothing_will_be_at_a_place_has_no_stock_there_and_one_that_is_taken_is_not_free() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", HAMBURG));
            offerAlsoAt(api, world, hamburg);
            api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            assertEquals("location.no-stock", any(api, world, hamburg).at("/code"));
            String any = ApiFixture.created(any(api, world, world.place()));
            String late = ApiFixture.created(any(api, world, world.place()));

            ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(any, world)));
            assertEquals("availability.conflict", any(api, world, world.place()).at("/code"));
            Reply second = api.postOnce("/bookings", ApiFixture.bookingBody(late, world));
            assertEquals("availability.conflict", second.at("/code"), second::toString);
        }
    }

    @Test
    void a_category_whose_last_car_has_gone_elsewhere_since_it_was_quoted_has_no_stock() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", HAMBURG));
            offerAlsoAt(api, world, hamburg);
            api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            String any = ApiFixture.created(any(api, world, world.place()));
            ApiFixture.created(api.post("/vehicles/" + world.vehicle() + "/transfers", """
                    {"toLocationId":"%s","departs":"2030-06-03T12:00","arrives":"2030-06-03T16:00"}""".formatted(hamburg)));

            Reply gone = api.postOnce("/bookings", ApiFixture.bookingBody(any, world));

            assertEquals(409, gone.status(), gone::toString);
            assertEquals("location.no-stock", gone.at("/code"), gone::toString);
        }
    }

    private static Reply any(ApiFixture api, World world, String place) {
        return api.post("/quotes", """
                {"categoryId":"%s","pickupLocationId":"%s","pickupAt":"2030-06-05T10:00","returnAt":"2030-06-07T10:00"}""".formatted(world.category(), place));
    }

    @Test
    void a_car_that_never_left_is_promised_no_longer_where_it_was_to_go() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", HAMBURG));
            offerAlsoAt(api, world, hamburg);
            api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            String transfer =
                    ApiFixture.created(api.post("/vehicles/" + world.vehicle() + "/transfers", """
                    {"toLocationId":"%s","departs":"2030-06-03T12:00","arrives":"2030-06-03T16:00"}""".formatted(hamburg)));
            String promised = ApiFixture.created(book(api, world, hamburg, hamburg, "06-05", "06-07"));
            api.pay(promised, "rental", "100.00");

            assertEquals("1", found(api, hamburg, "06-04", "06-05"));
            api.clock.set("2030-06-03T13:59:59Z");
            api.rentwright.dueWork().forEach(work -> work.round(100, () -> true));
            assertEquals("planned", api.get("/transfers/" + transfer).at("/status"));
            api.clock.set("2030-06-03T14:00:00Z");
            api.rentwright.dueWork().forEach(work -> work.round(100, () -> true));

            assertEquals("cancelled", api.get("/transfers/" + transfer).at("/status"));
            Reply broken = api.get("/vehicle-categories/" + world.category() + "/stranded-bookings");
            assertEquals(promised, broken.at("/data/0/booking/id"), broken::toString);
            assertEquals("0", found(api, hamburg, "06-04", "06-05"));
        }
    }

    @Test
    void a_car_is_had_back_where_a_rental_changes_its_end_or_a_transfer_brings_it() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", HAMBURG));
            offerAlsoAt(api, world, hamburg);
            api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            String journey = ApiFixture.created(book(api, world, world.place(), hamburg, "06-02", "06-03"));
            api.pay(journey, "rental", "130.00");
            assertEquals("0", found(api, world.place(), "06-05", "06-07"));

            String tag = api.get("/bookings/" + journey).header("ETag");
            Reply changed = api.method("PATCH", "/bookings/" + journey, returning(world.place()), "If-Match", tag);
            assertEquals(200, changed.status(), changed::toString);
            assertEquals("1", found(api, world.place(), "06-05", "06-07"));
            assertEquals("0", found(api, hamburg, "06-05", "06-07"));

            Reply brought = api.post("/vehicles/" + world.vehicle() + "/transfers", """
                    {"toLocationId":"%s","departs":"2030-06-03T12:00","arrives":"2030-06-03T16:00"}""".formatted(hamburg));
            assertEquals(201, brought.status(), brought::toString);
            assertEquals("0", found(api, world.place(), "06-05", "06-07"));
            assertEquals("1", found(api, hamburg, "06-05", "06-07"));
        }
    }

    @Test
    void a_vehicle_is_offered_at_places_of_its_supplier_only() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String nowhere = world.customer();
            String path = "/vehicles/" + world.vehicle();

            Reply unknown = api.method("PATCH", path, alsoAt(nowhere), "If-Match", tag(api, world));

            assertEquals("not-found", unknown.at("/code"), unknown::toString);
            assertEquals(
                    1,
                    api.get(path).json().at("/offeredAt").size(),
                    () -> api.get(path).toString());
        }
    }

    @Test
    void bookings_are_listed_of_a_supplier_and_of_the_places_where_they_begin_or_end() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String hamburg = ApiFixture.created(api.post("/locations", HAMBURG));
            api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            String there = ApiFixture.created(book(api, world, world.place(), hamburg, "06-02", "06-03"));
            api.post("/bookings/" + there + "/cancel", CANCEL);
            String here = ApiFixture.created(book(api, world, world.place(), world.place(), "06-02", "06-03"));

            assertEquals("2", listed(api, "?location=" + world.place()).at("/meta/total"));
            assertEquals(there, listed(api, "?location=" + hamburg).at("/data/0/id"));
            assertEquals("1", listed(api, "?location=" + hamburg).at("/meta/total"));
            assertEquals("2", listed(api, "?supplier=" + world.supplier()).at("/meta/total"));
            assertEquals("0", listed(api, "?supplier=" + world.place()).at("/meta/total"));
            assertEquals("2", listed(api, "?status=pending,cancelled").at("/meta/total"));
            assertEquals(here, listed(api, "?status=pending,confirmed").at("/data/0/id"));
            assertEquals("1", listed(api, "?status=pending,confirmed").at("/meta/total"));
            Reply nonsense = listed(api, "?status=pending,gone");
            assertEquals("malformed-request", nonsense.at("/code"), nonsense::toString);
        }
    }

    private static Reply listed(ApiFixture api, String query) {
        return api.get("/bookings" + query);
    }

    @Test
    void a_place_of_another_supplier_takes_no_car_of_ours() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", CARD);
            String rival = ApiFixture.created(api.post("/suppliers", "{\"name\":\"Rival\"}"));
            String theirs = ApiFixture.created(
                    api.post("/locations", HAMBURG.replaceFirst("\\{", "{\"supplierId\":\"" + rival + "\",")));

            Reply quote = api.post("/quotes", quoteTo(world, theirs));
            assertEquals("asset.not-offered", quote.at("/code"), quote::toString);
            assertEquals("HAM", quote.at("/location"), quote::toString);

            String booking = ApiFixture.created(book(api, world, world.place(), world.place(), "06-02", "06-03"));
            String tag = api.get("/bookings/" + booking).header("ETag");
            Reply changed = api.method("PATCH", "/bookings/" + booking, returning(theirs), "If-Match", tag);
            assertEquals("asset.not-offered", changed.at("/code"), changed::toString);

            Reply brought = api.post("/vehicles/" + world.vehicle() + "/transfers", """
                    {"toLocationId":"%s","departs":"2030-06-13T12:00","arrives":"2030-06-13T16:00"}""".formatted(theirs));
            assertEquals("invalid-value", brought.at("/code"), brought::toString);
            assertEquals("HAM", brought.at("/errors/0/actual"), brought::toString);
        }
    }

    private static String quoteTo(World world, String dropOff) {
        return """
                {"rentableId":"%s","pickupLocationId":"%s","returnLocationId":"%s",
                 "pickupAt":"2030-06-02T10:00","returnAt":"2030-06-03T10:00"}""".formatted(world.vehicle(), world.place(), dropOff);
    }

    private static void offerAlsoAt(ApiFixture api, World world, String place) {
        Reply offered = api.method("PATCH", "/vehicles/" + world.vehicle(), alsoAt(place), "If-Match", tag(api, world));
        assertEquals(200, offered.status(), offered::toString);
        assertEquals(2, offered.json().at("/offeredAt").size(), offered::toString);
    }

    private static String returning(String place) {
        return "{\"pickupAt\":\"2030-06-02T10:00\",\"returnAt\":\"2030-06-03T10:00\",\"returnLocationId\":\"" + place
                + "\"}";
    }

    private static String alsoAt(String place) {
        return "{\"alsoOfferedAt\":[\"" + place + "\"]}";
    }

    private static String tag(ApiFixture api, World world) {
        return api.get("/vehicles/" + world.vehicle()).header("ETag");
    }

    private static Reply book(ApiFixture api, World world, String from, String to, String first, String last) {
        String quote = ApiFixture.created(api.post("/quotes", """
                {"rentableId":"%s","pickupLocationId":"%s","returnLocationId":"%s",
                 "pickupAt":"2030-%sT10:00","returnAt":"2030-%sT10:00"}""".formatted(world.vehicle(), from, to, first, last)));
        return api.postOnce("/bookings", ApiFixture.bookingBody(quote, world));
    }

    private static String found(ApiFixture api, String place, String first, String last) {
        return api.get("/vehicles/availability?pickupLocation=" + place + "&pickupAt=2030-" + first
                        + "T10:00&returnAt=2030-" + last + "T10:00")
                .at("/meta/total");
    }
}
