package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where places are, how far that is, and what they are called (LOC-01, LOC-02, LOC-08, LOC-09). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlacesStoryTest {

    @Test
    void the_nearest_places_are_found_first_and_none_that_is_too_far() {
        try (ApiFixture api = new ApiFixture()) {
            place(api, "HAM", "\"latitude\":53.5511,\"longitude\":9.9937");
            place(api, "BER", "\"latitude\":52.3667,\"longitude\":13.5033");
            String potsdam = place(api, "POT", "\"latitude\":52.3906,\"longitude\":13.0645");
            ApiFixture.created(api.post("/locations", """
                    {"code":"NOWHERE","name":"Somewhere","zone":"Europe/Berlin",
                     "address":{"city":"Berlin","country":"DE"}}"""));

            Reply near = api.get("/locations?near=52.52,13.405");
            assertEquals("3", near.at("/meta/total"), near::toString);
            assertEquals(
                    "BER POT HAM",
                    near.at("/data/0/code") + " " + near.at("/data/1/code") + " " + near.at("/data/2/code"));
            assertEquals(18_300, near.json().at("/data/0/distanceMetres").asLong(), 500, near::toString);

            Reply within = api.get("/locations?near=52.52,13.405&withinKm=20");
            assertEquals("1 BER", within.at("/meta/total") + " " + within.at("/data/0/code"));
            assertTrue(api.get("/locations/" + potsdam)
                    .json()
                    .at("/distanceMetres")
                    .isMissingNode());
            api.method("PATCH", "/locations/" + potsdam, "{\"active\":false}", "If-Match", "\"1\"");
            assertEquals("2", api.get("/locations?near=52.52,13.405").at("/meta/total"));
            assertEquals(
                    "/near",
                    api.get("/locations?near=berlin").at("/errors/0/pointer").replace("query", ""));
            assertEquals(422, api.get("/locations?near=91,0").status());
        }
    }

    @Test
    void a_place_that_moves_says_so() {
        try (ApiFixture api = new ApiFixture()) {
            String place = place(api, "BER", "\"latitude\":52.3667,\"longitude\":13.5033");

            Reply moved = api.method("PATCH", "/locations/" + place, """
                    {"type":"airport","address":{"street":"Willy-Brandt-Platz 1","city":"Schönefeld","country":"DE"},
                     "position":{"latitude":52.3651,"longitude":13.5106}}""", "If-Match", "\"1\"");

            assertEquals(
                    "airport Schönefeld 13.51060000",
                    moved.at("/type") + " " + moved.at("/address/city") + " " + moved.at("/position/longitude"),
                    moved::toString);
        }
    }

    private static String place(ApiFixture api, String code, String position) {
        return ApiFixture.created(api.post("/locations", """
                {"code":"%s","name":"%s","zone":"Europe/Berlin","position":{%s},
                 "address":{"city":"Berlin","country":"DE"}}""".formatted(code, code, position)));
    }
}
