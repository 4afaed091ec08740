package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.invoicing.InvoiceTerms;
import dev.rentwright.money.Percentage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Invoices, escrow and the owner's money, as clients see them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyStoryTest {

    private static final String MARKETPLACE = "{\"name\":\"Northwind Cars\",\"commissionRate\":10}";

    private static final String HOUSE_RULES = """
            {"name":"House rules","daily":{"windows":[{"atLeastBeforeStart":"PT72H","penalty":{"type":"none"}}],
             "after":{"type":"fixed","amount":{"amount":"30.00","currency":"EUR"}},
             "noShow":{"type":"percent","value":100},
             "free":{"changes":"P3D","boughtCancellation":"PT12H"}}}""";

    @Test
    void the_rent_is_invoiced_paid_held_and_released_a_day_after_the_check_in() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world(MARKETPLACE);
            assertEquals("agent", api.get("/suppliers/" + world.supplier()).at("/dealing"));
            String booking = api.booking(world);
            api.pay(booking, "deposit", "200.00");

            Reply asked = api.get("/invoices?booking=" + booking);
            assertEquals("sent", asked.at("/data/0/status"), asked::toString);
            assertEquals("INV-2030-000001", asked.at("/data/0/number"));
            assertEquals("196.35", asked.at("/data/0/balanceDue/amount"));
            assertEquals("31.35", asked.at("/data/0/tax/amount"));
            assertEquals("none", api.get("/bookings/" + booking).at("/escrowStatus"));

            api.pay(booking, "rental", "196.35");
            String invoice = asked.at("/data/0/id");
            assertEquals("paid", api.get("/invoices/" + invoice).at("/status"));
            assertEquals("open", api.get("/bookings/" + booking).at("/escrowStatus"));

            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-02T08:00:00Z");
            assertEquals(List.of(), api.rentwright.bookings().runDueWork().run().failures());

            Reply ledger = api.get("/bookings/" + booking + "/ledger");
            assertEquals("released", api.get("/bookings/" + booking).at("/escrowStatus"), ledger::toString);
            assertTrue(kinds(ledger).contains("escrow_release"), ledger::toString);
            assertTrue(ledger.toString().contains("commission_revenue"), ledger::toString);
            assertTrue(ledger.toString().contains("16.50"), ledger::toString);
        }
    }

    @Test
    void a_cancelled_booking_gives_its_invoice_back_and_asks_for_the_penalty() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = api.confirmedBooking(api.world(MARKETPLACE));
            api.clock.set("2030-06-30T08:00:00Z");

            api.post("/bookings/" + booking + "/cancel", "{\"reason\":\"plans changed\",\"cause\":\"customer\"}");

            Reply invoices = api.get("/invoices?booking=" + booking);
            assertEquals("penalty", invoices.at("/data/0/kind"), invoices::toString);
            assertEquals("paid", invoices.at("/data/0/status"));
            assertEquals("refunded", invoices.at("/data/1/status"));
            assertEquals("CN-2030-000001", invoices.at("/data/1/creditNotes/0/number"));
            assertEquals("1", api.get("/invoices?status=refunded").at("/meta/total"));
        }
    }

    @Test
    void what_nobody_pays_is_overdue_and_costs_a_late_fee_once() {
        InvoiceTerms strict = new InvoiceTerms(7, 0, Optional.of(Percentage.of("10")));
        try (ApiFixture api = new ApiFixture(engine -> engine.invoices(strict), settings -> settings)) {
            String booking = api.confirmedBooking(api.world());
            api.post(
                    "/bookings/" + booking + "/charges",
                    "{\"code\":\"CLEANING\",\"reason\":\"sand\",\"amount\":{\"amount\":\"50.00\",\"currency\":\"EUR\"}}");
            api.clock.set("2030-06-29T22:00:00Z");
            api.rentwright.bookings().runDueWork().run();
            api.rentwright.bookings().runDueWork().run();

            Reply invoices = api.get("/invoices?booking=" + booking);
            assertEquals("3", invoices.at("/meta/total"), invoices::toString);
            assertEquals("5.00", invoices.at("/data/0/total/amount"));
            assertEquals("LATE_FEE", invoices.at("/data/0/lines/0/kind"));
            assertEquals("overdue", invoices.at("/data/1/status"));
        }
    }

    @Test
    void a_supplier_is_paid_by_its_own_terms_where_its_card_says_nothing_and_what_was_quoted_keeps_its_own() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String supplier = "/suppliers/" + world.supplier();
            Reply before = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-20T10:00", "2030-07-23T10:00"));
            assertEquals("196.35", before.at("/dues/rental/amount"), before::toString);
            String terms = "{\"plan\":\"rental\",\"percent\":30,\"restDaysBefore\":14}";
            assertEquals(
                    428, api.method("PUT", supplier + "/payment-terms", terms).status());

            String tag = api.get(supplier).header("ETag");
            Reply put = api.method("PUT", supplier + "/payment-terms", terms, "If-Match", tag);
            assertEquals("30", put.at("/payment/percent"), put::toString);
            assertEquals(
                    412,
                    api.method("PUT", supplier + "/payment-terms", terms, "If-Match", tag)
                            .status());

            Reply quote = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-20T10:00", "2030-07-23T10:00"));
            assertEquals("58.91", quote.at("/dues/rental/amount"), quote::toString);
            assertEquals("2030-07-06", quote.at("/dues/later/0/from"));
            assertEquals("196.35", api.get("/quotes/" + before.at("/id")).at("/dues/rental/amount"));
            assertEquals(
                    428, api.method("DELETE", supplier + "/payment-terms", "").status());
            Reply taken = api.method("DELETE", supplier + "/payment-terms", "", "If-Match", put.header("ETag"));
            assertTrue(taken.json().at("/payment").isMissingNode(), taken::toString);
            Reply asEverywhere =
                    api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-20T10:00", "2030-07-23T10:00"));
            assertEquals("196.35", asEverywhere.at("/dues/rental/amount"), asEverywhere::toString);
            String card = "/vehicle-categories/" + world.category() + "/rate-card";
            api.method("PUT", card, paidBy("{\"plan\":\"pay_later\"}"));
            Reply said = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-20T10:00", "2030-07-23T10:00"));
            assertEquals("0.00", said.at("/dues/rental/amount"), said::toString);
        }
    }

    @Test
    void a_card_may_ask_for_a_share_at_once_and_for_the_rest_by_a_date() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String card = "/vehicle-categories/" + world.category() + "/rate-card";
            Reply put = api.method("PUT", card, paidBy("{\"plan\":\"rental\",\"percent\":30,\"restDaysBefore\":14}"));
            assertEquals("30", put.at("/payment/percent"), put::toString);
            Reply quote = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-20T10:00", "2030-07-23T10:00"));
            assertEquals("58.91", quote.at("/dues/rental/amount"), quote::toString);
            assertEquals("2030-07-06", quote.at("/dues/later/0/from"));
            assertEquals("137.44", quote.at("/dues/later/0/rental/amount"));
            assertEquals("200.00", quote.at("/dues/later/1/deposit/amount"));

            String booking =
                    ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quote.at("/id"), world)));
            api.pay(booking, "rental", "58.91");

            Reply confirmed = api.get("/bookings/" + booking);
            assertEquals("confirmed", confirmed.at("/state"), confirmed::toString);
            assertEquals("partially_paid", confirmed.at("/paymentStatus"));
            assertEquals("0.00", confirmed.at("/account/dueNow/amount"));
            assertEquals("2030-07-06", confirmed.at("/account/dues/1/from"));
            assertEquals("137.44", confirmed.at("/account/dues/1/amount/amount"));
            assertEquals("2030-07-06", api.get("/invoices?booking=" + booking).at("/data/0/dueDate"));
            api.clock.set("2030-07-06T08:00:00Z");
            assertEquals("137.44", api.get("/bookings/" + booking).at("/account/dueNow/amount"));
            api.pay(booking, "rental", "137.44");
            assertEquals("paid", api.get("/bookings/" + booking).at("/paymentStatus"));
        }
    }

    @Test
    void terms_of_payment_that_cannot_be_are_refused_where_they_stand() {
        try (ApiFixture api = new ApiFixture()) {
            String card = "/vehicle-categories/" + api.world().category() + "/rate-card";
            for (String wrong : List.of(
                    "{\"plan\":\"rental\",\"percent\":0}",
                    "{\"plan\":\"pay_later\",\"percent\":30}",
                    "{\"plan\":\"rental\",\"restDaysBefore\":14}")) {
                Reply refused = api.method("PUT", card, paidBy(wrong));
                assertEquals(422, refused.status(), refused::toString);
                assertEquals("/payment", refused.at("/errors/0/pointer"), refused::toString);
            }
        }
    }

    private static String paidBy(String terms) {
        return ApiFixture.CARD.replace("\"taxes\"", "\"payment\":" + terms + ",\"taxes\"");
    }

    @Test
    void damage_is_paid_out_of_the_deposit_and_the_rest_of_it_goes_back() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = returned(api);
            String path = "/bookings/" + booking;
            assertEquals(422, api.post(path + "/damage-charges", damage("0.00")).status());

            Reply charged = api.post(path + "/damage-charges", damage("50.00"));

            assertEquals("50.00", charged.at("/account/depositApplied/amount"), charged::toString);
            assertEquals("DAMAGE", charged.at("/charges/added/0/code"));
            Reply released = api.post(path + "/deposit-release", "{}");
            assertEquals("150.00", released.at("/account/depositReturned/amount"), released::toString);
            assertEquals("checked_out", released.at("/state"));
            assertEquals("completed", api.post(path + "/complete", "{}").at("/state"));
            Reply ledger = api.get(path + "/ledger");
            assertTrue(kinds(ledger).containsAll(List.of("damage", "deposit_release")), ledger::toString);
            Reply curious = api.method("GET", path + "/ledger", "", "X-Rentwright-Actor", "customer:ada");
            assertEquals(403, curious.status(), curious::toString);
            assertEquals(
                    409, api.post(path + "/damage-charges", damage("50.00")).status());
        }
    }

    @Test
    void more_damage_than_the_deposit_is_invoiced() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = returned(api);
            String path = "/bookings/" + booking;

            api.post(path + "/damage-charges", damage("320.00"));

            Reply invoices = api.get("/invoices?booking=" + booking);
            assertEquals("120.00", invoices.at("/data/0/balanceDue/amount"), invoices::toString);
            assertEquals("DEPOSIT", invoices.at("/data/0/lines/1/kind"));
            Reply open = api.post(path + "/complete", "{}");
            assertEquals("booking.not-settled", open.at("/code"), open::toString);
            api.pay(booking, "additional", "120.00");
            assertEquals("completed", api.post(path + "/complete", "{}").at("/state"));
        }
    }

    @Test
    void what_nobody_will_pay_is_written_off_with_its_invoice() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = returned(api);
            String path = "/bookings/" + booking;
            api.post(path + "/damage-charges", damage("320.00"));
            assertEquals(
                    422, api.post(path + "/write-off", "{\"reason\":\" \"}").status());

            Reply written = api.post(path + "/write-off", "{\"reason\":\"moved away\"}");

            assertEquals("120.00", written.at("/account/writtenOff/amount"), written::toString);
            assertEquals("0.00", written.at("/account/balance/amount"));
            Reply invoices = api.get("/invoices?booking=" + booking);
            assertEquals("cancelled", invoices.at("/data/0/status"), invoices::toString);
            assertEquals("completed", api.post(path + "/complete", "{}").at("/state"));
            assertTrue(kinds(api.get(path + "/ledger")).contains("write_off"));
        }
    }

    @Test
    void an_administrator_says_how_much_goes_back_of_a_rental_that_is_undone() {
        try (ApiFixture api = new ApiFixture()) {
            String path = "/bookings/" + returned(api);
            String tooMuch = "{\"reason\":\"an error\",\"refund\":{\"amount\":\"396.36\",\"currency\":\"EUR\"}}";
            assertEquals(
                    "refund.exceeds-captured", api.post(path + "/void", tooMuch).at("/code"));

            Reply undone = api.post(path + "/void", tooMuch.replace("396.36", "300.00"));

            assertEquals("96.35", undone.at("/account/rentalDue/amount"), undone::toString);
            assertEquals("100.00", undone.at("/account/rentalRefunded/amount"));
            assertEquals("200.00", undone.at("/account/depositReturned/amount"));
        }
    }

    /** Paid with its deposit, and back in time. */
    private static String returned(ApiFixture api) {
        String booking = api.confirmedBooking(api.world(MARKETPLACE));
        api.clock.set("2030-07-01T08:00:00Z");
        api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
        api.clock.set("2030-07-04T08:00:00Z");
        Reply back = api.post("/bookings/" + booking + "/check-out", "{\"odometerKm\":12100,\"fuelLevel\":1}");
        assertEquals("checked_out", back.at("/state"), back::toString);
        return booking;
    }

    private static String damage(String amount) {
        return "{\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"},\"reason\":\"a dent\"}".formatted(amount);
    }

    @Test
    void a_suppliers_own_policy_counts_for_what_is_booked_after_it() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String before = api.booking(world);
            assertEquals("CAR_STANDARD", api.get("/bookings/" + before).at("/cancellationPolicy"));
            api.post("/bookings/" + before + "/cancel", "{\"reason\":\"another\",\"cause\":\"customer\"}");
            String path = "/suppliers/" + world.supplier() + "/cancellation-policy";

            Reply own = api.method("PUT", path, HOUSE_RULES);
            assertEquals("1", own.at("/version"), own::toString);
            assertEquals(
                    "2",
                    api.method("PUT", path, HOUSE_RULES.replace("30", "35")).at("/version"));
            assertEquals("PT72H", api.get(path).at("/daily/windows/0/atLeastBeforeStart"));
            assertEquals(
                    Set.of("changes", "boughtCancellation"),
                    Set.copyOf(api.get(path).json().at("/daily/free").propertyNames()));
            assertEquals("PT12H", api.get(path).at("/daily/free/boughtCancellation"));

            String booking = api.confirmedBooking(world);
            api.clock.set("2030-06-28T08:00:01Z");
            Reply preview = api.get("/bookings/" + booking + "/cancellation-preview?cause=customer");
            assertEquals("35.00", preview.at("/penalty/amount"), preview::toString);
            assertEquals("2", api.get("/bookings/" + booking).at("/cancellationPolicyVersion"));

            Reply strict =
                    api.method("PUT", "/vehicles/" + world.vehicle() + "/cancellation-policy", "{\"name\":\"STRICT\"}");
            assertEquals("STRICT", strict.at("/name"), strict::toString);

            for (String taken : new String[] {"/vehicles/" + world.vehicle() + "/cancellation-policy", path}) {
                assertEquals(204, api.method("DELETE", taken, "").status(), taken);
                assertEquals(404, api.get(taken).status(), taken);
                assertEquals(204, api.method("DELETE", taken, "").status(), taken);
                String later = ApiFixture.created(
                        api.post("/quotes", ApiFixture.quoteBody(world, "2030-08-20T10:00", "2030-08-23T10:00")));
                String again = ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(later, world)));
                assertEquals(
                        taken.equals(path) ? "CAR_STANDARD" : "House rules",
                        api.get("/bookings/" + again).at("/cancellationPolicy"));
                api.post("/bookings/" + again + "/cancel", "{\"reason\":\"another\",\"cause\":\"supplier\"}");
            }
        }
    }

    @Test
    void a_policy_may_mix_amounts_units_and_shares_and_each_window_costs_what_it_says() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            Reply mixed = api.method("PUT", "/suppliers/" + world.supplier() + "/cancellation-policy", """
                    {"name":"Mixed",
                     "daily":{"windows":[
                        {"atLeastBeforeStart":"P14D","penalty":{"type":"fixed","amount":{"amount":"30.00","currency":"EUR"}}},
                        {"atLeastBeforeStart":"P7D","penalty":{"type":"first_units","value":1}}],
                       "after":{"type":"percent","value":50}},
                     "monthly":{"noticeDays":30,"renewalToldDays":14},
                     "lease":{"deposit":"forfeit","noticeDays":60,"earlyTermination":{"type":"months","value":2}}}""");
            assertEquals(200, mixed.status(), mixed::toString);
            assertEquals("2", mixed.at("/lease/earlyTermination/value"));
            assertEquals("forfeit", mixed.at("/lease/deposit"));
            assertEquals("14", mixed.at("/monthly/renewalToldDays"));
            assertEquals("", mixed.at("/lease/renewalToldDays"));
            assertEquals("percent", mixed.at("/lease/after/type"));

            String booking = api.confirmedBooking(world);
            String preview = "/bookings/" + booking + "/cancellation-preview?cause=customer";
            api.clock.set("2030-06-17T08:00:00Z");
            assertEquals("30.00", api.get(preview).at("/penalty/amount"));
            api.clock.set("2030-06-17T08:00:01Z");
            assertEquals("65.45", api.get(preview).at("/penalty/amount"));
            api.clock.set("2030-06-24T08:00:01Z");
            assertEquals("98.18", api.get(preview).at("/penalty/amount"));
        }
    }

    @Test
    void a_policy_that_would_cost_less_later_is_refused() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();

            Reply refused = api.method("PUT", "/suppliers/" + world.supplier() + "/cancellation-policy", """
                    {"name":"Odd","daily":{"windows":[{"atLeastBeforeStart":"P7D","penalty":{"type":"percent","value":80}}],
                     "after":{"type":"percent","value":50}}}""");
            Reply misspelled = api.method("PUT", "/suppliers/" + world.supplier() + "/cancellation-policy", """
                    {"name":"Odd","daily":{"windows":[],"free":{"changes":"3 days"}}}""");

            assertEquals(422, misspelled.status(), misspelled::toString);
            assertEquals("/daily/free/changes", misspelled.at("/errors/0/pointer"));
            assertEquals(422, refused.status(), refused::toString);
            assertEquals("invalid-value", refused.at("/code"));
            assertEquals(5, api.get("/cancellation-policies").json().at("/data").size());
        }
    }

    @Test
    void the_platforms_own_fleet_asks_for_no_commission() {
        try (ApiFixture api = new ApiFixture()) {
            Reply refused =
                    api.post("/suppliers", "{\"name\":\"Own\",\"dealing\":\"principal\",\"commissionRate\":10}");
            assertEquals(422, refused.status(), refused::toString);

            World world = api.world("{\"name\":\"Own\",\"dealing\":\"principal\"}");
            String booking = api.confirmedBooking(world);
            assertEquals("none", api.get("/bookings/" + booking).at("/escrowStatus"));
        }
    }

    @Test
    void whoever_has_not_paid_enough_is_told_how_much_has_to_come_first() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String card = "/vehicle-categories/" + world.category() + "/rate-card";
            String terms = ApiFixture.CARD.replaceFirst(
                    "\"deposit\"", "\"payment\":{\"plan\":\"rental\",\"percent\":\"30\"},\"deposit\"");
            assertEquals(200, api.method("PUT", card, terms).status());
            String booking = api.booking(world);

            Reply early = api.post("/bookings/" + booking + "/confirm", "");

            assertEquals("422 payment.required", early.status() + " " + early.at("/code"), early::toString);
            assertEquals("58.91 EUR", early.at("/dueNow/amount") + " " + early.at("/dueNow/currency"));
            assertEquals(
                    "58.91 EUR has to be paid first; open are 196.35 EUR of the rental and 200.00 EUR of the deposit.",
                    early.at("/detail").replace("EUR 58.91", "58.91 EUR"));
            api.pay(booking, "rental", "58.91");
            assertEquals("confirmed", api.get("/bookings/" + booking).at("/state"));
        }
    }

    private static List<String> kinds(Reply ledger) {
        return StreamSupport.stream(ledger.json().at("/data").spliterator(), false)
                .map(entry -> entry.at("/kind").asString())
                .toList();
    }
}
