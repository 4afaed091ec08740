package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Bookings that change where they stand, over HTTP. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesStoryTest {

    private static final String FIVE_DAYS = "{\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-06T10:00\"}";

    @Test
    void a_booking_is_previewed_changed_and_paid() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);

            Reply preview = api.post("/bookings/" + booking + "/change-preview", FIVE_DAYS);
            assertEquals("130.90", preview.at("/charge/amount"), preview::toString);
            assertEquals(
                    "Rental Option Child seat Rental VAT",
                    preview.at("/original/lines/0/label") + " " + preview.at("/original/lines/1/label") + " "
                            + preview.at("/repriced/lines/0/label") + " " + preview.at("/repriced/lines/0/taxCodes/0"));
            Reply german = api.post("/bookings/" + booking + "/change-preview", FIVE_DAYS, "Accept-Language", "de");
            assertEquals(
                    "Miete Miete de",
                    german.at("/original/lines/0/label") + " " + german.at("/repriced/lines/0/label") + " "
                            + german.header("Content-Language"));
            String tag = api.get("/bookings/" + booking).header("ETag");
            Reply changed = api.method("PATCH", "/bookings/" + booking, FIVE_DAYS, "If-Match", tag);

            assertEquals(200, changed.status(), changed::toString);
            assertEquals("130.90", changed.at("/account/balance/amount"), changed::toString);
            assertEquals("open", changed.at("/escrowStatus"));
            api.pay(booking, "additional", "130.90");
            assertEquals("0.00", api.get("/bookings/" + booking).at("/account/balance/amount"));
            Reply events = api.get("/bookings/" + booking + "/events");
            assertEquals("modified", events.at("/data/3/kind"), events::toString);
        }
    }

    @Test
    void a_change_without_a_version_is_not_taken() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());

            assertEquals(
                    428, api.method("PATCH", "/bookings/" + booking, FIVE_DAYS).status());
        }
    }

    @Test
    void a_running_rental_is_extended_charged_and_noted() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");

            Reply months = api.post("/bookings/" + booking + "/extend", "{\"months\":2}");
            assertEquals("/months", months.at("/errors/0/pointer"), months::toString);
            Reply longer = api.post("/bookings/" + booking + "/extend", "{\"returnAt\":\"2030-07-06T10:00\"}");
            assertEquals("130.90", longer.at("/account/balance/amount"), longer::toString);
            Reply charged = api.post(
                    "/bookings/" + booking + "/charges",
                    "{\"code\":\"SAND\",\"amount\":{\"amount\":\"12\",\"currency\":\"EUR\"}}");
            assertEquals("142.90", charged.at("/account/balance/amount"), charged::toString);
            assertEquals("SAND", charged.at("/charges/added/0/code"));
            Reply noted = api.post("/bookings/" + booking + "/notes", "{\"note\":\"rang up\"}");
            assertEquals("checked_in", noted.at("/state"), noted::toString);
            Reply deleted = api.method("DELETE", "/bookings/" + booking, "", "If-Match", noted.header("ETag"));
            assertEquals(409, deleted.status(), deleted::toString);
        }
    }

    @Test
    void a_car_that_breaks_down_is_given_back_for_another() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String other = ApiFixture.created(api.post(
                    "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 1002")));
            String booking = api.confirmedBooking(world);
            String swap = "{\"rentableId\":\"" + other + "\",\"back\":{\"odometerKm\":%d,\"fuelLevel\":0.5,"
                    + "\"damage\":[{\"place\":\"gearbox\",\"description\":\"stuck in third\"}]},"
                    + "\"out\":{\"odometerKm\":12000,\"fuelLevel\":1}}";
            Reply early = api.post("/bookings/" + booking + "/swap", swap.formatted(12300));
            assertEquals("booking.illegal-transition", early.at("/code"), early::toString);

            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-02T08:00:00Z");
            Reply back = api.post("/bookings/" + booking + "/swap", swap.formatted(11999));
            assertEquals("odometer.decreasing", back.at("/code"), back::toString);

            Reply swapped = api.post("/bookings/" + booking + "/swap", swap.formatted(12300));

            assertEquals(200, swapped.status(), swapped::toString);
            assertEquals("checked_in", swapped.at("/state"));
            assertEquals(other, swapped.at("/rentableId"));
            assertEquals(world.vehicle(), swapped.at("/arrangements/swaps/0/rentableId"));
            assertEquals("300", swapped.at("/arrangements/swaps/0/kilometres"));
            assertEquals("gearbox", swapped.at("/arrangements/swaps/0/in/damage/0/place"));
            assertEquals("12300", api.get("/vehicles/" + world.vehicle()).at("/odometerKm"));
            Reply integrity = api.get("/integrity");
            assertEquals("true", integrity.at("/clean"), integrity::toString);
        }
    }

    @Test
    void a_car_comes_back_to_a_spot_of_the_place_and_is_found_there() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String spot = "00000000-0000-4000-8000-000000000017";
            Reply place = api.method(
                    "PATCH",
                    "/locations/" + world.place(),
                    "{\"details\":{\"parkingSpots\":[{\"id\":\"" + spot + "\",\"name\":\"P1/17\"}]}}",
                    "If-Match",
                    "\"1\"");
            assertEquals(200, place.status(), place::toString);
            String booking = api.confirmedBooking(world);
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-04T08:00:00Z");
            String seen = "{\"odometerKm\":12100,\"fuelLevel\":1,\"spotId\":\"%s\"}";

            Reply nowhere = api.post("/bookings/" + booking + "/check-out", seen.formatted(world.place()));
            assertEquals("invalid-value", nowhere.at("/code"), nowhere::toString);
            assertEquals("/spotId", nowhere.at("/errors/0/pointer"), nowhere::toString);
            Reply back = api.post("/bookings/" + booking + "/check-out", seen.formatted(spot));

            assertEquals(200, back.status(), back::toString);
            assertEquals(spot, api.get("/vehicles/" + world.vehicle()).at("/spotId"));
            assertEquals(spot, api.get("/fleet").at("/data/0/rentable/spotId"));
        }
    }

    @Test
    void a_request_to_cancel_is_rejected_made_again_and_accepted() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());
            String request = "/bookings/" + booking + "/cancellation-request";

            assertEquals(
                    "requested", api.post(request, "{\"reason\":\"ill\"}").at("/arrangements/cancellationRequest"));
            assertEquals("rejected", api.post(request + "/reject", "").at("/arrangements/cancellationRequest"));
            api.post(request, "{\"reason\":\"very ill\"}");
            Reply accepted = api.post(request + "/accept", "");

            assertEquals("cancelled", accepted.at("/state"), accepted::toString);
            assertEquals("customer", accepted.at("/stage/cause"));
            assertEquals("cancelled", accepted.at("/escrowStatus"));
        }
    }

    @Test
    void a_walk_in_is_served_in_one_step() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.clock.set("2030-07-01T07:50:00Z");
            String quote = api.quote(world);

            Reply served = api.postOnce("/bookings/walk-in", """
                    {"quoteId":"%s","customerId":"%s","paidBy":"cash",
                     "condition":{"odometerKm":12000,"fuelLevel":1}}""".formatted(quote, world.customer()));

            assertEquals(201, served.status(), served::toString);
            assertEquals("checked_in", served.at("/state"));
            assertEquals("walk_in", served.at("/source"));
            assertEquals("paid_in_full", served.at("/paymentStatus"));
        }
    }

    @Test
    void a_booking_that_is_over_is_put_out_of_sight() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());
            String path = "/bookings/" + booking;

            Reply given =
                    api.method("DELETE", path, "", "If-Match", api.get(path).header("ETag"));
            assertEquals("cancelled", given.at("/state"), given::toString);
            api.method("DELETE", path, "", "If-Match", api.get(path).header("ETag"));

            assertEquals("0", api.get("/bookings").at("/meta/total"));
            assertEquals(200, api.get(path).status());
        }
    }

    @Test
    void a_guaranteed_booking_says_so() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());

            Reply backed = api.post("/bookings/" + booking + "/guarantee", "{\"type\":\"corporate\"}");

            assertEquals("corporate", backed.at("/arrangements/guarantee"), backed::toString);
        }
    }
}
