package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.ExchangeRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A vehicle that is booked without a quote: it is priced where it is booked (PRC-26, API-83). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescribedRentalTest {

    private static final String HIRE = "\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\"";

    @Test
    void a_vehicle_is_booked_at_the_price_of_the_moment_with_what_is_taken_along() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();

            Reply booked = api.postOnce(
                    "/bookings",
                    described(
                            world,
                            "\"vehicleId\":\"" + world.vehicle() + "\"," + HIRE
                                    + ",\"addOns\":[{\"code\":\"CHILD_SEAT\",\"quantity\":1}],\"specialRequests\":\"blue\""));
            assertEquals(201, booked.status(), booked::toString);
            assertEquals("196.35", booked.at("/price/total/amount"));
            assertEquals("CHILD_SEAT", booked.at("/addOns/0/code"));
            assertEquals("blue", booked.at("/specialRequests"));
            assertEquals(world.place(), booked.at("/returnLocationId"));
            Reply quote = api.get("/quotes/" + booked.at("/quoteId"));
            assertEquals("39", quote.at("/travellers/driverAges/0"), quote::toString);
            Reply verdict = api.post("/quotes/" + booked.at("/quoteId") + "/verification", "");
            assertEquals("true", verdict.at("/proven"), verdict::toString);

            Reply taken =
                    api.postOnce("/bookings", described(world, "\"vehicleId\":\"" + world.vehicle() + "\"," + HIRE));
            assertEquals("availability.conflict", taken.at("/code"), taken::toString);
        }
    }

    @Test
    void any_vehicle_of_a_category_is_booked_from_one_place_to_another() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String elsewhere = ApiFixture.created(api.post("/locations", """
                    {"code":"HAM","name":"Hamburg","zone":"Europe/Berlin","address":{"city":"Hamburg","country":"DE"}}"""));
            String any = "\"vehicleCategoryId\":\"" + world.category() + "\"," + HIRE;

            Reply nowhere = api.postOnce("/bookings", described(world, any));
            assertEquals("/pickupLocationId", nowhere.at("/errors/0/pointer"), nowhere::toString);
            String from = any + ",\"pickupLocationId\":\"" + world.place() + "\"";
            Reply oneWay =
                    api.postOnce("/bookings", described(world, from + ",\"returnLocationId\":\"" + elsewhere + "\""));
            assertEquals("location.one-way-not-allowed", oneWay.at("/code"), oneWay::toString);
            Reply booked = api.postOnce("/bookings", described(world, from));
            assertEquals("178.50", booked.at("/price/total/amount"), booked::toString);
            assertEquals(world.category(), booked.at("/categoryId"));
            assertEquals("", booked.at("/rentableId"));
        }
    }

    @Test
    void what_is_described_badly_is_told_by_its_pointer_and_leaves_nothing_behind() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String before = api.stored();
            String vehicle = "\"vehicleId\":\"" + world.vehicle() + "\"";

            refused(api, "/pickupAt", described(world, vehicle));
            refused(api, "/returnAt", described(world, vehicle + ",\"pickupAt\":\"2030-07-01T10:00\""));
            refused(api, "/listingId", described(world, HIRE));
            refused(api, "/listingId", described(world, vehicle + ",\"roomId\":\"" + world.vehicle() + "\"," + HIRE));
            refused(
                    api,
                    "/deposit",
                    described(world, vehicle + "," + HIRE + ",\"deposit\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}"));
            assertEquals(before, api.stored());
        }
    }

    @Test
    void a_customer_whose_licence_does_not_last_is_told_when_they_are_quoted() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String lapsing = ApiFixture.created(api.post(
                    "/customers",
                    ApiFixture.CUSTOMER.replace("2035-05-31", "2030-07-03").replace("ada@", "eve@")));
            String lasting = ApiFixture.created(api.post(
                    "/customers",
                    ApiFixture.CUSTOMER.replace("2035-05-31", "2030-07-04").replace("ada@", "eva@")));
            String vehicle = "\"vehicleId\":\"" + world.vehicle() + "\"," + HIRE;

            Reply quoted = api.post("/quotes", quote(world, lapsing));
            assertEquals("licence.expires-during-rental", quoted.at("/code"), quoted::toString);
            Reply described =
                    api.postOnce("/bookings", described(world, vehicle).replace(world.customer(), lapsing));
            assertEquals("licence.expires-during-rental", described.at("/code"), described::toString);
            assertEquals("39", api.post("/quotes", quote(world, lasting)).at("/travellers/driverAges/0"));
            Reply unknown = api.post("/quotes", quote(world, world.place()));
            assertEquals("not-found", unknown.at("/code"), unknown::toString);
        }
    }

    @Test
    void what_is_described_is_shown_in_another_currency_and_discounted_as_a_quote_is() {
        try (ApiFixture api = inDirham()) {
            World world = api.world();
            String vehicle = "\"vehicleId\":\"" + world.vehicle() + "\"," + HIRE;
            String shown = ",\"shownIn\":\"MAD\",\"discounts\":[{\"code\":\"LOYAL\",\"percent\":10}]";

            Reply refused = api.postOnce("/bookings", described(world, vehicle + ",\"shownIn\":\"KWD\""));
            assertEquals("/shownIn", refused.at("/errors/0/pointer"), refused::toString);
            Reply booked = api.postOnce("/bookings", described(world, vehicle + shown));

            // 150.00 less 15.00, and VAT: 28.50 less 2.85.
            assertEquals("160.65", booked.at("/price/total/amount"), booked::toString);
            // 1625.48 - 162.55 + 277.96
            assertEquals("1740.89", booked.at("/shown/total/amount"), booked::toString);
            assertEquals("10.8365 ECB", booked.at("/shown/rate") + " " + booked.at("/shown/source"));
            String kept = "/bookings/" + booked.at("/id");
            assertEquals("1740.89", api.get(kept).at("/shown/total/amount"));
        }
    }

    @Test
    void who_walks_in_takes_along_what_is_described_at_the_desk() {
        try (ApiFixture api = inDirham()) {
            World world = api.world();
            api.clock.set("2030-07-01T07:50:00Z");
            String before = api.stored();
            String rental = "{\"rentableId\":\"" + world.vehicle() + "\"," + HIRE + ",\"shownIn\":\"%s\"}";

            String served = """
                    {%s"rental":%s,"customerId":"%s","paidBy":"cash","condition":{"odometerKm":%s,"fuelLevel":1}}""";
            Reply both = api.postOnce(
                    "/bookings/walk-in",
                    served.formatted(
                            "\"quoteId\":\"" + world.place() + "\",",
                            rental.formatted("MAD"),
                            world.customer(),
                            "12000"));
            assertEquals("/quoteId", both.at("/errors/0/pointer"), both::toString);
            Reply unknown = api.postOnce(
                    "/bookings/walk-in", served.formatted("", rental.formatted("KWD"), world.customer(), "12000"));
            assertEquals("/rental/shownIn", unknown.at("/errors/0/pointer"), unknown::toString);
            Reply somebody = api.postOnce(
                    "/bookings/walk-in",
                    served.formatted(
                            "",
                            rental.formatted("MAD").replace("{", "{\"customerId\":\"" + world.place() + "\","),
                            world.customer(),
                            "12000"));
            assertEquals("/rental/customerId", somebody.at("/errors/0/pointer"), somebody::toString);
            Reply backwards = api.postOnce(
                    "/bookings/walk-in", served.formatted("", rental.formatted("MAD"), world.customer(), "1"));
            assertEquals("odometer.decreasing", backwards.at("/code"), backwards::toString);
            assertEquals(before, api.stored());

            Reply out = api.postOnce(
                    "/bookings/walk-in", served.formatted("", rental.formatted("MAD"), world.customer(), "12000"));
            assertEquals("checked_in paid_in_full", out.at("/state") + " " + out.at("/paymentStatus"), out::toString);
            assertEquals("178.50", out.at("/price/total/amount"));
            assertEquals("MAD", out.at("/shown/total/currency"));
            Reply quote = api.get("/quotes/" + out.at("/quoteId"));
            assertEquals("39", quote.at("/travellers/driverAges/0"), quote::toString);
        }
    }

    private static ApiFixture inDirham() {
        ExchangeRate dirham = new ExchangeRate(
                Currencies.of("EUR"),
                Currencies.of("MAD"),
                new BigDecimal("10.8365"),
                "ECB",
                Instant.parse("2030-06-01T00:00:00Z"));
        return new ApiFixture(
                builder -> builder.exchangeRates((from, to, at) ->
                        Optional.of(dirham).filter(rate -> rate.to().equals(to))),
                settings -> settings);
    }

    private static String quote(World world, String customer) {
        return "{\"rentableId\":\"%s\",\"customerId\":\"%s\",%s}".formatted(world.vehicle(), customer, HIRE);
    }

    private static void refused(ApiFixture api, String pointer, String body) {
        Reply reply = api.postOnce("/bookings", body);
        assertEquals(pointer, reply.at("/errors/0/pointer"), reply::toString);
    }

    private static String described(World world, String rental) {
        return "{\"customerId\":\"%s\",%s}".formatted(world.customer(), rental);
    }
}
