package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.change.AddCharge;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.booking.settlement.ReleaseDeposit;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fake.FakeProvider.Mood;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The whole life of a security deposit: held or taken, kept until the car is back, and settled then (domain L11, L12). */
class DepositTest {

    private static final Instant BACK = Instant.parse("2026-05-07T08:00:00Z");
    private static final Set<Account> EMPTY_IN_THE_END = EnumSet.of(
            Account.CUSTOMER_RECEIVABLE, Account.ESCROW_LIABILITY, Account.DEFERRED_REVENUE, Account.DEPOSIT_LIABILITY);

    private final Story story = new Story();

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class HeldOnTheCard {

        private final BookingId booking = booked("2026-05-07T10:00");

        @Test
        void it_confirms_a_booking_and_stays_on_the_card_until_the_car_is_back() {
            assertEquals(BookingStatus.CONFIRMED, story.status(booking));
            assertEquals(eur("300"), story.provider.held(eur("0")));
            assertEquals(BookingPaymentStatus.PAID_IN_FULL, story.view(booking).paymentStatus());

            back(booking, BACK);

            assertEquals(eur("300"), story.provider.held(eur("0")));
            assertEquals(eur("180"), story.provider.kept(eur("0")));
            assertEquals(List.of(), deposits(booking));
            story.completes(booking).orThrow();
            story.works();
            assertEquals(BookingStatus.COMPLETED, story.status(booking));
            assertEquals(BookingPaymentStatus.PAID_IN_FULL, story.view(booking).paymentStatus());
            assertEquals(eur("0"), story.provider.held(eur("0")));
            assertEquals(PaymentStatus.VOIDED, deposit(booking).status());
            assertFalse(story.view(booking).payments().stream().anyMatch(Payment::isRefund));
            assertNothingIsLeft(booking);
        }

        @Test
        void a_hold_that_lasts_until_the_rental_is_settled_is_left_and_one_that_does_not_is_taken() {
            // Thirty days from the payment, and a day to settle it.
            BookingId covered = secured(story.otherCar, "2026-05-25T10:00", "2026-05-30T10:00");
            assertEquals(eur("600"), story.provider.held(eur("0")));
            BookingId tooLong = secured(story.otherCar, "2026-06-08T10:00", "2026-06-10T10:01");

            assertEquals(eur("600"), story.provider.held(eur("0")));
            assertEquals(eur("300"), story.view(tooLong).account().depositCaptured());
            assertEquals(BookingStatus.CONFIRMED, story.status(tooLong));

            story.extendsUntil(covered, "2026-05-30T10:01").orThrow();
            story.works();
            assertEquals(eur("300"), story.view(covered).account().depositCaptured());
            assertEquals(eur("300"), story.provider.held(eur("0")));
        }

        private BookingId secured(RentableId car, String start, String end) {
            BookingId other =
                    story.request(story.quote(car, start, end)).orThrow().id();
            story.pay(other, PaymentPurpose.DEPOSIT);
            return other;
        }

        @Test
        void until_the_rental_is_paid_it_is_a_booking_by_deposit_only() {
            assertFalse(story.view(booking).account().isDepositOnly());
            BookingId other = story.request(story.quote(story.otherCar, "2026-05-04T10:00", "2026-05-07T10:00"))
                    .orThrow()
                    .id();
            assertFalse(story.view(other).account().isDepositOnly());

            story.pay(other, PaymentPurpose.DEPOSIT);

            assertTrue(story.view(other).account().isDepositOnly());
        }

        @Test
        void a_handover_waits_for_it_all_the_same() {
            BookingId other = story.request(story.quote(story.otherCar, "2026-05-04T10:00", "2026-05-07T10:00"))
                    .orThrow()
                    .id();
            story.pay(other, PaymentPurpose.RENTAL);
            story.clock.set(Story.START);

            assertEquals(List.of(RefusalCode.PAYMENT_REQUIRED), codes(story.checksIn(Target.of(other))));
        }

        @Test
        void damage_is_taken_of_it_and_the_rest_is_given_back() {
            back(booking, BACK);

            Booking charged = damage(booking, "120").orThrow();

            assertEquals(eur("300"), story.provider.kept(eur("0")));
            assertEquals(eur("0"), story.provider.held(eur("0")));
            assertEquals(eur("120"), charged.charges().depositApplied());
            assertEquals(eur("120"), deposit(booking).captured());
            assertEquals(eur("0"), story.view(booking).account().balance());
            assertEquals(eur("-120"), owners(booking, EntryKind.DAMAGE));
            assertEquals(1, invoices(booking).size());
            story.completes(booking).orThrow();
            story.works();
            assertEquals(eur("300"), story.provider.kept(eur("0")));
            assertNothingIsLeft(booking);
        }

        @Test
        void of_a_rental_undone_after_damage_only_what_the_administrator_keeps_is_owed_and_it_is_paid() {
            back(booking, BACK);
            damage(booking, "120").orThrow();

            story.does
                    .settlements()
                    .voidBooking()
                    .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "the wrong car")
                            .refunding(eur("292")))
                    .orThrow();
            story.works();

            List<Invoice> all = invoices(booking);
            Invoice kept = all.get(all.size() - 1);
            assertEquals(eur("8"), kept.paid());
            assertEquals(InvoiceStatus.PAID, kept.status());
            assertEquals(eur("8"), story.provider.kept(eur("0")));
            assertNothingIsLeft(booking);
        }

        @Test
        void more_damage_than_that_takes_all_of_it_and_the_rest_is_invoiced() {
            back(booking, BACK);

            damage(booking, "420").orThrow();

            assertEquals(eur("480"), story.provider.kept(eur("0")));
            Invoice asked = invoices(booking).get(1);
            assertEquals(eur("120"), asked.outstanding());
            assertEquals(List.of(RefusalCode.BOOKING_NOT_SETTLED), codes(story.completes(booking)));
            story.cash(booking, PaymentPurpose.ADDITIONAL, "120").orThrow();
            assertTrue(invoices(booking).get(1).outstanding().isZero());
            story.completes(booking).orThrow();
            assertNothingIsLeft(booking);
        }

        @Test
        void damage_for_which_nothing_was_taken_is_invoiced_and_paid_as_the_deposit_is_settled() {
            back(booking, BACK);

            story.does
                    .settlements()
                    .chargeDamage()
                    .charge(new ChargeDamage.Command(Story.DESK, Target.of(booking), eur("120"), "a dent"))
                    .orThrow();

            assertEquals(eur("120"), invoices(booking).get(1).outstanding());
            story.completes(booking).orThrow();
            assertEquals(eur("120"), deposit(booking).captured());
            assertTrue(invoices(booking).get(1).outstanding().isZero());
            assertNothingIsLeft(booking);
        }

        @Test
        void what_else_is_owed_is_taken_with_the_damage_and_paid_in_the_end() {
            back(booking, BACK);
            charge(booking, "40");

            damage(booking, "100").orThrow();

            assertEquals(eur("140"), deposit(booking).captured());
            assertEquals(eur("40"), story.view(booking).account().balance());
            story.completes(booking).orThrow();
            assertEquals(eur("140"), story.booking(booking).charges().depositApplied());
            assertNothingIsLeft(booking);
        }

        @Test
        void damage_waits_for_a_provider_that_does_not_answer_and_is_charged_once() {
            back(booking, BACK);
            story.provider.be(Mood.SILENT);

            assertEquals(List.of(RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE), codes(damage(booking, "120")));
            assertEquals(List.of(), story.booking(booking).charges().added());

            story.provider.be(Mood.WELL);
            story.clock.forward(Duration.ofMinutes(2));
            story.works();
            damage(booking, "120").orThrow();
            assertEquals(eur("120"), deposit(booking).captured());
            assertEquals(1, story.booking(booking).charges().added().size());
            story.completes(booking).orThrow();
            assertNothingIsLeft(booking);
        }

        @Test
        void what_is_being_taken_for_damage_is_waited_for_when_the_grace_is_over() {
            back(booking, BACK);
            story.provider.be(Mood.SILENT);
            assertEquals(List.of(RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE), codes(damage(booking, "120")));

            story.clock.set(BACK.plus(Duration.ofDays(1)));
            story.works();
            assertEquals(BookingStatus.CHECKED_OUT, story.status(booking));

            story.provider.be(Mood.WELL);
            story.clock.forward(Duration.ofHours(1));
            damage(booking, "120").orThrow();
            story.works();
            assertEquals(BookingStatus.COMPLETED, story.status(booking));
            assertEquals(eur("120"), story.booking(booking).charges().depositApplied());
            assertNothingIsLeft(booking);
        }

        @Test
        void what_is_being_taken_for_damage_is_not_waited_for_longer_than_two_weeks() {
            back(booking, BACK);
            story.provider.be(Mood.SILENT);
            assertEquals(List.of(RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE), codes(damage(booking, "120")));
            story.clock.set(BACK.plus(Duration.ofDays(1)));
            story.works();

            story.clock.set(BACK.plus(Duration.ofDays(14)));
            story.works();

            assertEquals(BookingStatus.COMPLETED, story.status(booking));
        }

        @Test
        void damage_of_a_deposit_that_was_lost_is_invoiced() {
            back(booking, BACK);
            story.loses(deposit(booking));

            damage(booking, "120").orThrow();

            assertEquals(eur("0"), story.booking(booking).charges().depositApplied());
            assertEquals(eur("120"), invoices(booking).get(1).outstanding());
        }

        @Test
        void a_card_that_declines_the_part_leaves_the_damage_to_be_invoiced() {
            back(booking, BACK);
            story.provider.be(Mood.DECLINING);

            damage(booking, "120").orThrow();

            assertEquals(PaymentStatus.FAILED, deposit(booking).status());
            assertEquals(eur("120"), invoices(booking).get(1).outstanding());
        }

        @Test
        void what_is_owed_is_taken_of_it_as_staff_settle() {
            back(booking, BACK);
            charge(booking, "40");

            story.completes(booking).orThrow();

            assertEquals(eur("40"), deposit(booking).captured());
            assertEquals(eur("220"), story.provider.kept(eur("0")));
            assertNothingIsLeft(booking);
        }

        @Test
        void a_day_later_it_is_settled_by_itself_however_often_it_is_looked_at() {
            back(booking, BACK);
            charge(booking, "40");

            story.clock.set(BACK.plus(Duration.ofDays(1)));
            story.works();
            story.works();
            assertEquals(eur("40"), deposit(booking).captured());
            story.clock.forward(Duration.ofMinutes(10));
            story.works();
            story.works();

            assertEquals(BookingStatus.COMPLETED, story.status(booking));
            assertEquals(eur("220"), story.provider.kept(eur("0")));
            assertNothingIsLeft(booking);
        }

        @Test
        void staff_give_it_back_before_the_rental_is_settled() {
            back(booking, BACK);

            release(booking).orThrow();
            story.works();
            Booking again = release(booking).orThrow();

            assertEquals(BookingStatus.CHECKED_OUT, again.status());
            assertEquals(eur("0"), story.provider.held(eur("0")));
            assertEquals(
                    1,
                    story.life(booking).stream()
                            .filter(BookingEventType.DEPOSIT_SETTLED::equals)
                            .count());
        }

        @Test
        void once_given_back_it_is_asked_for_no_second_time() {
            back(booking, BACK);
            release(booking).orThrow();
            story.works();

            assertEquals(eur("0"), story.view(booking).account().depositMissing());
            assertEquals(BookingPaymentStatus.PAID_IN_FULL, story.view(booking).paymentStatus());
            assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.start(booking, PaymentPurpose.DEPOSIT)));
            assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.cash(booking, PaymentPurpose.DEPOSIT, "300")));
        }

        @Test
        void what_is_late_is_paid_for_before_the_hold_of_its_deposit_lapses() {
            story.clock.set(Story.START);
            story.checksIn(Target.of(booking)).orThrow();
            Instant lapses = deposit(booking).createdAt().plus(Duration.ofDays(30));
            runs(lapses.minus(Duration.ofDays(1)).minusMillis(1));
            assertEquals(eur("300"), story.provider.held(eur("0")));

            runs(lapses.minus(Duration.ofDays(1)).plus(Duration.ofMinutes(15)));

            assertEquals(eur("0"), story.provider.held(eur("0")));
            assertEquals(eur("300"), deposit(booking).captured());
            assertEquals(eur("-300"), story.balance(booking, Account.DEPOSIT_LIABILITY));
        }

        private void runs(Instant at) {
            story.clock.set(at);
            story.works();
            story.works();
        }

        @Test
        void while_it_is_held_what_else_is_paid_leaves_it_on_the_card() {
            back(booking, BACK);
            charge(booking, "40");

            story.cash(booking, PaymentPurpose.ADDITIONAL, "40").orThrow();
            story.works();

            assertEquals(eur("300"), story.provider.held(eur("0")));
        }

        @Test
        void what_is_owed_beyond_it_does_not_keep_it_longer_than_two_weeks() {
            back(booking, BACK);
            charge(booking, "500");
            story.clock.set(BACK.plus(Duration.ofDays(14)).minusMillis(1));
            story.works();
            assertEquals(eur("300"), story.provider.held(eur("0")));

            story.clock.set(BACK.plus(Duration.ofDays(14)));
            for (int round = 0; round < 4; round++) {
                story.works();
                story.clock.forward(Duration.ofMinutes(10));
            }

            assertEquals(BookingStatus.CHECKED_OUT, story.status(booking));
            assertEquals(eur("300"), deposit(booking).captured());
            assertEquals(eur("200"), story.view(booking).account().balance());
            assertEquals(eur("0"), story.balance(booking, Account.DEPOSIT_LIABILITY));
            story.cash(booking, PaymentPurpose.ADDITIONAL, "200").orThrow();
            story.completes(booking).orThrow();
            assertNothingIsLeft(booking);
        }

        @Test
        void undoing_the_rental_gives_back_what_damage_took() {
            back(booking, BACK);
            charge(booking, "40");
            damage(booking, "420").orThrow();

            story.does
                    .settlements()
                    .voidBooking()
                    .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "the wrong car"))
                    .orThrow();
            story.works();

            assertEquals(eur("0"), story.provider.kept(eur("0")));
            assertNothingIsLeft(booking);
            assertEquals(eur("0"), story.balance(booking, Account.OWNER_PAYABLE));
            assertTrue(invoices(booking).stream()
                    .allMatch(invoice -> invoice.outstanding().isZero()));
        }

        @Test
        void damage_is_charged_for_what_is_back_with_an_amount_and_a_reason() {
            assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(damage(booking, "120")));
            assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(release(booking)));
            back(booking, BACK);

            assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(damage(booking, "0")));
            assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(damage(booking, eur("10"), " ")));
            assertEquals(
                    List.of(RefusalCode.MONEY_CURRENCY_MISMATCH),
                    codes(damage(booking, Money.of("10", "USD"), "a dent")));
            assertEquals(eur("300"), story.provider.held(eur("0")));
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class TakenAsItIsPaid {

        private final BookingId booking = booked("2026-05-14T10:00");

        @Test
        void that_of_a_rental_of_more_than_a_week_is_taken() {
            assertEquals(eur("0"), story.provider.held(eur("0")));
            assertEquals(eur("816"), story.provider.kept(eur("0")));
            assertEquals(eur("-300"), story.balance(booking, Account.DEPOSIT_LIABILITY));
        }

        @Test
        void damage_is_paid_out_of_it_and_the_rest_stays_until_it_is_settled() {
            back(booking, Story.END);

            damage(booking, "120").orThrow();

            assertEquals(eur("-180"), story.balance(booking, Account.DEPOSIT_LIABILITY));
            assertEquals(eur("-120"), owners(booking, EntryKind.DAMAGE));
            assertEquals(1, invoices(booking).size());
            story.completes(booking).orThrow();
            story.works();
            assertEquals(eur("636"), story.provider.kept(eur("0")));
            assertNothingIsLeft(booking);
        }

        @Test
        void more_damage_than_that_is_invoiced_without_it() {
            back(booking, Story.END);

            damage(booking, "420").orThrow();

            Invoice asked = invoices(booking).get(1);
            assertEquals(eur("120"), asked.demand().total());
            assertEquals("DAMAGE", asked.demand().lines().get(0).kind());
            story.cash(booking, PaymentPurpose.ADDITIONAL, "120").orThrow();
            story.completes(booking).orThrow();
            assertNothingIsLeft(booking);
        }
    }

    /** Paid through the provider, its deposit with it. */
    private BookingId booked(String until) {
        BookingId booking = story.request(story.quote(story.car, "2026-05-04T10:00", until))
                .orThrow()
                .id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        return booking;
    }

    private void back(BookingId booking, Instant at) {
        story.clock.set(Story.START);
        story.checksIn(Target.of(booking)).orThrow();
        story.clock.set(at);
        story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(Story.DESK, Target.of(booking), Condition.of(1500, "1")))
                .orThrow();
    }

    private void charge(BookingId booking, String amount) {
        story.does
                .changes()
                .addCharge()
                .add(new AddCharge.Command(Story.DESK, Target.of(booking), "CLEANING", "sand", eur(amount), eur("0")))
                .orThrow();
    }

    private Outcome<Booking> damage(BookingId booking, String amount) {
        return damage(booking, eur(amount), "a dent in the door");
    }

    private Outcome<Booking> damage(BookingId booking, Money amount, String reason) {
        ChargeDamage.Command command = new ChargeDamage.Command(Story.DESK, Target.of(booking), amount, reason);
        return story.does
                .settlements()
                .drawOnDeposit()
                .draw(command)
                .then(drawn -> story.does.settlements().chargeDamage().charge(command));
    }

    private Outcome<Booking> release(BookingId booking) {
        return story.does
                .settlements()
                .releaseDeposit()
                .release(new ReleaseDeposit.Command(Story.DESK, Target.of(booking)));
    }

    private Payment deposit(BookingId booking) {
        return story.view(booking).payments().stream()
                .filter(payment -> payment.purpose() == PaymentPurpose.DEPOSIT)
                .findFirst()
                .orElseThrow();
    }

    private List<Invoice> invoices(BookingId booking) {
        return story.ports.invoices().of(story.booking(booking).payable());
    }

    private List<Entry> deposits(BookingId booking) {
        return entries(booking).stream()
                .filter(entry ->
                        entry.postings().stream().anyMatch(posting -> posting.account() == Account.DEPOSIT_LIABILITY))
                .toList();
    }

    private Money owners(BookingId booking, EntryKind kind) {
        return entries(booking).stream()
                .filter(entry -> entry.kind() == kind)
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account() == Account.OWNER_PAYABLE)
                .map(posting -> posting.amount())
                .reduce(eur("0"), Money::plus);
    }

    private List<Entry> entries(BookingId booking) {
        return story.ports.ledger().of(story.booking(booking).payable());
    }

    private void assertNothingIsLeft(BookingId booking) {
        for (Account account : EMPTY_IN_THE_END) {
            assertEquals(eur("0"), story.balance(booking, account), account::name);
        }
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
