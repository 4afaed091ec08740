package dev.rentwright.persistence.jpa.availability;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBlock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.DueWork;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.testkit.fixture.WaitlistFixture;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Several servers look at one waitlist at the same moment, and what many wait for is free again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaitlistOnServersTest {

    private static final int SERVERS = 3;
    private static final int CARS = 15;
    private static final int WAITING_FOR_EACH = 3;
    private static final Instant START = Times.THREE_DAYS.start();
    private static final Instant END = Times.THREE_DAYS.end();

    private final HikariDataSource dataSource = FreshStore.migrated();
    private final List<JpaPorts> servers =
            Stream.generate(() -> JpaPorts.on(dataSource)).limit(SERVERS).toList();
    private final JpaPorts ports = servers.get(0);
    private final Shop shop = Shop.openIn(ports);

    @AfterEach
    void close() {
        servers.forEach(JpaPorts::close);
        dataSource.close();
    }

    @Test
    void each_car_is_offered_once_and_to_nobody_before_whoever_waits_longer_for_it() throws Exception {
        List<Rentable> cars =
                IntStream.range(0, CARS).mapToObj(number -> shop.car()).toList();
        List<Claim> blocks = cars.stream().map(this::taken).toList();
        for (int number = 0; number < CARS * WAITING_FOR_EACH; number++) {
            join(number, cars.get((number * 7) % CARS));
        }
        rounds();
        assertEquals(Map.of(), offers());

        ports.unitOfWork().run(() -> blocks.forEach(block -> ports.claims().release(block.reference(), Times.NOW)));
        rounds();

        assertEquals(
                cars.stream().collect(Collectors.toMap(Rentable::id, car -> 1L)),
                offers(),
                () -> "offered: " + entries(WaitlistStatus.OFFERED));
        List<WaitlistEntry> waiting = entries(WaitlistStatus.WAITING);
        assertEquals(CARS * (WAITING_FOR_EACH - 1), waiting.size());
        entries(WaitlistStatus.OFFERED).forEach(offered -> assertNobodyWaitsBefore(offered, waiting, cars));
    }

    private Claim taken(Rentable car) {
        Claim block = aBlock(car.id(), START, END);
        ports.unitOfWork().run(() -> ports.claims().place(block, Times.NOW));
        return block;
    }

    /** Every fourth would take any of them. */
    private void join(int number, Rentable car) {
        WaitlistFixture any = WaitlistFixture.anEntry(shop).since(Times.NOW.plusSeconds(number));
        WaitlistEntry entry = (number % 4 == 0 ? any : any.forThis(car)).waiting();
        ports.unitOfWork().run(() -> ports.waitlist().add(entry));
    }

    /** All at the same moment, and once more each, for those who were passed while somebody ahead was asked. */
    private void rounds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SERVERS);
        CyclicBarrier start = new CyclicBarrier(SERVERS);
        try {
            List<Future<List<RuntimeException>>> running = new ArrayList<>();
            for (JpaPorts server : servers) {
                Rentwright engine = Rentwright.on(server)
                        .clock(Clock.fixed(Times.NOW.plusSeconds(600), ZoneOffset.UTC))
                        .open();
                running.add(threads.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return Stream.concat(round(engine), round(engine)).toList();
                }));
            }
            for (Future<List<RuntimeException>> server : running) {
                assertEquals(List.of(), server.get(180, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Stream<RuntimeException> round(Rentwright engine) {
        List<RuntimeException> failures = new ArrayList<>();
        for (DueWork work : engine.waitlist().dueWork()) {
            failures.addAll(work.round(1_000, () -> true).failures());
        }
        return failures.stream();
    }

    /** How many have each car on offer, as the claims say. */
    private Map<RentableId, Long> offers() {
        return FreshStore.rows(
                        dataSource,
                        "select rentable_id from availability_claims where kind = 'hold'",
                        row -> new RentableId(row.getObject(1, java.util.UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(car -> car, Collectors.counting()));
    }

    private List<WaitlistEntry> entries(WaitlistStatus status) {
        return ports.unitOfWork().run(() -> ports.waitlist().of(shop.customer().id())).stream()
                .filter(entry -> entry.status() == status)
                .toList();
    }

    private void assertNobodyWaitsBefore(WaitlistEntry offered, List<WaitlistEntry> waiting, List<Rentable> cars) {
        RentableId given = offered.offer().orElseThrow().rentable();
        Rentable car =
                cars.stream().filter(one -> one.id().equals(given)).findFirst().orElseThrow();
        assertEquals(
                ClaimKind.HOLD,
                ports.unitOfWork()
                        .run(() -> ports.claims().of(offered.claimReference()))
                        .orElseThrow()
                        .kind());
        assertTrue(
                waiting.stream().noneMatch(other -> other.isAheadOf(offered) && other.wants(car)),
                () -> offered + " jumped the queue");
    }
}
