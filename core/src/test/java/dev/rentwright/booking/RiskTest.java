package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.paperwork.DecideDocument;
import dev.rentwright.paperwork.RecordDocument;
import dev.rentwright.party.Company;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Risk;
import dev.rentwright.payment.PaymentPurpose;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Bookings of somebody with whom much is risked (PTY-33). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RiskTest {

    private static final Risk HIGH = new Risk(Risk.Level.HIGH, Optional.of(412));

    private final Story story = new Story();

    @Test
    void a_person_accepts_them_and_somebody_has_seen_by_then_who_it_is() {
        judge(HIGH);
        BookingId booking = story.booked();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.works();
        assertEquals(BookingStatus.PENDING, story.status(booking));

        Step.APPROVE.take(story, booking).orThrow();
        story.works();
        assertEquals(BookingStatus.APPROVED, story.status(booking));
        Document passport = story.papers
                .recordDocument()
                .record(new RecordDocument.Command(
                        Story.DESK, DocumentOwner.booking(booking.value()), DocumentKind.ID_PROOF, "files/id.jpg"))
                .orThrow();
        story.papers
                .decideDocument()
                .decide(new DecideDocument.Command(Story.DESK, passport.id(), true, ""))
                .orThrow();
        story.works();

        assertEquals(BookingStatus.CONFIRMED, story.status(booking));
    }

    @Test
    void they_pay_before_they_drive_whoever_would_let_them_pay_later() {
        Customer firm = story.theCustomer().as(new Company("Ada & Co", Optional.empty()));
        assertTrue(BookingSource.CORPORATE.isPaidLaterBy(firm));
        assertFalse(BookingSource.CORPORATE.isPaidLaterBy(firm.judged(HIGH)));
        assertFalse(BookingSource.OTA.isPaidLaterBy(firm.judged(HIGH)));
        BookingId booking = story.booked();
        judge(HIGH);

        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                trusted(booking).refusals().stream().map(Refusal::code).toList());
        judge(new Risk(Risk.Level.MEDIUM, Optional.empty()));
        assertTrue(trusted(booking).isGranted());
    }

    private Outcome<Booking> trusted(BookingId booking) {
        return story.does
                .requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.BOSS, Target.of(booking), true));
    }

    @Test
    void a_booking_of_before_goes_on_as_it_was_made() {
        BookingId before = story.booked();

        judge(HIGH);
        story.pay(before, PaymentPurpose.RENTAL);

        assertEquals(BookingStatus.CONFIRMED, story.status(before));
    }

    @Test
    void suppliers_and_customers_neither_judge_nor_are_told() {
        for (Actor actor : List.of(Story.ADA, Actor.supplier("marie", story.supplier))) {
            assertThrows(Forbidden.class, () -> story.parties.judgeRisk().judge(actor, story.ada, HIGH));
            assertThrows(Forbidden.class, () -> story.parties.judgeRisk().of(actor, story.ada));
        }
        judge(HIGH);
        assertEquals(Optional.of(HIGH), story.parties.judgeRisk().of(Story.DESK, story.ada));
        story.rename("Ada King");
        assertEquals(
                Optional.of(HIGH), story.parties.judgeRisk().of(Story.DESK, story.ada), "a new name is no new risk");
    }

    private void judge(Risk risk) {
        story.parties.judgeRisk().judge(Story.DESK, story.ada, risk).orThrow();
    }
}
