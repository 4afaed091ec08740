package dev.rentwright.server;

import dev.rentwright.server.Api.Answer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What is let: cars of two categories at two places, rooms of one type in one house, and homes by the night, the month and by
 * lease; and who wants it.
 */
record StormTown(
        String airport,
        String downtown,
        String house,
        List<String> carCategories,
        List<List<String>> cars,
        String roomType,
        List<String> rooms,
        List<String> homes,
        List<String> customers) {

    private static final String CARD = """
            {"currency":"EUR","tiers":{"daily":{"price":{"amount":"%s","currency":"EUR"}}},
             "months":{"monthly":{"amount":"1000.00","currency":"EUR"},"lease":{"amount":"900.00","currency":"EUR"}},
             "deposit":{"amount":"300.00","currency":"EUR"}}""";

    private static final String CAR_CARD = """
            {"currency": "EUR",
             "tiers": {"daily": {"price": {"amount": "50.00", "currency": "EUR"}}},
             "deposit": {"amount": "300.00", "currency": "EUR"},
             "addOns": [],
             "oneWay": {"fee": {"amount": "20.00", "currency": "EUR"}},
             "mileage": {"kind": "unlimited"},
             "fuel": {"policy": "full_to_full", "perLitre": {"amount": "2.15", "currency": "EUR"},
                      "refuellingFee": {"amount": "15.00", "currency": "EUR"}},
             "taxes": [{"code": "VAT", "percent": 19}]}""";

    /** So many of each, and so many customers; the cars are shared out among two categories. */
    static StormTown founded(Api api, int cars, int rooms, int homes, int customers) throws Exception {
        String supplier = made(api, "/suppliers", "{\"name\":\"Spree Rentals\"}");
        String airport = made(api, "/locations", """
                {"code":"BER","name":"Berlin Airport","type":"airport","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}""");
        String downtown = made(api, "/locations", """
                {"code":"MITTE","name":"Berlin Mitte","type":"downtown","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}""");
        String house = made(api, "/locations", """
                {"code":"CANAL","name":"House by the canal","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}""");
        List<String> categories = List.of(
                made(api, "/vehicle-categories", "{\"code\":\"COMPACT\",\"name\":\"Compact\",\"acriss\":\"CDMR\"}"),
                made(api, "/vehicle-categories", "{\"code\":\"ESTATE\",\"name\":\"Estate\",\"acriss\":\"CWMR\"}"));
        categories.forEach(category -> put(api, "/vehicle-categories/" + category + "/rate-card", CAR_CARD));
        String type = made(api, "/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}");
        put(api, "/room-types/" + type + "/rate-card", CARD.formatted("100.00"));
        String lofts = made(api, "/categories", "{\"kind\":\"property\",\"code\":\"LOFT\",\"name\":\"Lofts\"}");
        List<List<String>> fleets = IntStream.range(0, categories.size())
                .mapToObj(fleet -> IntStream.range(0, cars)
                        .filter(number -> number % categories.size() == fleet)
                        .mapToObj(number ->
                                car(api, supplier, categories.get(fleet), List.of(airport, downtown), 1000 + number))
                        .toList())
                .toList();
        List<String> bedrooms = IntStream.range(0, rooms)
                .mapToObj(number -> made(api, "/rooms", """
                        {"supplierId":"%s","roomTypeId":"%s","locationId":"%s","roomNumber":"%d","floor":2,
                         "maximumOccupancy":3}""".formatted(supplier, type, house, 200 + number)))
                .toList();
        List<String> listings = IntStream.range(0, homes)
                .mapToObj(number -> home(api, supplier, lofts, house, number))
                .toList();
        List<String> people =
                Crowd.each(customers, 4, number -> made(api, "/customers", """
                {"fullName":"Ada %d","birthDate":"1990-12-10",
                 "licence":{"number":"B072RRE%d","country":"DE","expires":"2045-05-31"}}""".formatted(number, 10_000 + number)));
        return new StormTown(airport, downtown, house, categories, fleets, type, bedrooms, listings, people);
    }

    /** Everything that can be let, with its neighbours. */
    List<String> assets() {
        return java.util.stream.Stream.of(cars.stream().flatMap(List::stream).toList(), rooms, homes)
                .flatMap(List::stream)
                .toList();
    }

    private static String car(Api api, String supplier, String category, List<String> places, int plate) {
        return made(api, "/vehicles", """
                {"supplierId":"%s","categoryId":"%s","locationId":"%s","alsoOfferedAt":["%s"],"displayName":"Volkswagen Golf 2024",
                 "licensePlate":"B-RW %d","make":"Volkswagen","model":"Golf","year":2024,
                 "odometerKm":18250,"minimumAge":21,"specification":{"fuel":"gasoline","tankLitres":50}}""".formatted(supplier, category, places.get(0), places.get(1), plate));
    }

    private static String home(Api api, String supplier, String category, String place, int number) {
        String home = made(api, "/listings", """
                {"supplierId":"%s","categoryId":"%s","locationId":"%s","title":"Loft %d",
                 "modes":["daily","monthly","lease"],"propertyType":"LOFT","maximumGuests":4}""".formatted(supplier, category, place, number));
        put(api, "/listings/" + home + "/rate-card", CARD.formatted("90.00"));
        return home;
    }

    private static String made(Api api, String path, String body) {
        return api.post("/api/v1" + path, body, UUID.randomUUID().toString())
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private static void put(Api api, String path, String body) {
        Answer answer = api.put("/api/v1" + path, body);
        if (answer.status() >= 300) {
            throw new AssertionError(path + " was refused: " + answer.body());
        }
    }
}
