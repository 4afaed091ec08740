package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.identity.Permission;
import dev.rentwright.quote.QuoteId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever books too late is told what changed, and can accept it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LateCustomerTest {

    private static final String EXPIRED = "2030-06-01T08:15:00Z";

    @Test
    void an_expired_quote_is_refused_with_the_difference_and_a_fresh_quote_that_can_be_booked() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String quote = api.quote(world);
            api.clock.set(EXPIRED);
            raise(api, world);
            String before = api.stored();

            Reply late = api.post("/bookings", ApiFixture.bookingBody(quote, world), "Idempotency-Key", "late");

            assertEquals(409, late.status(), late::toString);
            assertEquals("quote.expired", late.at("/code"));
            assertEquals(EXPIRED, late.at("/expiredAt"));
            assertEquals("196.35", late.at("/oldTotal/amount"));
            assertEquals("232.05", late.at("/newTotal/amount"));
            assertEquals("35.70", late.at("/difference/amount"));
            String fresh = late.at("/newQuoteId");
            assertTrue(late.at("/detail").contains(fresh), late::toString);
            assertEquals(fresh, late.at("/refusals/0/newQuoteId"));
            assertEquals(before, api.stored());
            assertTrue(free(api, world), "the refused booking holds nothing");

            Reply repeated = api.post("/bookings", ApiFixture.bookingBody(quote, world), "Idempotency-Key", "late");
            assertEquals(fresh, repeated.at("/newQuoteId"), repeated::toString);

            Reply booked = api.postOnce("/bookings", ApiFixture.bookingBody(fresh, world));
            assertEquals(201, booked.status(), booked::toString);
            assertEquals("232.05", booked.at("/price/total/amount"));
        }
    }

    @Test
    void where_there_is_no_new_price_there_is_no_new_quote() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String coupon = "/suppliers/" + world.supplier() + "/coupons/WELCOME";
            api.method("PUT", coupon, "{\"code\":\"WELCOME\",\"percent\":\"10\"}");
            String quote = ApiFixture.created(api.post(
                    "/quotes",
                    ApiFixture.quoteBody(world, "2030-07-01T10:00", "2030-07-04T10:00")
                            .replaceFirst("\\{", "{\"coupon\":\"WELCOME\",")));
            api.method("PUT", coupon, "{\"code\":\"WELCOME\",\"percent\":\"10\",\"active\":false}");
            api.clock.set(EXPIRED);

            Reply late = api.postOnce("/bookings", ApiFixture.bookingBody(quote, world));

            assertEquals(409, late.status(), late::toString);
            assertEquals("178.50", late.at("/oldTotal/amount"));
            assertEquals("coupon.invalid", late.at("/noNewPrice/0"));
            assertTrue(late.json().at("/newQuoteId").isMissingNode(), late::toString);
        }
    }

    @Test
    void who_may_book_and_not_quote_learns_the_price_alone() {
        try (ApiFixture api = ApiFixture.with((actor, permission) ->
                permission != Permission.QUOTE_CREATE || !actor.name().equals("agent"))) {
            World world = api.world();
            String quote = api.quote(world);
            api.clock.set(EXPIRED);

            Reply late = api.post(
                    "/bookings",
                    ApiFixture.bookingBody(quote, world),
                    "Idempotency-Key",
                    "k",
                    "X-Rentwright-Actor",
                    "staff:agent");

            assertEquals(409, late.status(), late::toString);
            assertEquals("196.35", late.at("/newTotal/amount"));
            assertTrue(late.json().at("/newQuoteId").isMissingNode(), late::toString);
        }
    }

    @Test
    void the_members_are_documented() {
        try (ApiFixture api = new ApiFixture()) {
            String told = api.get("/openapi.json").at("/paths/~1bookings/post/responses/409/description");
            for (String member : new String[] {"expiredAt", "oldTotal", "newTotal", "difference", "newQuoteId"}) {
                assertTrue(told.contains("`" + member + "`"), told);
            }
        }
    }

    @Test
    void a_fresh_quote_is_kept_though_the_booking_was_refused() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String quote = api.quote(world);
            api.clock.set(EXPIRED);

            Reply late = api.postOnce("/bookings", ApiFixture.bookingBody(quote, world));

            QuoteId fresh = new QuoteId(UUID.fromString(late.at("/newQuoteId")));
            assertEquals(
                    "2030-06-01T08:30:00Z",
                    api.ports.quotes().byId(fresh).orElseThrow().expiresAt().toString());
        }
    }

    private static boolean free(ApiFixture api, World world) {
        return api.get("/vehicles/availability?pickupLocation=" + world.place()
                        + "&pickupAt=2030-07-01T10:00&returnAt=2030-07-04T10:00")
                .at("/meta/total")
                .equals("1");
    }

    private static void raise(ApiFixture api, World world) {
        Reply raised = api.method(
                "PUT",
                "/vehicle-categories/" + world.category() + "/rate-card",
                ApiFixture.CARD.replace("50.00", "60.00"));
        assertEquals(200, raised.status(), raised::toString);
    }
}
