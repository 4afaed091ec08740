package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.http.ApiFixture.World;
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
