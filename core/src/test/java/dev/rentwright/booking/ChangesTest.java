package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.change.ModifyBooking;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.ChangePolicy;
import dev.rentwright.booking.policy.EarlyReturn;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Bookings that become others than they were, with their money: modified before they begin, made longer, brought back early. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesTest {

    private static final Amendment EIGHT_DAYS = Story.from("2026-05-04T10:00", "2026-05-12T10:00");
    private static final Amendment TWELVE_DAYS = Story.from("2026-05-04T10:00", "2026-05-16T10:00");

    private final Story story = new Story();

    @BeforeEach
    void fees() {
        story.prices(Story.cardWithFees());
    }

    @Test
    void a_car_may_be_kept_until_later_in_the_day_than_it_was_taken() {
        Story story = new Story();
        BookingId booking = story.running();

        assertEquals(
                Instant.parse("2026-05-14T13:00:00Z"),
                story.extendsUntil(booking, "2026-05-14T15:00")
                        .orThrow()
                        .period()
                        .end());
        assertEquals(
                Instant.parse("2026-05-15T13:00:00Z"),
                story.extendsUntil(booking, "2026-05-15T15:00")
                        .orThrow()
                        .period()
                        .end());
    }

    @Test
    void a_shorter_rental_inside_48_hours_costs_the_fee_and_gives_the_rest_back() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(30)));

        story.modifies(booking, EIGHT_DAYS).orThrow();
        story.works();

        // W46 with 20 % tax: 330.00 is 396.00.
        assertEquals(eur("421.00"), story.view(booking).account().rentalDue());
        assertEquals(
                eur("421.00"),
                story.view(booking)
                        .account()
                        .rentalPaid()
                        .minus(story.view(booking).account().rentalRefunded()));
        assertEquals(BookingPaymentStatus.PAID_IN_FULL, story.view(booking).paymentStatus());
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("-25.00"), story.balance(booking, Account.OWNER_PAYABLE));
        assertEquals(eur("-66.00"), story.balance(booking, Account.TAX_PAYABLE));
    }

    @Test
    void exactly_48_hours_before_there_is_no_fee_and_a_moment_later_there_is() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofDays(2)));
        assertEquals(eur("0"), preview(booking, EIGHT_DAYS).fee());

        story.clock.forward(Duration.ofMillis(1));

        assertEquals(eur("25"), preview(booking, EIGHT_DAYS).fee());
    }

    @Test
    void whoever_bought_free_changes_pays_no_fee() {
        story.prices(Story.cardWithFees()
                .withAddOns(AddOn.perBooking(Terms.FREE_AMENDMENTS, "Free changes", UnitPrice.of("5", "EUR"))));
        BookingId booking = story.confirmed();
        Amendment insured = Amendment.NONE.with(List.of(new ChosenAddOn(Terms.FREE_AMENDMENTS, 1)));
        story.modifies(booking, insured).orThrow();
        story.clock.set(Story.START.minus(Duration.ofHours(30)));

        assertEquals(eur("0"), preview(booking, EIGHT_DAYS).fee());
    }

    @Test
    void a_longer_rental_leaves_a_balance_that_is_paid_as_an_additional_payment() {
        BookingId booking = story.confirmed();

        story.modifies(booking, TWELVE_DAYS).orThrow();

        assertEquals(eur("84.00"), story.view(booking).account().balance());
        assertEquals(BookingPaymentStatus.PARTIALLY_PAID, story.view(booking).paymentStatus());
        story.pay(booking, PaymentPurpose.ADDITIONAL);
        assertEquals(eur("0"), story.view(booking).account().balance());
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void a_change_exempts_nobody_from_a_tax_but_by_those_who_may_and_then_for_good() {
        BookingId booking = story.confirmed();
        Amendment untaxed = Amendment.NONE.with(Travellers.ONE.exemptFrom("VAT"));
        assertThrows(Forbidden.class, () -> preview(booking, untaxed));
        assertThrows(Forbidden.class, () -> story.modifies(booking, untaxed));
        assertEquals(eur("516.00"), story.view(booking).account().rentalDue());

        story.does
                .changes()
                .modifyBooking()
                .modify(new ModifyBooking.Command(Story.DESK, Target.of(booking), untaxed))
                .orThrow();
        assertEquals(eur("430.00"), story.view(booking).account().rentalDue());

        story.modifies(booking, TWELVE_DAYS.with(Travellers.of(2).exemptFrom("VAT")))
                .orThrow();
        assertEquals(eur("500.00"), story.view(booking).account().rentalDue());
    }

    @Test
    void the_event_tells_both_totals_and_what_follows_from_them() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(30)));

        story.modifies(booking, EIGHT_DAYS).orThrow();

        List<BookingEvent> events = story.ports.bookings().events(booking);
        BookingEvent last = events.get(events.size() - 1);
        assertEquals(BookingEventType.MODIFIED, last.kind());
        Map<String, Object> data = last.data();
        assertEquals(
                List.of("516.00 EUR", "396.00 EUR", "25.00 EUR", "-120.00 EUR", "0.00 EUR", "95.00 EUR"),
                List.of(
                        data.get("oldTotal"),
                        data.get("newTotal"),
                        data.get("fee"),
                        data.get("difference"),
                        data.get("charge"),
                        data.get("refund")));
    }

    @Test
    void a_preview_tells_what_the_change_does_and_changes_nothing() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(30)));
        Object before = story.ports.look();

        PriceChange preview = preview(booking, EIGHT_DAYS);

        assertEquals(before, story.ports.look());
        assertEquals(eur("95.00"), preview.refund());
        assertEquals(eur("396.00"), preview.repriced().total());
    }

    @Test
    void the_claim_moves_with_the_booking_which_is_never_in_its_own_way() {
        BookingId booking = story.confirmed();

        story.modifies(booking, Story.from("2026-05-08T10:00", "2026-05-18T10:00"))
                .orThrow();

        Claim claim =
                story.ports.claims().of(story.booking(booking).claimReference()).orElseThrow();
        assertEquals(ClaimKind.BOOKED, claim.kind());
        assertEquals(Instant.parse("2026-05-08T08:00:00Z"), claim.from());
        assertEquals(Instant.parse("2026-05-18T09:00:00Z"), claim.until());
        assertEquals(
                Instant.parse("2026-05-09T08:00:00Z"),
                story.booking(booking).timerAt().orElseThrow());
    }

    @Test
    void a_change_into_somebody_elses_time_is_refused_and_writes_nothing() {
        BookingId booking = story.confirmed();
        later();
        Object before = story.ports.look();

        Outcome<Booking> refused = story.modifies(booking, TWELVE_DAYS);

        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(refused));
        assertEquals(before, story.ports.look());
        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT),
                codes(story.does.changes().previewModification().preview(Story.ADA, booking, TWELVE_DAYS)));
    }

    @Test
    void another_car_may_be_taken_and_the_first_is_free_again() {
        BookingId booking = story.confirmed();

        story.modifies(booking, Amendment.NONE.of(story.otherCar)).orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(BookingStatus.CONFIRMED, story.rival().orThrow().status());
    }

    @Test
    void a_change_of_nothing_is_no_change() {
        BookingId booking = story.confirmed();
        Object before = story.ports.look();

        story.modifies(booking, Amendment.NONE).orThrow();

        assertEquals(before, story.ports.look());
    }

    @Test
    void what_is_not_refundable_becomes_cheaper_for_nobody() {
        Story strict = new Story(BookingPolicy.DAILY_VEHICLE.cancelledBy(CancellationPolicy.NON_REFUNDABLE));
        BookingId booking = strict.confirmed();

        strict.modifies(booking, EIGHT_DAYS).orThrow();
        strict.works();

        assertEquals(eur("516.00"), strict.view(booking).account().rentalDue());
        assertEquals(eur("0"), strict.view(booking).account().rentalRefunded());
        assertEquals(eur("0"), strict.balance(booking, Account.CUSTOMER_RECEIVABLE));
    }

    @Test
    void a_booking_that_only_waited_for_money_is_confirmed_by_a_change_that_costs_no_more_than_was_paid() {
        BookingId booking = story.booked();
        story.cash(booking, PaymentPurpose.RENTAL, "396").orThrow();
        assertEquals(BookingStatus.PENDING, story.status(booking));

        story.modifies(booking, EIGHT_DAYS).orThrow();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
        assertEquals(eur("0"), story.view(booking).account().balance());
    }

    @Test
    void a_running_rental_goes_on_at_its_frozen_plan_whatever_the_plan_is_now() {
        BookingId booking = story.running();
        story.prices(Story.card().with(dev.rentwright.tariff.RateTier.DAILY, "500"));

        story.extendsUntil(booking, "2026-05-16T10:00").orThrow();

        assertEquals(eur("84.00"), story.view(booking).account().balance());
        assertEquals(eur("84.00"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertTrue(story.life(booking).contains(BookingEventType.EXTENDED));
        assertEquals(BookingStatus.CHECKED_IN, story.status(booking));
    }

    @Test
    void whoever_changes_only_who_else_comes_stays_as_many() {
        BookingId booking = story.confirmed();
        story.modifies(booking, Amendment.NONE.with(Travellers.of(3))).orThrow();
        TravelParty child = new TravelParty(Optional.empty(), List.of(7), List.of(), Set.of());

        Booking changed = story.modifies(
                        booking,
                        new Amendment(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(child),
                                Optional.empty()))
                .orThrow();

        assertEquals(Travellers.of(3).withChildren(7), changed.terms().request().travellers());
    }

    @Test
    void a_changed_booking_is_no_demand_of_its_own() {
        DemandStep fromHalf = new DemandStep(new BigDecimal("0.5"), new BigDecimal("1.5"));
        story.prices(PricingRule.times("DEMAND", RuleType.DEMAND, "1").withSteps(fromHalf));
        BookingId booking = story.confirmed();
        assertEquals(eur("516.00"), story.view(booking).account().rentalDue());

        // One of two cars is taken, by the booking itself.
        assertEquals(eur("600.00"), preview(booking, TWELVE_DAYS).repriced().total());
        story.request(story.quote(story.otherCar)).orThrow();
        // The other is taken on eleven of the twelve days.
        assertEquals(eur("875.00"), preview(booking, TWELVE_DAYS).repriced().total());
    }

    @Test
    void a_running_rental_goes_on_into_a_season_and_a_longer_stays_price_as_both_were_when_it_was_booked() {
        story.prices(PricingRule.times("FORTNIGHT", RuleType.PROMOTIONAL, "0.9").when(RuleCriteria.ANY.atLeast(20)));
        story.prices(PricingRule.times("HIGH", RuleType.SEASONAL, "1.5")
                .when(RuleCriteria.ANY.between("2026-05-20", "2026-05-31")));
        BookingId booking = story.running();
        story.prices(PricingRule.times("HIGH", RuleType.SEASONAL, "3")
                .when(RuleCriteria.ANY.between("2026-05-20", "2026-05-31")));
        story.prices(PricingRule.times("NEW", RuleType.DEMAND, "2"));

        story.extendsUntil(booking, "2026-05-24T10:00").orThrow();

        // 20 days are 780.00; 4 of them half as much more are 858.00, a tenth off and the tax make 926.64 of it.
        assertEquals(eur("410.64"), story.view(booking).account().balance());
        story.extendsUntil(booking, "2026-05-26T10:00").orThrow();
        // 22 days are 830.00; 6 of them half as much more are 943.18, with the tenth and the tax 1018.64.
        assertEquals(eur("502.64"), story.view(booking).account().balance());
    }

    @Test
    void a_rental_that_has_not_begun_is_extended_as_it_is_modified() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(30)));

        story.extendsUntil(booking, "2026-05-16T10:00").orThrow();

        // 84.00 more and the fee.
        assertEquals(eur("109.00"), story.view(booking).account().balance());
    }

    @Test
    void an_extension_into_somebody_elses_time_is_refused() {
        BookingId booking = story.running();
        later();

        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(story.extendsUntil(booking, "2026-05-16T10:00")));
    }

    @Test
    void an_extension_to_an_earlier_end_is_none() {
        BookingId booking = story.running();

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(story.extendsUntil(booking, "2026-05-12T10:00")));
    }

    @Test
    void a_longer_rental_comes_back_late_only_after_its_new_end() {
        BookingId booking = story.running();
        story.extendsUntil(booking, "2026-05-16T10:00").orThrow();
        story.clock.set(Instant.parse("2026-05-16T08:00:00Z"));

        Step.CHECK_OUT.take(story, booking).orThrow();

        assertTrue(story.booking(booking).charges().atReturn().stream()
                .noneMatch(line -> line.kind() == dev.rentwright.tariff.LineKind.LATE));
    }

    @Test
    void an_early_return_is_priced_again_with_its_fee() {
        BookingId booking = story.returned(Instant.parse("2026-05-10T08:00:00Z"), 1100, "1");

        // W43 with 20 % tax: 280.00 is 336.00, and 20.00 for it.
        assertEquals(eur("356.00"), story.view(booking).account().rentalDue());
        story.completes(booking).orThrow();
        story.works();
        assertEquals(eur("356.00"), story.view(booking).account().kept());
        assertEquals(eur("356.00"), story.balance(booking, Account.PSP_CLEARING));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), story.balance(booking, Account.ESCROW_LIABILITY));
        assertEquals(eur("-300.00"), story.balance(booking, Account.OWNER_PAYABLE));
    }

    @Test
    void who_was_accepted_by_a_person_that_wants_to_be_asked_again_waits_after_a_change() {
        Story asking =
                new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople().changing(ChangePolicy.USUAL.askingAgain()));
        BookingId booking = asking.booked();
        approve(asking, booking);
        assertFalse(asking.booking(booking).arrangements().awaitsApproval());

        asking.modifies(booking, EIGHT_DAYS).orThrow();
        asking.pay(booking, PaymentPurpose.RENTAL);
        asking.pay(booking, PaymentPurpose.DEPOSIT);

        assertEquals(BookingStatus.APPROVED, asking.status(booking));
        assertTrue(asking.booking(booking).arrangements().awaitsApproval());
        Refusal refusal = asking.does
                .requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.DESK, Target.of(booking)))
                .refusals()
                .get(0);
        assertEquals(RefusalCode.BOOKING_ILLEGAL_TRANSITION, refusal.code());
        assertEquals(List.of("APPROVE"), refusal.facts().get("allowed"));

        approve(asking, booking);
        asking.works();

        assertEquals(BookingStatus.CONFIRMED, asking.status(booking));
        assertFalse(asking.booking(booking).arrangements().awaitsApproval());
    }

    @Test
    void who_was_accepted_stays_so_where_nobody_wants_to_be_asked_again() {
        Story easy = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        BookingId booking = easy.booked();
        approve(easy, booking);

        easy.modifies(booking, EIGHT_DAYS).orThrow();
        easy.pay(booking, PaymentPurpose.RENTAL);

        assertEquals(BookingStatus.CONFIRMED, easy.status(booking));
    }

    private static void approve(Story story, BookingId booking) {
        story.does
                .requests()
                .approveBooking()
                .approve(new ApproveBooking.Command(Story.DESK, Target.of(booking), "welcome"))
                .orThrow();
    }

    @Test
    void an_early_return_by_a_supplier_who_gives_nothing_back_costs_all() {
        ChangePolicy keeps = new ChangePolicy(
                CancellationMode.IMMEDIATE,
                Duration.ofDays(1),
                Duration.ofDays(2),
                false,
                1,
                java.util.Optional.of(EarlyReturn.NO_REFUND));
        Story keeping = new Story(BookingPolicy.DAILY_VEHICLE.changing(keeps));

        BookingId booking = keeping.returned(Instant.parse("2026-05-10T08:00:00Z"), 1100, "1");

        assertEquals(eur("516.00"), keeping.view(booking).account().rentalDue());
    }

    @Test
    void a_fee_for_a_change_goes_back_with_everything_else_when_the_supplier_cancels() {
        BookingId booking = story.confirmed();
        story.clock.set(Story.START.minus(Duration.ofHours(30)));
        story.modifies(booking, EIGHT_DAYS).orThrow();

        Step.CANCEL_AS_STAFF.take(story, booking).orThrow();
        story.works();

        assertEquals(eur("0"), story.view(booking).account().kept());
        for (Account account : Account.values()) {
            assertEquals(eur("0"), story.balance(booking, account), account.name());
        }
    }

    /** Somebody else has the car from the day after Ada brings it back. */
    private void later() {
        story.request(story.quote(story.car, "2026-05-15T10:00", "2026-05-20T10:00"))
                .orThrow();
    }

    private PriceChange preview(BookingId booking, Amendment wished) {
        return story.does
                .changes()
                .previewModification()
                .preview(Story.ADA, booking, wished)
                .orThrow()
                .price();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
