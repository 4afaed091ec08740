package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A house moves in with the bookings of its old system (BKG-29, REC-10). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakeoverStoryTest {

    private static final String JULY = "\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\"";
    private static final String MAY = "\"pickupAt\":\"2030-05-01T10:00\",\"returnAt\":\"2030-05-04T10:00\"";
    private static final String HANDOVERS = """
            "handedOut":{"at":"2030-05-01T08:05:00Z","condition":{"odometerKm":12000,"fuelLevel":1}},
            "takenBack":{"condition":{"odometerKm":12400,"fuelLevel":1}}""";

    @Test
    void a_confirmed_booking_comes_in_once_with_its_price_and_what_was_paid_and_takes_its_car() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String body = record(world, "R-1", "confirmed", JULY, """
                    "price":{"amount":"240.00","currency":"EUR"},"paid":{"amount":"100.00","currency":"EUR"},
                    "paymentMethod":"bank_transfer\"""");

            Reply made = api.post("/bookings/import", body);
            String booking = ApiFixture.created(made);
            assertEquals("confirmed", made.at("/state"), made::toString);
            assertEquals("240.00", made.at("/price/total/amount"), made::toString);
            assertEquals("140.00", made.at("/account/balance/amount"), made::toString);
            assertEquals(
                    "confirmed",
                    api.get("/bookings/" + booking + "?vocabulary=erp").at("/words/status"));

            Reply again = api.post("/bookings/import", body);
            assertEquals("200 " + booking, again.status() + " " + again.at("/id"));

            Reply other = api.post("/bookings/import", record(world, "R-2", "confirmed", JULY, ""));
            assertEquals(409, other.status(), other::toString);
            assertEquals("availability.conflict /pickupAt", other.at("/code") + " " + other.at("/pointer"));
            assertEquals("1", api.get("/bookings").at("/meta/total"));
        }
    }

    @Test
    void a_past_rental_comes_in_settled_and_leaves_the_car_where_it_is() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            Reply made = api.post("/reservations/import", record(world, "R-1", "completed", MAY, """
                            "price":{"amount":"240.00","currency":"EUR"},"paymentMethod":"cash",""" + HANDOVERS));

            String booking = ApiFixture.created(made);
            assertEquals("completed", made.at("/state"), made::toString);
            assertEquals("completed", made.at("/reservation/status"));
            assertEquals("available", api.get("/vehicles/" + world.vehicle()).at("/operation"));
            Reply events = api.get("/bookings/" + booking + "/events");
            assertTrue(events.toString().contains("2030-05-01T08:05:00Z"), events::toString);
        }
    }

    @Test
    void what_cannot_be_honoured_is_told_with_its_place_and_nothing_is_written() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String before = api.stored();

            Reply word = api.post("/bookings/import", record(world, "R-1", "checked_in", JULY, ""));
            assertEquals("422 /word", word.status() + " " + word.at("/errors/0/pointer"), word::toString);

            Reply early = api.post(
                    "/bookings/import",
                    record(
                            world,
                            "R-1",
                            "in_progress",
                            JULY,
                            HANDOVERS.replace("\"at\":\"2030-05-01T08:05:00Z\",", "")));
            assertEquals(
                    "checkin.outside-window /handedOut",
                    early.at("/code") + " " + early.at("/pointer"),
                    early::toString);

            Reply untold = api.post("/bookings/import", record(world, "R-1", "completed", MAY, """
                    "paymentMethod":"cash","paid":{"amount":"240.00","currency":"EUR"},
                    "price":{"amount":"240.00","currency":"EUR"}"""));
            assertEquals(
                    "handover.incomplete /handedOut",
                    untold.at("/code") + " " + untold.at("/pointer"),
                    untold::toString);

            Reply both = api.post(
                    "/bookings/import", record(world, "R-1", "confirmed", JULY, "\"licensePlate\":\"B-RW 1001\""));
            assertEquals("422 /rentableId", both.status() + " " + both.at("/errors/0/pointer"), both::toString);

            assertEquals(before, api.stored());
        }
    }

    @Test
    void customers_import_nothing_and_suppliers_their_own() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String another = ApiFixture.created(api.post("/suppliers", "{\"name\":\"Southwind\"}"));
            String body = record(world, "R-1", "cancelled", JULY, "");

            Reply customer = api.post("/bookings/import", body, "X-Rentwright-Actor", "customer:" + world.customer());
            assertEquals("403 booking:import", customer.status() + " " + customer.at("/reason"), customer::toString);
            assertEquals(
                    404,
                    api.post("/bookings/import", body, "X-Rentwright-Actor", "supplier:" + another)
                            .status());
            Reply own = api.post("/bookings/import", body, "X-Rentwright-Actor", "supplier:" + world.supplier());
            assertEquals("201 cancelled", own.status() + " " + own.at("/state"), own::toString);
        }
    }

    @Test
    void several_records_come_in_each_by_itself_with_a_report_of_each() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String all = """
                    {"records":[%s,%s,%s,%s]}""".formatted(
                            record(world, "R-1", "confirmed", JULY, ""),
                            record(world, "R-2", "confirmed", JULY, ""),
                            record(world, "R-3", "confirmed", MAY, "\"licensePlate\":\"B-RW 1001\""),
                            record(world, "R-4", "cancelled", JULY, ""));

            Reply report = api.postOnce("/bookings/imports", all);

            assertEquals("200 2 0 2", counted(report), report::toString);
            assertEquals("R-1 201 confirmed", became(report, 0), report::toString);
            assertEquals("R-2 409 ", became(report, 1), report::toString);
            assertEquals(
                    "availability.conflict /pickupAt",
                    report.at("/records/1/problem/code") + " " + report.at("/records/1/problem/pointer"));
            assertEquals("/rentableId", report.at("/records/2/problem/errors/0/pointer"), report::toString);
            assertEquals("R-4 201 cancelled", became(report, 3), report::toString);
            assertEquals("2", api.get("/bookings").at("/meta/total"));

            Reply again = api.postOnce("/reservations/imports", all);
            assertEquals("200 0 2 2", counted(again), again::toString);
            assertEquals(report.at("/records/0/bookingId"), again.at("/records/0/bookingId"));
            Reply customer = api.post("/bookings/imports", all, "X-Rentwright-Actor", "customer:" + world.customer());
            assertEquals(403, customer.status(), customer::toString);
            Reply unreadable = api.post("/bookings/imports", "{\"records\":[]}");
            assertEquals("/records", unreadable.at("/errors/0/pointer"), unreadable::toString);
        }
    }

    private static String counted(Reply report) {
        return report.status() + " " + report.at("/takenOver") + " " + report.at("/before") + " "
                + report.at("/refused");
    }

    private static String became(Reply report, int place) {
        String path = "/records/" + place;
        return report.at(path + "/key") + " " + report.at(path + "/status") + " " + report.at(path + "/state");
    }

    @Test
    void a_rental_that_was_ended_on_the_way_comes_in_as_that() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String paid = """
                    "price":{"amount":"240.00","currency":"EUR"},"paid":{"amount":"240.00","currency":"EUR"},
                    "paymentMethod":"cash","endedAt":"2030-05-02T20:00:00Z","reason":"breach",
                    "cause":"early_termination",""" + HANDOVERS;

            Reply made = api.post("/bookings/import", record(world, "R-1", "cancelled", MAY, paid));

            assertEquals("201 cancelled", made.status() + " " + made.at("/state"), made::toString);
            assertEquals("early_termination", made.at("/stage/cause"), made::toString);
            assertEquals("0.00", made.at("/account/balance/amount"), made::toString);
            assertEquals(
                    "available",
                    api.get("/vehicles/" + world.vehicle()).at("/operation"),
                    "of what is over only the booking changes");
        }
    }

    @Test
    void a_rental_that_was_undone_after_it_came_back_comes_in_with_what_was_given_back() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String paid = """
                    "price":{"amount":"240.00","currency":"EUR"},"paid":{"amount":"240.00","currency":"EUR"},
                    "refunded":{"amount":"90.00","currency":"EUR"},"paymentMethod":"cash",
                    "endedAt":"2030-05-06T08:00:00Z","reason":"a mistake","cause":"admin_void",""" + HANDOVERS;

            Reply made = api.post("/bookings/import", record(world, "R-1", "cancelled", MAY, paid));

            assertEquals("201 cancelled", made.status() + " " + made.at("/state"), made::toString);
            assertEquals("admin_void", made.at("/stage/cause"), made::toString);
            assertEquals("150.00", made.at("/stage/penalty/amount"), made::toString);
            assertEquals("0.00", made.at("/account/balance/amount"), made::toString);
            Reply untaken = api.post(
                    "/bookings/import",
                    record(
                            world,
                            "R-2",
                            "cancelled",
                            MAY,
                            "\"cause\":\"admin_void\",\"endedAt\":\"2030-05-06T08:00:00Z\""));
            assertEquals("handover.incomplete /handedOut", untaken.at("/code") + " " + untaken.at("/pointer"));
        }
    }

    @Test
    void a_customer_comes_in_with_the_first_record_and_is_known_by_the_second() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.World world = api.world();
            String person = """
                    "customer":%s,"customerKey":"C-9",""".formatted(ApiFixture.CUSTOMER);
            String first =
                    record(world, "R-1", "confirmed", JULY, "").replaceFirst("\"customerId\":\"[^\"]*\",", person);
            String second =
                    record(world, "R-2", "cancelled", JULY, "").replaceFirst("\"customerId\":\"[^\"]*\",", person);

            Reply one = api.post("/bookings/import", first);
            Reply other = api.post("/bookings/import", second);

            assertEquals(201, one.status(), one::toString);
            assertEquals(one.at("/customerId"), other.at("/customerId"));
            assertEquals("2", api.get("/customers").at("/meta/total"));
        }
    }

    private static String record(ApiFixture.World world, String key, String status, String when, String more) {
        return """
                {"system":"old-erp","key":"%s","vocabulary":"erp","word":"%s","rentableId":"%s","customerId":"%s",%s%s}""".formatted(key, status, world.vehicle(), world.customer(), when, more.isBlank() ? "" : "," + more);
    }
}
