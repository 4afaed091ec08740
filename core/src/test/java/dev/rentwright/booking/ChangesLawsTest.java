package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.change.Until;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.ledger.Account;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.quote.Amendment;
import dev.rentwright.time.RequestedPeriod.Moment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is changed in whatever order, money is conserved, claims follow their bookings, and nothing is paid back that was not paid. */
class ChangesLawsTest {

    private static final LocalDateTime PICKUP = LocalDateTime.parse("2026-05-04T10:00");

    /** What happens next. */
    enum Next {
        SHORTER,
        LONGER,
        PAID,
        NEARER,
        CHARGED
    }

    @Property(tries = 150)
    void money_is_conserved_by_every_walk_of_changes_and_its_end(
            @ForAll @Size(max = 6) List<Next> walk, @ForAll Step end, @ForAll @IntRange(min = 1, max = 20) int days) {
        Story story = new Story();
        story.prices(Story.cardWithFees());
        BookingId booking = story.confirmed();

        walk.forEach(next -> take(story, booking, next, days));
        end.take(story, booking);
        // Twice: what a timer promises back in one round is carried out in the next.
        story.works();
        story.works();

        assertConserved(story, booking);
    }

    @Property(tries = 100)
    void an_extension_never_costs_less_than_nothing_and_never_gives_anything_back(
            @ForAll @IntRange(min = 0, max = 40) int more) {
        Story story = new Story();
        BookingId booking = story.running();
        Money before = story.view(booking).account().rentalDue();
        String until = PICKUP.plusDays(10L + more).toString();

        PriceChange told = story.does
                .changes()
                .previewExtension()
                .preview(Story.ADA, booking, new Until.Time(Moment.of(until)))
                .orThrow()
                .price();
        story.extendsUntil(booking, until).orThrow();

        Money after = story.view(booking).account().rentalDue();
        assertTrue(after.compareTo(before) >= 0);
        assertEquals(told.charge(), after.minus(before));
        assertEquals(eur("0"), story.view(booking).account().rentalRefunded());
    }

    @Property(tries = 100)
    void a_preview_is_what_the_change_does(
            @ForAll @IntRange(min = 1, max = 20) int days, @ForAll @IntRange(min = 0, max = 70) int hoursBefore) {
        Story story = new Story();
        story.prices(Story.cardWithFees());
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(hoursBefore)));

        PriceChange told = story.does
                .changes()
                .previewModification()
                .preview(Story.ADA, booking, lasting(days))
                .orThrow()
                .price();
        story.modifies(booking, lasting(days)).orThrow();

        BookingAccount account = story.view(booking).account();
        boolean changed = days != 10;
        assertEquals(
                changed ? told.charge().minus(told.refund()) : eur("0"),
                account.rentalDue().minus(eur("516.00")));
        assertEquals(changed ? told.refund() : eur("0"), account.rentalRefunded());
        assertEquals(changed ? told.charge() : eur("0"), account.balance());
    }

    private static void take(Story story, BookingId booking, Next next, int days) {
        switch (next) {
            case SHORTER -> story.modifies(booking, lasting(Math.max(1, days - 3)));
            case LONGER -> story.modifies(booking, lasting(days + 4));
            case PAID -> Step.CASH_IN_FULL.take(story, booking);
            case NEARER -> story.clock.forward(Duration.ofHours(17));
            case CHARGED -> Step.ADD_CHARGE.take(story, booking);
        }
    }

    private static Amendment lasting(int days) {
        return Story.from(PICKUP.toString(), PICKUP.plusDays(days).toString());
    }

    /** What the provider and the till hold is what the account says was kept, and the books say so too. */
    private static void assertConserved(Story story, BookingId booking) {
        BookingAccount account = story.view(booking).account();
        assertEquals(account.kept(), story.balance(booking, Account.PSP_CLEARING));
        assertTrue(account.rentalRefunded().compareTo(account.rentalPaid()) <= 0);
        boolean invoiced = Books.isInvoiced(story.status(booking)) || account.givenUp();
        if (invoiced) {
            assertEquals(account.balance(), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        }
        assertEquals(account.depositHeld().negated(), story.balance(booking, Account.DEPOSIT_LIABILITY));
        if (story.status(booking) == BookingStatus.CONFIRMED) {
            Claim claim = story.ports
                    .claims()
                    .of(story.booking(booking).claimReference())
                    .orElseThrow();
            assertEquals(story.booking(booking).period().start(), claim.from());
            assertEquals(story.booking(booking).period().end().plus(Story.TURNAROUND), claim.until());
        }
    }
}
