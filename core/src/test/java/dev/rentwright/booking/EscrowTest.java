package dev.rentwright.booking;

import static dev.rentwright.booking.Story.DESK;
import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.party.Dealing;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** When rent that is held becomes its owner's, and what the platform keeps of it (domain L10, L12, P18). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EscrowTest {

    private static final Instant A_DAY_IN = Story.START.plus(Duration.ofDays(1));

    private final Story story = Story.dealing(Dealing.agent("10"));

    @Test
    void the_rent_is_released_a_day_after_the_check_in_less_the_commission_and_once() {
        BookingId booking = story.running();

        story.clock.set(A_DAY_IN.minusMillis(1));
        story.works();
        assertEquals(EscrowStatus.OPEN, story.view(booking).escrow());
        assertEquals(eur("-430.00"), story.balance(booking, Account.ESCROW_LIABILITY));

        story.clock.set(A_DAY_IN);
        story.works();
        story.works();

        assertEquals(EscrowStatus.RELEASED, story.view(booking).escrow());
        assertEquals(eur("0"), story.balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("-43.00"), story.balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(eur("-387.00"), story.balance(booking, Account.OWNER_PAYABLE));
        assertEquals(1, releases(booking));
    }

    @Test
    void a_run_that_comes_days_late_releases_the_same() {
        BookingId booking = story.running();

        story.clock.set(A_DAY_IN.plus(Duration.ofDays(3)));
        story.works();

        assertEquals(eur("-43.00"), story.balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(1, releases(booking));
    }

    @Test
    void rent_that_is_not_paid_is_released_once_it_is() {
        BookingId booking = story.running();
        story.extendsUntil(booking, "2026-05-15T10:00").orThrow();

        story.clock.set(A_DAY_IN);
        story.works();
        assertEquals(0, releases(booking));

        story.cash(booking, PaymentPurpose.ADDITIONAL, "60").orThrow();

        assertEquals(1, releases(booking));
        assertEquals(eur("-48.00"), story.balance(booking, Account.COMMISSION_REVENUE));
    }

    @Test
    void an_early_return_takes_back_what_was_released_of_it_first() {
        BookingId booking = story.running();
        story.clock.set(A_DAY_IN);
        story.works();

        story.clock.set(Instant.parse("2026-05-10T08:00:00Z"));
        story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(DESK, Target.of(booking), Condition.of(1500, "1")))
                .orThrow();

        // W43 without its fee: 280.00 instead of 430.00, of each of which a tenth is the platform's.
        List<EntryKind> kinds = story.ports.ledger().of(story.booking(booking).payable()).stream()
                .map(entry -> entry.kind())
                .toList();
        assertEquals(
                List.of(EntryKind.ESCROW_RELEASE, EntryKind.ESCROW_RELEASE, EntryKind.CREDIT_NOTE),
                kinds.subList(kinds.indexOf(EntryKind.ESCROW_RELEASE), kinds.size()));
        assertEquals(eur("0"), story.balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("-28.00"), story.balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(eur("-252.00"), story.balance(booking, Account.OWNER_PAYABLE));
    }

    @Test
    void what_is_returned_within_the_day_is_released_when_the_day_is_over() {
        BookingId booking = story.returned(Story.START.plus(Duration.ofHours(5)), 1100, "1");

        assertEquals(0, releases(booking));
        story.clock.set(A_DAY_IN);
        story.works();

        assertEquals(EscrowStatus.RELEASED, story.view(booking).escrow());
        assertEquals(1, releases(booking));
    }

    @Test
    void damage_that_nobody_has_paid_keeps_no_rent_that_was_paid() {
        BookingId booking = story.returned(Story.START.plus(Duration.ofHours(5)), 1100, "1");
        story.does
                .settlements()
                .chargeDamage()
                .charge(new ChargeDamage.Command(DESK, Target.of(booking), eur("888"), "rolled over"))
                .orThrow();

        story.clock.set(A_DAY_IN);
        story.works();

        assertEquals(eur("120"), story.view(booking).account().balance());
        assertEquals(EscrowStatus.RELEASED, story.view(booking).escrow());
        assertEquals(1, releases(booking));
    }

    @Test
    void a_penalty_is_the_owners_at_once_less_the_commission() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(47)));

        story.cancels(Story.ADA, booking).orThrow();
        story.works();

        // W53: a day's share of 516.00.
        assertEquals(EscrowStatus.RELEASED, story.view(booking).escrow());
        assertEquals(eur("0"), story.balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("-5.16"), story.balance(booking, Account.COMMISSION_REVENUE));
        assertEquals(eur("-46.44"), story.balance(booking, Account.OWNER_PAYABLE));
    }

    @Test
    void what_goes_back_whole_never_was_the_owners() {
        BookingId booking = story.confirmed();
        assertEquals(EscrowStatus.OPEN, story.view(booking).escrow());

        story.cancels(Story.ADA, booking).orThrow();

        assertEquals(EscrowStatus.CANCELLED, story.view(booking).escrow());
        assertEquals(0, releases(booking));
    }

    @Test
    void a_voided_rental_takes_back_all_that_was_released() {
        BookingId booking = story.returned(Instant.parse("2026-05-14T08:00:00Z"), 1500, "1");
        story.works();
        assertEquals(EscrowStatus.RELEASED, story.view(booking).escrow());

        story.does
                .settlements()
                .voidBooking()
                .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "recorded twice"))
                .orThrow();

        for (Account account : List.of(
                Account.ESCROW_LIABILITY, Account.OWNER_PAYABLE, Account.COMMISSION_REVENUE, Account.TAX_PAYABLE)) {
            assertEquals(eur("0"), story.balance(booking, account), account.name());
        }
        assertEquals(EscrowStatus.CANCELLED, story.view(booking).escrow());
    }

    @Test
    void the_platforms_own_fleet_holds_nothing_and_recognises_its_revenue_when_it_is_settled() {
        Story own = Story.dealing(Dealing.OWN_FLEET);
        BookingId booking = own.returned(Instant.parse("2026-05-14T08:00:00Z"), 1500, "1");

        assertEquals(EscrowStatus.NONE, own.view(booking).escrow());
        assertEquals(eur("-430.00"), own.balance(booking, Account.DEFERRED_REVENUE));
        own.completes(booking).orThrow();

        assertEquals(eur("0"), own.balance(booking, Account.DEFERRED_REVENUE));
        assertEquals(eur("-430.00"), own.balance(booking, Account.RENTAL_REVENUE));
        assertEquals(eur("0"), own.balance(booking, Account.OWNER_PAYABLE));
    }

    @Test
    void the_terms_of_the_confirmation_count_whatever_is_agreed_later() {
        BookingId booking = story.confirmed();

        assertEquals(
                Optional.of(Dealing.agent("10")),
                story.ports.escrows().of(story.booking(booking).payable()).map(escrow -> escrow.dealing()));
    }

    private long releases(BookingId booking) {
        return story.ports.ledger().of(story.booking(booking).payable()).stream()
                .filter(entry -> entry.kind() == EntryKind.ESCROW_RELEASE)
                .count();
    }
}
