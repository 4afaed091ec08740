package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a customer says of a rental, and what a car is known for (CAT-17, CAT-39). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewStoryTest {

    private static final String[] ADA = {"X-Rentwright-Actor", "customer:ada"};
    private static final String[] EVE = {"X-Rentwright-Actor", "admin:eve"};

    @Test
    void a_settled_rental_is_reviewed_once_and_counts_when_it_is_published() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            String review = "/bookings/" + booking + "/review";
            String good = "{\"rating\":4,\"text\":\"Clean car.\"}";
            assertEquals(
                    "booking.illegal-transition", api.post(review, good, ADA).at("/code"));
            settled(api, booking);
            String car = "/vehicles/" + world.vehicle();
            Reply before = api.get(car);
            assertEquals("1", before.at("/reputation/trips"), before::toString);
            assertTrue(before.json().at("/reputation/rating").isMissingNode(), before::toString);

            assertEquals(403, api.post(review, good).status());
            assertEquals(422, api.post(review, "{\"rating\":6}", ADA).status());
            String other = "customer:00000000-0000-7000-8000-000000000000";
            assertEquals(
                    404, api.post(review, good, "X-Rentwright-Actor", other).status());
            Reply written = api.post(review, good, ADA);
            String id = ApiFixture.created(written);
            assertEquals("pending", written.at("/status"));
            assertEquals("invalid-value", api.post(review, good, ADA).at("/code"));
            assertEquals("0", api.get(car + "/reviews").at("/meta/total"));
            assertTrue(api.get(car).json().at("/reputation/rating").isMissingNode());

            String owner = "supplier:" + world.supplier();
            assertEquals(
                    403, api.get("/admin/reviews", "X-Rentwright-Actor", owner).status());
            assertEquals(
                    403,
                    api.post("/admin/reviews/" + id + "/publish", "", "X-Rentwright-Actor", owner)
                            .status());
            assertEquals(id, api.get("/admin/reviews?status=pending", EVE).at("/data/0/id"));
            assertEquals(
                    "published",
                    api.post("/admin/reviews/" + id + "/publish", "", EVE).at("/status"));
            assertEquals(
                    "booking.illegal-transition",
                    api.post("/admin/reviews/" + id + "/reject", "", EVE).at("/code"));

            assertEquals(
                    List.of("dev.rentwright.review.pending.v1 1", "dev.rentwright.review.published.v1 2"),
                    api.ports.outboxEvents().stream()
                            .filter(event -> event.aggregateId().equals(UUID.fromString(id)))
                            .map(event -> event.type() + " " + event.sequence())
                            .toList());

            Reply after = api.get(car);
            assertEquals("4.0 1", after.at("/reputation/rating") + " " + after.at("/reputation/reviews"));
            assertEquals(before.at("/version"), after.at("/version"));
            assertEquals("4.0", api.get("/vehicles").at("/data/0/reputation/rating"));
            assertEquals("Clean car.", api.get(car + "/reviews").at("/data/0/text"));
            assertTrue(api.get(car + "/reviews").json().at("/data/0/bookingId").isMissingNode());
            assertEquals(
                    200, api.get(car, "If-None-Match", before.header("ETag")).status());
            Reply renamed =
                    api.method("PATCH", car, "{\"displayName\":\"The Golf\"}", "If-Match", after.header("ETag"));
            assertEquals("The Golf", renamed.at("/displayName"), renamed::toString);
        }
    }

    @Test
    void what_is_rejected_is_seen_by_nobody_and_does_not_count() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            settled(api, booking);
            String id = ApiFixture.created(api.post("/bookings/" + booking + "/review", "{\"rating\":1}", ADA));

            api.post("/admin/reviews/" + id + "/reject", "", EVE);

            String car = "/vehicles/" + world.vehicle();
            assertEquals("0", api.get(car + "/reviews").at("/meta/total"));
            assertEquals("0", api.get(car).at("/reputation/reviews"));
        }
    }

    private static void settled(ApiFixture api, String booking) {
        api.clock.set("2030-07-01T08:00:00Z");
        api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
        api.clock.set("2030-07-04T08:00:00Z");
        api.post("/bookings/" + booking + "/check-out", "{\"odometerKm\":12100,\"fuelLevel\":1}");
        Reply settled = api.post("/bookings/" + booking + "/complete", "");
        assertEquals("completed", settled.at("/state"), settled::toString);
    }
}
