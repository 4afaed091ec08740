package dev.rentwright.persistence.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Ports;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.ledger.Ledger;
import dev.rentwright.testkit.simulation.Run;
import dev.rentwright.testkit.simulation.Runs;
import dev.rentwright.testkit.simulation.Simulation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The engine in the simulator (TX-10), and the simulator itself on stores that were broken on purpose. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationTest {

    private static final int FIRST = Integer.getInteger("simulation.first", 1);
    private static final int SEEDS = Integer.getInteger("simulation.seeds", 1_000);
    /** So many seeds bring everything about. */
    private static final int ENOUGH = 1_000;

    /** Beside every act, which must have come to something. */
    private static final Set<String> FACTS = Set.of(
            "DAILY CONFIRMED",
            "DAILY CHECKED_IN",
            "DAILY COMPLETED",
            "DAILY CANCELLED",
            "DAILY DECLINED",
            "DAILY NO_SHOW",
            "DAILY MODIFIED",
            "DAILY EXTENDED",
            "DAILY ASSIGNED",
            "DAILY UNASSIGNED",
            "DAILY HOLD_EXPIRED",
            "MONTHLY CHECKED_IN",
            "MONTHLY RENEWED",
            "MONTHLY NOTICE_GIVEN",
            "MONTHLY CHECKED_OUT",
            "LEASE CHECKED_IN",
            "LEASE NOTICE_GIVEN",
            "LEASE CHECKED_OUT",
            "entry OFFERED",
            "entry BOOKED",
            "entry LAPSED",
            "entry WITHDRAWN",
            "entry PASSED",
            "chauffeur",
            "RENTAL AUTHORIZED",
            "RENTAL VOIDED",
            "RENTAL SUCCEEDED",
            "RENTAL FAILED",
            "DEPOSIT AUTHORIZED",
            "DEPOSIT VOIDED",
            "DEPOSIT SUCCEEDED",
            "REFUND SUCCEEDED");

    private static final int STEPS = Integer.getInteger("simulation.steps", 500);

    @Test
    void everything_holds_from_every_seed() {
        long began = System.nanoTime();

        Runs runs = Simulation.over(MemoryPorts::new).steps(STEPS).runs(FIRST, SEEDS);

        System.out.printf(
                "simulated %d seeds of %d steps in %d ms, in which came about %s%n",
                SEEDS, STEPS, (System.nanoTime() - began) / 1_000_000, runs.cameAbout());
        assertEquals("", runs.broken().map(Run::report).orElse(""));
        if (SEEDS >= ENOUGH) {
            assertEquals(Set.of(), runs.missing(FACTS), "a law about what never comes about holds easily");
        }
    }

    @Test
    void a_seed_repeats_itself_step_by_step_and_another_does_not() {
        Simulation simulation = Simulation.over(MemoryPorts::new).steps(200);

        assertEquals(simulation.run(11), simulation.run(11));
        assertFalse(simulation.run(11).trace().equals(simulation.run(12).trace()));
    }

    @Test
    void rentals_are_driven_to_their_end_and_not_only_refused() {
        Simulation simulation = Simulation.over(MemoryPorts::new);
        String all = LongStream.rangeClosed(1, 40)
                .parallel()
                .mapToObj(seed -> String.join("\n", simulation.run(seed).trace()))
                .collect(Collectors.joining("\n"));

        for (String come : new String[] {
            "PENDING",
            "APPROVED",
            "CONFIRMED",
            "CHECKED_IN",
            "CHECKED_OUT",
            "COMPLETED",
            "CANCELLED",
            "any car",
            "room 1",
            "the home",
            "1 moved",
            "STARTED",
            "LIFTED",
            "IN_TRANSIT",
            "location.no-stock",
            "undone",
            "payment.provider-unavailable",
            "availability.conflict",
            "quote.expired",
            "is lost"
        }) {
            assertTrue(all.contains(come), () -> come + " never came about");
        }
    }

    @Test
    void a_store_that_ignores_the_expiry_of_holds_is_found_and_its_seed_repeats() {
        assertFound(
                "IV-04",
                () -> withClaims((method, arguments) -> {
                    // Asked as if it were long ago, no hold has expired yet.
                    boolean asksForNow = method.getName().equals("blocking")
                            || method.getName().equals("place");
                    if (asksForNow) {
                        arguments[arguments.length - 1] = Instant.EPOCH;
                    }
                }));
    }

    @Test
    void a_store_that_frees_nothing_is_found() {
        // Who left the waiting list may be the first whose hold stays, or a booking that was given up.
        assertFound(
                Set.of("IV-02", "waitlist, a hold"),
                () -> withClaims((method, arguments) -> {
                    if (method.getName().equals("release")) {
                        arguments[0] = new ClaimReference(new UUID(0, 0));
                    }
                }));
    }

    @Test
    void a_store_that_loses_every_tenth_posting_is_found() {
        // What never came to the books may be missed first where a deposit, or a settled rental, is to stand at
        // nothing.
        assertFound(Set.of("IV-06", "L11", "L12"), SimulationTest::losingPostings);
    }

    @Test
    void a_rule_of_the_host_is_asked_after_every_step() {
        Simulation simulation = Simulation.over(MemoryPorts::new)
                .steps(300)
                .holding((ports, now) -> ports.bookings()
                                        .due(Instant.parse("2099-01-01T00:00:00Z"), 100)
                                        .size()
                                > 2
                        ? Optional.of("more than two bookings wait for something")
                        : Optional.empty());

        Run broken = simulation.firstBroken(1, 20).orElseThrow();

        assertEquals("a law of the host", broken.breach().orElseThrow().law());
        AssertionError told = assertThrows(AssertionError.class, broken::assertHeld);
        assertTrue(String.valueOf(told.getMessage()).contains("seed " + broken.seed()));
    }

    private static void assertFound(String law, Supplier<Ports> broken) {
        assertFound(Set.of(law), broken);
    }

    private static void assertFound(Set<String> laws, Supplier<Ports> broken) {
        Simulation simulation = Simulation.over(broken).failing(0);

        Run found = simulation.firstBroken(1, 20).orElseThrow();

        String law = found.breach().orElseThrow().law();
        assertTrue(laws.contains(law), found::report);
        assertEquals(found, simulation.run(found.seed()), "the same seed breaks the same way");
        Run shrunk = simulation.shrunk(found);
        assertEquals(law, shrunk.breach().orElseThrow().law());
        assertTrue(shrunk.trace().size() <= found.trace().size(), shrunk::report);
    }

    private interface Meddler {
        void meddle(Method method, Object[] arguments);
    }

    private static Ports withClaims(Meddler meddler) {
        MemoryPorts real = new MemoryPorts();
        Claims claims = proxy(Claims.class, real.claims(), meddler);
        return proxy(Ports.class, real, "claims", claims);
    }

    private static Ports losingPostings() {
        MemoryPorts real = new MemoryPorts();
        int[] posted = {0};
        Ledger ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    boolean lost = method.getName().equals("post") && ++posted[0] % 10 == 0;
                    return lost ? null : call(method, real.ledger(), arguments);
                });
        return proxy(Ports.class, real, "ledger", ledger);
    }

    private static <T> T proxy(Class<T> type, T real, Meddler meddler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object[] changed = arguments == null ? new Object[0] : Arrays.copyOf(arguments, arguments.length);
                    meddler.meddle(method, changed);
                    return call(method, real, changed);
                }));
    }

    private static <T> T proxy(Class<T> type, T real, String name, Object instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals(name) ? instead : call(method, real, arguments)));
    }

    private static Object call(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
