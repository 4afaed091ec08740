package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.BlockTrigger;
import dev.rentwright.fleet.Blocked;
import dev.rentwright.fleet.MoveBlock;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.time.RequestedPeriod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two cars of a category, of which one is needed for something else (domain A7, AVL-24). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BreakdownTest {

    private static final String FROM = "2026-05-05T08:00";
    private static final String UNTIL = "2026-05-06T18:00";
    /** A minute ago. */
    private static final String NOW = "2026-05-01T09:59";

    private final Story story = new Story();

    @Test
    void what_is_only_planned_makes_way_for_a_block_and_the_answer_shows_it() {
        BookingId planned = confirmed();
        RentableId wanted = claim(planned).rentable();

        Blocked blocked = block(wanted, BlockKind.OWNER, FROM, false).orThrow();

        assertEquals(BlockStatus.PLANNED, blocked.block().status());
        assertEquals(List.of(claim(planned)), blocked.moved());
        assertFalse(claim(planned).rentable().equals(wanted));
        assertTrue(claim(planned).isMovable());
    }

    @Test
    void what_was_promised_makes_way_only_where_that_is_forced_and_is_told_so() {
        BookingId promised = assigned(confirmed());
        RentableId car = claim(promised).rentable();
        Object before = story.ports.look();
        assertEquals(
                List.of(RefusalCode.MAINTENANCE_OVERLAPS_BOOKING),
                codes(block(car, BlockKind.MAINTENANCE, FROM, false)));
        assertEquals(before, story.ports.look());

        Blocked blocked = block(car, BlockKind.MAINTENANCE, FROM, true).orThrow();

        assertEquals(BlockStatus.PLANNED, blocked.block().status());
        assertEquals(List.of(claim(promised)), blocked.moved());
        assertEquals(Optional.empty(), story.booking(promised).rentable());
        assertTrue(claim(promised).isMovable());
        BookingEvent told = last(promised);
        assertEquals(BookingEventType.UNASSIGNED, told.kind());
        assertEquals(car.toString(), told.data().get("before"));
        assertEquals(claim(promised).rentable().toString(), told.data().get("planned"));
        assertEquals(
                Optional.of(claim(promised).rentable()),
                story.booking(assigned(promised)).rentable());
    }

    @Test
    void a_breakdown_is_recorded_whoever_it_strands_and_has_its_days_when_there_is_room() {
        BookingId one = assigned(confirmed());
        BookingId other = confirmed();
        RentableId broken = claim(one).rentable();

        Blocked waiting = block(broken, BlockKind.MAINTENANCE, NOW, true).orThrow();

        assertEquals(BlockStatus.WAITING, waiting.block().status());
        assertEquals(List.of(claim(one).reference()), waiting.block().waitsFor());
        assertEquals(List.of(), waiting.moved());
        assertEquals(OperationalStatus.MAINTENANCE, operation(broken));
        assertEquals(
                List.of(one),
                story.does.assignments().listStranded().of(Story.DESK, broken).orThrow().stream()
                        .map(stranded -> stranded.booking().id())
                        .toList());
        Object before = story.ports.look();
        assertEquals(List.of(RefusalCode.MAINTENANCE_OVERLAPS_BOOKING), codes(move(waiting, BlockTrigger.PLACE)));
        assertEquals(before, story.ports.look());

        story.cancels(Story.ADA, other).orThrow();
        Blocked placed = move(waiting, BlockTrigger.PLACE).orThrow();

        assertEquals(BlockStatus.STARTED, placed.block().status());
        assertEquals(List.of(claim(one)), placed.moved());
        assertFalse(claim(one).rentable().equals(broken));
        move(placed, BlockTrigger.LIFT).orThrow();
        assertEquals(OperationalStatus.AVAILABLE, operation(broken));
    }

    @Test
    void a_breakdown_that_is_repaired_before_anybody_was_moved_leaves_everything_as_it_was() {
        BookingId one = assigned(confirmed());
        confirmed();
        RentableId broken = claim(one).rentable();
        Blocked waiting = block(broken, BlockKind.MAINTENANCE, NOW, true).orThrow();

        move(waiting, BlockTrigger.LIFT).orThrow();

        assertEquals(OperationalStatus.AVAILABLE, operation(broken));
        assertEquals(Optional.of(broken), story.booking(one).rentable());
    }

    @Test
    void of_two_who_are_in_the_way_the_one_who_can_be_helped_is() {
        story.clock.set(Story.FIRST_OF_MAY);
        BookingId late = assigned(confirmed());
        RentableId broken = claim(late).rentable();
        RentableId sound = broken.equals(story.car) ? story.otherCar : story.car;
        BookingId early = story.request(story.quote(broken, "2026-05-01T12:00", "2026-05-02T12:00"))
                .orThrow()
                .id();
        BookingId rival = story.request(story.quote(sound, "2026-05-01T12:00", "2026-05-02T12:00"))
                .orThrow()
                .id();

        Blocked waiting = block(broken, BlockKind.MAINTENANCE, NOW, true).orThrow();

        assertEquals(List.of(claim(early).reference()), waiting.block().waitsFor());
        assertEquals(List.of(claim(late)), waiting.moved());
        assertEquals(sound, claim(late).rentable());
        assertEquals(sound, claim(rival).rentable());
        assertEquals(Optional.of(broken), story.booking(early).rentable());
    }

    @Test
    void what_has_begun_stays_and_so_does_a_block() {
        BookingId running = story.running();
        Blocked waiting = block(story.car, BlockKind.MAINTENANCE, "2026-05-04T10:00", true)
                .orThrow();
        assertEquals(List.of(claim(running).reference()), waiting.block().waitsFor());
        assertEquals(OperationalStatus.IN_USE, operation(story.car));

        block(story.otherCar, BlockKind.OWNER, FROM, false).orThrow();
        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT),
                codes(block(story.otherCar, BlockKind.MAINTENANCE, FROM, true)));
    }

    private BookingId confirmed() {
        BookingId booking = story.request(story.quoteOfCategory()).orThrow().id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        return booking;
    }

    private BookingId assigned(BookingId booking) {
        return story.does
                .assignments()
                .assignRentable()
                .assign(new AssignRentable.Command(Story.DESK, Target.of(booking), Optional.empty()))
                .orThrow()
                .id();
    }

    private Outcome<Blocked> block(RentableId car, BlockKind kind, String from, boolean forced) {
        return story.fleet
                .blockRentable()
                .block(new BlockRentable.Command(
                        Story.BOSS, car, kind, RequestedPeriod.of(from, UNTIL), "gearbox", forced));
    }

    private Outcome<Blocked> move(Blocked blocked, BlockTrigger trigger) {
        return story.fleet
                .moveBlock()
                .move(new MoveBlock.Command(
                        Story.BOSS,
                        blocked.block().id(),
                        Optional.of(blocked.block().version()),
                        trigger,
                        false));
    }

    private Claim claim(BookingId booking) {
        return story.ports.claims().of(new ClaimReference(booking.value())).orElseThrow();
    }

    private OperationalStatus operation(RentableId car) {
        return story.ports.rentables().byId(car).orElseThrow().operation();
    }

    private BookingEvent last(BookingId booking) {
        List<BookingEvent> events = story.ports.bookings().events(booking);
        return events.get(events.size() - 1);
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
