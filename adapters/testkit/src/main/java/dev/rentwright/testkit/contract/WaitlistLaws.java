package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.testkit.fixture.WaitlistFixture;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.waitlist.LeaveWaitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of the waitlist under any schedule of joining, taking, freeing and waiting; to be extended as {@code ...LawsTest}. */
public abstract class WaitlistLaws extends StoreContract {

    private static final Actor DESK = Actor.staff("desk");
    private static final int CARS = 2;
    private static final int BLOCKS = 4;
    private static final Instant FIRST_DAY = Times.THREE_DAYS.start();

    /** What may happen. */
    public enum Deed {
        JOIN,
        BLOCK,
        FREE,
        LEAVE,
        ROUND
    }

    /** One thing that happens, minutes after the one before. */
    public record Step(Deed deed, int which, int day, int days, int minutes) {}

    @Property(tries = 60)
    public void nobody_who_fits_is_skipped_nobody_jumps_the_queue_and_no_two_offers_overlap(
            @ForAll("schedules") List<Step> schedule) {
        World world = new World(openShop());
        for (Step step : schedule) {
            world.now = world.now.plus(Duration.ofMinutes(step.minutes()));
            take(step, world);
            assertNoOffersOverlap(world);
        }
        take(new Step(Deed.ROUND, 0, 0, 1, 0), world);
        world.joined.forEach(
                entry -> world.engine().waitlist().leaveWaitlist().leave(new LeaveWaitlist.Command(DESK, entry.id())));
    }

    /** A shop with two cars, a time of day, and whoever has joined. */
    private final class World {

        private final Shop shop;
        private final List<Rentable> cars;
        private final List<ClaimReference> blocks;
        private final List<WaitlistEntry> joined = new ArrayList<>();
        private Instant now = Times.NOW;

        World(Shop shop) {
            this.shop = shop;
            this.cars = IntStream.range(0, CARS).mapToObj(i -> shop.car()).toList();
            this.blocks = IntStream.range(0, BLOCKS)
                    .mapToObj(i -> ClaimFixture.reference())
                    .toList();
        }

        Rentwright engine() {
            return Rentwright.on(ports())
                    .clock(Clock.fixed(now, ZoneOffset.UTC))
                    .open();
        }

        List<WaitlistEntry> entries() {
            return inUnit(() -> ports().waitlist().of(shop.customer().id()));
        }

        List<Claim> blocking(Rentable car, RentalPeriod period) {
            return inUnit(() -> ports().claims()
                    .blocking(car.id(), period.start(), period.end().plus(car.turnaround()), now));
        }
    }

    private void take(Step step, World world) {
        Instant from = FIRST_DAY.plus(Duration.ofDays(step.day()));
        Instant until = from.plus(Duration.ofDays(step.days()));
        Rentable car = world.cars.get(step.which() % CARS);
        switch (step.deed()) {
            case JOIN -> {
                WaitlistFixture fixture =
                        WaitlistFixture.anEntry(world.shop).during(from, until).since(world.now);
                WaitlistEntry entry = (step.which() % 3 == 0 ? fixture : fixture.forThis(car)).waiting();
                doInUnit(() -> ports().waitlist().add(entry));
                world.joined.add(entry);
            }
            case BLOCK -> {
                Claim wanted = ClaimFixture.aBlock(car.id(), from, until);
                Claim block = new Claim(
                        wanted.id(),
                        car.id(),
                        from,
                        until,
                        wanted.kind(),
                        world.blocks.get(step.which() % BLOCKS),
                        Optional.empty());
                doInUnit(() -> ports().claims().place(block, world.now));
            }
            case FREE -> doInUnit(() -> ports().claims().release(world.blocks.get(step.which() % BLOCKS), world.now));
            case LEAVE ->
                world.joined.stream()
                        .skip(step.which() % Math.max(1, world.joined.size()))
                        .findFirst()
                        .ifPresent(entry -> world.engine()
                                .waitlist()
                                .leaveWaitlist()
                                .leave(new LeaveWaitlist.Command(DESK, entry.id())));
            case ROUND -> round(world);
        }
    }

    private void round(World world) {
        List<WaitlistEntry> before = world.entries();
        for (DueWork work : world.engine().waitlist().dueWork()) {
            assertEquals(List.of(), work.round(1_000, () -> true).failures());
        }
        List<WaitlistEntry> after = world.entries();
        List<WaitlistEntry> waiting = after.stream()
                .filter(entry -> entry.status() == WaitlistStatus.WAITING)
                .toList();
        waiting.forEach(entry -> world.cars.stream()
                .filter(entry::wants)
                .forEach(car -> assertEquals(
                        1, Math.min(1, world.blocking(car, entry.period()).size()), () -> entry + " was skipped")));
        after.stream()
                .filter(entry -> entry.status() == WaitlistStatus.OFFERED)
                .filter(entry -> before.stream()
                        .anyMatch(was -> was.id().equals(entry.id()) && was.status() == WaitlistStatus.WAITING))
                .forEach(offered -> assertNobodyWasAhead(offered, waiting, world));
    }

    /** Who waits on though he came first is kept off by something else than this offer. */
    private void assertNobodyWasAhead(WaitlistEntry offered, List<WaitlistEntry> waiting, World world) {
        Rentable car = world.cars.stream()
                .filter(one -> one.id().equals(offered.offer().orElseThrow().rentable()))
                .findFirst()
                .orElseThrow();
        waiting.stream()
                .filter(other -> other.isAheadOf(offered) && other.wants(car))
                .forEach(other -> assertEquals(
                        1,
                        world.blocking(car, other.period()).stream()
                                .filter(claim -> !claim.reference().equals(offered.claimReference()))
                                .limit(1)
                                .count(),
                        () -> offered + " jumped the queue before " + other));
    }

    private void assertNoOffersOverlap(World world) {
        List<WaitlistEntry> live = world.entries().stream()
                .filter(entry -> entry.status() == WaitlistStatus.OFFERED)
                .filter(entry -> world.now.isBefore(entry.offer().orElseThrow().until()))
                .toList();
        for (WaitlistEntry one : live) {
            long sharing = live.stream()
                    .filter(other -> other.offer()
                            .orElseThrow()
                            .rentable()
                            .equals(one.offer().orElseThrow().rentable()))
                    .filter(other -> other.period().overlaps(one.period()))
                    .count();
            assertEquals(1, sharing, () -> "two offers of one car share time: " + live);
            assertEquals(
                    Optional.of(one.offer().orElseThrow().rentable()),
                    inUnit(() -> ports().claims().of(one.claimReference())).map(Claim::rentable));
        }
    }

    /** Schedules in which periods meet often. */
    @Provide
    protected Arbitrary<List<Step>> schedules() {
        Arbitrary<Deed> deeds = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Deed.JOIN)),
                Tuple.of(3, Arbitraries.just(Deed.BLOCK)),
                Tuple.of(2, Arbitraries.just(Deed.FREE)),
                Tuple.of(1, Arbitraries.just(Deed.LEAVE)),
                Tuple.of(4, Arbitraries.just(Deed.ROUND)));
        return Combinators.combine(
                        deeds,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }
}
