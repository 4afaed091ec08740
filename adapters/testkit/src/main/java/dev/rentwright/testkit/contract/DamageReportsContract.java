package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.damage.ApproveDamage;
import dev.rentwright.damage.ClaimFile;
import dev.rentwright.damage.CorrectDamage;
import dev.rentwright.damage.Costs;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.damage.DamageReports;
import dev.rentwright.damage.DamageSeverity;
import dev.rentwright.damage.DamageStatus;
import dev.rentwright.damage.Incident;
import dev.rentwright.damage.ReportDamage;
import dev.rentwright.damage.UpdateDamage;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.BlockTrigger;
import dev.rentwright.fleet.MoveBlock;
import dev.rentwright.handover.Photo;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Money;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RequestedPeriod;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link DamageReports} promises. */
public abstract class DamageReportsContract extends StoreContract {

    private static final Costs KNOWN = new Costs(
            Optional.of(Money.of("400", "EUR")),
            Optional.of(Money.of("250.50", "EUR")),
            Optional.of(Money.of("412.75", "EUR")));

    @Test
    public void a_report_of_every_severity_and_status_is_kept_as_it_was_given() {
        Shop shop = openShop();
        Booking booking = shop.booking();
        RentableId car = booking.rentable().orElseThrow();
        Optional<BlockId> block = Optional.of(block(car));
        for (DamageSeverity severity : DamageSeverity.values()) {
            for (DamageStatus status : DamageStatus.values()) {
                DamageReport report = report(car, Optional.of(booking.id()), severity, status, block, 0);
                add(report);
                assertKept(report, () -> ports().damageReports().byId(report.id()));
            }
        }
        assertAbsent(() -> ports().damageReports().byId(new DamageReportId(Counter.id())));
    }

    @Test
    public void a_saved_move_is_the_next_version_and_one_from_an_old_version_is_stale() {
        Booking booking = openShop().booking();
        RentableId car = booking.rentable().orElseThrow();
        DamageReport reported = plain(car, DamageSeverity.MINOR, 0);
        add(reported);
        DamageReport moved = new DamageReport(
                reported.id(),
                car,
                Optional.of(booking.id()),
                new Incident(
                        reported.incident().at().minusSeconds(90),
                        "Kratzer",
                        DamageSeverity.MAJOR,
                        "rear door after all"),
                reported.reportedBy(),
                reported.reportedAt(),
                DamageStatus.COMPLETED,
                new Costs(KNOWN.estimated(), Optional.empty(), KNOWN.actual()),
                new ClaimFile(Optional.of("CL \"7\""), List.of(new Photo("files/b.jpg", ""), new Photo("a", "Tür"))),
                Optional.of(block(car)),
                Optional.of("Karosserie Süd"),
                true,
                1);

        doInUnit(() -> ports().damageReports().save(moved));

        assertKept(moved.atVersion(2), () -> ports().damageReports().byId(reported.id()));
        assertStale(() -> ports().damageReports().save(reported));
        assertStale(() -> ports().damageReports().remove(reported));
        assertKept(moved.atVersion(2), () -> ports().damageReports().byId(reported.id()));
    }

    @Test
    public void a_second_report_of_the_same_id_fails_and_a_removed_one_is_gone() {
        DamageReport report = plain(openShop().car().id(), DamageSeverity.MINOR, 0);
        add(report);
        assertDefect(() -> ports().damageReports().add(report));

        doInUnit(() -> ports().damageReports().remove(report));

        assertAbsent(() -> ports().damageReports().byId(report.id()));
    }

    @Test
    public void reports_are_listed_latest_first_and_every_part_of_a_filter_narrows() {
        Shop shop = openShop();
        Booking booking = shop.booking();
        RentableId car = booking.rentable().orElseThrow();
        Rentable other = openShop().car();
        DamageReport early = report(
                car, Optional.of(booking.id()), DamageSeverity.MINOR, DamageStatus.REPORTED, Optional.empty(), 0);
        DamageReport late =
                report(car, Optional.empty(), DamageSeverity.MINOR, DamageStatus.ASSESSED, Optional.empty(), 1);
        DamageReport elsewhere = plain(other.id(), DamageSeverity.MINOR, 2);
        List.of(late, elsewhere, early).forEach(this::add);

        DamageReports.Filter all =
                new DamageReports.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(List.of(elsewhere, late, early), list(all));
        assertEquals(List.of(elsewhere), list(all.of(other.supplier())));
        assertEquals(
                List.of(late, early),
                list(new DamageReports.Filter(Optional.of(car), Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(
                List.of(early),
                list(new DamageReports.Filter(
                        Optional.empty(), Optional.of(booking.id()), Optional.empty(), Optional.empty())));
        assertEquals(
                List.of(late),
                list(new DamageReports.Filter(
                        Optional.empty(), Optional.empty(), Optional.of(DamageStatus.ASSESSED), Optional.empty())));
        Page<DamageReport> page = inUnit(() -> ports().damageReports().list(all, new Page.Request(2, 2)));
        assertEquals(List.of(early), page.items());
        assertEquals(3, page.total());
    }

    @Test
    public void a_booking_is_undecided_while_one_of_its_reports_is() {
        Shop shop = openShop();
        for (DamageStatus status : DamageStatus.values()) {
            Booking booking = shop.booking();
            RentableId car = booking.rentable().orElseThrow();
            assertFalse(inUnit(() -> ports().damageReports().isUndecided(booking.id())));
            add(report(car, Optional.of(booking.id()), DamageSeverity.MINOR, status, Optional.of(block(car)), 0));
            assertEquals(
                    status.isUndecided(),
                    inUnit(() -> ports().damageReports().isUndecided(booking.id())),
                    status.toString());
        }
    }

    @Test
    public void what_cannot_be_used_is_to_be_kept_until_something_does_but_not_while_a_customer_has_it() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Rentable rented = shop.car();
        doInUnit(() -> ports().rentables().save(rented.moved(OperationTrigger.HAND_OUT)));
        DamageReport second = plain(car, DamageSeverity.TOTAL_LOSS, 2);
        DamageReport first = plain(car, DamageSeverity.MAJOR, 1);
        DamageReport outside = plain(rented.id(), DamageSeverity.MAJOR, 0);
        DamageReport usable = plain(car, DamageSeverity.MODERATE, 0);
        RentableId inWorkshop = shop.car().id();
        BlockId begun = block(inWorkshop, Times.NOW);
        DamageReport kept = report(
                inWorkshop, Optional.empty(), DamageSeverity.MAJOR, DamageStatus.REPORTED, Optional.of(begun), 0);
        DamageReport besides = plain(inWorkshop, DamageSeverity.TOTAL_LOSS, 0);
        RentableId repairedLater = shop.car().id();
        DamageReport later = report(
                repairedLater,
                Optional.empty(),
                DamageSeverity.MAJOR,
                DamageStatus.IN_REPAIR,
                Optional.of(block(repairedLater)),
                3);
        DamageReport done =
                report(car, Optional.empty(), DamageSeverity.MAJOR, DamageStatus.COMPLETED, Optional.empty(), 0);
        List.of(second, first, outside, usable, kept, besides, later, done).forEach(this::add);

        assertEquals(List.of(first, second, later), toKeep(Times.NOW, 10));
        assertEquals(List.of(first), toKeep(Times.NOW, 1));
        assertTrue(outside.isUnfit());
        lift(begun);
        assertEquals(List.of(besides, first, second, later), toKeep(Times.NOW, 10), "the other one was given back");
        assertEquals(
                List.of(first, second), inUnit(() -> ports().damageReports().unfit(car)));
    }

    private List<DamageReport> toKeep(Instant now, int limit) {
        return inUnit(() -> ports().damageReports().toKeep(now, limit));
    }

    private void lift(BlockId id) {
        Rentwright engine = Rentwright.on(ports())
                .clock(Clock.fixed(Times.NOW, ZoneOffset.UTC))
                .open();
        engine.fleet()
                .moveBlock()
                .move(new MoveBlock.Command(Actor.staff("yard"), id, Optional.empty(), BlockTrigger.LIFT, false))
                .orThrow();
    }

    /** A car on its way to another place is kept by nobody's damage report (FLT). */
    @Test
    public void what_is_being_taken_elsewhere_is_kept_when_it_is_there() {
        Shop shop = openShop();
        RentableId car = shop.car().id();
        Claim way = new Claim(
                new ClaimId(Counter.id()),
                car,
                Times.NOW.minus(Duration.ofHours(1)),
                Times.NOW.plus(Duration.ofHours(1)),
                ClaimKind.BLOCK,
                ClaimFixture.reference(),
                Optional.empty());
        doInUnit(() -> ports().claims().place(way, Times.NOW));
        DamageReport report = plain(car, DamageSeverity.MAJOR, 0);
        add(report);

        assertEquals(List.of(), toKeep(Times.NOW, 10));
        assertEquals(List.of(report), toKeep(way.until(), 10));
    }

    /** Several moves of one rentable and its blocks in one unit of work each, as a store has to bear them. */
    @Test
    public void a_car_is_kept_repaired_and_given_back_to_work() {
        RentableId car = openShop().car().id();
        Rentwright engine = Rentwright.on(ports())
                .clock(Clock.fixed(Times.NOW, ZoneOffset.UTC))
                .open();
        Actor yard = Actor.staff("yard");
        DamageReport reported = engine.damage()
                .reportDamage()
                .report(new ReportDamage.Command(
                        yard,
                        Optional.of(car),
                        Optional.empty(),
                        new Incident(Times.NOW, "axle", DamageSeverity.TOTAL_LOSS, "broken"),
                        ClaimFile.EMPTY))
                .orThrow();
        assertEquals(OperationalStatus.OUT_OF_SERVICE, operation(car));
        correct(engine, yard, reported.id(), DamageSeverity.MINOR);
        assertEquals(OperationalStatus.AVAILABLE, operation(car));
        correct(engine, yard, reported.id(), DamageSeverity.TOTAL_LOSS);
        assertEquals(OperationalStatus.OUT_OF_SERVICE, operation(car));
        update(
                engine,
                yard,
                reported.id(),
                new UpdateDamage.Assess(Money.of("900", "EUR"), Optional.of(DamageSeverity.MAJOR)));
        engine.damage()
                .approveDamage()
                .approve(new ApproveDamage.Command(yard, reported.id(), Optional.empty(), Optional.empty()))
                .orThrow();
        DamageReport inRepair = update(
                engine,
                yard,
                reported.id(),
                new UpdateDamage.Repair(RequestedPeriod.of("2026-06-01T10:00", "2026-06-04T18:00"), false));
        assertEquals(OperationalStatus.MAINTENANCE, operation(car));
        BlockId days = inRepair.block().orElseThrow();
        assertEquals(
                BlockStatus.STARTED,
                inUnit(() -> ports().blocks().byId(days)).orElseThrow().status());

        DamageReport done = update(engine, yard, reported.id(), new UpdateDamage.Complete(Money.of("850", "EUR")));

        assertEquals(OperationalStatus.AVAILABLE, operation(car));
        assertKept(done, () -> ports().damageReports().byId(done.id()));
        assertEquals(
                BlockStatus.LIFTED,
                inUnit(() -> ports().blocks().byId(days)).orElseThrow().status());
        assertEquals(
                List.of(),
                inUnit(() ->
                        ports().claims().blocking(car, Times.NOW, Times.NOW.plus(Duration.ofDays(900)), Times.NOW)));
    }

    private void correct(Rentwright engine, Actor actor, DamageReportId id, DamageSeverity severity) {
        DamageReport report = inUnit(() -> ports().damageReports().byId(id)).orElseThrow();
        engine.damage()
                .correctDamage()
                .correct(new CorrectDamage.Command(
                        actor,
                        id,
                        report.version(),
                        Optional.empty(),
                        Optional.empty(),
                        new Incident(Times.NOW, "axle", severity, "looked at again"),
                        ClaimFile.EMPTY))
                .orThrow();
    }

    private static DamageReport update(Rentwright engine, Actor actor, DamageReportId id, UpdateDamage.Step step) {
        return engine.damage()
                .updateDamage()
                .update(new UpdateDamage.Command(
                        actor, id, Optional.empty(), Optional.of(step), Optional.empty(), Optional.empty()))
                .orThrow();
    }

    private OperationalStatus operation(RentableId car) {
        return inUnit(() -> ports().rentables().byId(car)).orElseThrow().operation();
    }

    private List<DamageReport> list(DamageReports.Filter filter) {
        return inUnit(() -> ports().damageReports().list(filter, Page.Request.FIRST))
                .items();
    }

    private void add(DamageReport report) {
        doInUnit(() -> ports().damageReports().add(report));
    }

    /** A week in the workshop, with its claim, which a store may ask for. */
    private BlockId block(RentableId car) {
        return block(car, Times.NOW.plus(Duration.ofDays(900)));
    }

    private BlockId block(RentableId car, Instant from) {
        Block block = new Block(
                new BlockId(Counter.id()),
                car,
                BlockKind.MAINTENANCE,
                from,
                from.plus(Duration.ofDays(7)),
                "Damage: dent",
                "the yard",
                Times.NOW,
                BlockStatus.PLANNED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1);
        doInUnit(() -> {
            ports().claims()
                    .place(
                            new Claim(
                                    new ClaimId(Counter.id()),
                                    car,
                                    block.from(),
                                    block.until(),
                                    ClaimKind.BLOCK,
                                    block.claimReference(),
                                    Optional.empty()),
                            Times.NOW);
            ports().blocks().add(block);
        });
        return block.id();
    }

    private static DamageReport plain(RentableId car, DamageSeverity severity, int hours) {
        return report(car, Optional.empty(), severity, DamageStatus.REPORTED, Optional.empty(), hours);
    }

    private static DamageReport report(
            RentableId car,
            Optional<BookingId> booking,
            DamageSeverity severity,
            DamageStatus status,
            Optional<BlockId> block,
            int hours) {
        boolean decided = !status.isUndecided();
        return new DamageReport(
                new DamageReportId(Counter.id()),
                car,
                booking,
                new Incident(Times.NOW, "größer \"dent\"", severity, "left door"),
                "desk:eva",
                Times.NOW.plus(Duration.ofHours(hours)),
                status,
                new Costs(
                        KNOWN.estimated().filter(cost -> status != DamageStatus.REPORTED),
                        KNOWN.charged().filter(cost -> decided && booking.isPresent()),
                        KNOWN.actual().filter(cost -> status == DamageStatus.COMPLETED)),
                hours == 0
                        ? ClaimFile.EMPTY
                        : new ClaimFile(Optional.of("CL-1"), List.of(new Photo("files/1.jpg", "left"))),
                block,
                1);
    }
}
