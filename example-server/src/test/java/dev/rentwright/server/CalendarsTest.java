package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A room that two sell: calendars over HTTP on a real PostgreSQL (RFC 5545, domain section 6). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarsTest {

    @Test
    void what_another_sells_is_not_to_be_had_here_until_their_calendar_says_so_no_more() {
        try (House house = new House()) {
            JsonNode first = hears(house, event("a", 10, 12));
            assertEquals("a@coast.example", first.at("/placed/0/uid").asString());
            assertEquals("2030-07-10T12:00:00Z", first.at("/placed/0/from").asString());
            assertEquals("2030-07-12T10:00:00Z", first.at("/placed/0/until").asString());

            house.book(nights(11, 12)).expect(409);
            // Their guest comes when ours has left, and the other way round.
            house.booked(nights(9, 10));
            String after = house.booked(nights(12, 14));

            JsonNode moved =
                    hears(house, event("a", 11, 13) + "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:nonsense\r\nEND:VEVENT\r\n");
            assertEquals("a@coast.example", moved.at("/notHonoured/0/uid").asString());
            assertEquals(after, moved.at("/notHonoured/0/inTheWay/0/id").asString());
            assertEquals(1, moved.at("/lifted").size());
            assertEquals("b", moved.at("/dirty/0/entry").asString());

            assertEquals(1, hears(house, event("a", 20, 22)).at("/placed").size());
            assertEquals(1, hears(house, event("a", 20, 22)).at("/unchanged").asInt());
            assertEquals(
                    1,
                    imported(house, "<html>try again later</html>")
                            .at("/unchanged")
                            .asInt());
            assertEquals(1, hears(house, "").at("/lifted").size());
            house.booked(nights(20, 22));
        }
    }

    @Test
    void our_calendar_tells_what_is_taken_and_comes_back_as_no_news() {
        try (House house = new House()) {
            String booking = house.booked(nights(1, 4));
            hears(house, event("a", 10, 12));

            String all = calendar(house, "");
            assertTrue(all.contains("UID:" + booking + "@rentwright\r\n"), all);
            assertTrue(all.contains("DTSTART;VALUE=DATE:20300701\r\nDTEND;VALUE=DATE:20300704\r\n"), all);
            assertTrue(all.contains("20300710"), all);
            String theirs = calendar(house, "?for=coast");
            assertFalse(theirs.contains("20300710"), theirs);

            JsonNode echoed = imported(house, theirs.replace("END:VCALENDAR", event("a", 10, 12) + "END:VCALENDAR"));
            assertEquals(booking + "@rentwright", echoed.at("/echoes/0").asString());
            assertEquals(1, echoed.at("/unchanged").asInt());
            assertEquals(0, echoed.at("/notHonoured").size());
        }
    }

    private static JsonNode hears(House house, String events) {
        return imported(
                house, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Coast//EN\r\n" + events + "END:VCALENDAR\r\n");
    }

    private static JsonNode imported(House house, String calendar) {
        String body =
                "{\"calendar\":\"%s\"}".formatted(calendar.replace("\r", "\\r").replace("\n", "\\n"));
        return house.api
                .post("/api/v1/rooms/" + house.room + "/calendars/coast", body)
                .expect(200)
                .json();
    }

    private static String calendar(House house, String query) {
        Api.Answer answer = house.api.get("/api/v1/rooms/" + house.room + "/calendar.ics" + query);
        assertEquals(
                "text/calendar; charset=utf-8", answer.expect(200).headers().get("content-type"));
        return answer.body();
    }

    private static String nights(int from, int until) {
        return "\"roomId\":\"ROOM\",\"checkIn\":\"2030-07-%02d\",\"checkOut\":\"2030-07-%02d\"".formatted(from, until);
    }

    private static String event(String uid, int from, int until) {
        return "BEGIN:VEVENT\r\nUID:%s@coast.example\r\nDTSTAMP:20300101T000000Z\r\nDTSTART;VALUE=DATE:203007%02d\r\nDTEND;VALUE=DATE:203007%02d\r\nEND:VEVENT\r\n"
                .formatted(uid, from, until);
    }
}
