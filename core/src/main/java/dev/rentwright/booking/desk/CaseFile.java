package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.transition.BookingFacts;
import dev.rentwright.handover.Handover;
import dev.rentwright.payment.Payment;
import java.util.ArrayList;
import java.util.List;

/**
 * A booking on the desk, locked, with everything that is to be known to decide about it.
 *
 * @param booking as it stands
 * @param facts what the guards look at
 * @param payments what was paid, tried and given back for it, oldest first
 */
public record CaseFile(Booking booking, BookingFacts facts, List<Payment> payments) {

    public CaseFile with(Booking next) {
        return new CaseFile(
                next, facts.owing(BookingAccount.of(next, payments)).arranged(next.arrangements()), payments);
    }

    public CaseFile with(List<Payment> nextPayments) {
        return new CaseFile(booking, facts.owing(BookingAccount.of(booking, nextPayments)), nextPayments);
    }

    public CaseFile with(BookingFacts nextFacts) {
        return new CaseFile(booking, nextFacts, payments);
    }

    /** The same file with a handover that is being recorded now. */
    public CaseFile recording(Handover handover) {
        List<Handover> all = new ArrayList<>(facts.handovers());
        all.add(handover);
        return with(facts.handedOver(all));
    }

    public BookingAccount account() {
        return BookingAccount.of(booking, payments);
    }
}
