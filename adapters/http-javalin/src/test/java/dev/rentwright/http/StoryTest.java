package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoryTest {

    private static final String TIMES = "&pickupAt=2030-07-01T10:00&returnAt=2030-07-04T10:00";

    @Test
    void a_car_is_searched_quoted_booked_paid_handed_out_taken_back_and_settled() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();

            Reply offers = api.get("/vehicles/availability?pickupLocation=" + world.place() + TIMES);
            assertEquals(200, offers.status(), offers::toString);
            assertEquals(world.vehicle(), offers.at("/data/0/vehicle/id"));
            assertEquals("178.50", offers.at("/data/0/price/total/amount"));

            String quote = api.quote(world);
            assertEquals("196.35", api.get("/quotes/" + quote).at("/price/total/amount"));

            Reply booked = api.postOnce("/bookings", ApiFixture.bookingBody(quote, world));
            String booking = ApiFixture.created(booked);
            assertEquals("/api/v1/bookings/" + booking, booked.header("Location"));
            assertEquals("pending", booked.at("/state"));
            assertEquals("none", booked.at("/paymentStatus"));
            assertEquals(
                    "0",
                    api.get("/vehicles/availability?pickupLocation=" + world.place() + TIMES)
                            .at("/meta/total"));

            api.pay(booking, "deposit", "200.00");
            assertEquals("confirmed", api.get("/bookings/" + booking).at("/state"));
            api.pay(booking, "rental", "196.35");
            assertEquals("paid_in_full", api.get("/bookings/" + booking).at("/paymentStatus"));

            api.clock.set("2030-07-01T08:00:00Z");
            Reply out = api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            assertEquals("checked_in", out.at("/state"), out::toString);

            api.clock.set("2030-07-04T07:55:00Z");
            Reply in = api.post("/bookings/" + booking + "/checkout", "{\"odometerKm\":12700,\"fuelLevel\":\"0.5\"}");
            assertEquals("checked_out", in.at("/state"), in::toString);
            assertEquals("mileage", in.at("/charges/atReturn/0/kind"));

            Reply settled = api.post("/bookings/" + booking + "/complete", "");
            assertEquals("completed", settled.at("/state"), settled::toString);
            assertEquals("0.00", settled.at("/account/balance/amount"));
            assertEquals(0, settled.json().at("/allowedCommands").size());

            assertEquals(
                    "CREATED".toLowerCase(java.util.Locale.ROOT),
                    api.get("/bookings/" + booking + "/events").at("/data/0/kind"));
            Reply ledger = api.get("/bookings/" + booking + "/ledger");
            assertTrue(ledger.json().at("/data").size() > 4, ledger::toString);
        }
    }

    @Test
    void a_booking_is_cancelled_in_time_and_the_money_goes_back() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);

            Reply preview = api.get("/bookings/" + booking + "/cancellation-preview?cause=customer");
            assertEquals("0.00", preview.at("/penalty/amount"), preview::toString);
            Reply cancelled = api.post(
                    "/bookings/" + booking + "/cancel", "{\"reason\":\"plans changed\",\"cause\":\"customer\"}");

            assertEquals("cancelled", cancelled.at("/state"), cancelled::toString);
            assertEquals("customer", cancelled.at("/stage/cause"));
            assertEquals("refunded", cancelled.at("/paymentStatus"));
        }
    }

    @Test
    void where_a_person_accepts_a_request_is_approved_or_declined() {
        try (ApiFixture api = ApiFixture.whereAPersonAccepts()) {
            World world = api.world();
            String booking = api.booking(world);

            Reply declined = api.post("/bookings/" + booking + "/decline", "{\"reason\":\"in the workshop\"}");
            assertEquals("declined", declined.at("/state"), declined::toString);

            String another = api.booking(world);
            Reply approved = api.post("/reservations/" + another + "/approve", "");
            assertEquals("approved", approved.at("/state"), approved::toString);
        }
    }

    @Test
    void who_has_paid_and_never_comes_is_recorded_after_a_day() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world());
            api.clock.set("2030-07-02T08:00:00Z");

            Reply never = api.post("/bookings/" + booking + "/no-show", "");

            assertEquals("no_show", never.at("/state"), never::toString);
            assertEquals("196.35", never.at("/stage/penalty/amount"));
        }
    }

    @Test
    void a_running_rental_is_terminated_and_one_that_came_back_is_voided() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String broken = api.confirmedBooking(world);
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + broken + "/checkin", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-02T08:00:00Z");

            Reply ended = api.post("/bookings/" + broken + "/terminate", "{\"reason\":\"the engine failed\"}");

            assertEquals("early_termination", ended.at("/stage/cause"), ended::toString);
            assertEquals("12000", ended.at("/stage/out/odometerKm"), ended::toString);
            assertEquals("false", ended.at("/stage/out/undone"));
            assertTrue(ended.json().at("/stage/in").isMissingNode(), ended::toString);
        }
        try (ApiFixture api = new ApiFixture()) {
            String wrong = api.confirmedBooking(api.world());
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + wrong + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-02T08:00:00Z");
            api.post("/bookings/" + wrong + "/check-out", "{\"odometerKm\":12100,\"fuelLevel\":1}");

            Reply undone = api.post("/bookings/" + wrong + "/void", "{\"reason\":\"booked twice\"}");

            assertEquals("admin_void", undone.at("/stage/cause"), undone::toString);
            Reply seen = api.get("/bookings/" + wrong);
            assertEquals("12000", seen.at("/stage/out/odometerKm"), seen::toString);
            assertEquals("12100", seen.at("/stage/in/odometerKm"));
            assertEquals("true", seen.at("/stage/out/undone"));
            assertEquals("true", seen.at("/stage/in/undone"));
        }
    }

    @Test
    void a_customer_pays_through_a_provider_whose_message_confirms_the_booking() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.booking(api.world());

            Reply intent = api.postOnce(
                    "/payments/intent", "{\"bookingId\":\"%s\",\"purpose\":\"rental\"}".formatted(booking));
            assertEquals(201, intent.status(), intent::toString);
            String payment = intent.at("/payment/id");
            assertEquals("secret_" + payment, intent.at("/clientSecret"));

            Reply taken =
                    api.post("/webhooks/payments/fake", "evt_1 " + payment + " 196.35 EUR", "X-Signature", "good");
            assertEquals("stored", taken.at("/receipt"), taken::toString);
            assertEquals(1, api.woken.get());
            api.rentwright.bookings().runDueWork().run();

            assertEquals("confirmed", api.get("/bookings/" + booking).at("/state"));
            assertEquals("succeeded", api.get("/payments/" + payment).at("/status"));
        }
    }

    @Test
    void a_booking_brings_what_its_customer_pays_it_with_and_asked_again_the_same() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String[] key = {"Idempotency-Key", "once"};
            String wanted =
                    ApiFixture.bookingBody(api.quote(world), world).replace("}", ",\"payment\":{\"purpose\":\"%s\"}}");
            Reply none = api.post("/bookings", wanted.formatted("refund"), "Idempotency-Key", "never");
            assertEquals(422, none.status(), none::toString);

            Reply booked = api.post("/bookings", wanted.formatted("deposit"), key);

            assertEquals("pending", booked.at("/state"), booked::toString);
            String payment = booked.at("/intent/payment/id");
            assertEquals("secret_" + payment, booked.at("/intent/clientSecret"));
            assertEquals("200.00", booked.at("/intent/payment/amount/amount"));
            Reply again = api.post("/bookings", wanted.formatted("deposit"), key);
            assertEquals(booked.at("/id"), again.at("/id"), again::toString);
            assertEquals(payment, again.at("/intent/payment/id"));
            assertEquals("1", api.get("/bookings").at("/meta/total"));
        }
    }
}
