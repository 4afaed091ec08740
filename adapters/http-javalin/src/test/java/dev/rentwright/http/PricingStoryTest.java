package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.ExchangeRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a pricing author and a customer do with prices. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PricingStoryTest {

    private static final String TOW_BAR =
            "{\"name\":\"Tow bar\",\"group\":\"equipment\",\"additionalDailyRate\":{\"amount\":\"%s\",\"currency\":\"EUR\"}}";
    private static final String DOUBLED = "{\"id\":\"SUMMER\",\"type\":\"seasonal\",\"multiplier\":\"2\"}";
    private static final ExchangeRate DIRHAM = new ExchangeRate(
            Currencies.of("EUR"),
            Currencies.of("MAD"),
            new BigDecimal("10.8365"),
            "ECB",
            Instant.parse("2030-06-01T00:00:00Z"));

    @Test
    void a_rule_is_put_listed_counted_and_ended() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String rules = "/suppliers/" + world.supplier() + "/pricing-rules";

            Reply put = api.method("PUT", rules + "/SUMMER", DOUBLED);
            assertEquals(200, put.status(), put::toString);
            assertEquals("1", put.at("/version"));
            assertEquals("2", api.method("PUT", rules + "/SUMMER", DOUBLED).at("/version"));
            assertEquals("SUMMER", api.get(rules).at("/data/0/id"));

            Reply quoted = api.get("/quotes/" + api.quote(world));
            assertEquals("374.85", quoted.at("/price/total/amount"), quoted::toString);
            assertEquals("SUMMER", quoted.at("/price/lines/1/rule"));
            assertEquals("2", quoted.at("/price/lines/1/inputs/version"));
            assertEquals("2", quoted.at("/circumstances/rules/0/version"));
            assertEquals(
                    "357.00",
                    api.get("/vehicles/availability?pickupLocation=" + world.place()
                                    + "&pickupAt=2030-07-01T10:00&returnAt=2030-07-04T10:00")
                            .at("/data/0/price/total/amount"));

            Reply ended = api.method("DELETE", rules + "/SUMMER", "");
            assertEquals("false", ended.at("/active"), ended::toString);
            assertEquals("196.35", api.get("/quotes/" + api.quote(world)).at("/price/total/amount"));
            assertEquals(404, api.method("DELETE", rules + "/WINTER", "").status());
            assertEquals(422, api.method("PUT", rules + "/WINTER", DOUBLED).status());
        }
    }

    @Test
    void a_car_that_had_prices_of_its_own_costs_what_its_category_does_again() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String card = "/vehicles/" + world.vehicle() + "/rate-card";
            api.method("PUT", card, ApiFixture.CARD.replace("50.00", "70.00"));
            String before = api.quote(world);
            assertEquals("267.75", api.get("/quotes/" + before).at("/price/total/amount"));

            assertEquals(204, api.method("DELETE", card, "").status());
            assertEquals(204, api.method("DELETE", card, "").status());

            assertEquals("50.00", api.get(card).at("/tiers/daily/price/amount"));
            assertEquals("196.35", api.get("/quotes/" + api.quote(world)).at("/price/total/amount"));
            assertEquals("267.75", api.get("/quotes/" + before).at("/price/total/amount"));
            String nobodys = "/vehicles/" + world.place() + "/rate-card";
            assertEquals(404, api.method("DELETE", nobodys, "").status());
        }
    }

    @Test
    void taxes_are_said_for_a_supplier_and_a_place_and_charged_where_the_card_names_none() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String ofSupplier = "/suppliers/" + world.supplier() + "/taxes";
            String ofBoth = "/suppliers/" + world.supplier() + "/locations/" + world.place() + "/taxes";
            String ofPlace = "/locations/" + world.place() + "/taxes";
            assertEquals(
                    "0", String.valueOf(api.get(ofPlace).json().at("/taxes").size()));
            api.method("PUT", ofPlace, "{\"taxes\":[{\"code\":\"VAT\",\"percent\":\"7\"}]}");
            assertEquals("196.35", api.get("/quotes/" + api.quote(world)).at("/price/total/amount"));

            Reply untaxed = api.method(
                    "PUT",
                    "/vehicle-categories/" + world.category() + "/rate-card",
                    ApiFixture.CARD.replace("\"taxes\":[{\"code\":\"VAT\",\"percent\":\"19\"}],", ""));
            assertEquals(200, untaxed.status(), untaxed::toString);
            String frozen = api.quote(world);
            assertEquals("176.55", api.get("/quotes/" + frozen).at("/price/total/amount"));
            assertEquals(
                    "160.50",
                    api.get("/vehicles/availability?pickupLocation=" + world.place()
                                    + "&pickupAt=2030-07-01T10:00&returnAt=2030-07-04T10:00")
                            .at("/data/0/price/total/amount"));

            api.method("PUT", ofSupplier, "{\"taxes\":[{\"code\":\"VAT\",\"percent\":\"10\"}]}");
            assertEquals("181.50", api.get("/quotes/" + api.quote(world)).at("/price/total/amount"));
            assertEquals("176.55", api.get("/quotes/" + frozen).at("/price/total/amount"));
            String booking = api.booking(world);
            api.pay(booking, "deposit", "200.00");
            api.pay(booking, "rental", "181.50");
            Reply shadow = api.post("/rate-cards/shadow", """
                    {"categoryId":"%s","starts":{"from":"2030-07-01","to":"2030-07-31"},"card":%s}""".formatted(
                            world.category(),
                            ApiFixture.CARD.replace("\"taxes\":[{\"code\":\"VAT\",\"percent\":\"19\"}],", "")));
            assertEquals("181.50", shadow.at("/revenue/0/wouldBe/amount"), shadow::toString);
            Reply both = api.method(
                    "PUT",
                    ofBoth,
                    "{\"taxes\":[{\"code\":\"VAT\",\"percent\":\"20\",\"inclusive\":true}],\"rounding\":\"half_even\"}");
            assertEquals(200, both.status(), both::toString);
            Reply inclusive = api.get("/quotes/" + api.quote(world));
            assertEquals("165.00", inclusive.at("/price/total/amount"), inclusive::toString);
            assertEquals("27.50", inclusive.at("/price/taxes/amount"), inclusive::toString);
            assertEquals("half_even", api.get(ofBoth).at("/rounding"));
            assertEquals("20", api.get(ofBoth).at("/taxes/0/percent"));

            Reply verdict = api.post("/quotes/" + frozen + "/verification", "");
            assertEquals("true", verdict.at("/proven"), verdict::toString);
        }
    }

    @Test
    void taxes_that_cannot_be_are_refused_where_they_stand() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String ofSupplier = "/suppliers/" + world.supplier() + "/taxes";
            String city = "{\"code\":\"CITY\",\"percent\":\"2\",\"compound\":true}";

            Reply stacked =
                    api.method("PUT", ofSupplier, "{\"taxes\":[" + city + "],\"taxRounding\":\"per_tax_code\"}");
            assertEquals("tax.compound-needs-per-line", stacked.at("/code"), stacked::toString);
            assertEquals("/taxRounding", stacked.at("/errors/0/pointer"), stacked::toString);

            String ofPlace = "/locations/" + world.place() + "/taxes";
            assertEquals(
                    200,
                    api.method("PUT", ofPlace, "{\"taxes\":[" + city + "]}").status());
            Reply rounded = api.method("PUT", ofSupplier, "{\"taxes\":[],\"taxRounding\":\"per_tax_code\"}");
            assertEquals("tax.compound-needs-per-line", rounded.at("/code"), rounded::toString);
            assertEquals(world.place(), rounded.at("/location"), rounded::toString);
            assertEquals(
                    "Compound taxes need rounding per line; compound is CITY. /taxRounding: expected rounding per line,"
                            + " or no compound tax by location " + world.place() + ", got per_tax_code.",
                    rounded.at("/detail"));
            assertEquals(
                    "0", String.valueOf(api.get(ofSupplier).json().at("/taxes").size()));

            Reply twice = api.method("PUT", ofSupplier, "{\"taxes\":[" + city + "," + city + "]}");
            assertEquals("/taxes", twice.at("/errors/0/pointer"), twice::toString);
            Reply free = api.method("PUT", ofSupplier, "{\"taxes\":[{\"code\":\"VAT\",\"percent\":\"-1\"}]}");
            assertEquals("/taxes/0", free.at("/errors/0/pointer"), free::toString);
            assertEquals(
                    404, api.get("/locations/" + world.supplier() + "/taxes").status());
        }
    }

    @Test
    void a_coupon_is_given_out_used_and_withdrawn() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String coupon = "/suppliers/" + world.supplier() + "/coupons/WELCOME";
            assertEquals(404, api.get(coupon).status());

            Reply put = api.method("PUT", coupon, "{\"code\":\"WELCOME\",\"percent\":\"10\"}");
            assertEquals(200, put.status(), put::toString);
            assertEquals("10", api.get(coupon).at("/percent"));

            String asked = body(world, "\"coupon\":\"WELCOME\"");
            Reply quoted = api.post("/quotes", asked);
            assertEquals("160.65", quoted.at("/price/total/amount"), quoted::toString);
            assertEquals("WELCOME", quoted.at("/coupon/code"));

            api.method("PUT", coupon, "{\"code\":\"WELCOME\",\"percent\":\"10\",\"active\":false}");
            assertEquals("coupon.invalid", api.post("/quotes", asked).at("/code"));
            assertEquals(
                    "coupon.invalid",
                    api.post("/quotes", body(world, "\"coupon\":\"NOBODYS\"")).at("/code"));
        }
    }

    @Test
    void a_quote_tells_why_it_costs_what_it_costs_in_the_callers_language_and_currency() {
        try (ApiFixture api = new ApiFixture(
                builder -> builder.exchangeRates((from, to, at) ->
                        Optional.of(DIRHAM).filter(rate -> rate.to().equals(to))),
                settings -> settings)) {
            World world = api.world();

            Reply quoted = api.post("/quotes", body(world, """
                            "shownIn":"MAD","travellers":{"adults":2,"driverAges":[40]},
                            "discounts":[{"code":"SORRY","percent":"10"}]"""));
            assertEquals(201, quoted.status(), quoted::toString);
            assertEquals("160.65", quoted.at("/price/total/amount"));
            // 150.00, -15.00 and 25.65 of VAT, each converted by itself: 1625.48 - 162.55 + 277.96.
            assertEquals("1740.89", quoted.at("/shown/total/amount"), quoted::toString);
            assertEquals("2", quoted.at("/travellers/adults"));
            assertEquals("SORRY", quoted.at("/discounts/0/code"));
            assertEquals("50.00", quoted.at("/price/sums/rate/amount"), quoted::toString);
            assertEquals("150.00", quoted.at("/price/sums/rental/amount"));
            assertEquals("0.00", quoted.at("/price/sums/extras/amount"));
            assertEquals("15.00", quoted.at("/price/sums/discounts/amount"));
            assertEquals("25.65", quoted.at("/price/sums/taxes/amount"));

            Reply english = api.get("/quotes/" + quoted.at("/id"));
            Reply german = api.get("/quotes/" + quoted.at("/id"), "Accept-Language", "fr-FR, de-AT;q=0.8, en;q=0.5");
            assertEquals("en", english.header("Content-Language"));
            assertEquals("de-AT", german.header("Content-Language"));
            assertEquals("Accept-Language", german.header("Vary"));
            assertTrue(english.at("/explanation/0").contains("rental days"), english::toString);
            assertTrue(german.at("/explanation/0").contains("Miettage"), german::toString);
            assertEquals("Rental Miete", english.at("/price/lines/0/label") + " " + german.at("/price/lines/0/label"));
            assertFalse(english.header("ETag").equals(german.header("ETag")));
            assertEquals(
                    "en",
                    api.get("/quotes/" + quoted.at("/id"), "Accept-Language", "de;q=0, ;;=")
                            .header("Content-Language"));

            assertEquals(
                    "invalid-value",
                    api.post("/quotes", body(world, "\"shownIn\":\"USD\"")).at("/code"));
        }
    }

    @Test
    void a_booking_names_every_line_of_its_price_with_its_taxes_and_keeps_the_rate_that_it_was_shown_at() {
        try (ApiFixture api = new ApiFixture(
                builder -> builder.exchangeRates((from, to, at) ->
                        Optional.of(DIRHAM).filter(rate -> rate.to().equals(to))),
                settings -> settings)) {
            World world = api.world();
            String quote = ApiFixture.created(api.post("/quotes", body(world, "\"shownIn\":\"MAD\"")));
            String path =
                    "/bookings/" + ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quote, world)));

            Reply english = api.get(path);
            Reply german = api.get(path, "Accept-Language", "de");
            assertEquals("Rental Miete", english.at("/price/lines/0/label") + " " + german.at("/price/lines/0/label"));
            assertEquals("de", german.header("Content-Language"));
            assertEquals("Accept-Language", german.header("Vary"));
            assertFalse(english.header("ETag").equals(german.header("ETag")));
            assertEquals(
                    "[\"VAT\"]", english.json().at("/price/lines/0/taxCodes").toString());
            assertEquals("tax", english.at("/price/lines/1/kind"));
            assertEquals("[]", english.json().at("/price/lines/1/taxCodes").toString());

            // 150.00 and 28.50 of VAT, each converted by itself: 1625.48 + 308.84.
            assertEquals("1934.32", english.at("/shown/total/amount"), english::toString);
            assertEquals("10.8365 ECB", english.at("/shown/rate") + " " + english.at("/shown/source"));
            assertEquals("2030-06-01T00:00:00Z", english.at("/shown/at"));
            assertEquals("178.50", english.at("/price/total/amount"));

            Reply exempt = api.post("/quotes", body(world, "\"travellers\":{\"adults\":1,\"exemptFrom\":[\"VAT\"]}"));
            assertEquals("[]", exempt.json().at("/price/lines/0/taxCodes").toString(), exempt::toString);
            String later = ApiFixture.created(
                    api.post("/quotes", ApiFixture.quoteBody(world, "2030-08-01T10:00", "2030-08-04T10:00")));
            String plain = ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(later, world)));
            assertTrue(api.get("/bookings/" + plain).json().at("/shown").isMissingNode());
        }
    }

    @Test
    void a_quote_for_a_driver_who_may_not_drive_the_car_is_refused() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();

            Reply young = api.post("/quotes", body(world, "\"travellers\":{\"driverAges\":[30,20]}"));
            assertEquals(422, young.status(), young::toString);
            assertEquals("driver.too-young", young.at("/code"));
            assertEquals("20 21", young.at("/age") + " " + young.at("/minimumAge"), young::toString);
            assertEquals(
                    201,
                    api.post("/quotes", body(world, "\"travellers\":{\"driverAges\":[30,21]}"))
                            .status());
        }
    }

    @Test
    void what_would_have_been_quoted_is_told_as_of_an_instant() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.clock.set("2030-06-02T08:00:00Z");
            raise(api, world, "60.00");
            api.clock.set("2030-06-03T08:00:00Z");

            assertEquals("214.20", asOf(api, world, "2030-06-02T08:00:00Z"));
            assertEquals("178.50", asOf(api, world, "2030-06-02T07:59:59Z"));
            assertEquals(
                    "suppliers 1, customers 1, places 1, categories 1, vehicles 1, payments 0, bookings 0, events 0",
                    api.stored());
        }
    }

    @Test
    void what_a_supplier_changed_prices_by_and_features_cost_is_told_as_it_stood() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String rate = "/suppliers/" + world.supplier() + "/price-change-rate";
            String before = api.clock.instant().toString();
            JsonNode frozen =
                    api.post("/quotes", body(world, "\"features\":[]")).json().at("/price/lines");
            api.clock.set("2030-06-02T08:00:00Z");
            Reply put = api.method("PUT", rate, "{\"percent\":\"10\"}");
            assertEquals("10 2", put.at("/priceChangeRate") + " " + put.at("/version"), put::toString);
            assertEquals("10", api.get("/suppliers/" + world.supplier()).at("/priceChangeRate"));
            assertEquals(
                    200,
                    api.method("PUT", "/features/TOW_BAR", TOW_BAR.formatted("4.00"))
                            .status());
            api.clock.set("2030-06-03T08:00:00Z");
            assertEquals(
                    200,
                    api.method("PUT", "/features/TOW_BAR", TOW_BAR.formatted("9.00"))
                            .status());

            assertEquals("178.50", asOf(api, world, before, "\"features\":[]").at("/price/total/amount"));
            assertEquals(
                    frozen, asOf(api, world, before, "\"features\":[]").json().at("/price/lines"));
            String withBar = "\"features\":[\"TOW_BAR\"]";
            // 150.00 and 3 x 4.00 with a tenth more, and VAT
            assertEquals(
                    "212.06", asOf(api, world, "2030-06-02T08:00:00Z", withBar).at("/price/total/amount"));
            assertEquals(
                    "231.69", asOf(api, world, "2030-06-03T08:00:00Z", withBar).at("/price/total/amount"));

            assertEquals(
                    422, api.method("PUT", rate, "{\"percent\":\"-100.1\"}").status());
            assertEquals(
                    404,
                    api.method("PUT", "/suppliers/" + world.place() + "/price-change-rate", "{\"percent\":\"1\"}")
                            .status());
        }
    }

    @Test
    void a_quote_is_made_again_at_todays_prices_and_each_is_proven() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String earlier = api.quote(world);
            raise(api, world, "60.00");

            Reply again = api.post("/quotes/" + earlier + "/requote", "");
            assertEquals(201, again.status(), again::toString);
            assertEquals("196.35", again.at("/oldTotal/amount"));
            assertEquals("232.05", again.at("/newTotal/amount"));
            assertEquals("35.70", again.at("/difference/amount"));
            String fresh = again.at("/quote/id");
            assertEquals("/api/v1/quotes/" + fresh, again.header("Location"));

            for (String quote : new String[] {earlier, fresh}) {
                Reply verdict = api.post("/quotes/" + quote + "/verification", "");
                assertEquals("true", verdict.at("/proven"), verdict::toString);
                assertEquals(0, verdict.json().at("/findings").size());
            }
        }
    }

    @Test
    void a_candidate_is_tried_on_past_bookings_and_nothing_is_written() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.confirmedBooking(world);
            String before = api.stored();

            Reply report = api.post(
                    "/rate-cards/shadow", """
                    {"categoryId":"%s","starts":{"from":"2030-07-01","to":"2030-07-31"},"card":%s}""".formatted(world.category(), ApiFixture.CARD.replace("50.00", "60.00")));

            assertEquals(200, report.status(), report::toString);
            assertEquals("1", report.at("/repriced"));
            assertEquals("196.35", report.at("/revenue/0/was/amount"));
            assertEquals("35.70", report.at("/revenue/0/difference/amount"));
            assertEquals("35.70", report.at("/affected/0/difference/amount"));
            Reply broken = api.post("/rate-cards/shadow", """
                    {"categoryId":"%s","starts":{"from":"2030-07-01","to":"2030-07-31"},"card":%s}""".formatted(
                    world.category(),
                    ApiFixture.CARD.replace("300", "100").replace("\"taxes\"", "\"packing\":\"greedy\",\"taxes\"")));
            assertEquals("longer-costs-less", broken.at("/complaints/0/code"), broken::toString);
            assertEquals(before, api.stored());

            Reply wrong = api.post("/rate-cards/shadow", """
                    {"starts":{"from":"2030-07-01","to":"2030-07-31"},"card":{"currency":"EUR"}}""");
            assertEquals("invalid-value", wrong.at("/code"), wrong::toString);
            Reply misplaced = api.post("/rate-cards/shadow", """
                    {"categoryId":"%s","starts":{"from":"2030-07-01","to":"2030-07-31"},"card":{"currency":"XXZ"}}""".formatted(world.category()));
            assertEquals("/card/currency", misplaced.at("/errors/0/pointer"), misplaced::toString);
        }
    }

    @Test
    void a_suppliers_rate_is_given_shown_and_charged() {
        try (ApiFixture api = new ApiFixture()) {
            Reply supplier = api.post("/suppliers", "{\"name\":\"Northwind\",\"priceChangeRate\":\"5\"}");
            assertEquals("5", supplier.at("/priceChangeRate"), supplier::toString);
            assertEquals("0", api.post("/suppliers", "{\"name\":\"Plain\"}").at("/priceChangeRate"));
            Reply free = api.post("/suppliers", "{\"name\":\"Free\",\"priceChangeRate\":\"-100.5\"}");
            assertEquals("/priceChangeRate", free.at("/errors/0/pointer"), free::toString);
        }
    }

    @Test
    void outside_its_hours_a_place_is_closed_or_asks_a_fee_at_each_end() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String path = "/locations/" + world.place();
            String hours = "{\"hours\":{\"weekly\":[" + daily("monday") + "," + daily("thursday") + "]}}";
            Reply closing = api.method("PATCH", path, hours, "If-Match", "\"1\"");
            assertEquals(200, closing.status(), closing::toString);
            String late = ApiFixture.quoteBody(world, "2030-07-01T18:01", "2030-07-04T19:00");
            Reply refused = api.post("/quotes", late);
            assertEquals("location.closed", refused.at("/code"), refused::toString);

            Reply fee = api.method(
                    "PATCH",
                    path,
                    "{\"details\":{\"afterHoursFee\":{\"amount\":\"30.00\",\"currency\":\"EUR\"}}}",
                    "If-Match",
                    "\"2\"");
            assertEquals("30.00", fee.at("/details/afterHoursFee/amount"), fee::toString);
            Reply both = api.post("/quotes", late);
            assertEquals("AFTER_HOURS_PICKUP AFTER_HOURS_RETURN", surcharges(both), both::toString);
            Reply one = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T18:00", "2030-07-04T18:01"));
            assertEquals("AFTER_HOURS_RETURN", surcharges(one), one::toString);
            Reply none = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T18:00", "2030-07-04T18:00"));
            assertEquals("", surcharges(none), none::toString);
            // A minute more is within the grace of a day; the fee is taxed like everything else.
            assertEquals(
                    new BigDecimal(none.at("/price/total/amount")).add(new BigDecimal("35.70")),
                    new BigDecimal(one.at("/price/total/amount")));

            String booking =
                    ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(one.at("/id"), world)));
            assertEquals("AFTER_HOURS_RETURN", surcharges(api.get("/bookings/" + booking)));
        }
    }

    @Test
    void a_rental_that_goes_on_pays_for_its_new_end_and_not_for_the_one_before() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.method(
                    "PATCH",
                    "/locations/" + world.place(),
                    "{\"hours\":{\"weekly\":[" + daily("monday") + "," + daily("thursday") + "]},"
                            + "\"details\":{\"afterHoursFee\":{\"amount\":\"30.00\",\"currency\":\"EUR\"}}}",
                    "If-Match",
                    "\"1\"");
            Reply quote = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T10:00", "2030-07-03T10:00"));
            assertEquals("AFTER_HOURS_RETURN", surcharges(quote), quote::toString);
            String booking =
                    ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quote.at("/id"), world)));
            api.pay(booking, "deposit", "200.00");
            api.pay(booking, "rental", quote.at("/price/total/amount"));
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");

            Reply open = api.post("/bookings/" + booking + "/extend", "{\"returnAt\":\"2030-07-04T10:00\"}");
            assertEquals("", surcharges(open), open::toString);
            Reply closed = api.post("/bookings/" + booking + "/extend", "{\"returnAt\":\"2030-07-05T10:00\"}");
            assertEquals("AFTER_HOURS_RETURN", surcharges(closed), closed::toString);
        }
    }

    private static String daily(String day) {
        return "{\"day\":\"" + day + "\",\"opens\":\"08:00\",\"closes\":\"18:00\"}";
    }

    private static String surcharges(Reply reply) {
        return StreamSupport.stream(reply.json().at("/price/lines").spliterator(), false)
                .filter(line -> line.at("/kind").asString().equals("surcharge"))
                .map(line -> line.at("/code").asString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_room_is_for_two_adults_where_only_their_children_are_told() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String type = ApiFixture.created(api.post("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}"));
            String room = ApiFixture.created(api.post("/rooms", """
                    {"supplierId":"%s","locationId":"%s","roomTypeId":"%s","roomNumber":"12","floor":1,
                     "maximumOccupancy":3}""".formatted(world.supplier(), world.place(), type)));
            api.method("PUT", "/room-types/" + type + "/rate-card", ApiFixture.CARD);

            Reply quoted = api.post("/quotes", """
                    {"rentableId":"%s","nights":{"checkIn":"2030-07-01","checkOut":"2030-07-04"},
                     "travellers":{"childAges":[7]}}""".formatted(room));

            assertEquals("2", quoted.at("/travellers/adults"), quoted::toString);
            assertEquals("7", quoted.at("/travellers/childAges/0"));
        }
    }

    @Test
    void a_time_is_told_in_one_way() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String nights = "\"nights\":{\"checkIn\":\"2030-07-01\",\"checkOut\":\"2030-07-04\"}";

            assertEquals("", api.post("/quotes", body(world, nights)).at("/errors/0/pointer"));
            Reply slept = api.post("/quotes", untimed(world, nights));
            assertEquals("asset.not-offered", slept.at("/code"), slept::toString);
            Reply leased = api.post("/quotes", untimed(world, "\"months\":{\"start\":\"2030-07-01\",\"months\":3}"));
            assertEquals("asset.not-offered", leased.at("/code"), leased::toString);
            Reply never = api.post("/quotes", untimed(world, "\"features\":[]"));
            assertEquals("/pickupAt", never.at("/errors/0/pointer"), never::toString);
            Reply half = api.post("/quotes", untimed(world, "\"pickupAt\":\"2030-07-01T10:00\""));
            assertEquals("/returnAt", half.at("/errors/0/pointer"), half::toString);
        }
    }

    @Test
    void a_quote_says_what_is_to_be_paid_at_once_and_what_later() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            Reply hired = api.post("/quotes", body(world, "\"features\":[]"));
            assertEquals("178.50", hired.at("/dues/now/amount"), hired::toString);
            assertEquals("0.00", hired.at("/dues/deposit/amount"));
            assertEquals("2030-07-01", hired.at("/dues/later/0/from"));
            assertEquals("200.00", hired.at("/dues/later/0/deposit/amount"));

            String homes = ApiFixture.created(
                    api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
            String home =
                    ApiFixture.created(api.post("/listings", """
                    {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"HOUSE",
                     "maximumGuests":4,"modes":["lease"]}""".formatted(world.supplier(), world.place(), homes)));
            api.method("PUT", "/categories/" + homes + "/rate-card", """
                    {"currency":"EUR","months":{"lease":{"amount":"3100","currency":"EUR"}},
                     "deposit":{"amount":"6200","currency":"EUR"}}""");

            Reply leased = api.post("/quotes", """
                    {"rentableId":"%s","months":{"start":"2030-07-16","months":2,"lease":true}}""".formatted(home));

            assertEquals("7800.00", leased.at("/dues/now/amount"), leased::toString);
            assertEquals("1600.00", leased.at("/dues/rental/amount"));
            assertEquals("6200.00", leased.at("/dues/deposit/amount"));
            assertEquals("2030-08-01", leased.at("/dues/later/0/from"));
            assertEquals("3100.00", leased.at("/dues/later/0/rental/amount"));
            assertEquals("1550.00", leased.at("/dues/later/1/rental/amount"));
        }
    }

    @Test
    void what_a_vehicle_is_fitted_with_costs_extra_unasked() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.method("PUT", "/features/TOW_BAR", "{\"name\":\"Tow bar\",\"group\":\"equipment\"}");
            String car = ApiFixture.created(
                    api.post("/vehicles", """
                    {"supplierId":"%s","categoryId":"%s","locationId":"%s","licensePlate":"B-RW 77","model":"Golf",
                     "year":2024,"odometerKm":100,"presentation":{"features":["TOW_BAR"]}}""".formatted(world.supplier(), world.category(), world.place())));
            priced(
                    api,
                    world,
                    ApiFixture.CARD.replaceFirst(
                            "\\{",
                            "{\"features\":[{\"code\":\"TOW_BAR\",\"perDay\":{\"amount\":\"5\",\"currency\":\"EUR\"}}],"));

            Reply plain = api.post("/quotes", body(world, "\"features\":[]"));
            Reply fitted = api.post("/quotes", body(world, "\"features\":[]").replace(world.vehicle(), car));
            Reply wished = api.post("/quotes", body(world, "\"features\":[\"TOW_BAR\"]"));

            assertEquals("178.50", plain.at("/price/total/amount"), plain::toString);
            assertEquals("196.35", fitted.at("/price/total/amount"), fitted::toString);
            assertEquals("TOW_BAR", fitted.at("/circumstances/features/0"));
            assertEquals(0, fitted.json().at("/features").size());
            assertEquals("196.35", wished.at("/price/total/amount"), wished::toString);
            Reply verdict = api.post("/quotes/" + fitted.at("/id") + "/verification", "");
            assertEquals("true", verdict.at("/proven"), verdict::toString);
        }
    }

    @Test
    void what_a_feature_costs_by_itself_is_charged_where_the_card_does_not_name_it() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String path = "/features/TOW_BAR";
            Reply put = api.method("PUT", path, """
                    {"name":"Tow bar","group":"equipment","additionalDailyRate":{"amount":"4.125","currency":"EUR"}}""");
            assertEquals("4.125", put.at("/additionalDailyRate/amount"), put::toString);
            assertEquals("4.125", api.get("/features").at("/data/0/additionalDailyRate/amount"));
            String car = ApiFixture.created(
                    api.post("/vehicles", """
                    {"supplierId":"%s","categoryId":"%s","locationId":"%s","licensePlate":"B-RW 77","model":"Golf",
                     "year":2024,"odometerKm":100,"presentation":{"features":["TOW_BAR"]}}""".formatted(world.supplier(), world.category(), world.place())));
            String asked = body(world, "\"features\":[]").replace(world.vehicle(), car);

            // 150.00 and 12.375, rounded to 12.38, with VAT on each: 178.50 + 14.73.
            Reply fitted = api.post("/quotes", asked);
            assertEquals("193.23", fitted.at("/price/total/amount"), fitted::toString);
            Reply verdict = api.post("/quotes/" + fitted.at("/id") + "/verification", "");
            assertEquals("true", verdict.at("/proven"), verdict::toString);
            assertEquals(
                    "178.50",
                    api.post("/quotes", body(world, "\"features\":[]")).at("/price/total/amount"));

            api.method("PUT", path, "{\"name\":\"Tow bar\",\"group\":\"equipment\"}");
            assertEquals("178.50", api.post("/quotes", asked).at("/price/total/amount"));
            Reply less = api.method("PUT", path, """
                    {"name":"Tow bar","group":"equipment","additionalDailyRate":{"amount":"-1","currency":"EUR"}}""");
            assertEquals("invalid-value", less.at("/code"), less::toString);
        }
    }

    private static void priced(ApiFixture api, World world, String card) {
        Reply put = api.method("PUT", "/vehicle-categories/" + world.category() + "/rate-card", card);
        assertEquals(200, put.status(), put::toString);
    }

    private static String asOf(ApiFixture api, World world, String instant) {
        return asOf(api, world, instant, "\"features\":[]").at("/price/total/amount");
    }

    private static Reply asOf(ApiFixture api, World world, String instant, String more) {
        Reply told = api.post("/quotes/as-of", "{\"at\":\"%s\",\"quote\":%s}".formatted(instant, body(world, more)));
        assertEquals(200, told.status(), told::toString);
        return told;
    }

    private static void raise(ApiFixture api, World world, String daily) {
        Reply raised = api.method(
                "PUT",
                "/vehicle-categories/" + world.category() + "/rate-card",
                ApiFixture.CARD.replace("50.00", daily));
        assertEquals(200, raised.status(), raised::toString);
    }

    /** From 1 to 4 July, 178.50 with VAT. */
    private static String body(World world, String more) {
        return untimed(world, "\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\"," + more);
    }

    private static String untimed(World world, String more) {
        return "{\"rentableId\":\"%s\",\"pickupLocationId\":\"%s\",%s}".formatted(world.vehicle(), world.place(), more);
    }
}
