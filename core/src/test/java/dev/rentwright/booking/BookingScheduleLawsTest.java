package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Posting;
import dev.rentwright.money.Money;
import dev.rentwright.party.Dealing;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people, providers and clocks do to one booking, in whatever order, nothing breaks. */
class BookingScheduleLawsTest {

    /** What happens beside commands. */
    enum Happening {
        CUSTOMER_PAYS,
        CUSTOMER_PAYS_AND_NOBODY_TELLS,
        BANK_HOLDS,
        BANK_REFUSES,
        BANK_ENDS_A_HOLD,
        ANOTHER_CARD_IS_TRIED,
        PROVIDER_TELLS_ALL_AGAIN,
        PROVIDER_DOWN,
        PROVIDER_SILENT,
        PROVIDER_DECLINING,
        PROVIDER_WELL,
        DUE_WORK,
        RIVAL,
        HALF_A_MINUTE,
        A_QUARTER_OF_AN_HOUR,
        AN_HOUR,
        A_DAY,
        UNTIL_THE_START,
        UNTIL_THE_END
    }

    @Provide
    Arbitrary<List<Enum<?>>> schedules() {
        Arbitrary<Enum<?>> move = Arbitraries.oneOf(
                Arbitraries.of(Step.class).map(step -> (Enum<?>) step),
                Arbitraries.of(Happening.class).map(happening -> (Enum<?>) happening),
                // The ways on, more often, or few would get beyond the first state.
                Arbitraries.of(
                        Step.START_RENTAL,
                        Step.START_DEPOSIT,
                        Happening.CUSTOMER_PAYS,
                        Step.CHECK_IN,
                        Step.CHECK_OUT,
                        Step.COMPLETE,
                        Happening.DUE_WORK,
                        Happening.UNTIL_THE_START));
        return move.list().ofMaxSize(25);
    }

    @Property(tries = 600)
    void no_schedule_breaks_a_booking(
            @ForAll("schedules") List<Enum<?>> schedule,
            @ForAll boolean acceptedByPeople,
            @ForAll CaptureTiming timing) {
        BookingPolicy policy = BookingPolicy.DAILY_VEHICLE.capturing(timing);
        Story story = new Story(acceptedByPeople ? policy.acceptedByPeople() : policy, Dealing.agent("10"));
        BookingId booking = story.booked();
        for (Enum<?> move : schedule) {
            make(move, story, booking);
            check(story, booking);
        }
        settle(story, booking);
        check(story, booking);
        checkBooks(story, booking);
    }

    private static void make(Enum<?> move, Story story, BookingId booking) {
        BookingStatus before = story.status(booking);
        if (move instanceof Step step) {
            step.take(story, booking);
        } else {
            happens((Happening) move, story, booking);
        }
        if (BookingTransitions.TABLE.isFinal(before)) {
            assertEquals(before, story.status(booking), "a final state changed");
        }
    }

    private static void happens(Happening happening, Story story, BookingId booking) {
        switch (happening) {
            case CUSTOMER_PAYS -> open(story, booking).forEach(intent -> story.completes(intent.id(), State.SUCCEEDED));
            case CUSTOMER_PAYS_AND_NOBODY_TELLS ->
                open(story, booking).forEach(intent -> story.provider.becomes(intent.id(), State.SUCCEEDED));
            case BANK_HOLDS -> open(story, booking).forEach(intent -> story.completes(intent.id(), State.AUTHORIZED));
            case BANK_REFUSES -> open(story, booking).forEach(intent -> story.completes(intent.id(), State.FAILED));
            case BANK_ENDS_A_HOLD ->
                story.view(booking).payments().stream().filter(Payment::isHeld).forEach(hold -> story.loses(hold));
            case ANOTHER_CARD_IS_TRIED ->
                story.view(booking).payments().stream()
                        .filter(payment -> payment.status() == PaymentStatus.FAILED)
                        .filter(payment -> story.provider.knows(payment.id()))
                        .forEach(payment -> story.triesAnotherCard(payment.id()));
            case PROVIDER_TELLS_ALL_AGAIN ->
                story.view(booking).payments().stream()
                        .filter(payment -> story.provider.knows(payment.id()) && !payment.isRefund())
                        .forEach(payment -> story.tells("again-" + payment.id(), payment.id()));
            case PROVIDER_DOWN -> story.provider.be(Mood.DOWN);
            case PROVIDER_SILENT -> story.provider.be(Mood.SILENT);
            case PROVIDER_DECLINING -> story.provider.be(Mood.DECLINING);
            case PROVIDER_WELL -> story.provider.be(Mood.WELL);
            case DUE_WORK -> story.works();
            case RIVAL -> rival(story);
            case HALF_A_MINUTE -> story.clock.forward(Duration.ofSeconds(30));
            case A_QUARTER_OF_AN_HOUR -> story.clock.forward(Duration.ofMinutes(15));
            case AN_HOUR -> story.clock.forward(Duration.ofHours(1));
            case A_DAY -> story.clock.forward(Duration.ofDays(1));
            case UNTIL_THE_START -> until(story, Story.START);
            case UNTIL_THE_END -> until(story, Story.END);
        }
    }

    private static void rival(Story story) {
        if (story.clock.instant().isBefore(Story.START)) {
            story.rival();
        }
    }

    private static void until(Story story, Instant instant) {
        if (story.clock.instant().isBefore(instant)) {
            story.clock.set(instant);
        }
    }

    private static List<Payment> open(Story story, BookingId booking) {
        return story.view(booking).payments().stream()
                .filter(payment -> story.provider.isOpen(payment.id()))
                .toList();
    }

    /** The provider is well again and time goes by, until nothing is left to be done by itself. */
    private static void settle(Story story, BookingId booking) {
        story.provider.be(Mood.WELL);
        for (int day = 0; day < 40; day++) {
            story.works();
            story.clock.forward(Duration.ofDays(1));
        }
        List<Payment> refunds = story.view(booking).payments().stream()
                .filter(payment -> payment.isRefund() && payment.isOpen())
                .toList();
        assertEquals(List.of(), refunds, "refunds that were never carried out");
    }

    private static void check(Story story, BookingId booking) {
        Booking now = story.booking(booking);
        checkLife(story.ports.bookings().events(booking), now);
        checkClaims(story, now);
        checkEntries(story, now);
        for (Payment payment : story.view(booking).payments()) {
            assertTrue(payment.refunded().compareTo(payment.captured()) <= 0, () -> "refunded too much: " + payment);
        }
    }

    /** IV-05: each move is a row of the table, and folding them gives the state. */
    private static void checkLife(List<BookingEvent> life, Booking now) {
        Optional<BookingStatus> state = Optional.empty();
        for (int i = 0; i < life.size(); i++) {
            BookingEvent event = life.get(i);
            Optional<BookingStatus> before = state;
            assertEquals(i + 1, event.sequence());
            assertEquals(before, event.from(), () -> "a gap before " + event);
            boolean stays = event.kind().keepsTheState() && before.equals(Optional.of(event.to()));
            boolean inTable = BookingTransitions.TABLE.rows().stream()
                    .anyMatch(row -> row.from().equals(before) && row.to() == event.to());
            assertTrue(stays || inTable, () -> "no row for " + event);
            state = Optional.of(event.to());
        }
        assertEquals(Optional.of(now.status()), state);
        assertEquals(life.size(), now.events());
    }

    /** REC-15: what a state claims, and IV-01: nothing that blocks overlaps. */
    private static void checkClaims(Story story, Booking now) {
        Optional<Claim> claim = story.ports.claims().of(now.claimReference());
        Optional<ClaimKind> kind = claim.map(Claim::kind);
        switch (now.status()) {
            // A hold that died may have been swept away by whoever came next.
            case PENDING, APPROVED -> assertFalse(kind.equals(Optional.of(ClaimKind.BOOKED)));
            case CONFIRMED, CHECKED_IN -> assertEquals(Optional.of(ClaimKind.BOOKED), kind);
            case DECLINED, NO_SHOW -> assertEquals(Optional.empty(), kind);
            case CHECKED_OUT, COMPLETED, CANCELLED ->
                assertTrue(claim.filter(left ->
                                left.until().isAfter(story.clock.instant().plus(Story.TURNAROUND)))
                        .isEmpty());
        }
        List<Claim> blocking = story.ports.allClaims().stream()
                .filter(other -> other.blocksAt(story.clock.instant()))
                .toList();
        for (Claim one : blocking) {
            for (Claim other : blocking) {
                boolean same = one.reference().equals(other.reference())
                        || !one.rentable().equals(other.rentable());
                assertTrue(same || !one.overlaps(other.from(), other.until()), () -> one + " overlaps " + other);
            }
        }
    }

    private static void checkEntries(Story story, Booking now) {
        Money sum = story.ports.ledger().of(now.payable()).stream()
                .flatMap(entry -> entry.postings().stream())
                .map(Posting::amount)
                .reduce(eur("0"), Money::plus);
        assertEquals(eur("0"), sum);
    }

    /** Cash that is there. */
    private static Money atTheTill(Story story, BookingId booking) {
        return story.view(booking).payments().stream()
                .filter(payment -> payment.provider().equals(Payment.MANUAL))
                .map(payment -> payment.isRefund() ? payment.captured().negated() : payment.captured())
                .reduce(eur("0"), Money::plus);
    }

    /** What the customer is asked for and has not paid. */
    private static Money outstanding(Story story, BookingId booking) {
        return story.ports.invoices().of(story.booking(booking).payable()).stream()
                .map(Invoice::outstanding)
                .reduce(eur("0"), Money::plus);
    }

    /** L12: what the books say at the end is what the provider and the till really have. */
    private static void checkBooks(Story story, BookingId booking) {
        BookingAccount account = story.view(booking).account();
        assertEquals(account.kept(), story.balance(booking, Account.PSP_CLEARING));
        assertEquals(story.provider.kept(eur("0")).plus(atTheTill(story, booking)), account.kept());
        assertEquals(account.depositHeld().negated(), story.balance(booking, Account.DEPOSIT_LIABILITY));
        BookingStatus status = story.status(booking);
        if (BookingTransitions.TABLE.isFinal(status) || status == BookingStatus.CHECKED_OUT) {
            assertEquals(eur("0"), story.provider.held(eur("0")), "held on a card for nothing");
        }
        assertFalse(status == BookingStatus.PENDING || status == BookingStatus.APPROVED, "waits for ever");
        if (status != BookingStatus.CHECKED_IN && status != BookingStatus.CHECKED_OUT) {
            assertEquals(account.balance(), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
            assertFalse(account.balance().isNegative(), "money that was not owed was kept");
            assertEquals(eur("0"), story.balance(booking, Account.ESCROW_LIABILITY));
            assertEquals(eur("0"), story.balance(booking, Account.DEFERRED_REVENUE));
            assertEquals(eur("0"), story.balance(booking, Account.DEPOSIT_LIABILITY));
        }
        assertEquals(story.balance(booking, Account.CUSTOMER_RECEIVABLE).max(eur("0")), outstanding(story, booking));
        if (status == BookingStatus.COMPLETED) {
            assertEquals(eur("0"), account.balance());
        }
    }
}
