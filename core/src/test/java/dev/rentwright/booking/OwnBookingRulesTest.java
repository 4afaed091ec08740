package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.PaymentPurpose;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A car whose bookings are run otherwise than those of its supplier's other cars (AVL-21, CAT-18, CAT-31, domain A12). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnBookingRulesTest {

    @Test
    void of_those_who_pay_for_a_car_that_nobody_holds_the_first_has_it_and_the_other_has_all_money_back() {
        Story story = new Story();
        story.runs(BookingRules.USUAL.blockingOnPay(false));
        BookingId first = story.booked();
        BookingId second = story.booked();
        PaymentId slow = start(story, first).orThrow().id();
        PaymentId quick = start(story, second).orThrow().id();

        story.completes(quick, State.SUCCEEDED);
        story.completes(slow, State.SUCCEEDED);
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(second));
        BookingStage.Cancelled lost = assertInstanceOf(
                BookingStage.Cancelled.class, story.booking(first).stage());
        assertEquals(CancellationCause.AVAILABILITY_LOST, lost.cause());
        assertEquals(eur("0"), story.view(first).account().kept());
        assertEquals(eur("516"), story.view(second).account().kept());
    }

    @Test
    void a_request_that_competes_keeps_nobody_off_when_it_is_made_another_one() {
        Story story = new Story();
        story.runs(BookingRules.USUAL.blockingOnPay(false));
        BookingId longer = story.booked();

        story.modifies(longer, Story.from("2026-05-04T10:00", "2026-05-16T10:00"))
                .orThrow();

        story.pay(story.booked(), PaymentPurpose.RENTAL);
        assertEquals(
                List.of(RefusalCode.AVAILABILITY_CONFLICT),
                codes(story.modifies(longer, Story.from("2026-05-04T10:00", "2026-05-12T10:00"))));
    }

    @Test
    void nobody_sets_out_to_pay_for_what_another_has_paid() {
        Story story = new Story();
        story.runs(BookingRules.USUAL.blockingOnPay(false));
        BookingId first = story.booked();
        BookingId second = story.booked();
        story.pay(second, PaymentPurpose.RENTAL);

        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(start(story, first)));
    }

    @Test
    void a_car_that_is_held_for_who_pays_is_nobody_elses_meanwhile_whatever_is_usual() {
        Story story = new Story(BookingPolicy.DAILY_VEHICLE.holdingOnPending(false));
        assertTrue(story.request(story.quote(story.otherCar)).isGranted());
        assertTrue(story.request(story.quote(story.otherCar)).isGranted());

        story.runs(BookingRules.USUAL.blockingOnPay(true));
        story.booked();

        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(story.request(story.quote(story.car))));
    }

    @Test
    void a_car_whose_bookings_a_person_accepts_waits_for_one_though_it_is_paid() {
        Story story = new Story();
        story.runs(BookingRules.USUAL.accepted(RentalMode.DAILY, false).accepted(RentalMode.LEASE, true));
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.RENTAL);
        assertEquals(BookingStatus.PENDING, story.status(booking));

        story.does
                .requests()
                .approveBooking()
                .approve(new ApproveBooking.Command(Story.DESK, Target.of(booking), "seen"))
                .orThrow();
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void a_car_that_accepts_by_itself_does_where_others_wait() {
        Story story = new Story(BookingPolicy.DAILY_VEHICLE.acceptedByPeople());
        story.runs(BookingRules.USUAL.accepted(RentalMode.DAILY, true));
        BookingId booking = story.booked();

        story.pay(booking, PaymentPurpose.RENTAL);

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    private static Outcome<Payment> start(Story story, BookingId booking) {
        return story.start(booking, PaymentPurpose.RENTAL);
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
