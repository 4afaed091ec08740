package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.booking.change.AddCharge;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.settlement.ReleaseDeposit;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.booking.settlement.WriteOffDebt;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentPurpose;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a customer will not pay any more is given up, and the rental is settled (domain L8, L12; REC-10 T11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WriteOffTest {

    private final Story story = new Story();

    @Test
    void what_the_deposit_does_not_pay_is_written_off_and_the_rental_is_settled() {
        BookingId booking = owing("500");
        assertEquals(List.of(RefusalCode.BOOKING_NOT_SETTLED), codes(writeOff(booking)));
        release(booking);

        Booking written = writeOff(booking).orThrow();

        assertEquals(eur("200"), written.charges().writtenOff());
        assertEquals(eur("0"), story.view(booking).account().balance());
        assertEquals(eur("200"), story.balance(booking, Account.BAD_DEBT));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        Invoice given = invoices(booking).get(1);
        assertEquals(InvoiceStatus.CANCELLED, given.status());
        assertEquals(eur("300"), given.paid());
        story.completes(booking).orThrow();
        assertEquals(BookingStatus.COMPLETED, story.status(booking));
    }

    @Test
    void what_the_customer_had_begun_to_pay_is_withdrawn() {
        BookingId booking = owing("500");
        release(booking);
        PaymentId intent =
                story.start(booking, PaymentPurpose.ADDITIONAL).orThrow().id();

        writeOff(booking).orThrow();
        story.works();

        assertEquals(BookingStatus.CHECKED_OUT, story.status(booking));
        assertFalse(story.payment(intent).isOpen());
    }

    @Test
    void asked_again_it_answers_as_the_first_time_and_books_nothing_more() {
        BookingId booking = owing("500");
        release(booking);
        writeOff(booking).orThrow();

        writeOff(booking).orThrow();

        assertEquals(eur("200"), story.balance(booking, Account.BAD_DEBT));
        assertEquals(
                1,
                story.life(booking).stream()
                        .filter(BookingEventType.WRITTEN_OFF::equals)
                        .count());
    }

    @Test
    void what_is_charged_after_it_is_owed_and_what_was_paid_before_does_not_pay_it() {
        BookingId booking = owing("500");
        release(booking);
        writeOff(booking).orThrow();

        charge(booking, "10");

        assertEquals(eur("10"), story.view(booking).account().balance());
        assertEquals(eur("10"), invoices(booking).get(2).outstanding());
        assertEquals(List.of(RefusalCode.BOOKING_NOT_SETTLED), codes(story.completes(booking)));
    }

    @Test
    void where_nothing_is_owed_nothing_is_written_off() {
        BookingId booking = story.returned(Story.END, 2000, "1");
        release(booking);

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(writeOff(booking)));
    }

    @Test
    void a_rental_that_runs_has_no_bad_debt_yet() {
        assertEquals(List.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION), codes(writeOff(story.running())));
    }

    @Test
    void it_takes_a_reason_and_somebody_who_may() {
        BookingId booking = owing("500");
        release(booking);

        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(writeOff(Story.DESK, booking, " ")));
        assertThrows(Forbidden.class, () -> writeOff(Story.ADA, booking, "I will not pay"));
    }

    @Test
    void a_penalty_that_nobody_pays_is_written_off_too() {
        BookingId booking = story.booked();
        story.does
                .requests()
                .confirmBooking()
                .confirm(new ConfirmBooking.Command(Story.DESK, Target.of(booking), true))
                .orThrow();
        story.clock.set(Story.START.minus(Duration.ofHours(2)));
        story.cancels(Story.ADA, booking).orThrow();
        assertEquals(
                story.balance(booking, Account.CUSTOMER_RECEIVABLE),
                story.view(booking).account().balance());

        writeOff(booking).orThrow();

        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(story.booking(booking).charges().writtenOff(), story.balance(booking, Account.BAD_DEBT));
    }

    @Test
    void undoing_the_rental_undoes_it_as_well() {
        BookingId booking = owing("500");
        release(booking);
        writeOff(booking).orThrow();

        story.does
                .settlements()
                .voidBooking()
                .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "the wrong car"))
                .orThrow();
        story.works();

        assertEquals(eur("0"), story.balance(booking, Account.BAD_DEBT));
        assertEquals(eur("0"), story.balance(booking, Account.CUSTOMER_RECEIVABLE));
        assertEquals(eur("0"), story.provider.kept(eur("0")));
    }

    @Test
    void what_is_kept_of_a_rental_that_is_undone_pays_its_penalty_and_not_what_was_written_off() {
        BookingId booking = owing("500");
        release(booking);
        writeOff(booking).orThrow();

        story.does
                .settlements()
                .voidBooking()
                .voidIt(new VoidBooking.Command(Story.BOSS, Target.of(booking), "the wrong car").refunding(eur("800")))
                .orThrow();
        story.works();

        Invoice penalty = invoices(booking).get(2);
        assertEquals(eur("16"), penalty.demand().total());
        assertEquals(InvoiceStatus.PAID, penalty.status());
        assertEquals(eur("16"), story.provider.kept(eur("0")));
    }

    /** Back, with a charge that was not paid. */
    private BookingId owing(String amount) {
        BookingId booking = story.returned(Story.END, 2000, "1");
        charge(booking, amount);
        return booking;
    }

    private void charge(BookingId booking, String amount) {
        story.does
                .changes()
                .addCharge()
                .add(new AddCharge.Command(Story.DESK, Target.of(booking), "CLEANING", "sand", eur(amount), eur("0")))
                .orThrow();
    }

    private void release(BookingId booking) {
        story.does
                .settlements()
                .releaseDeposit()
                .release(new ReleaseDeposit.Command(Story.DESK, Target.of(booking)))
                .orThrow();
        assertEquals(eur("0"), story.view(booking).account().depositHeld());
    }

    private Outcome<Booking> writeOff(BookingId booking) {
        return writeOff(Story.DESK, booking, "moved away, no address");
    }

    private Outcome<Booking> writeOff(Actor actor, BookingId booking, String reason) {
        return story.does
                .settlements()
                .writeOffDebt()
                .writeOff(new WriteOffDebt.Command(actor, Target.of(booking), reason));
    }

    private List<Invoice> invoices(BookingId booking) {
        return story.ports.invoices().of(story.booking(booking).payable());
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
