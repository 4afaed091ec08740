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

    @Test
    void a_name_is_told_in_the_first_language_that_has_one_then_in_english_then_as_it_was_given() {
        try (ApiFixture api = new ApiFixture()) {
            String place = "/locations/" + ApiFixture.created(api.post("/locations", """
                    {"code":"MUC","name":"MUC Flughafen","zone":"Europe/Berlin",
                     "address":{"city":"München","country":"DE"},
                     "details":{"names":{"fr":"Aéroport de Munich","en":"Munich Airport"},
                       "parkingSpots":[{"id":"019a3c5e-0000-7000-8000-000000000001","name":"P1",
                                        "names":{"it":"Parcheggio 1"}}]}}"""));

            assertEquals("Aéroport de Munich", named(api, place, "it, fr-CH;q=0.8, de;q=0.5"));
            assertEquals("Munich Airport", named(api, place, "it"));
            assertEquals("Munich Airport", named(api, place, ";;="));
            Reply italian = api.get(place, "Accept-Language", "it-IT");
            assertEquals("Parcheggio 1", italian.at("/details/parkingSpots/0/displayName"), italian::toString);
            assertEquals("Accept-Language", italian.header("Vary"));
            Reply silent = api.get(place);
            assertEquals("P1", silent.at("/details/parkingSpots/0/displayName"));
        }
    }

    @Test
    void a_country_is_called_as_its_supplier_calls_it_then_as_everybody_does_then_as_usual() {
        try (ApiFixture api = new ApiFixture()) {
            String supplier = ApiFixture.created(api.post("/suppliers", "{\"name\":\"Tulip\"}"));
            String[] owner = {"X-Rentwright-Actor", "supplier:" + supplier};
            assertEquals("Netherlands", country(api, "", "NL", "en"));
            assertEquals("Niederlande", country(api, "", "NL", "de"));

            Reply everybodys = api.method(
                    "PUT", "/countries/NLD", "{\"name\":\"The Netherlands\",\"names\":{\"fr\":\"Pays-Bas\"}}");
            assertEquals("NL NLD", everybodys.at("/code") + " " + everybodys.at("/alpha3"), everybodys::toString);
            String own = "{\"name\":\"Holland\",\"supplierId\":\"" + supplier + "\"}";
            assertEquals(200, api.method("PUT", "/countries/NL", own, owner).status());

            assertEquals("The Netherlands", country(api, "", "NL", "de"));
            assertEquals("Pays-Bas", country(api, "", "NL", "fr"));
            assertEquals("Holland", country(api, "?supplier=" + supplier, "NL", "fr"));
            assertEquals(
                    404,
                    api.method("PUT", "/countries/NL", "{\"name\":\"Mine\"}", owner)
                            .status());
            String[] other = {
                "X-Rentwright-Actor", "supplier:" + ApiFixture.created(api.post("/suppliers", "{\"name\":\"Other\"}"))
            };
            assertEquals(404, api.method("PUT", "/countries/NL", own, other).status());
            assertEquals(
                    422,
                    api.method("PUT", "/countries/XX", "{\"name\":\"Nowhere\"}").status());
        }
    }

    private static String named(ApiFixture api, String place, String languages) {
        return api.get(place, "Accept-Language", languages).at("/displayName");
    }

    private static String country(ApiFixture api, String query, String code, String language) {
        for (var country : api.get("/countries" + query, "Accept-Language", language)
                .json()
                .at("/data")) {
            if (country.at("/code").asString().equals(code)) {
                return country.at("/name").asString();
            }
        }
        throw new AssertionError("expected " + code + " among the countries");
    }

    private static String place(ApiFixture api, String code, String position) {
        return ApiFixture.created(api.post("/locations", """
                {"code":"%s","name":"%s","zone":"Europe/Berlin","position":{%s},
                 "address":{"city":"Berlin","country":"DE"}}""".formatted(code, code, position)));
    }
}
