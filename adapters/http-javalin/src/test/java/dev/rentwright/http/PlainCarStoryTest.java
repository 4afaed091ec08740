package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A car of which no more is known than a small fleet writes down (CAT-33). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainCarStoryTest {

    private static final String GOLF = """
            {"licensePlate":"B-RW 1","model":"Golf","year":2024,"colour":"green","transmission":"manual",
             "costPerDay":{"amount":"40.00","currency":"EUR"}%s}""";
    private static final String TIMES = "&pickupAt=2030-07-01T10:00&returnAt=2030-07-04T10:00";

    @Test
    void plate_model_and_price_are_enough_and_it_can_be_had_at_once() {
        try (ApiFixture api = new ApiFixture()) {
            String supplier = ApiFixture.created(api.post("/suppliers", "{\"name\":\"Small fleet\"}"));
            String place = place(api, "BER");
            place(api, "HAM");

            Reply added = api.post("/cars", GOLF.formatted(""));

            String car = ApiFixture.created(added);
            assertEquals("/api/v1/vehicles/" + car, added.header("Location"));
            assertEquals("Golf 2024", added.at("/displayName"));
            assertEquals(supplier + " " + place, added.at("/supplierId") + " " + added.at("/currentLocationId"));
            assertEquals("green manual", added.at("/equipment/colour") + " " + added.at("/specification/transmission"));
            assertEquals("available published", added.at("/operation") + " " + added.at("/publication"));
            Reply offers = api.get("/vehicles/availability?pickupLocation=" + place + TIMES);
            assertEquals("120.00", offers.at("/data/0/price/total/amount"), offers::toString);

            Reply second = api.post("/cars", """
                    {"licensePlate":"B-RW 2","model":"Polo","year":2023,"available":false}""");
            assertEquals("out_of_service", second.at("/operation"), second::toString);
            assertEquals(added.at("/categoryId"), second.at("/categoryId"));
            assertEquals("/licensePlate", api.post("/cars", GOLF.formatted("")).at("/errors/0/pointer"));
        }
    }

    @Test
    void where_the_class_for_any_car_cannot_be_made_that_is_said_and_nothing_is_added() {
        try (ApiFixture api = new ApiFixture()) {
            ApiFixture.created(api.post("/suppliers", "{\"name\":\"One\"}"));
            place(api, "BER");
            ApiFixture.created(api.post("/categories", "{\"kind\":\"vehicle\",\"code\":\"CDMR\",\"name\":\"Cars\"}"));

            Reply refused = api.post("/cars", GOLF.formatted(""));

            assertEquals("422 invalid-value", refused.status() + " " + refused.at("/code"), refused::toString);
            assertEquals("0", api.get("/vehicles").at("/meta/total"));
        }
    }

    @Test
    void what_has_no_default_is_asked_for_and_nothing_is_added() {
        try (ApiFixture api = new ApiFixture()) {
            assertEquals("/supplierId", api.post("/cars", GOLF.formatted("")).at("/errors/0/pointer"));
            String one = ApiFixture.created(api.post("/suppliers", "{\"name\":\"One\"}"));
            assertEquals("/locationId", api.post("/cars", GOLF.formatted("")).at("/errors/0/pointer"));
            place(api, "BER");
            ApiFixture.created(api.post("/suppliers", "{\"name\":\"Two\"}"));
            assertEquals("/supplierId", api.post("/cars", GOLF.formatted("")).at("/errors/0/pointer"));
            assertEquals("0", api.get("/vehicles").at("/meta/total"));
            assertEquals("0", api.get("/vehicle-categories").at("/meta/total"));

            Reply owners = api.post("/cars", GOLF.formatted(""), "X-Rentwright-Actor", "supplier:" + one);
            assertEquals(one, owners.at("/supplierId"), owners::toString);
            String cars = owners.at("/categoryId");
            assertEquals(
                    200,
                    api.method("PUT", "/vehicle-categories/" + cars + "/rate-card", ApiFixture.CARD)
                            .status());
            String dollars = GOLF.formatted(",\"supplierId\":\"" + one + "\"")
                    .replace("B-RW 1", "B-RW 9")
                    .replace("EUR", "USD");
            assertEquals("money.currency-mismatch", api.post("/cars", dollars).at("/code"));
            assertEquals("1", api.get("/vehicles").at("/meta/total"));
        }
    }

    private static String place(ApiFixture api, String code) {
        return ApiFixture.created(api.post("/locations", """
                {"code":"%s","name":"%s","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}""".formatted(code, code)));
    }
}
