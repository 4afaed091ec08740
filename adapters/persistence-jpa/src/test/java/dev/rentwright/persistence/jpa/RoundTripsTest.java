package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.fleet.ViewFleet;
import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.host.Page;
import dev.rentwright.host.Stamps;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.CommandRefused;
import dev.rentwright.postgres.ThrowawayPostgres;
import dev.rentwright.quote.Quote;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a booking, and a page of the fleet, costs is round trips (performance D1, D3): these, in this order, and no more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripsTest {

    /** What a statement is about: what it writes, or else what it reads first. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?is)(insert into|update|delete from|\\bfrom|\\bselect)\\s+(\\w+)|(begin|commit|rollback)");

    /** Booking, handovers, payments, claim, what is rented, papers, agreements and drivers. */
    private static final String SHOWN =
            "select b + select h + select p + select claim_id + select string_agg + select d"
                    + " + from rental_agreements + from additional_drivers";

    /** Time-outs; the key; quote and what it is about, places, stay rules, customer. */
    private static final String ASKED =
            "begin + select set_config + select pg_try_advisory_xact_lock + select request_hash"
                    + " + select q + select l + select r + select c";

    private static final StoredAnswer ANSWER = new StoredAnswer(201, "", "{}");

    private final HikariDataSource dataSource = listenedTo();
    private final JpaPorts ports = JpaPorts.on(dataSource);
    private final Rentwright rent =
            Rentwright.on(ports).clock(Clock.fixed(Times.NOW, ZoneOffset.UTC)).open();
    private Shop shop = Shop.openIn(ports);

    @BeforeEach
    void open() {
        shop = Shop.openIn(ports);
        book(quote(), "the first, which fetches numbers for the next");
    }

    @AfterEach
    void close() {
        ports.close();
        dataSource.close();
    }

    @Test
    void a_booking_is_so_many_round_trips() {
        Quote quote = quote();
        CountedSockets.forget();

        book(quote, "counted");

        assertEquals(
                List.of(
                        ASKED,
                        // lock, look, claim, and what has become of it
                        "select place_plainly + insert into bookings + insert into booking_events"
                                + " + insert into outbox_events + insert into idempotency_keys + commit"),
                trips());
    }

    @Test
    void a_price_that_was_quoted_is_copied_where_it_stands() {
        Quote quote = quote();
        CountedSockets.forget();

        book(quote, "copied");

        String written = CountedSockets.trips().stream()
                .flatMap(List::stream)
                .filter(statement -> statement.strip().startsWith("insert into bookings "))
                .findFirst()
                .orElseThrow();
        assertTrue(written.contains("copied.price_breakdown"), written);
        assertEquals(quote.price(), kept(quote).terms().price());
        assertEquals(quote.request(), kept(quote).terms().request());
    }

    private Booking kept(Quote quote) {
        return ports.bookings().list(Bookings.Filter.ALL, Page.Request.FIRST).items().stream()
                .filter(booking -> booking.terms().quote().equals(quote.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_changed_before_its_key_is_known() {
        CountedSockets.forget();

        IdempotencyKey key = key("changed");
        ports.unitOfWork().run(() -> {
            ports.idempotency().recall(key, "request", Times.NOW);
            ports.idempotency().remember(key, "request", ANSWER, Times.NOW, Times.NOW.plus(Duration.ofDays(1)));
        });

        assertEquals(
                List.of(
                        "begin + select set_config + select pg_try_advisory_xact_lock + select request_hash",
                        "insert into idempotency_keys + commit"),
                trips());
    }

    @Test
    void whoever_is_shown_what_they_booked_costs_no_round_trip_more() {
        Quote unseen = quote();
        Quote seen = quote();
        CountedSockets.forget();
        book(unseen, "not shown");
        List<String> booked = trips();
        CountedSockets.forget();

        book(seen, "shown", this::made);

        assertEquals(booked, trips());
    }

    @Test
    void whoever_booked_is_shown_what_everybody_is_shown_afterwards() {
        book(quote(), "compared", placed -> assertEquals(view(placed.booking()), made(placed)));
    }

    @Test
    void to_look_at_a_booking_is_one_round_trip() {
        Booking booking = book(quote(), "looked at");
        CountedSockets.forget();

        view(booking);

        assertEquals(List.of("begin + select set_config + " + SHOWN, "commit"), trips());
    }

    @Test
    void a_page_of_the_fleet_is_as_many_round_trips_however_many_stand_on_it() {
        List<String> one = lookedAtFleet();
        IntStream.range(0, 9).forEach(number -> book(quote(), "held " + number));

        assertEquals(one, lookedAtFleet());
    }

    @Test
    void what_customers_are_shown_of_a_page_is_as_many_round_trips_however_many_stand_on_it() {
        List<String> one = lookedAtShelf();
        IntStream.range(0, 9).forEach(number -> shop.car());

        assertEquals(one, lookedAtShelf());
    }

    private List<String> lookedAtShelf() {
        CountedSockets.forget();
        List<Rentable> page =
                ports.rentables().list(Rentables.Filter.ALL, Page.Request.FIRST).items();
        rent.fleet().showNearFuture().of(page);
        ports.stamps()
                .of(
                        Stamps.Kept.RENTABLE,
                        page.stream().map(car -> car.id().value()).toList());
        ports.rateCards().ofCategories(page.stream().map(Rentable::category).toList());
        return trips();
    }

    private List<String> lookedAtFleet() {
        CountedSockets.forget();
        rent.fleet()
                .viewFleet()
                .view(new ViewFleet.Query(Actor.staff("desk"), Rentables.Filter.ALL, Page.Request.FIRST));
        return trips();
    }

    @Test
    void a_refusal_of_what_is_taken_is_so_many_round_trips() {
        Quote quote = quote();
        book(quote, "who was first");
        CountedSockets.forget();

        assertThrows(CommandRefused.class, () -> book(quote, "who came second"));

        assertEquals(
                List.of(
                        ASKED,
                        // who has it
                        "select placed",
                        // what else is free
                        "from free_of_category",
                        "rollback"),
                trips());
    }

    private Quote quote() {
        return shop.quote(RateCard.daily("50.00", "EUR").plan().orThrow(), Times.THREE_DAYS);
    }

    private BookingView made(RequestBooking.Placed placed) {
        return rent.bookings().viewBooking().made(Actor.staff("desk"), placed);
    }

    private BookingView view(Booking booking) {
        return rent.bookings()
                .viewBooking()
                .view(Actor.staff("desk"), booking.id())
                .orElseThrow();
    }

    private Booking book(Quote quote, String about) {
        return book(quote, about, placed -> {});
    }

    private Booking book(Quote quote, String about, Consumer<RequestBooking.Placed> looking) {
        IdempotencyKey key = key(about);
        return ports.unitOfWork().run(() -> {
            ports.idempotency().recall(key, "request", Times.NOW);
            RequestBooking.Placed placed = rent.bookings()
                    .requests()
                    .requestBooking()
                    .place(RequestBooking.Command.of(
                            Actor.staff("desk"), quote.id(), shop.customer().id()))
                    .orThrow();
            looking.accept(placed);
            ports.idempotency().remember(key, "request", ANSWER, Times.NOW, Times.NOW.plus(Duration.ofDays(1)));
            return placed.booking();
        });
    }

    private static IdempotencyKey key(String about) {
        return new IdempotencyKey("ada", "POST /api/v1/bookings", about.replace(' ', '-'));
    }

    private static List<String> trips() {
        return CountedSockets.trips().stream()
                // with which the pool asks a connection that was idle for long whether it still answers
                .filter(trip -> !trip.equals(List.of("")))
                .map(trip -> String.join(
                        " + ", trip.stream().map(RoundTripsTest::about).toList()))
                .toList();
    }

    private static String about(String statement) {
        Matcher matcher = ABOUT.matcher(statement);
        return matcher.find() ? matcher.group().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT) : statement;
    }

    private static HikariDataSource listenedTo() {
        String url = ThrowawayPostgres.freshDatabase();
        PGSimpleDataSource plain = new PGSimpleDataSource();
        plain.setUrl(url);
        Schema.migrate(plain);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url + "&prepareThreshold=0&socketFactory=" + CountedSockets.class.getName());
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}
