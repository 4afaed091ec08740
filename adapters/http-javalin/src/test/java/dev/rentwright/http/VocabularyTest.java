package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One booking in the words of five trades (BKG-29, REC-20). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyTest {

    @Test
    void a_booking_is_shown_in_the_vocabulary_that_is_asked_for_beside_the_unified_words() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());

            assertWord(api, booking, "erp", "confirmed");
            assertWord(api, booking, "marketplace", "Reserved");
            assertWord(api, booking, "hotel", "guaranteed");
            assertWord(api, booking, "fleet", "available");
            assertWord(api, booking, "property", "confirmed");
            assertEquals(
                    "true",
                    api.get("/bookings/" + booking + "?vocabulary=marketplace").at("/words/isPayedInFull"));
            assertTrue(api.get("/bookings/" + booking).json().at("/words").isMissingNode());
            assertEquals(
                    400, api.get("/bookings/" + booking + "?vocabulary=klingon").status());
        }
    }

    @Test
    void reservations_speak_the_words_and_field_names_of_a_car_hire_firm() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            Reply made = api.postOnce("/reservations", ApiFixture.bookingBody(api.quote(world), world));
            String booking = ApiFixture.created(made);
            assertEquals("pending", made.at("/reservation/status"), made::toString);
            assertEquals(world.vehicle(), made.at("/reservation/assigned_vehicle_id"));
            assertEquals("2030-07-01T08:00:00Z", made.at("/reservation/pickup_datetime"));
            api.pay(booking, "deposit", "200.00");
            api.pay(booking, "rental", "196.35");

            api.clock.set("2030-07-01T08:00:00Z");
            Reply out = api.post("/reservations/" + booking + "/checkin", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            assertEquals("checked_in", out.at("/state"), out::toString);
            assertEquals("in_progress", out.at("/words/status"));

            assertEquals("in_progress", api.get("/reservations").at("/data/0/words/status"));
            assertEquals("checked_in", api.get("/reservations?vocabulary=hotel").at("/data/0/words/status"));
            assertEquals("in_progress", api.get("!/v1/reservations/" + booking).at("/reservation/status"));
            assertTrue(api.get("/bookings").json().at("/data/0/words").isMissingNode());
        }
    }

    @Test
    void what_is_rented_is_shown_and_asked_for_in_the_words_of_each_trade() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String booking = api.confirmedBooking(world);
            String car = "/vehicles/" + world.vehicle();
            assertEquals("available", api.get(car + "?vocabulary=erp").at("/words/status"));
            assertTrue(api.get(car).json().at("/words").isMissingNode());
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");

            assertEquals("rented", api.get(car + "?vocabulary=erp").at("/words/status"));
            assertEquals("occupied", api.get(car + "?vocabulary=hotel").at("/words/status"));
            assertEquals("not available", api.get(car + "?vocabulary=fleet").at("/words/status"));
            Reply flags = api.get(car + "?vocabulary=marketplace");
            assertEquals("true false", flags.at("/words/available") + " " + flags.at("/words/comingSoon"));
            assertTrue(flags.json().at("/words/status").isMissingNode(), flags::toString);
            assertEquals("true", api.get(car + "?vocabulary=property").at("/words/isActive"));

            Reply rented = api.get("/vehicles?status=rented&vocabulary=erp");
            assertEquals("1 rented", rented.at("/meta/total") + " " + rented.at("/data/0/words/status"));
            assertEquals(
                    "0", api.get("/vehicles?status=available&vocabulary=erp").at("/meta/total"));
            assertEquals("1", api.get("/vehicles?status=in_use").at("/meta/total"));
            assertEquals(422, api.get("/vehicles?status=rented").status());
            assertEquals(
                    422, api.get("/vehicles?status=occupied&vocabulary=erp").status());
        }
    }

    private static void assertWord(ApiFixture api, String booking, String vocabulary, String word) {
        Reply shown = api.get("/bookings/" + booking + "?vocabulary=" + vocabulary);
        assertEquals(word, shown.at("/words/status"), shown::toString);
        assertEquals(vocabulary, shown.at("/words/vocabulary"));
        assertEquals("confirmed", shown.at("/state"));
    }
}
