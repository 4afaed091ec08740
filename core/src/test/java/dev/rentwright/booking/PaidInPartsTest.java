package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.view.BookingView;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.party.PaymentPlan;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.later.Dues;
import dev.rentwright.quote.Quote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a card's terms of payment ask for as a rental of 516.00 with a deposit of 300.00 is confirmed, and later (domain L3). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaidInPartsTest {

    private final Story story = new Story();

    @Test
    void a_share_confirms_it_and_the_rest_is_paid_at_the_pickup() {
        BookingId booking = booked(PaymentTerms.share("30"));
        assertEquals(eur("154.80"), story.view(booking).nextDue());

        story.pay(booking, PaymentPurpose.RENTAL);

        BookingView confirmed = story.view(booking);
        assertEquals(BookingStatus.CONFIRMED, confirmed.booking().status());
        assertEquals(GuaranteeType.PREPAID, confirmed.booking().arrangements().guarantee());
        assertEquals(BookingPaymentStatus.PARTIALLY_PAID, confirmed.paymentStatus());
        assertEquals(eur("0"), confirmed.dueNow());
        assertEquals(eur("361.20"), confirmed.nextDue());

        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Story.START.minusSeconds(3600));
        Refusal unpaid = story.checksIn(Target.of(booking)).refusals().get(0);
        assertEquals(RefusalCode.PAYMENT_REQUIRED, unpaid.code());
        assertEquals(eur("361.20"), unpaid.facts().get("due"));
        assertEquals(eur("361.20"), unpaid.facts().get("dueNow"));
        assertEquals(eur("361.20"), story.view(booking).dueNow());
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingPaymentStatus.PAID_IN_FULL, story.view(booking).paymentStatus());
        story.checksIn(Target.of(booking)).orThrow();
    }

    @Test
    void what_is_due_at_the_pickup_is_paid_also_when_the_keys_go_out_on_the_evening_before() {
        story.prices(Story.card().withPayment(PaymentTerms.share("30")));
        BookingId booking = story.request(story.quote(story.car, "2026-05-05T00:30", "2026-05-15T00:30"))
                .orThrow()
                .id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Instant.parse("2026-05-04T21:45:00Z"));

        Refusal unpaid = story.checksIn(Target.of(booking)).refusals().get(0);
        assertEquals(RefusalCode.PAYMENT_REQUIRED, unpaid.code());
        assertEquals(eur("361.20"), unpaid.facts().get("due"));
        story.cash(booking, PaymentPurpose.RENTAL, "361.20").orThrow();
        story.checksIn(Target.of(booking)).orThrow();
    }

    @Test
    void the_rest_is_paid_before_its_time_also_while_the_first_part_is_only_held_and_is_taken_with_it() {
        Story held = new Story(HeldMoney.AT_CHECK_IN);
        BookingId booking = booked(held, PaymentTerms.share("30"));
        held.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(eur("154.80"), held.provider.held(eur("0")));
        assertEquals(eur("361.20"), held.view(booking).nextDue());

        held.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(eur("516"), held.provider.held(eur("0")));
        assertEquals(eur("0"), held.view(booking).nextDue());
        held.pay(booking, PaymentPurpose.DEPOSIT);
        held.clock.set(Story.START);
        held.checksIn(Target.of(booking)).orThrow();
        held.works();

        assertEquals(eur("0"), held.view(booking).account().balance());
        assertEquals(eur("816"), held.provider.kept(eur("0")));
    }

    @Test
    void the_deposit_alone_does_not_confirm_what_is_to_be_prepaid() {
        BookingId booking = booked(PaymentTerms.share("30"));

        story.pay(booking, PaymentPurpose.DEPOSIT);
        assertEquals(BookingStatus.PENDING, story.status(booking));
        story.cash(booking, PaymentPurpose.RENTAL, "154.79").orThrow();
        assertEquals(BookingStatus.PENDING, story.status(booking));
        story.cash(booking, PaymentPurpose.RENTAL, "0.01").orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_plan_that_asks_for_the_deposit_waits_for_it_too() {
        BookingId booking = booked(PaymentTerms.of(PaymentPlan.RENTAL_AND_DEPOSIT));
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingStatus.PENDING, story.status(booking));
        story.pay(booking, PaymentPurpose.DEPOSIT);
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void by_deposit_only_the_rental_is_paid_at_the_pickup() {
        BookingId booking = booked(PaymentTerms.of(PaymentPlan.DEPOSIT_ONLY));
        story.pay(booking, PaymentPurpose.DEPOSIT);

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertTrue(story.view(booking).account().isDepositOnly());
        assertEquals(eur("516"), story.view(booking).nextDue());
    }

    @Test
    void whoever_confirms_too_early_is_told_what_has_to_come_first_and_not_all_that_is_open() {
        assertEquals(eur("154.80"), missing(new Story(), PaymentTerms.share("30")));
        assertEquals(eur("300"), missing(new Story(), PaymentTerms.of(PaymentPlan.DEPOSIT_ONLY)));
        assertEquals(eur("816"), missing(new Story(), PaymentTerms.of(PaymentPlan.RENTAL_AND_DEPOSIT)));
        assertEquals(eur("300"), missing(new Story(), PaymentTerms.USUAL));
        BookingId begun = booked(PaymentTerms.of(PaymentPlan.FIRST_PERIOD));
        story.cash(begun, PaymentPurpose.RENTAL, "10").orThrow();
        assertEquals(eur("41.60"), missing(story, begun));
    }

    private static Money missing(Story story, PaymentTerms terms) {
        return missing(story, booked(story, terms));
    }

    private static Money missing(Story story, BookingId booking) {
        Refusal refusal = Step.CONFIRM.take(story, booking).refusals().get(0);
        assertEquals(RefusalCode.PAYMENT_REQUIRED, refusal.code());
        return Optional.ofNullable((Money) refusal.facts().get("dueNow")).orElseThrow();
    }

    @Test
    void the_first_day_has_its_part_of_all_that_is_paid() {
        BookingId booking = booked(PaymentTerms.of(PaymentPlan.FIRST_PERIOD));

        // Ten days at 430.00: each has a tenth of it, and of the tax.
        story.cash(booking, PaymentPurpose.RENTAL, "51.60").orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void whoever_pays_later_is_confirmed_at_once_and_pays_before_the_keys_are_handed_out() {
        BookingId booking = booked(PaymentTerms.of(PaymentPlan.PAY_LATER));
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("0"), story.view(booking).dueNow());

        story.clock.set(Story.START);
        Refusal unpaid = story.checksIn(Target.of(booking)).refusals().get(0);
        assertEquals(RefusalCode.PAYMENT_REQUIRED, unpaid.code());
        assertEquals(eur("516"), unpaid.facts().get("due"));
        assertEquals(eur("816"), unpaid.facts().get("dueNow"));
    }

    @Test
    void a_rest_that_nobody_pays_is_overdue_and_can_still_be_paid() {
        story.prices(Story.card().withPayment(PaymentTerms.share("30").restBefore(14)));
        Quote quote = story.quote(story.car, "2026-06-04T10:00", "2026-06-14T10:00");
        assertEquals(
                List.of(
                        new Dues.Later(LocalDate.parse("2026-05-21"), eur("361.20"), eur("0")),
                        new Dues.Later(LocalDate.parse("2026-06-04"), eur("0"), eur("300"))),
                quote.dues().later());
        BookingId booking = story.request(quote).orThrow().id();
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(LocalDate.parse("2026-05-21"), invoice(booking).demand().due());

        story.clock.set(Instant.parse("2026-05-20T21:59:00Z"));
        assertEquals(eur("0"), story.view(booking).dueNow());
        story.clock.set(Instant.parse("2026-05-20T22:00:00Z"));
        assertEquals(eur("361.20"), story.view(booking).dueNow());
        story.clock.set(Instant.parse("2026-05-26T22:00:00Z"));
        story.works();

        assertEquals(InvoiceStatus.OVERDUE, invoice(booking).status());
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(InvoiceStatus.PAID, invoice(booking).status());
        assertEquals(BookingPaymentStatus.PAID, story.view(booking).paymentStatus());
    }

    @Test
    void what_would_have_been_due_before_it_was_booked_is_due_at_once() {
        BookingId booking = booked(PaymentTerms.share("30").restBefore(3));
        assertEquals(eur("516"), story.view(booking).nextDue());
        story.cash(booking, PaymentPurpose.RENTAL, "515.99").orThrow();
        assertEquals(BookingStatus.PENDING, story.status(booking));

        BookingId dayBefore = booked(PaymentTerms.share("30").restBefore(2), story.otherCar);
        assertEquals(eur("154.80"), story.view(dayBefore).nextDue());
    }

    @Test
    void terms_are_frozen_with_the_booking_and_giving_up_costs_what_it_always_did() {
        BookingId booking = booked(PaymentTerms.share("30"));
        story.prices(Story.card());
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        story.clock.set(Story.START.minusSeconds(3600));

        story.cancels(Story.ADA, booking).orThrow();
        story.works();

        BookingAccount account = story.view(booking).account();
        assertEquals(eur("51.60"), account.rentalDue());
        assertEquals(eur("103.20"), account.rentalRefunded());
        assertEquals(eur("0"), account.balance());
    }

    @Test
    void the_parts_make_the_total_whatever_is_added() {
        for (PaymentPlan plan : PaymentPlan.values()) {
            BookingId booking = story.request(quote(PaymentTerms.of(plan), story.car))
                    .orThrow()
                    .id();
            BookingAccount account = story.view(booking).account();
            assertEquals(
                    eur("516"),
                    account.dues().stream().map(BookingAccount.Due::amount).reduce(eur("0"), Money::plus));
            story.cancels(Story.DESK, booking).orThrow();
        }
    }

    private static BookingId booked(Story story, PaymentTerms terms) {
        story.prices(Story.card().withPayment(terms));
        return story.request(story.quote(story.car)).orThrow().id();
    }

    private BookingId booked(PaymentTerms terms) {
        return booked(story, terms);
    }

    private BookingId booked(PaymentTerms terms, RentableId car) {
        return story.request(quote(terms, car)).orThrow().id();
    }

    private Quote quote(PaymentTerms terms, RentableId car) {
        story.prices(Story.card().withPayment(terms));
        return story.quote(car);
    }

    private Invoice invoice(BookingId booking) {
        return story.ports.invoices().of(story.booking(booking).payable()).get(0);
    }
}
