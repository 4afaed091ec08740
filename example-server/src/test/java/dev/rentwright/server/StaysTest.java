package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rooms and homes over HTTP on a real PostgreSQL, by night, month and lease (BKG-33 to BKG-40). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaysTest {

    @Test
    void a_room_is_booked_for_three_nights_paid_lived_in_and_settled() {
        try (House house = new House()) {
            String nights = "\"roomId\":\"ROOM\",\"checkIn\":\"2030-07-01\",\"checkOut\":\"2030-07-04\",\"guests\":2";
            Api.Answer first = house.book(nights).expect(201);
            String booking = first.json().at("/id").asString();

            assertEquals("pending", first.json().at("/state").asString());
            assertEquals("daily", first.json().at("/rentalMode").asString());
            assertEquals("300.00", first.json().at("/price/total/amount").asString());
            assertEquals("2030-07-04", first.json().at("/stay/checkOut").asString());
            assertEquals(
                    "2030-07-01T12:00:00Z", first.json().at("/period/start").asString());
            assertEquals("2030-07-04T10:00:00Z", first.json().at("/period/end").asString());
            assertEquals(
                    "availability.conflict",
                    house.book(nights).expect(409).json().at("/code").asString());
            // Who leaves on the fourth is gone when the next one comes.
            house.booked("\"roomId\":\"ROOM\",\"checkIn\":\"2030-07-04\",\"checkOut\":\"2030-07-05\"");

            house.pay(booking, "rental", "300.00");
            assertEquals("confirmed", house.of(booking, "/state"));
            house.clock.set("2030-07-01T11:59:59Z");
            assertEquals(
                    "checkin.outside-window",
                    house.command(booking, "check-in")
                            .expect(422)
                            .json()
                            .at("/code")
                            .asString());
            house.clock.set("2030-07-01T12:00:00Z");
            house.command(booking, "check-in").expect(200);
            house.clock.set("2030-07-04T08:00:00Z");
            house.command(booking, "check-out").expect(200);
            assertEquals(
                    "completed",
                    house.command(booking, "complete")
                            .expect(200)
                            .json()
                            .at("/state")
                            .asString());
            assertEquals("0.00", house.of(booking, "/account/balance/amount"));
        }
    }

    @Test
    void a_home_by_the_night_is_confirmed_by_the_whole_price_only() {
        try (House house = new House()) {
            String booking = house.booked(
                    "\"listingId\":\"HOME\",\"rentalMode\":\"daily\",\"checkIn\":\"2030-07-01\",\"checkOut\":\"2030-07-03\"");

            house.pay(booking, "deposit", "1800.00");
            assertEquals("pending", house.of(booking, "/state"));
            house.pay(booking, "rental", "180.00");
            assertEquals("confirmed", house.of(booking, "/state"));
        }
    }

    @Test
    void requests_for_months_compete_until_one_is_approved_and_rent_is_paid_month_by_month() {
        try (House house = new House()) {
            String months = "\"listingId\":\"HOME\",\"rentalMode\":\"monthly\",\"startMonth\":\"2030-07\",\"months\":3";
            String first = house.booked(months);
            String second = house.booked(months);
            JsonNode seen = house.show(first).json();
            assertEquals("pending", seen.at("/state").asString());
            assertEquals("2030-07", seen.at("/stay/startMonth").asString());
            assertEquals("2030-09", seen.at("/stay/endMonth").asString());
            assertTrue(seen.at("/stay/checkOut").isMissingNode()
                    || seen.at("/stay/checkOut").isNull());
            assertTrue(seen.at("/period/end").isMissingNode()
                    || seen.at("/period/end").isNull());
            assertEquals(3, seen.at("/stay/invoices").size());
            assertEquals("1000.00", seen.at("/account/nextDue/amount").asString());
            assertTrue(seen.at("/available").asBoolean());

            assertEquals(
                    "approved",
                    house.command(first, "approve")
                            .expect(200)
                            .json()
                            .at("/state")
                            .asString());
            assertEquals("false", house.of(second, "/available"));
            assertEquals(
                    "availability.conflict",
                    house.command(second, "approve")
                            .expect(409)
                            .json()
                            .at("/code")
                            .asString());
            assertEquals("pending", house.of(second, "/state"));

            house.pay(first, "rental", "1000.00");
            assertEquals("confirmed", house.of(first, "/state"));
            assertEquals(List.of("1000.00"), invoiced(house, first));
            house.clock.set("2030-07-01T12:00:00Z");
            assertEquals(
                    "payment.required",
                    house.command(first, "check-in")
                            .expect(422)
                            .json()
                            .at("/code")
                            .asString());
            house.pay(first, "deposit", "1800.00");
            house.command(first, "check-in").expect(200);
            house.clock.set("2030-07-24T21:59:59Z");
            house.work();
            assertEquals(1, invoiced(house, first).size());
            house.clock.set("2030-07-24T22:00:00Z");
            house.work();
            assertEquals(2, invoiced(house, first).size());
            house.pay(first, "rental", "1000.00");
            house.clock.set("2030-09-01T08:00:00Z");
            house.work();
            assertEquals(3, invoiced(house, first).size());
            house.pay(first, "rental", "1000.00");

            house.clock.set("2030-09-30T08:00:00Z");
            Api.Answer out = house.command(first, "check-out").expect(200);
            assertEquals("2030-09-30", out.json().at("/stay/checkOut").asString());
            assertEquals(
                    "booking.not-settled",
                    house.command(first, "complete")
                            .expect(409)
                            .json()
                            .at("/code")
                            .asString());
            house.clock.set("2030-10-01T10:00:00Z");
            assertEquals(
                    "completed",
                    house.command(first, "complete")
                            .expect(200)
                            .json()
                            .at("/state")
                            .asString());
            assertEquals("0.00", house.of(first, "/account/depositHeld/amount"));
        }
    }

    @Test
    void a_lease_wants_its_deposit_first_month_and_signatures_and_shuts_out_nights_and_months() {
        try (House house = new House()) {
            String lease =
                    "\"listingId\":\"HOME\",\"rentalMode\":\"lease\",\"startDate\":\"2030-07-16\",\"termMonths\":12";
            assertEquals(
                    "invalid-value",
                    house.book(lease + ",\"deposit\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}")
                            .expect(422)
                            .json()
                            .at("/code")
                            .asString());
            String booking = house.booked(lease + ",\"deposit\":{\"amount\":\"1800.00\",\"currency\":\"EUR\"}");
            house.command(booking, "approve").expect(200);
            String first = house.of(booking, "/account/nextDue/amount");
            assertEquals("464.52", first);
            house.pay(booking, "rental", first);
            assertEquals("approved", house.of(booking, "/state"));
            house.pay(booking, "deposit", "1800.00");
            assertEquals("approved", house.of(booking, "/state"), "nobody has signed");
            house.sign(booking);
            assertEquals("confirmed", house.of(booking, "/state"));

            for (String other : List.of(
                    "\"checkIn\":\"2031-07-14\",\"checkOut\":\"2031-07-16\"",
                    "\"rentalMode\":\"monthly\",\"startMonth\":\"2030-07\",\"months\":1",
                    "\"rentalMode\":\"lease\",\"startDate\":\"2031-07-01\",\"termMonths\":12")) {
                assertEquals(
                        "availability.conflict",
                        house.book("\"listingId\":\"HOME\"," + other)
                                .expect(409)
                                .json()
                                .at("/code")
                                .asString(),
                        other);
            }
            house.booked("\"listingId\":\"HOME\",\"checkIn\":\"2031-07-16\",\"checkOut\":\"2031-07-17\"");
            house.booked("\"listingId\":\"HOME\",\"checkIn\":\"2030-07-15\",\"checkOut\":\"2030-07-16\"");
        }
    }

    @Test
    void what_is_asked_of_a_stay_is_told_at_the_quote_and_asked_again_at_the_booking() {
        try (House house = new House()) {
            house.put("/room-types/" + house.type + "/stay-rules", """
                    {"checkIn":"15:00","checkOut":"11:00","minimumDays":2,"dated":[
                     {"from":"2030-07-06","to":"2030-07-06","minimumThrough":3},
                     {"from":"2030-07-07","to":"2030-07-07","closedToDeparture":true}]}""");
            String quote = house.made("/quotes", """
                    {"rentableId":"%s","pickupLocationId":"%s","nights":{"checkIn":"2030-07-01","checkOut":"2030-07-03"}}""".formatted(house.room, house.place));
            assertEquals(
                    "2030-07-01T13:00:00Z",
                    house.api
                            .get("/api/v1/quotes/" + quote)
                            .json()
                            .at("/period/start")
                            .asString());

            JsonNode weekend = house.book(
                            "\"roomId\":\"ROOM\",\"checkIn\":\"2030-07-05\",\"checkOut\":\"2030-07-07\",\"guests\":4")
                    .expect(422)
                    .json();
            List<String> codes = new ArrayList<>();
            weekend.at("/refusals")
                    .forEach(refusal -> codes.add(refusal.at("/code").asString()));
            assertEquals(List.of("stay.over-occupancy", "stay.closed-to-departure", "stay.too-short"), codes);

            house.put("/rooms/" + house.room + "/stay-rules", "{\"minimumDays\":5}");
            assertEquals(
                    "stay.too-short",
                    house.book("\"quoteId\":\"" + quote + "\"")
                            .expect(422)
                            .json()
                            .at("/code")
                            .asString());
        }
    }

    @Test
    void what_is_free_is_found_by_night_and_lease_and_shown_on_a_calendar() {
        try (House house = new House()) {
            String rooms =
                    "/api/v1/rooms/availability?location=" + house.place + "&checkIn=2030-07-01&checkOut=2030-07-03";
            String leases = "/api/v1/listings/availability?location=" + house.place
                    + "&rentalMode=lease&checkIn=2030-07-01&months=12";
            JsonNode free = house.api.get(rooms).expect(200).json();
            assertEquals(house.room, free.at("/data/0/rentableId").asString());
            assertEquals("200.00", free.at("/data/0/price/total/amount").asString());
            assertEquals(1, house.api.get(leases).expect(200).json().at("/data").size());

            house.booked("\"roomId\":\"ROOM\",\"checkIn\":\"2030-07-02\",\"checkOut\":\"2030-07-03\"");
            house.booked("\"listingId\":\"HOME\",\"checkIn\":\"2031-06-30\",\"checkOut\":\"2031-07-01\"");
            assertEquals(0, house.api.get(rooms).expect(200).json().at("/data").size());
            assertEquals(0, house.api.get(leases).expect(200).json().at("/data").size());

            JsonNode days = house.api
                    .get("/api/v1/rooms/" + house.room + "/availability?from=2030-07-01&to=2030-07-03")
                    .expect(200)
                    .json();
            List<String> told = new ArrayList<>();
            days.at("/data").forEach(day -> told.add(day.at("/status").asString()));
            assertEquals(List.of("available", "held", "available"), told);
            assertEquals("100.00", days.at("/data/0/price/amount").asString());
            assertEquals(
                    "2030-05-01T08:15:00Z", days.at("/data/1/holdExpiresAt").asString());
            house.api
                    .get("/api/v1/rooms/" + house.room + "/availability?from=tomorrow&to=2030-07-03")
                    .expect(400);
        }
    }

    private static List<String> invoiced(House house, String booking) {
        List<String> amounts = new ArrayList<>();
        house.api
                .get("/api/v1/bookings/" + booking + "/ledger")
                .expect(200)
                .json()
                .at("/data")
                .forEach(entry -> {
                    if (entry.at("/kind").asString().equals("invoice")) {
                        amounts.add(entry.at("/postings/0/amount/amount").asString());
                    }
                });
        return amounts;
    }
}
