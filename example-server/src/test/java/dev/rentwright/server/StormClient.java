package dev.rentwright.server;

import dev.rentwright.server.Api.Answer;
import dev.rentwright.server.StormBoard.Elsewhen;
import dev.rentwright.server.StormBoard.Made;
import dev.rentwright.server.StormBoard.Quoted;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * One of the crowd: a customer who also does a clerk's work. What it tries next is drawn from its own seed, and each request
 * goes to one of the servers.
 */
final class StormClient {

    static final LocalDate FIRST = LocalDate.parse("2030-06-03");
    static final int DAYS = 90;

    private static final YearMonth MONTH = YearMonth.parse("2030-07");
    private static final int LONGEST = 5;
    private static final int UNAVAILABLE = 503;
    private static final int OTHER_VERSION = 412;
    private static final int PATIENCE = 10;

    /** Cards of the sandbox: good ones, and ones whose webhooks come twice, late and out of order. */
    private static final List<String> CARDS = List.of(
            "4242424242424242",
            "4242424242424242",
            "4242424242424242",
            "4242424242424242",
            "4000000000001083",
            "4000000000001083",
            "4000000000001075",
            "4000000000001091");

    private static final String DECLINED = "4000000000001026";

    private final List<Api> servers;
    private final Api sandbox;
    private final StormTown town;
    private final StormBoard board;
    private final StormTally tally;
    private final String customer;
    private final String name;
    private final Random chance;
    private final Deque<Made> unpaid = new ArrayDeque<>();
    private int sent;

    StormClient(Storm storm, StormBoard board, StormTally tally, int number, long seed) {
        this.servers = storm.servers();
        this.sandbox = storm.sandbox();
        this.town = storm.town();
        this.board = board;
        this.tally = tally;
        this.customer = town.customers().get(number % town.customers().size());
        this.name = seed + "-" + number;
        this.chance = new Random(seed * 1_000_003 + number);
    }

    /** Tries so many things, or one or two more where one follows from another. */
    void act(int attempts) {
        while (sent < attempts) {
            turn(chance.nextInt(100));
        }
    }

    private void turn(int die) {
        if (die < 20) {
            hire(false);
        } else if (die < 32) {
            hire(true);
        } else if (die < 45) {
            nights();
        } else if (die < 53) {
            homeNights();
        } else if (die < 63) {
            months();
        } else if (die < 69) {
            answerRequest();
        } else if (die < 82) {
            pay();
        } else if (die < 88) {
            giveUp();
        } else if (die < 91) {
            assign();
        } else if (die < 93) {
            block();
        } else if (die < 94) {
            lift();
        } else if (die < 95) {
            extend();
        } else if (die < 97) {
            move();
        } else if (die < 98) {
            drive();
        } else if (die < 99) {
            callOff();
        } else {
            look();
        }
    }

    /** A car, or any of a category, by a quote of its own or by one that others know as well. */
    private void hire(boolean anyOfCategory) {
        Optional<Quoted> known =
                chance.nextInt(3) == 0 ? Optional.empty() : board.quotes().any(chance);
        known.or(() -> quoted(anyOfCategory))
                .ifPresent(quoted -> book(
                        "hire",
                        "\"quoteId\":\"" + quoted.quote() + "\"",
                        "daily",
                        quoted.category(),
                        quoted.elsewhen()));
    }

    private Optional<Quoted> quoted(boolean anyOfCategory) {
        int fleet = chance.nextInt(town.carCategories().size());
        LocalDate from = day();
        LocalDate until = from.plusDays(1 + chance.nextInt(LONGEST));
        int hour = 8 + chance.nextInt(10);
        String wanted = anyOfCategory
                ? "\"categoryId\":\"" + town.carCategories().get(fleet) + "\""
                : "\"rentableId\":\"" + any(town.cars().get(fleet)) + "\"";
        boolean downtown = chance.nextInt(5) == 0;
        boolean oneWay = chance.nextInt(5) == 0;
        Answer answer = post(anyOfCategory ? "quote category" : "quote car", "/quotes", """
                {%s,"pickupLocationId":"%s","returnLocationId":"%s",%s}""".formatted(
                        wanted, place(downtown), place(downtown != oneWay), times(from, until, hour)));
        if (answer.status() != 201) {
            return Optional.empty();
        }
        Quoted quoted = new Quoted(
                answer.json().path("id").asString(),
                anyOfCategory ? Optional.of(fleet) : Optional.empty(),
                new Elsewhen(
                        "\"returnAt\":\"%sT%02d:00\"".formatted(until.plusDays(1), hour),
                        times(from.plusDays(2), until.plusDays(2), hour)));
        board.quotes().put(quoted);
        return Optional.of(quoted);
    }

    private String place(boolean downtown) {
        return downtown ? town.downtown() : town.airport();
    }

    private static String times(LocalDate from, LocalDate until, int hour) {
        return "\"pickupAt\":\"%sT%02d:00\",\"returnAt\":\"%sT%02d:00\"".formatted(from, hour, until, hour);
    }

    /** A room, or any of its type. */
    private void nights() {
        LocalDate from = day();
        LocalDate until = from.plusDays(1 + chance.nextInt(LONGEST));
        String wanted = chance.nextInt(3) == 0
                ? "\"roomTypeId\":\"%s\",\"locationId\":\"%s\"".formatted(town.roomType(), town.house())
                : "\"roomId\":\"%s\"".formatted(any(town.rooms()));
        stay("room", wanted, from, until);
    }

    private void homeNights() {
        LocalDate from = day();
        stay(
                "home",
                "\"listingId\":\"%s\"".formatted(any(town.homes())),
                from,
                from.plusDays(1 + chance.nextInt(LONGEST)));
    }

    private void stay(String deed, String wanted, LocalDate from, LocalDate until) {
        book(
                deed,
                wanted + ",\"checkIn\":\"%s\",\"checkOut\":\"%s\",\"guests\":2".formatted(from, until),
                "daily",
                Optional.empty(),
                new Elsewhen(
                        "\"checkOut\":\"%s\"".formatted(until.plusDays(1)),
                        "\"nights\":{\"checkIn\":\"%s\",\"checkOut\":\"%s\"}"
                                .formatted(from.plusDays(2), until.plusDays(2))));
    }

    /**
     * By the month, or by lease, where the first third of the homes is let to those who stay. There are few leases, since they
     * ask for a whole year: their owners accept them at once, and they are paid.
     */
    private void months() {
        if (chance.nextInt(3) == 0) {
            String home = any(town.homes().subList(0, Math.max(1, town.homes().size() / 3)));
            LocalDate start = MONTH.atDay(chance.nextBoolean() ? 1 : 16);
            Optional<Made> lease = book(
                    "lease",
                    "\"listingId\":\"%s\",\"rentalMode\":\"lease\",\"startDate\":\"%s\",\"termMonths\":12"
                            .formatted(home, start),
                    "lease",
                    Optional.empty(),
                    new Elsewhen("\"months\":13", months(start.plusMonths(1), 12, true)));
            lease.filter(made -> post("approve", "/bookings/" + made.id() + "/approve", "{}")
                                    .status()
                            == 200)
                    .ifPresent(made -> {
                        sign(made);
                        pay(made);
                    });
        } else {
            YearMonth start = MONTH.plusMonths(chance.nextInt(2));
            int months = 1 + chance.nextInt(2);
            book(
                    "months",
                    "\"listingId\":\"%s\",\"rentalMode\":\"monthly\",\"startMonth\":\"%s\",\"months\":%d"
                            .formatted(any(town.homes()), start, months),
                    "monthly",
                    Optional.empty(),
                    new Elsewhen(
                            "\"months\":" + (months + 1),
                            months(start.plusMonths(1).atDay(1), months, false)));
        }
    }

    private static String months(LocalDate start, int months, boolean lease) {
        return "\"months\":{\"start\":\"%s\",\"months\":%d,\"lease\":%b}".formatted(start, months, lease);
    }

    /** A lease is confirmed with an identity paper that somebody found good, and the signatures of both. */
    private void sign(Made lease) {
        String booking = "/bookings/" + lease.id();
        Answer paper =
                post("paper", booking + "/documents", "{\"kind\":\"id_proof\",\"reference\":\"files/passport.pdf\"}");
        if (paper.status() == 201) {
            post("verify", "/documents/" + paper.json().path("id").asString() + "/verify", "", "good-" + lease.id());
        }
        String name = "{\"name\":\"Storm\",\"image\":\"QWRh\"}";
        post("sign", booking + "/agreement/sign", "{\"customer\":%s,\"employee\":%s}".formatted(name, name));
    }

    /** Now and then the answer is lost on the way, and the same is asked again of whichever server. */
    private Optional<Made> book(String deed, String wish, String mode, Optional<Integer> category, Elsewhen elsewhen) {
        String body = "{\"customerId\":\"%s\",%s}".formatted(customer, wish);
        String key = "storm-" + name + "-" + sent;
        Answer answer = asCustomer(deed, body, key);
        if (answer.status() != 201) {
            return Optional.empty();
        }
        tally.won(mode);
        String id = answer.json().path("id").asString();
        Made made = new Made(id, mode, category, elsewhen);
        board.made(made);
        if (mode.equals("daily") && chance.nextInt(4) > 0) {
            unpaid.addLast(made);
        }
        if (chance.nextInt(10) == 0) {
            Answer again = asCustomer(deed + " again", body, key);
            if (again.status() != 201 || !again.json().path("id").asString().equals(id)) {
                tally.wrong("a repeated request made something else of " + id + ": " + again.body());
            }
        }
        return Optional.of(made);
    }

    private void answerRequest() {
        board.requests().any(chance).ifPresent(request -> {
            if (chance.nextInt(4) == 0) {
                post("decline", "/bookings/" + request.id() + "/decline", "{\"reason\":\"storm\"}");
            } else if (post("approve", "/bookings/" + request.id() + "/approve", "{}")
                            .status()
                    == 200) {
                board.approved().put(request);
            }
        });
    }

    private void pay() {
        Optional<Made> due = unpaid.isEmpty() ? board.approved().any(chance) : Optional.of(unpaid.removeFirst());
        due.ifPresent(this::pay);
    }

    private void pay(Made booking) {
        pay(booking, "rental");
        board.paid().put(booking);
        booking.category().ifPresent(category -> board.ofCategory().put(booking));
        if (booking.mode().equals("lease")) {
            pay(booking, "deposit");
        }
    }

    private void pay(Made booking, String purpose) {
        Answer answer = post(
                "intent",
                "/payments/intent",
                "{\"bookingId\":\"%s\",\"purpose\":\"%s\"}".formatted(booking.id(), purpose),
                "pay-" + name + "-" + sent);
        if (answer.status() != 201) {
            return;
        }
        String secret = answer.json().path("clientSecret").asString();
        if (chance.nextInt(10) == 0) {
            confirm(secret, DECLINED);
            if (chance.nextBoolean()) {
                return;
            }
        }
        confirm(secret, any(CARDS));
    }

    /** What happens between the customer and the provider is no attempt at our servers. */
    private void confirm(String secret, String card) {
        String intent = secret.substring(0, secret.indexOf("_secret_"));
        heard(() -> sandbox.post(
                "/v1/intents/" + intent + "/confirm",
                "{\"client_secret\":\"%s\",\"card\":\"%s\"}".formatted(secret, card)));
    }

    private void giveUp() {
        board.all()
                .any(chance)
                .ifPresent(booking -> post(
                        "cancel",
                        "/bookings/" + booking.id() + "/cancel",
                        chance.nextBoolean()
                                ? "{\"reason\":\"plans changed\"}"
                                : "{\"reason\":\"storm\",\"cause\":\"supplier\"}"));
    }

    /** To whichever is longest free, or to a car that a clerk points at; now and then a whole category is planned anew. */
    private void assign() {
        if (chance.nextInt(8) == 0) {
            post("replan", "/vehicle-categories/" + any(town.carCategories()) + "/replan", "{}");
            return;
        }
        board.ofCategory().any(chance).ifPresent(booking -> {
            List<String> fleet = town.cars().get(booking.category().orElseThrow());
            post(
                    "assign",
                    "/bookings/" + booking.id() + "/assign",
                    chance.nextBoolean() ? "{}" : "{\"rentableId\":\"%s\"}".formatted(any(fleet)));
        });
    }

    private void block() {
        LocalDate from = day();
        Answer answer = post(
                "block",
                "/rentables/" + any(town.assets()) + "/blocks",
                "{\"from\":\"%sT08:00\",\"until\":\"%sT18:00\",\"reason\":\"storm damage\",\"forced\":%b}"
                        .formatted(from, from.plusDays(chance.nextInt(2)), chance.nextInt(8) == 0));
        if (answer.status() == 201) {
            board.blocks().put(answer.json().path("id").asString());
        }
    }

    private void lift() {
        board.blocks()
                .any(chance)
                .ifPresent(block -> count("lift", heard(() -> server().delete("/api/v1/blocks/" + block))));
    }

    private void extend() {
        board.paid()
                .any(chance)
                .ifPresent(booking -> post(
                        "extend",
                        "/bookings/" + booking.id() + "/extend",
                        "{" + booking.elsewhen().extension() + "}"));
    }

    /** To later days, as a customer does who sees the booking; where it is another one by then, it is looked at again. */
    private void move() {
        board.all().any(chance).ifPresent(booking -> {
            String path = "/api/v1/bookings/" + booking.id();
            for (int turn = 1; ; turn++) {
                Answer seen = count("look", heard(() -> server().get(path)));
                String key = "did-" + name + "-" + sent;
                Answer answer = heard(() -> server().patch(
                                path,
                                "{" + booking.elsewhen().move() + "}",
                                seen.headers().getOrDefault("etag", "none"),
                                key));
                if (answer.status() != OTHER_VERSION || turn == PATIENCE) {
                    count("move", answer);
                    return;
                }
                tally.outrun();
            }
        });
    }

    /** A car is to be driven to the other place, or stays where it is wanted. */
    private void drive() {
        LocalDate on = day();
        Answer answer = post(
                "drive",
                "/vehicles/" + any(any(town.cars())) + "/transfers",
                "{\"toLocationId\":\"%s\",\"departs\":\"%sT06:00\",\"arrives\":\"%sT07:30\"}"
                        .formatted(place(chance.nextBoolean()), on, on));
        if (answer.status() == 201) {
            board.transfers().put(answer.json().path("id").asString());
        }
    }

    private void callOff() {
        board.transfers().any(chance).ifPresent(drive -> post("call off", "/transfers/" + drive + "/cancel", "{}"));
    }

    private void look() {
        board.all()
                .any(chance)
                .ifPresent(booking -> count("look", heard(() -> server().get("/api/v1/bookings/" + booking.id()))));
    }

    /** What customers book is given up by itself unless they pay. */
    private Answer asCustomer(String deed, String body, String key) {
        return count(deed, heard(() -> server().postBy(customer, "/api/v1/bookings", body, key)));
    }

    private Answer post(String deed, String path, String body) {
        return post(deed, path, body, "did-" + name + "-" + sent);
    }

    private Answer post(String deed, String path, String body, String key) {
        return count(deed, heard(() -> server().post("/api/v1" + path, body, key)));
    }

    /** Who hears nothing, or is told that the line is too long, asks again: by the same key, of whichever server. */
    private Answer heard(Supplier<Answer> request) {
        for (int turn = 1; ; turn++) {
            try {
                Answer answer = request.get();
                if (answer.status() != UNAVAILABLE || turn == PATIENCE) {
                    return answer;
                }
                tally.turnedAway();
            } catch (UncheckedIOException lost) {
                if (turn == PATIENCE) {
                    throw lost;
                }
                tally.lost();
            }
        }
    }

    private Answer count(String deed, Answer answer) {
        sent++;
        return tally.answered(deed, answer);
    }

    private Api server() {
        return any(servers);
    }

    private LocalDate day() {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }

    private <T> T any(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }
}
