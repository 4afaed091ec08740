package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DepositPolicy;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import java.util.List;

/** A booking that is paid with money that is held first and taken later, or never (REC-10, captureTiming). */
abstract class HeldMoney {

    static final BookingPolicy AT_CHECK_IN =
            BookingPolicy.DAILY_VEHICLE.securing(DepositPolicy.TAKEN).capturing(CaptureTiming.ON_CHECK_IN);

    final Story story;
    final BookingId booking;

    HeldMoney(BookingPolicy policy) {
        story = new Story(policy);
        booking = story.booked();
    }

    void hold() {
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
    }

    static void assertNothingHeldAndNothingBooked(Story story, BookingId booking) {
        assertEquals(eur("0"), story.provider.held(eur("0")));
        assertEquals(eur("0"), story.provider.kept(eur("0")));
        assertEquals(List.of(), entries(story, booking));
    }

    static List<EntryKind> entries(Story story, BookingId booking) {
        return story.ports.ledger().of(story.booking(booking).payable()).stream()
                .map(Entry::kind)
                .toList();
    }

    static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
