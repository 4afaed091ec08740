package dev.rentwright.booking.desk;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Posts what happened to a booking's money; an event about no money posts nothing. */
public final class Books {

    private final Needs needs;

    public Books(Needs needs) {
        this.needs = needs;
    }

    /** Posts an entry. The cause is the event or payment that made it happen, so that it is never posted twice. */
    public void post(Booking booking, Entry.Draft draft, UUID cause, Instant at) {
        if (!draft.isEmpty()) {
            needs.ledger().post(draft.entry(needs.ids().next(), booking.payable(), cause, at));
        }
    }

    /** The rental has been invoiced from its confirmation on (domain L8). */
    public static boolean isInvoiced(BookingStatus status) {
        return switch (status) {
            case CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED -> true;
            case PENDING, APPROVED, DECLINED, CANCELLED, NO_SHOW -> false;
        };
    }

    /** Fees and charges that were added, in one entry. */
    public void added(Desk.Written written, List<AdditionalCharge> added, Instant at) {
        Money zero = written.booking().zero();
        Money total = added.stream().map(AdditionalCharge::amount).reduce(zero, Money::plus);
        Money tax = added.stream().map(AdditionalCharge::tax).reduce(zero, Money::plus);
        post(written.booking(), Drafts.extraCharges(total, tax), written.event(), at);
    }
}
