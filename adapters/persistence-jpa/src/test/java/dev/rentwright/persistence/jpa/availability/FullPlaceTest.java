package dev.rentwright.persistence.jpa.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.money.Money;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RequestedPeriod;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Many customers want to return their cars to a place that has room for a few (LOC-04, domain A9). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullPlaceTest {

    private static final Actor DESK = Actor.staff("desk");
    private static final int CARS = 12;
    private static final int ROOM = 3;

    private final HikariDataSource dataSource = FreshStore.migrated();
    private final JpaPorts ports = JpaPorts.on(dataSource);
    private final Rentwright rent =
            Rentwright.on(ports).clock(Clock.fixed(Times.NOW, ZoneOffset.UTC)).open();
    private final Shop shop = Shop.openIn(ports);

    @AfterEach
    void close() {
        ports.close();
        dataSource.close();
    }

    @Test
    void no_more_are_promised_a_place_than_it_holds() throws Exception {
        LocationId small = smallPlace();
        RateCard card = RateCard.daily("50.00", "EUR").withOneWayFee(Money.of("20.00", "EUR"));
        rent.tariff().setRateCard().onCategory(DESK, shop.category().id(), card).orThrow();
        List<Quote> quotes =
                IntStream.range(0, CARS).mapToObj(car -> quote(small)).toList();
        claimSlowly();

        List<Outcome<Booking>> refused =
                atOnce(quotes).stream().filter(answer -> !answer.isGranted()).toList();

        assertEquals(CARS - ROOM, refused.size());
        refused.forEach(answer -> assertEquals(
                List.of(RefusalCode.LOCATION_OVER_CAPACITY),
                answer.refusals().stream().map(Refusal::code).toList()));
        assertEquals(
                List.of(ROOM),
                FreshStore.rows(
                        dataSource,
                        "select count(*) from availability_claims where drop_off_location_id = '" + small + "'",
                        row -> row.getInt(1)));
    }

    /** All of them would look before the first has claimed, if they did not take turns. */
    private void claimSlowly() {
        String quick = FreshStore.rows(
                        dataSource,
                        "select pg_get_functiondef('place_claim_and_tell'::regproc)",
                        row -> row.getString(1))
                .get(0);
        String slow = quick.replaceFirst("insert into availability_claims", "perform pg_sleep(0.1);\n    $0");
        assertNotEquals(quick, slow);
        FreshStore.run(dataSource, slow);
    }

    private List<Outcome<Booking>> atOnce(List<Quote> quotes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CARS);
        CyclicBarrier start = new CyclicBarrier(CARS);
        try {
            List<Future<Outcome<Booking>>> running = new ArrayList<>();
            for (Quote quote : quotes) {
                running.add(threads.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return rent.bookings()
                            .requests()
                            .requestBooking()
                            .request(RequestBooking.Command.of(
                                    DESK, quote.id(), shop.customer().id()));
                }));
            }
            List<Outcome<Booking>> answers = new ArrayList<>();
            for (Future<Outcome<Booking>> answer : running) {
                answers.add(answer.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private Quote quote(LocationId small) {
        return rent.quotes()
                .quotePrice()
                .quote(new QuotePrice.Command(
                        DESK,
                        new QuotePrice.Wanted.This(shop.car().id()),
                        shop.place().id(),
                        small,
                        RequestedPeriod.of("2026-07-01T10:00", "2026-07-04T10:00"),
                        List.of()))
                .orThrow();
    }

    private LocationId smallPlace() {
        RegisterLocation.Command any = RegisterLocation.Command.of(DESK, "SMALL", "Small", "DE", "Europe/Berlin");
        return rent.locations()
                .registerLocation()
                .register(new RegisterLocation.Command(
                        DESK,
                        any.code(),
                        any.name(),
                        any.type(),
                        any.address(),
                        any.position(),
                        any.zone(),
                        any.hours(),
                        ROOM,
                        any.supplier()))
                .orThrow()
                .id();
    }
}
