package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DepositPolicy;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every command in every state, at times that its guards like and at times that they do not. */
class BookingCommandsLawsTest {

    /** Their payment is on record by then; everything else that is refused never happened. */
    private static final Set<RefusalCode> ON_RECORD =
            Set.of(RefusalCode.PAYMENT_DECLINED, RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE);

    private static final BookingPolicy BY_PEOPLE = BookingPolicy.DAILY_VEHICLE.acceptedByPeople();

    /** A booking in each state, and in some more than one way. */
    @SuppressWarnings("ImmutableEnumChecker") // policies are immutable, and the roads are lambdas without a state
    enum Reached {
        PENDING(BookingPolicy.DAILY_VEHICLE, Story::booked),
        PENDING_AN_ANSWER(BY_PEOPLE, Story::booked),
        PAID_AND_PENDING_AN_ANSWER(BY_PEOPLE, story -> {
            BookingId booking = story.booked();
            Step.CASH_IN_FULL.take(story, booking).orThrow();
            Step.CASH_DEPOSIT.take(story, booking).orThrow();
            return booking;
        }),
        PENDING_WITH_SOME_MONEY(BookingPolicy.DAILY_VEHICLE, story -> {
            BookingId booking = story.booked();
            Step.CASH_IN_PART.take(story, booking).orThrow();
            return booking;
        }),
        APPROVED(BY_PEOPLE, story -> {
            BookingId booking = story.booked();
            Step.APPROVE.take(story, booking).orThrow();
            return booking;
        }),
        DECLINED(BY_PEOPLE, story -> {
            BookingId booking = story.booked();
            Step.DECLINE.take(story, booking).orThrow();
            return booking;
        }),
        CONFIRMED_BY_DEPOSIT(BookingPolicy.DAILY_VEHICLE, story -> {
            BookingId booking = story.booked();
            story.pay(booking, PaymentPurpose.DEPOSIT);
            return booking;
        }),
        CONFIRMED(BookingPolicy.DAILY_VEHICLE, Story::confirmed),
        CONFIRMED_AND_ASKED_TO_CANCEL(BookingPolicy.DAILY_VEHICLE, story -> {
            BookingId booking = story.confirmed();
            Step.ASK_TO_CANCEL.take(story, booking).orThrow();
            return booking;
        }),
        CHECKED_IN(BookingPolicy.DAILY_VEHICLE, Story::running),
        CHECKED_OUT(BookingPolicy.DAILY_VEHICLE, story -> story.returned(Story.END, 2000, "1")),
        CHECKED_OUT_OWING(
                BookingPolicy.DAILY_VEHICLE, story -> story.returned(Story.END.plus(Duration.ofDays(9)), 2000, "1")),
        CHECKED_OUT_WITH_A_HOLD(
                BookingPolicy.DAILY_VEHICLE.securing(new DepositPolicy(30, Duration.ofDays(90), Duration.ofDays(14))),
                story -> story.returned(Story.END, 4000, "1")),
        COMPLETED(BookingPolicy.DAILY_VEHICLE, story -> {
            BookingId booking = story.returned(Story.END, 2000, "1");
            story.completes(booking).orThrow();
            return booking;
        }),
        CANCELLED(BookingPolicy.DAILY_VEHICLE, story -> {
            BookingId booking = story.confirmed();
            story.cancels(Story.ADA, booking).orThrow();
            return booking;
        }),
        NO_SHOW(BookingPolicy.DAILY_VEHICLE, story -> {
            BookingId booking = story.confirmed();
            story.clock.set(Story.START.plus(Duration.ofHours(24)));
            Step.NO_SHOW.take(story, booking).orThrow();
            return booking;
        });

        final BookingPolicy policy;
        final Function<Story, BookingId> road;

        Reached(BookingPolicy policy, Function<Story, BookingId> road) {
            this.policy = policy;
            this.road = road;
        }
    }

    /** When the command comes. */
    enum Later {
        AT_ONCE(Duration.ZERO),
        WHEN_THE_HOLD_IS_DEAD(Duration.ofHours(1)),
        AT_THE_START(Duration.between(Story.FIRST_OF_MAY, Story.START)),
        AFTER_ALL(Duration.ofDays(40));

        final Duration wait;

        Later(Duration wait) {
            this.wait = wait;
        }
    }

    @Property(tries = 2000)
    void a_refused_command_writes_nothing(@ForAll Reached reached, @ForAll Later later, @ForAll Step step) {
        Story story = new Story(reached.policy);
        BookingId booking = reached.road.apply(story);
        story.clock.forward(later.wait);
        Object before = story.ports.look();

        Outcome<?> outcome = step.take(story, booking);

        boolean onRecord = outcome.refusals().stream().anyMatch(refusal -> ON_RECORD.contains(refusal.code()));
        if (!outcome.isGranted() && !onRecord) {
            assertEquals(before, story.ports.look(), () -> "refused with " + outcome.refusals());
        }
    }

    @Property(tries = 2000)
    void a_granted_command_repeated_answers_as_the_first_time_and_writes_nothing(
            @ForAll Reached reached, @ForAll Later later, @ForAll Step step) {
        Story story = new Story(reached.policy);
        BookingId booking = reached.road.apply(story);
        story.clock.forward(later.wait);
        Outcome<?> first = step.take(story, booking);
        BookingStatus status = story.status(booking);
        Object before = story.ports.look();

        Outcome<?> again = step.take(story, booking);

        assertEquals(status, story.status(booking));
        if (first.isGranted() && !addsSomething(step)) {
            assertEquals(first, again);
            assertEquals(before, story.ports.look());
        }
    }

    @Property(tries = 2000)
    void a_command_moves_a_booking_only_where_the_table_says(
            @ForAll Reached reached, @ForAll Later later, @ForAll Step step) {
        Story story = new Story(reached.policy);
        BookingId booking = reached.road.apply(story);
        story.clock.forward(later.wait);
        int known = story.ports.bookings().events(booking).size();

        step.take(story, booking);

        story.ports.bookings().events(booking).stream().skip(known).forEach(event -> {
            Optional<BookingStatus> from = event.from();
            boolean inTable = BookingTransitions.TABLE.rows().stream()
                    .anyMatch(row -> row.from().equals(from) && row.to() == event.to());
            boolean stays = event.kind().keepsTheState() && event.from().equals(Optional.of(event.to()));
            assertEquals(true, inTable || stays, () -> "no row for " + event);
        });
    }

    /** Told twice, these happen twice: money comes again, a charge arises again, what is cancelled is put out of sight. */
    private static boolean addsSomething(Step step) {
        return step.name().startsWith("CASH")
                || step.name().startsWith("START")
                || step.name().startsWith("ADD");
    }
}
