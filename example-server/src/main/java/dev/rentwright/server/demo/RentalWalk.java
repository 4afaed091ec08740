package dev.rentwright.server.demo;

import static dev.rentwright.server.demo.Api.money;
import static dev.rentwright.server.demo.Teller.text;

import java.io.PrintStream;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The walk: a small fleet, a search, a quote, a booking that somebody else wants too, a card that is declined, a payment, a
 * check-in, a late return with too many kilometres, and the settlement.
 */
public final class RentalWalk {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api api;
    private final Api sandbox;
    private final MovableClock clock;
    private final Teller tell;
    private final LocalDateTime pickup;
    private final LocalDateTime planned;

    /** A walk through a server, whose clock it may move on. */
    public RentalWalk(URI server, URI sandbox, MovableClock clock, PrintStream out) {
        this.api = new Api(server);
        this.sandbox = new Api(sandbox);
        this.clock = clock;
        this.tell = new Teller(out);
        LocalDate monday = LocalDate.ofInstant(clock.instant(), BERLIN).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        this.pickup = monday.plusWeeks(1).atTime(LocalTime.of(10, 0));
        this.planned = pickup.plusDays(9).plusHours(3);
    }

    /** Walks from the first car to the last cent. */
    public void walk() {
        tell.title("One rental, from search to settlement");
        String location = fleet();
        JsonNode offer = search(location);
        JsonNode quote = quote(location, text(offer.path("vehicle").path("id")));
        String ada = customer("Ada Lovelace", "B072RRE2I55");
        String booking = book(quote, ada);
        tooLate(location, text(offer.path("vehicle").path("id")));
        pay(booking);
        sign(booking);
        checkIn(booking);
        checkOut(booking);
        settle(booking);
        history(booking);
    }

    private String fleet() {
        tell.step("A supplier with two compact cars in Berlin");
        String supplier = id(api.post("/api/v1/suppliers", Map.of("name", "Spree Cars")));
        String location = id(api.post(
                "/api/v1/locations",
                Map.of(
                        "code", "BER",
                        "name", "Berlin Airport",
                        "type", "airport",
                        "zone", "Europe/Berlin",
                        "address", Map.of("city", "Berlin", "country", "DE"))));
        String category = id(api.post(
                "/api/v1/vehicle-categories", Map.of("code", "COMPACT", "name", "Compact cars", "acriss", "CDMR")));
        api.put("/api/v1/vehicle-categories/" + category + "/rate-card", card());
        for (String plate : List.of("B-RW 1001", "B-RW 1002")) {
            JsonNode car = api.post(
                    "/api/v1/vehicles",
                    Map.ofEntries(
                            Map.entry("supplierId", supplier),
                            Map.entry("categoryId", category),
                            Map.entry("locationId", location),
                            Map.entry("displayName", "Volkswagen Golf 2024"),
                            Map.entry("licensePlate", plate),
                            Map.entry("make", "Volkswagen"),
                            Map.entry("model", "Golf"),
                            Map.entry("year", 2024),
                            Map.entry("odometerKm", 18_250),
                            Map.entry("minimumAge", 21),
                            Map.entry("specification", Map.of("fuel", "gasoline", "tankLitres", 50))));
            tell.say(text(car.path("displayName")) + ", " + plate);
        }
        tell.say("50 a day, 280 a week, 8 an hour; 200 km a day free; deposit 300; VAT 19 %");
        return location;
    }

    private static Map<String, Object> card() {
        return Map.of(
                "currency", "EUR",
                "tiers",
                        Map.of(
                                "hourly", Map.of("price", money("8.00")),
                                "daily", Map.of("price", money("50.00")),
                                "weekly", Map.of("price", money("280.00"))),
                "deposit", money("300.00"),
                "addOns",
                        List.of(Map.of(
                                "code",
                                "CHILD_SEAT",
                                "name",
                                "Child seat",
                                "charging",
                                "per_day",
                                "price",
                                money("5.00"),
                                "cap",
                                money("30.00"))),
                "mileage", Map.of("kind", "per_day", "allowance", 200, "price", money("0.25")),
                "fuel", Map.of("policy", "full_to_full", "perLitre", money("2.15"), "refuellingFee", money("15.00")),
                "taxes", List.of(Map.of("code", "VAT", "percent", 19)));
    }

    private JsonNode search(String location) {
        tell.step("What is free from " + pickup + " to " + planned + "?");
        JsonNode offers = api.get("/api/v1/vehicles/availability?pickupLocation=" + location + "&pickupAt=" + pickup
                + "&returnAt=" + planned);
        for (JsonNode category : offers.path("categories")) {
            tell.say(category.path("free").asInt() + " of "
                    + text(category.path("category").path("name")) + ", from " + Teller.money(category.path("from")));
        }
        return offers.path("data").get(0);
    }

    private JsonNode quote(String location, String car) {
        tell.step("A quote with its lines: nine days and three hours, with a child seat");
        JsonNode quote = api.post(
                "/api/v1/quotes",
                Map.of(
                        "rentableId", car,
                        "pickupLocationId", location,
                        "pickupAt", pickup.toString(),
                        "returnAt", planned.toString(),
                        "addOns", List.of(Map.of("code", "CHILD_SEAT", "quantity", 1))));
        JsonNode price = quote.path("price");
        tell.lines(price.path("lines"));
        tell.total("total", price.path("total"));
        tell.total("security deposit, beside it", price.path("securityDeposit"));
        tell.say("good until " + text(quote.path("expiresAt")));
        return quote;
    }

    private String customer(String name, String licence) {
        return id(api.post(
                "/api/v1/customers",
                Map.of(
                        "fullName",
                        name,
                        "birthDate",
                        "1990-12-10",
                        "licence",
                        Map.of("number", licence, "country", "DE", "expires", "2045-05-31"))));
    }

    private String book(JsonNode quote, String customer) {
        tell.step("Ada books, and her connection breaks, so she asks again with the same key");
        Map<String, Object> body = Map.of("quoteId", text(quote.path("id")), "customerId", customer);
        Api.Answer first = api.post("/api/v1/bookings", body, "ada-1");
        first.good();
        Api.Answer again = api.post("/api/v1/bookings", body, "ada-1");
        tell.say(text(first.body().path("number")) + " is "
                + Teller.word(first.body().path("state")) + "; asked again: "
                + text(again.body().path("number")) + ", the same answer: "
                + first.body().equals(again.body()));
        return id(first.body());
    }

    private void tooLate(String location, String car) {
        tell.step("Charles wants the same car for a part of that time");
        JsonNode quote = api.post(
                "/api/v1/quotes",
                Map.of(
                        "rentableId",
                        car,
                        "pickupLocationId",
                        location,
                        "pickupAt",
                        pickup.plusDays(2).toString(),
                        "returnAt",
                        pickup.plusDays(4).toString()));
        String charles = customer("Charles Babbage", "B072RRE2I56");
        Api.Answer refused = api.post(
                "/api/v1/bookings", Map.of("quoteId", text(quote.path("id")), "customerId", charles), "charles-1");
        tell.say(refused.status() + " " + text(refused.body().path("code")) + ": "
                + text(refused.body().path("detail")));
    }

    private void pay(String booking) {
        tell.step("Ada pays the rental: her first card is declined, the second is not");
        confirm(booking, "rental", "4000000000001018");
        confirm(booking, "rental", "4242424242424242");
        JsonNode paid = await(booking, "confirmed");
        tell.say("the provider's message arrived: " + Teller.word(paid.path("state")) + ", "
                + Teller.word(paid.path("paymentStatus")));
        tell.step("... and the deposit");
        confirm(booking, "deposit", "4242424242424242");
        awaitPaymentStatus(booking, "paid_in_full");
        tell.say("paid in full");
    }

    private void confirm(String booking, String purpose, String card) {
        JsonNode intent = api.post(
                        "/api/v1/payments/intent", Map.of("bookingId", booking, "purpose", purpose), purpose + card)
                .good();
        String secret = text(intent.path("clientSecret"));
        Api.Answer answer = sandbox.post(
                "/v1/intents/" + secret.substring(0, secret.indexOf("_secret_")) + "/confirm",
                Map.of("client_secret", secret, "card", card),
                "browser-" + purpose + card);
        tell.say(Teller.money(intent.path("payment").path("amount")) + " with card ..." + card.substring(12) + ": "
                + (answer.status() == 200
                        ? "approved"
                        : "declined, " + text(answer.body().path("error").path("decline_code"))));
    }

    private void sign(String booking) {
        tell.step("Ada and the desk sign the rental agreement; without it there are no keys");
        JsonNode agreement = api.post(
                "/api/v1/bookings/" + booking + "/agreement/sign",
                Map.of(
                        "customer", Map.of("name", "Ada Lovelace", "image", "QWRh"),
                        "employee", Map.of("name", "The desk", "image", "RGVzaw==")));
        tell.say(text(agreement.path("number")) + " is " + Teller.word(agreement.path("status")));
    }

    private void checkIn(String booking) {
        clock.moveTo(pickup.minusMinutes(10).atZone(BERLIN).toInstant());
        tell.step("Ten minutes before the pickup, Ada gets the keys");
        api.post("/api/v1/bookings/" + booking + "/check-in", Map.of("odometerKm", 18_250, "fuelLevel", "1.00"));
        tell.say("18,250 km, tank full");
    }

    private void checkOut(String booking) {
        Instant late = planned.plusHours(4).atZone(BERLIN).toInstant();
        clock.moveTo(late);
        tell.step("She comes back four hours late, 2,580 km later, with five eighths of a tank");
        JsonNode back = api.post(
                "/api/v1/bookings/" + booking + "/check-out", Map.of("odometerKm", 20_830, "fuelLevel", "0.625"));
        tell.lines(back.path("charges").path("atReturn"));
        tell.total("charged for the return", back.path("charges").path("returnTotal"));
    }

    private void settle(String booking) {
        tell.step("Settlement: what is owed is taken from the deposit, the rest goes back to her card");
        JsonNode done = api.post("/api/v1/bookings/" + booking + "/complete", Map.of());
        JsonNode account = done.path("account");
        tell.say(Teller.word(done.path("state")));
        tell.total("from the deposit", account.path("depositApplied"));
        tell.total("given back", account.path("depositReturned"));
        tell.total("still owed", account.path("balance"));
    }

    private void history(String booking) {
        awaitRefunds(booking);
        tell.step("What happened");
        tell.events(data(api.get("/api/v1/bookings/" + booking + "/events")));
        tell.step("And in the books (debit, credit)");
        tell.ledger(data(api.get("/api/v1/bookings/" + booking + "/ledger")));
    }

    private JsonNode await(String booking, String state) {
        return await(booking, found -> text(found.path("state")).equals(state), state);
    }

    private void awaitPaymentStatus(String booking, String status) {
        await(booking, found -> text(found.path("paymentStatus")).equals(status), status);
    }

    private void awaitRefunds(String booking) {
        await(
                booking,
                found -> found.path("payments")
                        .valueStream()
                        .noneMatch(payment -> text(payment.path("purpose")).equals("refund")
                                && text(payment.path("status")).equals("initiated")),
                "refunded");
    }

    /** Providers' messages come when they come; asks until it is so. */
    private JsonNode await(String booking, Predicate<JsonNode> reached, String what) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode found = api.get("/api/v1/bookings/" + booking);
        while (!reached.test(found)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("expected the booking to become " + what + ", got " + found);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            found = api.get("/api/v1/bookings/" + booking);
        }
        return found;
    }

    private static JsonNode data(JsonNode list) {
        return list.has("data") ? list.path("data") : list;
    }

    private static String id(JsonNode created) {
        return text(created.path("id"));
    }
}
