package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.identity.Permission;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Cars that leave or come back when nobody expects it (domain A8, LOC-03, REC-10 T7 and T10). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoursStoryTest {

    private static final String OUT = "{\"odometerKm\":12000,\"fuelLevel\":1%s}";
    private static final String IN = "{\"odometerKm\":12100,\"fuelLevel\":1}";

    @Test
    void who_comes_back_after_the_desk_has_closed_pays_what_the_place_asks_for_that() {
        assertEquals("AFTER_HOURS_RETURN 30.00 35.70", returned("2030-07-04T10:00", "2030-07-04T08:20:00Z"));
    }

    @Test
    void who_comes_while_somebody_is_there_or_has_paid_for_it_before_pays_nothing_more() {
        assertEquals("  0.00", returned("2030-07-04T10:00", "2030-07-04T08:00:00Z"));
        assertEquals("  0.00", returned("2030-07-04T10:10", "2030-07-04T08:20:00Z"));
    }

    @Test
    void a_car_is_handed_out_before_its_time_for_a_reason_that_staff_can_read() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            api.clock.set("2030-07-01T05:00:00Z");
            String out = "/bookings/" + booking + "/check-in";
            assertEquals(
                    "checkin.outside-window", api.post(out, OUT.formatted("")).at("/code"));
            assertEquals("422 /early", told(api.post(out, OUT.formatted(",\"early\":\" \""))));

            Reply early = api.post(out, OUT.formatted(",\"early\":\"the flight was early\""));

            assertEquals("checked_in", early.at("/state"), early::toString);
            String life = "/bookings/" + booking + "/events";
            assertTrue(api.get(life).toString().contains("the flight was early"));
            Reply customers = api.get(life, "X-Rentwright-Actor", "customer:" + world.customer());
            assertEquals(200, customers.status());
            assertFalse(customers.toString().contains("the flight was early"), customers::toString);
            assertEquals("true", api.get("/integrity").at("/clean"));
        }
    }

    @Test
    void a_car_is_not_handed_out_early_to_one_while_it_is_anothers() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String later = api.confirmedBooking(world);
            String sooner = ApiFixture.created(
                    api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T07:00", "2030-07-01T10:00")));
            ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(sooner, world)));
            api.clock.set("2030-07-01T04:50:00Z");

            Reply early =
                    api.post("/bookings/" + later + "/check-in", OUT.formatted(",\"early\":\"the flight was early\""));

            assertEquals("availability.conflict", early.at("/code"), early::toString);
            assertEquals("confirmed", api.get("/bookings/" + later).at("/state"));
        }
    }

    @Test
    void who_may_not_override_hands_nothing_out_early() {
        try (ApiFixture api = ApiFixture.with((actor, permission) -> permission != Permission.BOOKING_OVERRIDE)) {
            World world = api.world();
            String booking = api.confirmedBooking(world);

            Reply early = api.post(
                    "/bookings/" + booking + "/check-in", OUT.formatted(",\"early\":\"the flight was early\""));

            assertEquals("403 booking:override", early.status() + " " + early.at("/reason"), early::toString);
        }
    }

    private static String told(Reply reply) {
        return reply.status() + " " + reply.at("/errors/0/pointer");
    }

    /** What a return at an instant added, to a rental that was to end at a local time; on Thursdays the desk closes at ten. */
    private static String returned(String planned, String at) {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            Reply hours = api.method("PATCH", "/locations/" + world.place(), """
                    {"hours":{"weekly":[{"day":"monday","opens":"08:00","closes":"18:00"},
                                        {"day":"thursday","opens":"08:00","closes":"10:00"}]},
                     "details":{"afterHoursFee":{"amount":"30.00","currency":"EUR"}}}""", "If-Match", "\"1\"");
            assertEquals(200, hours.status(), hours::toString);
            Reply quote = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T10:00", planned));
            String booking =
                    ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quote.at("/id"), world)));
            api.pay(booking, "deposit", "200.00");
            api.pay(booking, "rental", quote.at("/price/total/amount"));
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", OUT.formatted(""));
            api.clock.set(at);
            Reply in = api.post("/bookings/" + booking + "/check-out", IN);
            assertEquals("checked_out", in.at("/state"), in::toString);
            String code = in.at("/charges/atReturn/0/code");
            String amount = in.at("/charges/atReturn/0/amount/amount");
            return code + " " + amount + " " + in.at("/charges/returnTotal/amount");
        }
    }
}
